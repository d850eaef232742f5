<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
 <context>
  <name>Acceptance</name>
  <message>
   <source>Accept without them</source>
   <translation type="unfinished">不写入这些字段并接受</translation>
  </message>
  <message>
   <source>Add the fields</source>
   <translation type="unfinished">添加这些字段</translation>
  </message>
  <message>
   <source>Match fields…</source>
   <translation type="unfinished">匹配字段…</translation>
  </message>
  <message>
   <source>The landform was not accepted: its fields are not matched yet.</source>
   <translation type="unfinished">该地貌未被接受：其字段尚未匹配。</translation>
  </message>
 </context>
 <context>
  <name>AnnotatePage</name>
  <message>
   <source>&amp;Accept</source>
   <translation type="unfinished">接受(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Image</source>
   <translation type="unfinished">影像(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Landforms</source>
   <translation type="unfinished">地貌(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation type="unfinished">模型(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Reviewer</source>
   <translation type="unfinished">审核人(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Save landforms</source>
   <translation type="unfinished">保存地貌(&amp;S)</translation>
  </message>
  <message>
   <source>1 not saved</source>
   <translation type="unfinished">1 个未保存</translation>
  </message>
  <message>
   <source>A circle by three clicks on its rim; no model is asked (Shift+T)</source>
   <translation type="unfinished">在边缘上点击三处画圆；不使用模型 (Shift+T)</translation>
  </message>
  <message>
   <source>A circle by two clicks on opposite places of its rim; no model is asked (Shift+C)</source>
   <translation type="unfinished">在边缘相对的两处点击画圆；不使用模型 (Shift+C)</translation>
  </message>
  <message>
   <source>Add a class</source>
   <translation type="unfinished">添加类别</translation>
  </message>
  <message>
   <source>Add an image layer to begin.</source>
   <translation type="unfinished">请先添加一个影像图层。</translation>
  </message>
  <message>
   <source>Add the landform to the layer (Enter or double click)</source>
   <translation type="unfinished">将该地貌添加到图层（Enter 或双击）</translation>
  </message>
  <message>
   <source>Box</source>
   <translation type="unfinished">框</translation>
  </message>
  <message>
   <source>Change the colour of the class</source>
   <translation type="unfinished">更改该类别的颜色</translation>
  </message>
  <message>
   <source>Choose a tool, then click a landform on the map.</source>
   <translation type="unfinished">选择一个工具，然后点击地图上的地貌。</translation>
  </message>
  <message>
   <source>Choose an image first: the landform layer takes its coordinate reference system.</source>
   <translation type="unfinished">请先选择影像：地貌图层将采用其坐标参照系。</translation>
  </message>
  <message>
   <source>Choose the image that the landforms lie on: the export is in its pixels.</source>
   <translation type="unfinished">请选择这些地貌所在的影像：导出使用其像素坐标。</translation>
  </message>
  <message>
   <source>Class</source>
   <translation type="unfinished">类别</translation>
  </message>
  <message>
   <source>Class of the next landform: keys 1 to 9</source>
   <translation type="unfinished">下一个地貌的类别：按键 1 至 9</translation>
  </message>
  <message>
   <source>Clear the prompt (Esc)</source>
   <translation type="unfinished">清除提示 (Esc)</translation>
  </message>
  <message>
   <source>Click around a landform. A double click ends the polygon.</source>
   <translation type="unfinished">沿地貌周围点击。双击结束多边形。</translation>
  </message>
  <message>
   <source>Click around the landform; a double click ends the polygon, Backspace takes a vertex back (Shift+P)</source>
   <translation type="unfinished">沿地貌周围点击；双击结束多边形，Backspace 撤回一个顶点 (Shift+P)</translation>
  </message>
  <message>
   <source>Click beside the landform (right button or Shift+click with any tool; Shift+X)</source>
   <translation type="unfinished">点击地貌之外（右键，或用任意工具按 Shift+点击；Shift+X）</translation>
  </message>
  <message>
   <source>Click ground that does not belong to the landform.</source>
   <translation type="unfinished">点击不属于该地貌的地面。</translation>
  </message>
  <message>
   <source>Click on a landform. Right button: not this ground.</source>
   <translation type="unfinished">点击地貌。右键：不包括此处地面。</translation>
  </message>
  <message>
   <source>Click on the landform (left button; Shift+O)</source>
   <translation type="unfinished">点击地貌（左键；Shift+O）</translation>
  </message>
  <message>
   <source>Click on the landform first; then click beside it to take ground away.</source>
   <translation type="unfinished">请先点击地貌，再点击其旁边以去除地面。</translation>
  </message>
  <message>
   <source>Click the part of the landform to split off.</source>
   <translation type="unfinished">点击要拆分出去的那部分地貌。</translation>
  </message>
  <message>
   <source>Click three places of a rim: their circle is a landform.</source>
   <translation type="unfinished">在边缘上点击三处：由它们确定的圆就是一个地貌。</translation>
  </message>
  <message>
   <source>Click two opposite places of a rim: their circle is a landform.</source>
   <translation type="unfinished">在边缘上点击相对的两处：由它们确定的圆就是一个地貌。</translation>
  </message>
  <message>
   <source>Contact sheet: all landforms of the layer at a glance, to be decided on by keys</source>
   <translation type="unfinished">缩略图总览：一览图层中的所有地貌，用按键逐个决定</translation>
  </message>
  <message>
   <source>Contact sheet…</source>
   <translation type="unfinished">缩略图总览…</translation>
  </message>
  <message>
   <source>Drag a box around a landform.</source>
   <translation type="unfinished">围绕地貌拖出一个框。</translation>
  </message>
  <message>
   <source>Drag a box around the landform (Shift+B)</source>
   <translation type="unfinished">围绕地貌拖出一个框 (Shift+B)</translation>
  </message>
  <message>
   <source>Drag a line over a landform. With Shift: not this ground.</source>
   <translation type="unfinished">在地貌上拖画一条线。按住 Shift：不包括此处地面。</translation>
  </message>
  <message>
   <source>Drag a line over the landform; with Shift or the right button over ground that does not belong to it (Shift+L)</source>
   <translation type="unfinished">在地貌上拖画一条线；按住 Shift 或用右键则画在不属于该地貌的地面上 (Shift+L)</translation>
  </message>
  <message>
   <source>E&amp;verything in view</source>
   <translation type="unfinished">视图内全部(&amp;V)</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation type="unfinished">导出(&amp;X)…</translation>
  </message>
  <message>
   <source>Finding the outline…</source>
   <translation type="unfinished">正在查找轮廓…</translation>
  </message>
  <message>
   <source>From a la&amp;yer…</source>
   <translation type="unfinished">从图层(&amp;Y)…</translation>
  </message>
  <message>
   <source>How sure you are of the class (GeMS identity confidence)</source>
   <translation type="unfinished">您对该类别的把握程度（GeMS identity confidence）</translation>
  </message>
  <message>
   <source>I&amp;dentity</source>
   <translation type="unfinished">类别置信度(&amp;D)</translation>
  </message>
  <message>
   <source>Image layer to outline landforms on</source>
   <translation type="unfinished">要在其上勾绘地貌轮廓的影像图层</translation>
  </message>
  <message>
   <source>Layer that takes the accepted landforms</source>
   <translation type="unfinished">存放已接受地貌的图层</translation>
  </message>
  <message>
   <source>Loading the model…</source>
   <translation type="unfinished">正在加载模型…</translation>
  </message>
  <message>
   <source>Look for all landforms in the map view; you decide on each one found</source>
   <translation type="unfinished">在地图视图中查找所有地貌；找到的每一个由您决定</translation>
  </message>
  <message>
   <source>Many at once</source>
   <translation type="unfinished">批量处理</translation>
  </message>
  <message>
   <source>Match the fields of this layer with those of a landform</source>
   <translation type="unfinished">将此图层的字段与地貌的字段匹配</translation>
  </message>
  <message>
   <source>New landform layer (a GeoPackage that exists gets one more layer)</source>
   <translation type="unfinished">新建地貌图层（若 GeoPackage 已存在，则在其中增加一个图层）</translation>
  </message>
  <message>
   <source>New landform layer in a GeoPackage</source>
   <translation type="unfinished">在 GeoPackage 中新建地貌图层</translation>
  </message>
  <message>
   <source>No outline here. Click elsewhere on the landform or drag a box around it.</source>
   <translation type="unfinished">此处没有轮廓。请点击地貌的其他位置，或围绕它拖出一个框。</translation>
  </message>
  <message>
   <source>Nothing of this outline is left as it is to be finished: change that, or press Tab.</source>
   <translation type="unfinished">按当前的修整设置，此轮廓将不剩任何部分：请更改设置，或按 Tab。</translation>
  </message>
  <message>
   <source>Off it</source>
   <translation type="unfinished">地貌外</translation>
  </message>
  <message>
   <source>On it</source>
   <translation type="unfinished">地貌上</translation>
  </message>
  <message>
   <source>One prompt back (Ctrl+Z)</source>
   <translation type="unfinished">撤回一个提示 (Ctrl+Z)</translation>
  </message>
  <message>
   <source>One prompt forward (Ctrl+Shift+Z)</source>
   <translation type="unfinished">恢复一个提示 (Ctrl+Shift+Z)</translation>
  </message>
  <message>
   <source>Open a GeoPackage with landforms</source>
   <translation type="unfinished">打开包含地貌的 GeoPackage</translation>
  </message>
  <message>
   <source>Open landforms</source>
   <translation type="unfinished">打开地貌</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation type="unfinished">轮廓</translation>
  </message>
  <message>
   <source>Outline the landforms that a layer of points or boxes shows, such as a crater catalogue; you decide on each one</source>
   <translation type="unfinished">勾绘由点图层或框图层（如撞击坑目录）所示的地貌；每一个由您决定</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation type="unfinished">多边形</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation type="unfinished">就绪</translation>
  </message>
  <message>
   <source>Remove the class from this list (landforms keep it)</source>
   <translation type="unfinished">从此列表中移除该类别（地貌仍保留该类别）</translation>
  </message>
  <message>
   <source>Rename the class (double click)</source>
   <translation type="unfinished">重命名类别（双击）</translation>
  </message>
  <message>
   <source>SAM model that finds the outlines; more are on the Engine page</source>
   <translation type="unfinished">用于查找轮廓的 SAM 模型；更多模型见“引擎”页</translation>
  </message>
  <message>
   <source>Scribble</source>
   <translation type="unfinished">涂画</translation>
  </message>
  <message>
   <source>Show the outline under the mouse before you click</source>
   <translation type="unfinished">点击之前显示鼠标下方的轮廓</translation>
  </message>
  <message>
   <source>Show this outline (Tab shows the next)</source>
   <translation type="unfinished">显示此轮廓（Tab 显示下一个）</translation>
  </message>
  <message>
   <source>Sub&amp;type</source>
   <translation type="unfinished">亚类(&amp;T)</translation>
  </message>
  <message>
   <source>Subtype of the next landforms, e.g. rampart or barchan</source>
   <translation type="unfinished">后续地貌的亚类，例如壁垒型撞击坑或新月形沙丘</translation>
  </message>
  <message>
   <source>Write the accepted landforms to the GeoPackage and go on editing</source>
   <translation type="unfinished">将已接受的地貌写入 GeoPackage 并继续编辑</translation>
  </message>
  <message>
   <source>Write the landforms for Craterstats, CraterTools, COCO, as a table or as GeoJSON</source>
   <translation type="unfinished">将地貌写出供 Craterstats、CraterTools、COCO 使用，或写为表格、GeoJSON</translation>
  </message>
  <message>
   <source>Written with each landform</source>
   <translation type="unfinished">随每个地貌写入</translation>
  </message>
  <message>
   <source>Your name, as it goes into the table</source>
   <translation type="unfinished">您的姓名，将写入属性表</translation>
  </message>
  <message>
   <source>choose or create…</source>
   <translation type="unfinished">选择或新建…</translation>
  </message>
  <message>
   <source>optional</source>
   <translation type="unfinished">可选</translation>
  </message>
  <message>
   <source>{n} not saved</source>
   <translation type="unfinished">{n} 个未保存</translation>
  </message>
 </context>
 <context>
  <name>AutoSave</name>
  <message>
   <source> min</source>
   <translation type="unfinished"> 分钟</translation>
  </message>
  <message>
   <source>Minutes between two savings</source>
   <translation type="unfinished">两次保存之间的分钟数</translation>
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished">保存</translation>
  </message>
  <message>
   <source>When accepted landforms are written to their file. What is saved can no longer be taken back with QGIS's undo.</source>
   <translation type="unfinished">何时将已接受的地貌写入文件。已保存的内容不能再用 QGIS 的撤消功能收回。</translation>
  </message>
  <message>
   <source>after each landform</source>
   <translation type="unfinished">每个地貌之后</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation type="unfinished">手动</translation>
  </message>
  <message>
   <source>every few minutes</source>
   <translation type="unfinished">每隔几分钟</translation>
  </message>
 </context>
 <context>
  <name>BandChoice</name>
  <message>
   <source>as in the layer's style ({bands})</source>
   <translation type="unfinished">与图层样式相同（{bands}）</translation>
  </message>
  <message>
   <source>hillshade of the heights</source>
   <translation type="unfinished">由高程生成的山体阴影</translation>
  </message>
  <message>
   <source>mean of bands</source>
   <translation type="unfinished">波段平均值</translation>
  </message>
 </context>
 <context>
  <name>BatchDialog</name>
  <message>
   <source>&amp;Class</source>
   <translation type="unfinished">类别(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Diameter</source>
   <translation type="unfinished">直径(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Layer</source>
   <translation type="unfinished">图层(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Only selected features</source>
   <translation type="unfinished">仅选中的要素(&amp;O)</translation>
  </message>
  <message>
   <source>1 feature</source>
   <translation type="unfinished">1 个要素</translation>
  </message>
  <message>
   <source>Add a layer of points or polygons to the project first.</source>
   <translation type="unfinished">请先向工程中添加点或多边形图层。</translation>
  </message>
  <message>
   <source>Class of each landform; without one the class chosen in the dock counts</source>
   <translation type="unfinished">每个地貌的类别；若无，则采用停靠面板中选定的类别</translation>
  </message>
  <message>
   <source>Diameter of the landform around each point; makes a box, which is outlined better than a point alone</source>
   <translation type="unfinished">每个点周围地貌的直径；据此生成框，其勾绘效果优于单独的点</translation>
  </message>
  <message>
   <source>Landforms from a layer</source>
   <translation type="unfinished">来自图层的地貌</translation>
  </message>
  <message>
   <source>Leave out what is not selected in the layer</source>
   <translation type="unfinished">忽略图层中未选中的要素</translation>
  </message>
  <message>
   <source>Points on landforms, or polygons whose bounds enclose them</source>
   <translation type="unfinished">位于地貌上的点，或以边界范围包围地貌的多边形</translation>
  </message>
  <message>
   <source>The layer holds no features.</source>
   <translation type="unfinished">该图层没有要素。</translation>
  </message>
  <message>
   <source>Unit of the diameter</source>
   <translation type="unfinished">直径的单位</translation>
  </message>
  <message>
   <source>{count} features</source>
   <translation type="unfinished">{count} 个要素</translation>
  </message>
  <message>
   <source>{count} features are too many to review: select {most} at most, or use “Outline landforms at prompts” in the toolbox.</source>
   <translation>{count} 个要素太多，无法逐一检查：最多选择 {most} 个，或使用工具箱中的“按提示勾绘地貌”。</translation>
  </message>
 </context>
 <context>
  <name>BatchRun</name>
  <message>
   <source>Choose an image that is a file: the engine has to read it by itself.</source>
   <translation type="unfinished">请选择以文件形式存在的影像：引擎必须自行读取它。</translation>
  </message>
  <message>
   <source>Landform {number} of {count}</source>
   <translation type="unfinished">地貌 {number} / {count}</translation>
  </message>
  <message>
   <source>Object {name}: {reason}</source>
   <translation type="unfinished">对象 {name}：{reason}</translation>
  </message>
  <message>
   <source>The layer holds no features.</source>
   <translation type="unfinished">该图层没有要素。</translation>
  </message>
  <message>
   <source>nothing was found there.</source>
   <translation type="unfinished">该处未找到任何地貌。</translation>
  </message>
  <message>
   <source>{note} ({more} more without an outline)</source>
   <translation type="unfinished">{note}（另有 {more} 个没有轮廓）</translation>
  </message>
 </context>
 <context>
  <name>BodyQuestion</name>
  <message>
   <source>Another…</source>
   <translation type="unfinished">其他…</translation>
  </message>
  <message>
   <source>Body of the layer</source>
   <translation type="unfinished">图层所属天体</translation>
  </message>
  <message>
   <source>Body that “{layer}” shows:</source>
   <translation type="unfinished">“{layer}”所示的天体：</translation>
  </message>
  <message>
   <source>Earth</source>
   <translation type="unfinished">地球</translation>
  </message>
  <message>
   <source>{layer}: this layer says Earth, so that lengths and areas are measured as there. Web maps of other bodies say so too. Which body does it show?</source>
   <translation type="unfinished">{layer}：此图层声明为地球，因此长度和面积按地球量测。其他天体的网络地图也会如此声明。它显示的是哪个天体？</translation>
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
   <translation type="unfinished">1 个已编码窗口，{size}</translation>
  </message>
  <message>
   <source>At &amp;most</source>
   <translation type="unfinished">最多(&amp;M)</translation>
  </message>
  <message>
   <source>Beyond this the windows that were used longest ago are deleted; it counts for every QGIS window</source>
   <translation type="unfinished">超出此值时，将删除最久未使用的窗口；此设置对所有 QGIS 窗口有效</translation>
  </message>
  <message>
   <source>Clear the cache? Windows that you return to are encoded again, which takes a moment each.</source>
   <translation type="unfinished">清空缓存？您再次回到的窗口将重新编码，每个需要片刻时间。</translation>
  </message>
  <message>
   <source>Clear…</source>
   <translation type="unfinished">清空…</translation>
  </message>
  <message>
   <source>Delete all encoded windows; landforms and models stay</source>
   <translation type="unfinished">删除所有已编码窗口；地貌和模型保留</translation>
  </message>
  <message>
   <source>Disk cache</source>
   <translation type="unfinished">磁盘缓存</translation>
  </message>
  <message>
   <source>Known while the engine runs.</source>
   <translation type="unfinished">引擎运行时可知。</translation>
  </message>
  <message>
   <source>Windows of images that were encoded before are kept on disk, so that they need not be encoded again</source>
   <translation type="unfinished">已编码过的影像窗口保存在磁盘上，无需再次编码</translation>
  </message>
  <message>
   <source>{number} encoded windows, {size}</source>
   <translation type="unfinished">{number} 个已编码窗口，{size}</translation>
  </message>
 </context>
 <context>
  <name>CanvasPointer</name>
  <message>
   <source>Add an image layer to the project and choose it on the Annotate page.</source>
   <translation type="unfinished">请向工程中添加影像图层，并在“标注”页中选择它。</translation>
  </message>
  <message>
   <source>QGIS cannot open the layer {layer}: check its file, or choose another image.</source>
   <translation type="unfinished">QGIS 无法打开图层 {layer}：请检查其文件，或选择其他影像。</translation>
  </message>
 </context>
 <context>
  <name>ClassList</name>
  <message>
   <source>Colour of this class</source>
   <translation type="unfinished">此类别的颜色</translation>
  </message>
  <message>
   <source>Key {key}. Double click to rename.</source>
   <translation type="unfinished">按键 {key}。双击可重命名。</translation>
  </message>
  <message>
   <source>new class</source>
   <translation type="unfinished">新类别</translation>
  </message>
 </context>
 <context>
  <name>ComparisonRun</name>
  <message>
   <source>Comparing…</source>
   <translation type="unfinished">正在比较…</translation>
  </message>
  <message>
   <source>Open the report</source>
   <translation type="unfinished">打开报告</translation>
  </message>
  <message>
   <source>The two maps are the same, cell by cell.</source>
   <translation type="unfinished">两幅地图逐像元完全相同。</translation>
  </message>
  <message>
   <source>{percent} % of the ground differs; most of it is {first} → {second}, {area}.</source>
   <translation type="unfinished">{percent} % 的地面存在差异；其中最多的是 {first} → {second}，{area}。</translation>
  </message>
 </context>
 <context>
  <name>CompletenessPlot</name>
  <message>
   <source>Completeness of the count by size</source>
   <translation type="unfinished">按大小统计的完整度</translation>
  </message>
  <message>
   <source>second count</source>
   <translation type="unfinished">第二次</translation>
  </message>
  <message>
   <source>this count</source>
   <translation type="unfinished">本次统计</translation>
  </message>
  <message>
   <source>together</source>
   <translation type="unfinished">合并</translation>
  </message>
 </context>
 <context>
  <name>ContactSheet</name>
  <message>
   <source>By class</source>
   <translation type="unfinished">按类别</translation>
  </message>
  <message>
   <source>Contact sheet</source>
   <translation type="unfinished">缩略图总览</translation>
  </message>
  <message>
   <source>Largest first</source>
   <translation type="unfinished">最大的在前</translation>
  </message>
  <message>
   <source>Least sure first</source>
   <translation type="unfinished">最不确定的在前</translation>
  </message>
  <message>
   <source>Most alike first</source>
   <translation type="unfinished">最相似的在前</translation>
  </message>
  <message>
   <source>Space: right, and on. 1 to 9: another class. Delete: no landform. Ctrl+Z: take back.</source>
   <translation type="unfinished">空格：正确，继续。1 至 9：改为其他类别。Delete：不是地貌。Ctrl+Z：撤回。</translation>
  </message>
  <message>
   <source>{accepted} right, {rejected} no landform, {left} to decide</source>
   <translation type="unfinished">正确 {accepted}，非地貌 {rejected}，待定 {left}</translation>
  </message>
 </context>
 <context>
  <name>CountChoices</name>
  <message>
   <source>&amp;Age by</source>
   <translation type="unfinished">年龄方法(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Bins</source>
   <translation type="unfinished">分箱(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Diameters</source>
   <translation type="unfinished">直径(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Plot</source>
   <translation type="unfinished">图(&amp;P)</translation>
  </message>
  <message>
   <source>Buffered count</source>
   <translation type="unfinished">缓冲区统计</translation>
  </message>
  <message>
   <source>C&amp;hronology</source>
   <translation type="unfinished">年代学(&amp;H)</translation>
  </message>
  <message>
   <source>Chronology: production function and ages, computed by Craterstats</source>
   <translation type="unfinished">年代学：产生函数与年龄，由 Craterstats 计算</translation>
  </message>
  <message>
   <source>Cumulative</source>
   <translation type="unfinished">累积</translation>
  </message>
  <message>
   <source>Differential</source>
   <translation type="unfinished">微分</translation>
  </message>
  <message>
   <source>Each crater counts whole, on the area from which craters of its size reach into the counted one</source>
   <translation type="unfinished">每个撞击坑都完整计入，其面积为该大小的撞击坑能够延伸进统计区域的范围</translation>
  </message>
  <message>
   <source>Fit of the cumulative plot</source>
   <translation type="unfinished">累积图拟合</translation>
  </message>
  <message>
   <source>Fit of the differential plot</source>
   <translation type="unfinished">微分图拟合</translation>
  </message>
  <message>
   <source>Hartmann</source>
   <translation type="unfinished">Hartmann</translation>
  </message>
  <message>
   <source>How the age follows from the craters between the dashed lines</source>
   <translation type="unfinished">如何由虚线之间的撞击坑得出年龄</translation>
  </message>
  <message>
   <source>Largest diameter that is dated</source>
   <translation type="unfinished">用于定年的最大直径</translation>
  </message>
  <message>
   <source>Poisson statistics</source>
   <translation type="unfinished">泊松统计</translation>
  </message>
  <message>
   <source>R plot</source>
   <translation type="unfinished">R 图</translation>
  </message>
  <message>
   <source>Smallest diameter that is dated, from which on all craters were found</source>
   <translation type="unfinished">用于定年的最小直径，自此以上的撞击坑均已找到</translation>
  </message>
  <message>
   <source>all</source>
   <translation type="unfinished">全部</translation>
  </message>
  <message>
   <source>no bins</source>
   <translation type="unfinished">不分箱</translation>
  </message>
 </context>
 <context>
  <name>CountView</name>
  <message>
   <source>1 crater on {area} km².</source>
   <translation type="unfinished">{area} km² 上有 1 个撞击坑。</translation>
  </message>
  <message>
   <source>All craters are left out.</source>
   <translation type="unfinished">所有撞击坑均被排除。</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation type="unfinished">正在统计…</translation>
  </message>
  <message>
   <source>Drag the left dashed line to where the count is complete: then there is an age.</source>
   <translation type="unfinished">将左侧虚线拖到统计完整之处，即可得到年龄。</translation>
  </message>
  <message>
   <source>R value</source>
   <translation type="unfinished">R 值</translation>
  </message>
  <message>
   <source>The largest diameter must be above the smallest.</source>
   <translation type="unfinished">最大直径必须大于最小直径。</translation>
  </message>
  <message>
   <source>The second count has no craters that could be compared.</source>
   <translation type="unfinished">第二次统计中没有可比较的撞击坑。</translation>
  </message>
  <message>
   <source>craters in a √2 bin, km⁻²</source>
   <translation type="unfinished">每个 √2 分箱内的撞击坑数，km⁻²</translation>
  </message>
  <message>
   <source>craters larger, km⁻²</source>
   <translation type="unfinished">更大撞击坑的数量，km⁻²</translation>
  </message>
  <message>
   <source>craters of this size, km⁻³</source>
   <translation type="unfinished">该大小的撞击坑数，km⁻³</translation>
  </message>
  <message>
   <source>{n} craters on {area} km².</source>
   <translation type="unfinished">{area} km² 上有 {n} 个撞击坑。</translation>
  </message>
  <message>
   <source>{n} left out.</source>
   <translation type="unfinished">排除 {n} 个。</translation>
  </message>
  <message>
   <source>{n} near no circle, not counted.</source>
   <translation type="unfinished">{n} 个没有接近的圆，未计入。</translation>
  </message>
 </context>
 <context>
  <name>CraterCountDialog</name>
  <message>
   <source>&amp;Craters</source>
   <translation type="unfinished">撞击坑(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Reviewer</source>
   <translation type="unfinished">审核人(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Second count</source>
   <translation type="unfinished">第二次统计(&amp;S)</translation>
  </message>
  <message>
   <source>Add the image, or a layer with the polygon of the counted area, to the project first.</source>
   <translation type="unfinished">请先向工程中添加影像，或包含统计区域多边形的图层。</translation>
  </message>
  <message>
   <source>All of “{name}” that holds data</source>
   <translation type="unfinished">“{name}”中所有有数据的部分</translation>
  </message>
  <message>
   <source>All polygons</source>
   <translation type="unfinished">所有多边形</translation>
  </message>
  <message>
   <source>Classes named “crater”</source>
   <translation type="unfinished">名为“crater”的类别</translation>
  </message>
  <message>
   <source>Counted &amp;area</source>
   <translation type="unfinished">统计区域(&amp;A)</translation>
  </message>
  <message>
   <source>Crater count</source>
   <translation type="unfinished">撞击坑统计</translation>
  </message>
  <message>
   <source>Craters of the same ground by another reviewer or a decoder: what both found tells what both missed</source>
   <translation type="unfinished">由另一位审核人或解码器给出的同一地面的撞击坑：由两者都找到的可推知两者都遗漏的</translation>
  </message>
  <message>
   <source>Map view</source>
   <translation type="unfinished">地图视图</translation>
  </message>
  <message>
   <source>Polygons of “{name}”</source>
   <translation type="unfinished">“{name}”的多边形</translation>
  </message>
  <message>
   <source>The ground that was looked at, with craters or without</source>
   <translation type="unfinished">已查看过的地面，无论有无撞击坑</translation>
  </message>
  <message>
   <source>What was mapped: “{name}”</source>
   <translation type="unfinished">已制图的部分：“{name}”</translation>
  </message>
  <message>
   <source>Which landforms are counted</source>
   <translation type="unfinished">统计哪些地貌</translation>
  </message>
  <message>
   <source>Whose craters are counted</source>
   <translation type="unfinished">统计谁的撞击坑</translation>
  </message>
  <message>
   <source>“{name}” holds {count} craters: is it the ground that was looked at?</source>
   <translation type="unfinished">“{name}”含有 {count} 个撞击坑：这是所查看的区域吗？</translation>
  </message>
 </context>
 <context>
  <name>CurveWidget</name>
  <message>
   <source>Epoch {number}: loss {loss}</source>
   <translation type="unfinished">第 {number} 轮：损失 {loss}</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation type="unfinished">损失</translation>
  </message>
  <message>
   <source>Loss and score curves of the training</source>
   <translation type="unfinished">训练的损失与评分曲线</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation type="unfinished">平均 IoU</translation>
  </message>
  <message>
   <source>before calibration</source>
   <translation type="unfinished">校准前</translation>
  </message>
  <message>
   <source>epoch</source>
   <translation type="unfinished">轮次</translation>
  </message>
  <message>
   <source>on unseen blocks {loss}, mean IoU {score} before calibration</source>
   <translation type="unfinished">在未见过的区块上 {loss}，校准前平均 IoU {score}</translation>
  </message>
  <message>
   <source>training</source>
   <translation type="unfinished">训练</translation>
  </message>
  <message>
   <source>unseen blocks</source>
   <translation type="unfinished">未见区块</translation>
  </message>
 </context>
 <context>
  <name>DecoderTable</name>
  <message>
   <source>Classes</source>
   <translation type="unfinished">类别</translation>
  </message>
  <message>
   <source>Decoder</source>
   <translation type="unfinished">解码器</translation>
  </message>
  <message>
   <source>Decoders</source>
   <translation type="unfinished">解码器</translation>
  </message>
  <message>
   <source>Ground</source>
   <translation type="unfinished">地面</translation>
  </message>
  <message>
   <source>Image model</source>
   <translation type="unfinished">图像模型</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation type="unfinished">平均 IoU</translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished">名称</translation>
  </message>
  <message>
   <source>On ground that the decoder has not seen, with its 95 % interval</source>
   <translation type="unfinished">在解码器未见过的地面上，附 95 % 区间</translation>
  </message>
  <message>
   <source>Trained</source>
   <translation type="unfinished">训练时间</translation>
  </message>
 </context>
 <context>
  <name>DecodersWindow</name>
  <message>
   <source>&amp;Compare…</source>
   <translation type="unfinished">比较(&amp;C)…</translation>
  </message>
  <message>
   <source>&amp;Judge…</source>
   <translation type="unfinished">评估(&amp;J)…</translation>
  </message>
  <message>
   <source>&amp;Report</source>
   <translation type="unfinished">报告(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Train again from it</source>
   <translation type="unfinished">由此再训练(&amp;T)</translation>
  </message>
  <message>
   <source>Compare two m&amp;aps…</source>
   <translation type="unfinished">比较两幅地图(&amp;A)…</translation>
  </message>
  <message>
   <source>E&amp;xport as ONNX…</source>
   <translation type="unfinished">导出为 ONNX(&amp;X)…</translation>
  </message>
  <message>
   <source>Export as ONNX</source>
   <translation type="unfinished">导出为 ONNX</translation>
  </message>
  <message>
   <source>Exported to {path}, with a STAC item beside it.</source>
   <translation type="unfinished">已导出到 {path}，旁边附有 STAC 条目。</translation>
  </message>
  <message>
   <source>Exporting {name}…</source>
   <translation type="unfinished">正在导出 {name}…</translation>
  </message>
  <message>
   <source>It looks at {number} levels, so that Deepness, which takes files of one input, cannot open it.</source>
   <translation type="unfinished">它查看 {number} 个层级，因此只接受单输入文件的 Deepness 无法打开它。</translation>
  </message>
  <message>
   <source>Judge the decoder by polygons that it has not learnt from</source>
   <translation type="unfinished">用解码器未学习过的多边形来评估它</translation>
  </message>
  <message>
   <source>Judge two decoders by the same polygons; select two rows first (Ctrl+click)</source>
   <translation type="unfinished">用相同的多边形评估两个解码器；请先选择两行（Ctrl+点击）</translation>
  </message>
  <message>
   <source>Landform Mapper: decoders</source>
   <translation type="unfinished">Landform Mapper：解码器</translation>
  </message>
  <message>
   <source>Learnt from 1 polygon.</source>
   <translation type="unfinished">从 1 个多边形学得。</translation>
  </message>
  <message>
   <source>Learnt from {number} polygons.</source>
   <translation type="unfinished">从 {number} 个多边形学得。</translation>
  </message>
  <message>
   <source>No decoder yet: train one on the Train page, or open the folder of one on the Map page.</source>
   <translation type="unfinished">尚无解码器：请在“训练”页训练一个，或在“制图”页打开已有解码器的文件夹。</translation>
  </message>
  <message>
   <source>ONNX (*.onnx)</source>
   <translation type="unfinished">ONNX (*.onnx)</translation>
  </message>
  <message>
   <source>Open the Map page with this decoder</source>
   <translation type="unfinished">用此解码器打开“制图”页</translation>
  </message>
  <message>
   <source>Open the Train page with this decoder as the start</source>
   <translation type="unfinished">以此解码器为起点打开“训练”页</translation>
  </message>
  <message>
   <source>Open the decoder's folder</source>
   <translation type="unfinished">打开该解码器的文件夹</translation>
  </message>
  <message>
   <source>Open the report of its scores on unseen ground</source>
   <translation type="unfinished">打开其在未见地面上的评分报告</translation>
  </message>
  <message>
   <source>Remo&amp;ve from list</source>
   <translation type="unfinished">从列表中移除(&amp;V)</translation>
  </message>
  <message>
   <source>Select a decoder, or two to compare them.</source>
   <translation type="unfinished">请选择一个解码器，或选择两个以进行比较。</translation>
  </message>
  <message>
   <source>Show &amp;folder</source>
   <translation type="unfinished">显示文件夹(&amp;F)</translation>
  </message>
  <message>
   <source>Show what differs between two map runs</source>
   <translation type="unfinished">显示两次制图运行之间的差异</translation>
  </message>
  <message>
   <source>Started from “{name}”.</source>
   <translation type="unfinished">以“{name}”为起点。</translation>
  </message>
  <message>
   <source>The decoders are listed as soon as the engine is ready.</source>
   <translation type="unfinished">引擎就绪后将列出解码器。</translation>
  </message>
  <message>
   <source>The folder itself stays where it is</source>
   <translation type="unfinished">文件夹本身保留在原处</translation>
  </message>
  <message>
   <source>Use for &amp;mapping</source>
   <translation type="unfinished">用于制图(&amp;M)</translation>
  </message>
  <message>
   <source>Write the decoder as one file for Deepness and other programs, with a STAC item beside it</source>
   <translation type="unfinished">将解码器写为单个文件，供 Deepness 和其他程序使用，旁边附 STAC 条目</translation>
  </message>
  <message>
   <source>{number} selected.</source>
   <translation type="unfinished">已选择 {number} 个。</translation>
  </message>
 </context>
 <context>
  <name>DoubtfulCraters</name>
  <message>
   <source>Doubtful craters</source>
   <translation type="unfinished">存疑的撞击坑</translation>
  </message>
  <message>
   <source>Untick what shall not be counted. A crater that is clicked is shown on the map.</source>
   <translation type="unfinished">取消勾选不应计入的撞击坑。点击某个撞击坑会在地图上显示它。</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation type="unfinished">以及另外 {n} 个</translation>
  </message>
 </context>
 <context>
  <name>DrawnCircles</name>
  <message>
   <source>These places are on no circle. Click them further apart, not along a line.</source>
   <translation type="unfinished">这些位置不在任何圆上。请点击相距更远且不在一条直线上的位置。</translation>
  </message>
 </context>
 <context>
  <name>EditRow</name>
  <message>
   <source>1 landform selected.</source>
   <translation type="unfinished">已选择 1 个地貌。</translation>
  </message>
  <message>
   <source>1 landform selected: 1 to 9 set its class, Delete removes it.</source>
   <translation type="unfinished">已选择 1 个地貌：1 至 9 设置其类别，Delete 移除它。</translation>
  </message>
  <message>
   <source>1 landform selected; 1 to 9 and Delete act on the review.</source>
   <translation type="unfinished">已选择 1 个地貌；1 至 9 和 Delete 作用于审核。</translation>
  </message>
  <message>
   <source>Ctrl+click selects a landform on the map; so do QGIS's own tools</source>
   <translation type="unfinished">在地图上 Ctrl+点击可选择地貌；QGIS 自带的工具也可以</translation>
  </message>
  <message>
   <source>Ctrl+click selects landforms to change.</source>
   <translation type="unfinished">Ctrl+点击以选择要更改的地貌。</translation>
  </message>
  <message>
   <source>Cut the smaller selected landforms out of the largest (Shift+D)</source>
   <translation type="unfinished">从最大的地貌中挖去选中的较小地貌 (Shift+D)</translation>
  </message>
  <message>
   <source>Find more like these…</source>
   <translation type="unfinished">查找更多类似的…</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation type="unfinished">合并</translation>
  </message>
  <message>
   <source>Merge the selected landforms into the largest (Shift+M)</source>
   <translation type="unfinished">将选中的地貌合并到最大的一个中 (Shift+M)</translation>
  </message>
  <message>
   <source>Rank what else there is by likeness to the selected landforms, up to ten of them, and look through it (Shift+F)</source>
   <translation type="unfinished">将其余所有部分按与选中地貌（最多十个）的相似度排序并逐个浏览 (Shift+F)</translation>
  </message>
  <message>
   <source>Refine</source>
   <translation type="unfinished">修整</translation>
  </message>
  <message>
   <source>Refine the outline of the selected landform by clicks (Shift+R)</source>
   <translation type="unfinished">通过点击修整选中地貌的轮廓 (Shift+R)</translation>
  </message>
  <message>
   <source>Repl&amp;ace</source>
   <translation type="unfinished">替换(&amp;A)</translation>
  </message>
  <message>
   <source>Replace the outline of the landform (Enter or double click)</source>
   <translation type="unfinished">替换该地貌的轮廓（Enter 或双击）</translation>
  </message>
  <message>
   <source>Split</source>
   <translation type="unfinished">拆分</translation>
  </message>
  <message>
   <source>Split p&amp;art off</source>
   <translation type="unfinished">拆出部分(&amp;A)</translation>
  </message>
  <message>
   <source>Split the selected landform: click the part to split off (Shift+S)</source>
   <translation type="unfinished">拆分选中的地貌：点击要拆出的部分 (Shift+S)</translation>
  </message>
  <message>
   <source>Split this part off the landform (Enter or double click)</source>
   <translation type="unfinished">将此部分从地貌中拆出（Enter 或双击）</translation>
  </message>
  <message>
   <source>Subtract</source>
   <translation type="unfinished">减去</translation>
  </message>
  <message>
   <source>{n} landforms selected.</source>
   <translation type="unfinished">已选择 {n} 个地貌。</translation>
  </message>
  <message>
   <source>{n} landforms selected: 1 to 9 set their class, Delete removes them.</source>
   <translation type="unfinished">已选择 {n} 个地貌：1 至 9 设置其类别，Delete 移除它们。</translation>
  </message>
  <message>
   <source>{n} landforms selected; 1 to 9 and Delete act on the review.</source>
   <translation type="unfinished">已选择 {n} 个地貌；1 至 9 和 Delete 作用于审核。</translation>
  </message>
 </context>
 <context>
  <name>EffortSummary</name>
  <message>
   <source>1 click</source>
   <translation type="unfinished">1 次点击</translation>
  </message>
  <message>
   <source>1 landform: {clicks} and {seconds} s</source>
   <translation type="unfinished">1 个地貌：{clicks}，{seconds} 秒</translation>
  </message>
  <message>
   <source>Landforms of this layer that were outlined by clicks. Clicks and boxes are counted until the landform is accepted, those that were taken back too; their mean is shown. Seconds go from the first click until it is accepted, with the time that the model needs; their median is shown. In a review, the keys that were pressed for a landform and the seconds that it was on view count.</source>
   <translation type="unfinished">此图层中通过点击勾绘的地貌。点击和框在地貌被接受之前一直计数，包括已撤回的；显示的是平均值。秒数从第一次点击算到地貌被接受，包括模型所需的时间；显示的是中位数。在审核中，计入的是为某个地貌按下的按键次数和它显示的秒数。</translation>
  </message>
  <message>
   <source>{k} clicks</source>
   <translation type="unfinished">{k} 次点击</translation>
  </message>
  <message>
   <source>{n} landforms: {clicks} and {seconds} s each</source>
   <translation type="unfinished">{n} 个地貌：平均每个 {clicks}，{seconds} 秒</translation>
  </message>
 </context>
 <context>
  <name>EncoderChoice</name>
  <message>
   <source> or </source>
   <translation type="unfinished"> 或 </translation>
  </message>
  <message>
   <source>A folder with a vision transformer, as transformers or timm save it: DINOv2, DINOv3, ViT, MAE</source>
   <translation type="unfinished">包含视觉 Transformer 的文件夹，由 transformers 或 timm 保存：DINOv2、DINOv3、ViT、MAE</translation>
  </message>
  <message>
   <source>Folder of an image model</source>
   <translation type="unfinished">图像模型的文件夹</translation>
  </message>
  <message>
   <source>Other encoder…</source>
   <translation type="unfinished">其他编码器…</translation>
  </message>
  <message>
   <source>{folder} holds no image model: there should be a file config.json beside {weights}, as transformers and timm save it.</source>
   <translation type="unfinished">{folder} 中没有图像模型：{weights} 旁边应有 config.json 文件，如 transformers 和 timm 所保存的那样。</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <source>A crater count needs the counted area, since ground without craters counts too: give a layer with its polygons, an extent, or the image that was looked at.</source>
   <translation type="unfinished">撞击坑统计需要统计区域，因为没有撞击坑的地面也计入：请指定含其多边形的图层、范围，或所查看的影像。</translation>
  </message>
  <message>
   <source>A decoder needs two classes to tell apart: label a second class, or let unlabelled ground count as background.</source>
   <translation type="unfinished">解码器需要两个可区分的类别：请标注第二个类别，或将无标签的地面计为背景。</translation>
  </message>
  <message>
   <source>A decoder of the kind {0} is fitted to its labels at once, so this one has learnt from these labels alone and not from what {1} knew.</source>
   <translation type="unfinished">类型为 {0} 的解码器一次性拟合其标签，因此此解码器仅从这些标签学习，而未利用 {1} 所知道的内容。</translation>
  </message>
  <message>
   <source>A decoder of the kind {0} reads features of a frozen encoder and has nothing to pretrain. Choose a student, e.g. segformer-b0.</source>
   <translation type="unfinished">类型为 {0} 的解码器读取冻结编码器的特征，没有可预训练的内容。请选择学生模型，例如 segformer-b0。</translation>
  </message>
  <message>
   <source>A downloaded package is not the one that was pinned (its hash differs), so it was not installed. Try again; if it happens again, the package index or a proxy is handing out something else.</source>
   <translation type="unfinished">某个下载的软件包不是所锁定的那一个（其哈希值不同），因此未安装。请重试；若再次发生，则是软件包索引或代理提供了其他内容。</translation>
  </message>
  <message>
   <source>A geometry lies outside the domain of the raster's coordinate reference system.</source>
   <translation type="unfinished">有几何图形位于栅格坐标参照系的定义域之外。</translation>
  </message>
  <message>
   <source>A learning curve needs three different seeds or more: one draw says nothing about another.</source>
   <translation type="unfinished">学习曲线需要至少三个不同的随机种子：单次抽取无法说明其他抽取的情况。</translation>
  </message>
  <message>
   <source>A little larger than tiny, and hardly slower.</source>
   <translation type="unfinished">比 tiny 稍大，速度几乎不减。</translation>
  </message>
  <message>
   <source>A newer request has overtaken this one.</source>
   <translation type="unfinished">此请求已被较新的请求取代。</translation>
  </message>
  <message>
   <source>A part of {0} cannot be read; the file may be damaged or cut off: {1}. Check it, or copy it again.</source>
   <translation type="unfinished">{0} 的一部分无法读取；文件可能已损坏或被截断：{1}。请检查该文件，或重新复制。</translation>
  </message>
  <message>
   <source>A patch is seen at sides that are multiples of {0} up to {1} samples, not {2}.</source>
   <translation type="unfinished">图像块的边长须为 {0} 的倍数且不超过 {1} 个采样点，而不是 {2}。</translation>
  </message>
  <message>
   <source>A polygon goes around a pole that {0} does not show: give it in longitudes and latitudes instead.</source>
   <translation type="unfinished">多边形环绕 {0} 未显示的极点：请改用经度和纬度给出。</translation>
  </message>
  <message>
   <source>A polygon lies outside of what its coordinate reference system can express.</source>
   <translation type="unfinished">有多边形超出了其坐标参照系所能表达的范围。</translation>
  </message>
  <message>
   <source>A polygon lies outside of what its coordinate reference system, {0}, can express.</source>
   <translation type="unfinished">有多边形超出了其坐标参照系 {0} 所能表达的范围。</translation>
  </message>
  <message>
   <source>A proxy stands between this machine and the package index and did not let the download through. Enter the proxy with its user name and password in QGIS's network settings (or in HTTPS_PROXY), then try again.</source>
   <translation type="unfinished">此计算机与软件包索引之间有代理，它未放行下载。请在 QGIS 的网络设置（或 HTTPS_PROXY）中填写代理及其用户名和密码，然后重试。</translation>
  </message>
  <message>
   <source>A scene of {0} rows with {1} m each does not fit at latitude {2}: render a smaller one, or place it nearer to the equator or to a pole.</source>
   <translation type="unfinished">{0} 行、每行 {1} m 的场景无法放在纬度 {2} 处：请渲染较小的场景，或将其放在更靠近赤道或极点的位置。</translation>
  </message>
  <message>
   <source>Adapting the decoder</source>
   <translation type="unfinished">正在使解码器适应</translation>
  </message>
  <message>
   <source>Add what shows the same of this ground: {0}.</source>
   <translation type="unfinished">请添加对此地面显示相同内容的图层：{0}。</translation>
  </message>
  <message>
   <source>Ages and isochrones need Craterstats 3.6, which runs on Python 3.12 and newer; this engine runs on Python {0}.{1}. Add Craterstats on the tab Engine, which offers a newer Python.</source>
   <translation type="unfinished">年龄和等时线需要 Craterstats 3.6，它运行于 Python 3.12 及更新版本；此引擎运行于 Python {0}.{1}。请在“引擎”页添加 Craterstats，该页会提供更新的 Python。</translation>
  </message>
  <message>
   <source>Ages and isochrones need Craterstats, which is not part of the first set-up. Add it on the tab Engine, or with: python3 -m plugin.environment repair --ages --folder {0}</source>
   <translation type="unfinished">年龄和等时线需要 Craterstats，它不包含在首次安装中。请在“引擎”页添加，或使用：python3 -m plugin.environment repair --ages --folder {0}</translation>
  </message>
  <message>
   <source>All craters are left out: leave some in.</source>
   <translation type="unfinished">所有撞击坑均被排除：请保留一些。</translation>
  </message>
  <message>
   <source>All craters of {0} are left out: leave some in.</source>
   <translation type="unfinished">{0} 的所有撞击坑均被排除：请保留一些。</translation>
  </message>
  <message>
   <source>All patches come from one observation, so nothing could be judged.</source>
   <translation type="unfinished">所有图像块都来自同一次观测，因此无法评估。</translation>
  </message>
  <message>
   <source>All patches to learn from are of one class. Label patches of another one too.</source>
   <translation type="unfinished">可供学习的图像块都属于同一个类别。请也标注另一类别的图像块。</translation>
  </message>
  <message>
   <source>All {0} lie in the {1} half of {2}, so the scores say nothing about the other half. Outline some there before mapping it.</source>
   <translation type="unfinished">全部 {0}都位于 {2} 的一半（{1}）之内，因此评分无法说明另一半的情况。请在对另一半制图之前先在那里勾绘一些。</translation>
  </message>
  <message>
   <source>All {0} polygons of {1} lie in the {2} half of {3}: the decoder may learn the place for the class. Outline some in the other half, or check that there are none.</source>
   <translation type="unfinished">{1} 的全部 {0} 个多边形都位于 {3} 的一半（{2}）之内：解码器可能会把位置当作类别来学习。请在另一半勾绘一些，或确认那里没有。</translation>
  </message>
  <message>
   <source>An extent is XMIN YMIN XMAX YMAX with XMIN below XMAX and YMIN below YMAX. Only across the border of a map all around a body XMAX may be less, by more than half of the map: in degrees 170 -20 -170 20 goes across 180°.</source>
   <translation>范围为 XMIN YMIN XMAX YMAX,其中 XMIN 小于 XMAX,YMIN 小于 YMAX。只有跨越环绕整个天体的地图边界时,XMAX 才可以更小,且相差超过半幅地图:以度为单位,170 -20 -170 20 跨越 180°。</translation>
  </message>
  <message>
   <source>Another run is at work in {0}. Wait until it is done, or choose another folder.</source>
   <translation type="unfinished">{0} 中有另一个运行正在进行。请等待其完成，或选择其他文件夹。</translation>
  </message>
  <message>
   <source>Another window or terminal is setting up {0} right now. Wait until it has finished.</source>
   <translation type="unfinished">另一个窗口或终端正在安装 {0}。请等待其完成。</translation>
  </message>
  <message>
   <source>At least one window must be looked at. Raise the number of windows.</source>
   <translation type="unfinished">至少须查看一个窗口。请增大窗口数。</translation>
  </message>
  <message>
   <source>Blending tiles</source>
   <translation type="unfinished">正在融合瓦片</translation>
  </message>
  <message>
   <source>Building with {0} (Python {1})</source>
   <translation type="unfinished">正在使用 {0}（Python {1}）构建</translation>
  </message>
  <message>
   <source>COCO annotations are in pixels of an image: give the image that the landforms lie on.</source>
   <translation type="unfinished">COCO 标注使用影像的像素坐标：请指定地貌所在的影像。</translation>
  </message>
  <message>
   <source>Cells are {0} {1} wide in the middle, and up to {2} off towards the borders, where the map stretches the ground. Take a smaller extent, or a projection of the place.</source>
   <translation type="unfinished">单元在中部宽 {0} {1}，向边缘最多偏差 {2}，因为地图在那里拉伸了地面。请选取较小的范围，或采用当地的投影。</translation>
  </message>
  <message>
   <source>Cells of {0} m are classified by what was learnt from patches of {1} m: landforms look smaller or larger in them than they did there.</source>
   <translation type="unfinished">用从 {1} m 的图像块学到的内容对 {0} m 的单元分类：地貌在这些单元中看上去比学习时更小或更大。</translation>
  </message>
  <message>
   <source>Cells of {0} {1} are larger than {2}. Take {3} {4} or less.</source>
   <translation type="unfinished">{0} {1} 的单元比 {2} 还大。请取 {3} {4} 或更小。</translation>
  </message>
  <message>
   <source>Cells of {0} {1} are {2} pixels of {3}, too few to see anything. Take {4} {5} or more.</source>
   <translation type="unfinished">{0} {1} 的单元只有 {3} 的 {2} 个像素，太少而看不出任何内容。请取 {4} {5} 或更大。</translation>
  </message>
  <message>
   <source>Check the network and the proxy, or choose a file that you already have.</source>
   <translation type="unfinished">请检查网络和代理，或选择您已有的文件。</translation>
  </message>
  <message>
   <source>Checking what was installed</source>
   <translation type="unfinished">正在检查已安装的内容</translation>
  </message>
  <message>
   <source>Checking {0}</source>
   <translation type="unfinished">正在检查 {0}</translation>
  </message>
  <message>
   <source>Choose one of its subdatasets: {0}.</source>
   <translation type="unfinished">请选择其子数据集之一：{0}。</translation>
  </message>
  <message>
   <source>Choosing the build of PyTorch</source>
   <translation type="unfinished">正在选择 PyTorch 的构建版本</translation>
  </message>
  <message>
   <source>Classifying {0}</source>
   <translation type="unfinished">正在对 {0} 分类</translation>
  </message>
  <message>
   <source>Comes with the plugin, works at once and is fast; the official models draw finer outlines.</source>
   <translation type="unfinished">随插件附带，立即可用且速度快；官方模型绘制的轮廓更精细。</translation>
  </message>
  <message>
   <source>Comparing cells</source>
   <translation type="unfinished">正在比较像元</translation>
  </message>
  <message>
   <source>Comparing {0}: {1}</source>
   <translation type="unfinished">正在比较 {0}：{1}</translation>
  </message>
  <message>
   <source>Computing with --scheduler needs cluster support (dask), which is not part of the first set-up. Add it on the tab Engine, or with: python3 -m plugin.environment repair --cluster --folder {0}</source>
   <translation type="unfinished">使用 --scheduler 计算需要集群支持 (dask)，它不包含在首次安装中。请在“引擎”页添加，或使用：python3 -m plugin.environment repair --cluster --folder {0}</translation>
  </message>
  <message>
   <source>Connecting for {0}</source>
   <translation type="unfinished">正在为 {0} 建立连接</translation>
  </message>
  <message>
   <source>Converting the decoder to OpenVINO (once)</source>
   <translation type="unfinished">正在将解码器转换为 OpenVINO（仅一次）</translation>
  </message>
  <message>
   <source>Converting the image encoder to OpenVINO (once for this model)</source>
   <translation type="unfinished">正在将图像编码器转换为 OpenVINO（此模型仅一次）</translation>
  </message>
  <message>
   <source>Converting the mask decoder to OpenVINO</source>
   <translation type="unfinished">正在将掩膜解码器转换为 OpenVINO</translation>
  </message>
  <message>
   <source>Converting {0} to OpenVINO (once)</source>
   <translation type="unfinished">正在将 {0} 转换为 OpenVINO（仅一次）</translation>
  </message>
  <message>
   <source>Copy the package again, or train anew.</source>
   <translation type="unfinished">请重新复制该模型包，或重新训练。</translation>
  </message>
  <message>
   <source>Copying the model was cancelled.</source>
   <translation type="unfinished">模型的复制已取消。</translation>
  </message>
  <message>
   <source>Copying {0}</source>
   <translation type="unfinished">正在复制 {0}</translation>
  </message>
  <message>
   <source>Counted as craters by the name of their class: {0}.</source>
   <translation type="unfinished">根据类别名称计为撞击坑：{0}。</translation>
  </message>
  <message>
   <source>Craterstats cannot be loaded ({0}). Repair the engine.</source>
   <translation type="unfinished">无法加载 Craterstats（{0}）。请修复引擎。</translation>
  </message>
  <message>
   <source>Craterstats has no chronology for {0}, so there are no ages.</source>
   <translation type="unfinished">Craterstats 没有 {0} 的年代学，因此没有年龄。</translation>
  </message>
  <message>
   <source>Craterstats has no chronology system “{0}”; it has: {1}.</source>
   <translation type="unfinished">Craterstats 没有年代学系统“{0}”；可用的有：{1}。</translation>
  </message>
  <message>
   <source>Decided by the person who trained it.</source>
   <translation type="unfinished">由训练者决定。</translation>
  </message>
  <message>
   <source>Decoders cannot learn on {0}: its features are {1} samples wide, not {2}. It is for clicks; choose another encoder, e.g. default or sam2.1_tiny.</source>
   <translation type="unfinished">解码器无法在 {0} 上学习：其特征宽 {1} 个采样点，而不是 {2}。它用于点击；请选择其他编码器，例如 default 或 sam2.1_tiny。</translation>
  </message>
  <message>
   <source>Decoders of the kind {0} look at the pixels themselves, so that there is nothing for workers to encode: train without --scheduler.</source>
   <translation type="unfinished">类型为 {0} 的解码器直接查看像素，因此没有可由工作进程编码的内容：训练时请不要使用 --scheduler。</translation>
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished">完成</translation>
  </message>
  <message>
   <source>Downloading uv: {0} of {1} MB</source>
   <translation type="unfinished">正在下载 uv：{0} / {1} MB</translation>
  </message>
  <message>
   <source>Downloading {0}</source>
   <translation type="unfinished">正在下载 {0}</translation>
  </message>
  <message>
   <source>Drawing the differences</source>
   <translation type="unfinished">正在绘制差异</translation>
  </message>
  <message>
   <source>Drawn again, with the same outline as another one: {0} of {1}.</source>
   <translation type="unfinished">以与另一个相同的轮廓重复绘制：{0}（共 {1}）。</translation>
  </message>
  <message>
   <source>Each point of a prompt needs a label: 1 on the landform, 0 off it.</source>
   <translation type="unfinished">提示的每个点都需要标记：1 表示在地貌上，0 表示在地貌外。</translation>
  </message>
  <message>
   <source>Encoded {0} of {1}</source>
   <translation type="unfinished">已编码 {0} / {1}</translation>
  </message>
  <message>
   <source>Encoding the image</source>
   <translation type="unfinished">正在编码影像</translation>
  </message>
  <message>
   <source>Encoding window {0} of {1}</source>
   <translation type="unfinished">正在编码窗口 {0} / {1}</translation>
  </message>
  <message>
   <source>Encoding window {0} of {1} at most</source>
   <translation type="unfinished">正在编码窗口 {0}，最多 {1} 个</translation>
  </message>
  <message>
   <source>Encoding {0}</source>
   <translation type="unfinished">正在编码 {0}</translation>
  </message>
  <message>
   <source>Epoch {0} of {1}, all ground: loss {2}</source>
   <translation type="unfinished">第 {0} 轮（共 {1} 轮），全部地面：损失 {2}</translation>
  </message>
  <message>
   <source>Epoch {0} of {1}, fold {2} of {3}: loss {4}</source>
   <translation type="unfinished">第 {0} 轮（共 {1} 轮），第 {2} 折（共 {3} 折）：损失 {4}</translation>
  </message>
  <message>
   <source>Every cell with data gets one of the classes that were learnt, whatever it shows, since none stands for other ground. Label cells of such ground too, as a class called other, or map with a least probability.</source>
   <translation type="unfinished">由于没有代表其他地面的类别，每个有数据的单元无论显示什么都会得到所学类别之一。请也为此类地面的单元加标签，类别名为 other，或使用最小概率制图。</translation>
  </message>
  <message>
   <source>Exporting landforms</source>
   <translation type="unfinished">正在导出地貌</translation>
  </message>
  <message>
   <source>Exporting to ONNX</source>
   <translation type="unfinished">正在导出为 ONNX</translation>
  </message>
  <message>
   <source>Features for decoders, not for clicks: knows well what things are, and is quick to train on.</source>
   <translation type="unfinished">供解码器使用的特征，不用于点击：善于识别事物，训练也快。</translation>
  </message>
  <message>
   <source>Features for decoders, not for clicks: larger than ViT-S, with about four times its work for each window.</source>
   <translation type="unfinished">供解码器使用的特征，不用于点击：比 ViT-S 大，每个窗口的计算量约为其四倍。</translation>
  </message>
  <message>
   <source>Fetching Python {0} of python-build-standalone</source>
   <translation type="unfinished">正在获取 python-build-standalone 的 Python {0}</translation>
  </message>
  <message>
   <source>Finding regions</source>
   <translation type="unfinished">正在查找区域</translation>
  </message>
  <message>
   <source>For the same {0} of a person's time {1}.</source>
   <translation type="unfinished">在人工用时同为 {0} 的情况下：{1}。</translation>
  </message>
  <message>
   <source>Found by a decoder and reviewed by nobody: {0} of {1}.</source>
   <translation type="unfinished">由解码器找到且无人审核：{1}中有 {0} 个。</translation>
  </message>
  <message>
   <source>Found in the models folder; not one of the official files.</source>
   <translation type="unfinished">在模型文件夹中找到；不是官方文件。</translation>
  </message>
  <message>
   <source>Give at least one way of prompting and one seed to compare.</source>
   <translation type="unfinished">请至少指定一种提示方式和一个随机种子以进行比较。</translation>
  </message>
  <message>
   <source>Give each image an extent, or none. Leave the extent of an image empty for all of it.</source>
   <translation type="unfinished">请为每幅影像指定范围，或都不指定。影像的范围留空则表示整幅影像。</translation>
  </message>
  <message>
   <source>Give one of a folder of patches, a table of patches, or rasters with labels.</source>
   <translation type="unfinished">请指定以下之一：图像块文件夹、图像块表格，或带标签的栅格。</translation>
  </message>
  <message>
   <source>Give rasters with true outlines to learn from, and others to judge on.</source>
   <translation type="unfinished">请指定带有真实轮廓的栅格用于学习，并指定其他栅格用于评估。</translation>
  </message>
  <message>
   <source>Give the side of a cell in metres: it decides what the classifier sees of the ground.</source>
   <translation type="unfinished">请指定以米为单位的单元边长：它决定分类器能看到多大的地面。</translation>
  </message>
  <message>
   <source>Giving jobs to {0}</source>
   <translation type="unfinished">正在向 {0} 提交作业</translation>
  </message>
  <message>
   <source>Ground without a label was left out, since {0} has no background to say.</source>
   <translation type="unfinished">没有标签的地面已被忽略，因为 {0} 没有可用的背景类别。</translation>
  </message>
  <message>
   <source>Hardly: twice the labels have lately changed {0} by {1}. Another image model, or labels of what is mistaken, may help more.</source>
   <translation type="unfinished">帮助不大：标签加倍最近使 {0} 变化了 {1}。换用其他图像模型，或标注被误认的内容，可能更有帮助。</translation>
  </message>
  <message>
   <source>Hashing the raster and the labels</source>
   <translation type="unfinished">正在计算栅格和标签的哈希值</translation>
  </message>
  <message>
   <source>Hashing {0} and its labels</source>
   <translation type="unfinished">正在计算 {0} 及其标签的哈希值</translation>
  </message>
  <message>
   <source>Installing {0} packages</source>
   <translation type="unfinished">正在安装 {0} 个软件包</translation>
  </message>
  <message>
   <source>Installing {0} packages for {1}</source>
   <translation type="unfinished">正在为 {1} 安装 {0} 个软件包</translation>
  </message>
  <message>
   <source>It gives features for decoders alone.</source>
   <translation type="unfinished">它只为解码器提供特征。</translation>
  </message>
  <message>
   <source>It was taught without labels, so nothing is known about its scores. Judge it on labels.</source>
   <translation type="unfinished">它是在没有标签的情况下教导的，因此其评分无从得知。请用标签评估它。</translation>
  </message>
  <message>
   <source>Judging window {0} of {1}</source>
   <translation type="unfinished">正在评估窗口 {0} / {1}</translation>
  </message>
  <message>
   <source>Labels of {0} whose outline crossed itself and was mended: {1}. Check their shapes.</source>
   <translation type="unfinished">{0} 中轮廓自相交并已修正的标签：{1}。请检查其形状。</translation>
  </message>
  <message>
   <source>Labels on {0} that are smaller than a place of the decoder ({1} along a side): {2}. Each is learnt as one place. For small landforms train a decoder of their own.</source>
   <translation type="unfinished">{0} 上小于解码器一个位置（边长 {1}）的标签：{2}。每个都按一个位置学习。对于小地貌，请为其单独训练解码器。</translation>
  </message>
  <message>
   <source>Landforms are ordered by likeness to others: point out some that more are to be found of.</source>
   <translation type="unfinished">地貌按与其他地貌的相似度排序：请指出一些地貌，以便查找更多类似的。</translation>
  </message>
  <message>
   <source>Landforms of {0} look {1} times larger than those that the model {2} knows, reduced as far as that goes.</source>
   <translation type="unfinished">即使缩小到极限，{0} 的地貌看起来仍比模型 {2} 所学的大 {1} 倍。</translation>
  </message>
  <message>
   <source>Landforms of {0} look {1} times smaller than those that the model {2} knows, magnified as far as that goes.</source>
   <translation type="unfinished">即使放大到极限，{0} 的地貌看起来仍比模型 {2} 所学的小 {1} 倍。</translation>
  </message>
  <message>
   <source>Learning curve of {0}</source>
   <translation type="unfinished">{0} 的学习曲线</translation>
  </message>
  <message>
   <source>Learning where each landform lies</source>
   <translation>正在学习每个地貌的位置</translation>
  </message>
  <message>
   <source>Less than {0} pixels across, which is too few to find them all or to tell them from other things: {1} of {2}.</source>
   <translation type="unfinished">宽度小于 {0} 像素，过小而无法全部找到或与其他事物区分：{2}中有 {1} 个。</translation>
  </message>
  <message>
   <source>Loading the encoder</source>
   <translation type="unfinished">正在加载编码器</translation>
  </message>
  <message>
   <source>Loading the models</source>
   <translation type="unfinished">正在加载模型</translation>
  </message>
  <message>
   <source>Looking again at window {0} of {1}</source>
   <translation type="unfinished">正在再次查看窗口 {0} / {1}</translation>
  </message>
  <message>
   <source>Looking for a Python</source>
   <translation type="unfinished">正在寻找 Python</translation>
  </message>
  <message>
   <source>Looking for clusters</source>
   <translation type="unfinished">正在查找成群的撞击坑</translation>
  </message>
  <message>
   <source>Looking for landforms</source>
   <translation type="unfinished">正在查找地貌</translation>
  </message>
  <message>
   <source>Looking for masks, image {0} of {1}</source>
   <translation type="unfinished">正在查找掩膜，影像 {0} / {1}</translation>
  </message>
  <message>
   <source>Making a virtual environment</source>
   <translation type="unfinished">正在创建虚拟环境</translation>
  </message>
  <message>
   <source>Masks are divided into 1 to 9 levels. 1 takes each mask by itself.</source>
   <translation type="unfinished">掩膜分为 1 至 9 个等级。1 表示单独采用每个掩膜。</translation>
  </message>
  <message>
   <source>Missing dependencies for SOCKS support</source>
   <translation type="unfinished">缺少 SOCKS 支持所需的依赖项</translation>
  </message>
  <message>
   <source>Neither is surely better: the mean IoU of {0} differs by {1}, and anything from {2} to {3} is likely.</source>
   <translation type="unfinished">无法确定哪个更好：{0} 的平均 IoU 相差 {1}，从 {2} 到 {3} 都有可能。</translation>
  </message>
  <message>
   <source>No Python was found. Install {0} or name an interpreter in the engine's settings.</source>
   <translation type="unfinished">未找到 Python。请安装 {0}，或在引擎的设置中指定解释器。</translation>
  </message>
  <message>
   <source>No click on the landform lies in the window that is looked at: click nearer together.</source>
   <translation type="unfinished">所查看的窗口内没有位于地貌上的点击：请在更靠近的位置点击。</translation>
  </message>
  <message>
   <source>No crater is from {0} to {1} km across, so there is nothing to date.</source>
   <translation type="unfinished">没有直径为 {0} 至 {1} km 的撞击坑，因此没有可定年的内容。</translation>
  </message>
  <message>
   <source>No decoder could be trained, so nothing can be said.</source>
   <translation type="unfinished">没有任何解码器能够训练，因此无法得出结论。</translation>
  </message>
  <message>
   <source>No ground that judges holds the class {0}, so nothing is known about it.</source>
   <translation type="unfinished">用于评估的地面均不含类别 {0}，因此对其一无所知。</translation>
  </message>
  <message>
   <source>No label covers ground of {0} with data. Choose the raster that they were drawn on.</source>
   <translation type="unfinished">没有标签覆盖 {0} 中有数据的地面。请选择绘制标签时所用的栅格。</translation>
  </message>
  <message>
   <source>No label has the class {0}; the labels hold {1}. Check the class field {2}.</source>
   <translation type="unfinished">没有标签属于类别 {0}；标签中有 {1}。请检查类别字段 {2}。</translation>
  </message>
  <message>
   <source>No label of {0} lies in the given extent. Choose an extent that holds labels.</source>
   <translation type="unfinished">{0} 没有标签位于给定的范围内。请选择含有标签的范围。</translation>
  </message>
  <message>
   <source>No label of {0} lies on {1}. Choose the label layer that was drawn on this raster.</source>
   <translation type="unfinished">{0} 没有标签位于 {1} 上。请选择在此栅格上绘制的标签图层。</translation>
  </message>
  <message>
   <source>No label of {0} lies on {1}: the layer has no coordinate reference system, so its coordinates were taken for those of the raster. Set the layer's, and save it again.</source>
   <translation type="unfinished">{0} 中没有标签位于 {1} 上：该图层没有坐标参考系，因此其坐标被当作栅格的坐标。请设置图层的坐标参考系并重新保存。</translation>
  </message>
  <message>
   <source>No labelled ground of {0} is mapped by both decoders. Label ground farther inside.</source>
   <translation type="unfinished">{0} 的已标注地面没有同时被两个解码器制图的部分。请标注更靠内的地面。</translation>
  </message>
  <message>
   <source>No mask was found on the images, so there is nothing to learn from. Choose other images.</source>
   <translation type="unfinished">在影像上未找到掩膜，因此没有可学习的内容。请选择其他影像。</translation>
  </message>
  <message>
   <source>No model was chosen. Choose one of the list, e.g. the default model.</source>
   <translation type="unfinished">未选择模型。请选择列表中的一个，例如默认模型。</translation>
  </message>
  <message>
   <source>No nodata value is declared; pixels of this value are taken as ground without data: {0}.</source>
   <translation type="unfinished">未声明 nodata 值；具有该值的像素被视为无数据的地面：{0}。</translation>
  </message>
  <message>
   <source>No nodata value is declared; the black border (value 0) is taken as ground without data, shadow there too.</source>
   <translation type="unfinished">未声明无数据值；黑色边框（值 0）被视为无数据的地面，其中的阴影也是如此。</translation>
  </message>
  <message>
   <source>No number of polygons was enough to train a decoder. {0}</source>
   <translation type="unfinished">任何多边形数量都不足以训练解码器。{0}</translation>
  </message>
  <message>
   <source>No pixel has data.</source>
   <translation type="unfinished">没有任何像素有数据。</translation>
  </message>
  <message>
   <source>No place of the pictures has a class to learn from. Choose other images, or a lower threshold.</source>
   <translation type="unfinished">图片中没有任何位置有可学习的类别。请选择其他影像，或降低阈值。</translation>
  </message>
  <message>
   <source>No polygon of {0} has the class {1} in the field “{2}”; its classes are: {3}. Choose one of them.</source>
   <translation type="unfinished">{0} 中没有多边形在字段“{2}”中的类别为 {1}；其类别有：{3}。请选择其中之一。</translation>
  </message>
  <message>
   <source>No polygon of {0} has the {1} “{2}” in the field “{3}”; there are: {4}.</source>
   <translation type="unfinished">{0} 中没有多边形在字段“{3}”中的值为“{2}”（{1}）；现有：{4}。</translation>
  </message>
  <message>
   <source>No polygon of {0} is reviewed yet: review some first, or train on all of them.</source>
   <translation type="unfinished">{0} 中尚无已审核的多边形：请先审核一些，或用全部多边形训练。</translation>
  </message>
  <message>
   <source>No polygon of {0} lies on {1}: choose the image they were mapped on.</source>
   <translation type="unfinished">{0} 中没有多边形位于 {1} 上：请选择对其制图时所用的影像。</translation>
  </message>
  <message>
   <source>No sample could be judged, so nothing can be said.</source>
   <translation type="unfinished">没有可评估的样本，因此无法得出结论。</translation>
  </message>
  <message>
   <source>No sample could be judged. Label ground that holds data.</source>
   <translation type="unfinished">没有可评估的样本。请标注有数据的地面。</translation>
  </message>
  <message>
   <source>No true landform lies on its raster. Choose the layers that were drawn on the rasters.</source>
   <translation type="unfinished">没有真实地貌位于其栅格上。请选择在这些栅格上绘制的图层。</translation>
  </message>
  <message>
   <source>No validation block holds the class {0}, so nothing is known about it.</source>
   <translation type="unfinished">没有验证区块含有类别 {0}，因此对其一无所知。</translation>
  </message>
  <message>
   <source>No {0} fits this outline: choose Outline as its shape.</source>
   <translation type="unfinished">没有适合此轮廓的形状（{0}）：请选择“轮廓”作为其形状。</translation>
  </message>
  <message>
   <source>No: with twice the labels {0} has lately changed by {1}. Look whether the polygons contradict each other.</source>
   <translation type="unfinished">不会：标签加倍最近使 {0} 变化了 {1}。请查看多边形是否相互矛盾。</translation>
  </message>
  <message>
   <source>Nobody told which patches come from one picture: where several do, the scores flatter the classifier.</source>
   <translation type="unfinished">未说明哪些图像块来自同一幅图片：若有多个来自同一幅，则评分会高估分类器。</translation>
  </message>
  <message>
   <source>None of the landforms that more are to be found of lies on its raster as a whole. Choose others.</source>
   <translation type="unfinished">用于查找更多类似地貌的地貌均未完整位于其栅格上。请选择其他地貌。</translation>
  </message>
  <message>
   <source>None of the {0} of {1} lies in the counted area {2}: choose the area that they were mapped in.</source>
   <translation type="unfinished">{1} 的 {0}均不在统计区域 {2} 内：请选择对其制图时所用的区域。</translation>
  </message>
  <message>
   <source>Not certain: twice the labels have lately changed {0} by {1}, and the draws differ as much. More draws, or more ground to judge on, would tell.</source>
   <translation type="unfinished">不确定：标签加倍最近使 {0} 变化了 {1}，而各次抽取之间的差异同样大。增加抽取次数，或增加用于评估的地面，即可判断。</translation>
  </message>
  <message>
   <source>Not counted, since no class named after craters: {0}.</source>
   <translation type="unfinished">未计入，因为没有以撞击坑 (crater) 命名的类别：{0}。</translation>
  </message>
  <message>
   <source>Not round, so that the circle through the outline is more than {0} larger or smaller than one of equal area: {1} of {2}.</source>
   <translation type="unfinished">不圆，通过轮廓的圆比等面积的圆大或小超过 {0}：{2} 中的 {1}。</translation>
  </message>
  <message>
   <source>One build serves this system.</source>
   <translation type="unfinished">此系统只有一个构建版本。</translation>
  </message>
  <message>
   <source>One of the two layers has no coordinate reference system: set it in QGIS and try again.</source>
   <translation type="unfinished">两个图层之一没有坐标参照系：请在 QGIS 中设置后重试。</translation>
  </message>
  <message>
   <source>One or three bands of {0} can be shown, not {1}: choose them again.</source>
   <translation type="unfinished">{0} 可以显示一个或三个波段，而不是 {1} 个：请重新选择波段。</translation>
  </message>
  <message>
   <source>OpenVINO is not installed here. Choose the torch backend, or repair the engine.</source>
   <translation type="unfinished">此处未安装 OpenVINO。请选择 torch 后端，或修复引擎。</translation>
  </message>
  <message>
   <source>Outlined by more than one reviewer, and counted for each (circles that share half of their ground or more): {0} of {1}. Count what one reviewer has (--reviewer in a terminal), of {2}.</source>
   <translation type="unfinished">由多位审阅者勾画，且各计一次（共享一半以上地面的圆）：{1} 中的 {0}。请只计一位审阅者的（终端中用 --reviewer）：{2}。</translation>
  </message>
  <message>
   <source>Outlines of {0} that crossed themselves and were mended: {1}. Check their shapes.</source>
   <translation type="unfinished">{0} 中自相交并已修复的轮廓：{1}。请检查其形状。</translation>
  </message>
  <message>
   <source>Outlines of {0} that jump at the border of their map, and were left out, since what they enclose cannot be told: {1}. Give them in longitudes and latitudes instead.</source>
   <translation type="unfinished">{0} 中在其地图边界处跳跃的轮廓，因无法判断其所围区域而被略去：{1}。请改用经度和纬度给出。</translation>
  </message>
  <message>
   <source>Outlines of {0} that jump between 180° and -180°, or 360° and 0°, and were taken the short way round: {1}.</source>
   <translation type="unfinished">{0} 中在 180° 与 -180° 或 360° 与 0° 之间跳变、已按较短方向处理的轮廓：{1}。</translation>
  </message>
  <message>
   <source>Outlining landform {0} of {1}</source>
   <translation type="unfinished">正在勾绘地貌 {0} / {1}</translation>
  </message>
  <message>
   <source>Outlining landforms</source>
   <translation type="unfinished">正在勾绘地貌</translation>
  </message>
  <message>
   <source>PROJ cannot turn coordinates of {0} into longitude and latitude.</source>
   <translation type="unfinished">PROJ 无法将 {0} 的坐标转换为经度和纬度。</translation>
  </message>
  <message>
   <source>PROJ cannot turn longitude and latitude into coordinates of {0}.</source>
   <translation type="unfinished">PROJ 无法将经度和纬度转换为 {0} 的坐标。</translation>
  </message>
  <message>
   <source>Part {0} of {1} of the run in {2} is being computed already. Wait until it is done.</source>
   <translation type="unfinished">{2} 中运行的第 {0} 部分（共 {1} 部分）已在计算。请等待其完成。</translation>
  </message>
  <message>
   <source>Part {0} of {1} of the run in {2} is still at work. Wait until it is done.</source>
   <translation type="unfinished">{2} 中运行的第 {0} 部分（共 {1} 部分）仍在进行。请等待其完成。</translation>
  </message>
  <message>
   <source>Pretrained without labels on {0}; it knows no class yet.</source>
   <translation type="unfinished">已在 {0} 上进行无标签预训练；它尚不知道任何类别。</translation>
  </message>
  <message>
   <source>Pretraining, loss {0}</source>
   <translation type="unfinished">正在预训练，损失 {0}</translation>
  </message>
  <message>
   <source>Putting it in place</source>
   <translation type="unfinished">正在放置到位</translation>
  </message>
  <message>
   <source>Putting the network together</source>
   <translation type="unfinished">正在组建网络</translation>
  </message>
  <message>
   <source>Putting the report together</source>
   <translation type="unfinished">正在汇总报告</translation>
  </message>
  <message>
   <source>PyTorch and OpenVINO are no longer published for Macs with Intel processors, so the engine cannot be set up on this one. Use a Mac with an Apple chip, Linux or Windows.</source>
   <translation type="unfinished">PyTorch 和 OpenVINO 不再为采用 Intel 处理器的 Mac 发布，因此无法在此计算机上安装引擎。请使用采用 Apple 芯片的 Mac、Linux 或 Windows。</translation>
  </message>
  <message>
   <source>PyTorch {0} for the CPU only.</source>
   <translation type="unfinished">仅用于 CPU 的 PyTorch {0}。</translation>
  </message>
  <message>
   <source>Python could not be fetched. uv says: {0}. See the log.</source>
   <translation type="unfinished">无法获取 Python。uv 的消息：{0}。请查看日志。</translation>
  </message>
  <message>
   <source>Python could not be fetched: its server cannot be reached. Check the network and the proxy, or install Python yourself.</source>
   <translation type="unfinished">无法获取 Python：无法连接其服务器。请检查网络和代理，或自行安装 Python。</translation>
  </message>
  <message>
   <source>Reaching {0}</source>
   <translation type="unfinished">正在连接 {0}</translation>
  </message>
  <message>
   <source>Reading labels</source>
   <translation type="unfinished">正在读取标签</translation>
  </message>
  <message>
   <source>Reading window {0} of {1}</source>
   <translation type="unfinished">正在读取窗口 {0} / {1}</translation>
  </message>
  <message>
   <source>Reading {0}</source>
   <translation type="unfinished">正在读取 {0}</translation>
  </message>
  <message>
   <source>Reducing window {0} of {1}</source>
   <translation type="unfinished">正在对窗口 {0} / {1} 降维</translation>
  </message>
  <message>
   <source>Save it as a GeoTIFF (in QGIS: right-click the layer, Export, Save As), and take that.</source>
   <translation type="unfinished">请将其保存为 GeoTIFF（在 QGIS 中：右键点击图层，导出，另存为），然后使用该文件。</translation>
  </message>
  <message>
   <source>Setting up the engine in {0} was interrupted at its end. Repair the engine.</source>
   <translation type="unfinished">{0} 中引擎的安装在最后阶段中断。请修复引擎。</translation>
  </message>
  <message>
   <source>Share half of their ground or more with another one, as craters do that are outlined twice, for instance on two images: {0} of {1}.</source>
   <translation type="unfinished">与另一个共享一半或更多地面，如同被勾绘两次的撞击坑（例如在两幅图像上）：{0} / {1}。</translation>
  </message>
  <message>
   <source>So few polygons leave no two classes to tell apart.</source>
   <translation type="unfinished">如此少的多边形无法留下两个可区分的类别。</translation>
  </message>
  <message>
   <source>Some rasters have a CRS and others none, so sizes cannot be compared. Train on one kind.</source>
   <translation type="unfinished">有些栅格有 CRS，有些没有，因此无法比较大小。请仅用其中一种训练。</translation>
  </message>
  <message>
   <source>Started from {0}, pretrained without labels on {1}.</source>
   <translation type="unfinished">以 {0} 为起点，它已在 {1}上进行无标签预训练。</translation>
  </message>
  <message>
   <source>Started from {0}, which knows none of these classes: their outputs were learnt anew.</source>
   <translation type="unfinished">以 {0} 为起点，它不知道这些类别中的任何一个：其输出已重新学习。</translation>
  </message>
  <message>
   <source>Started from {0}.</source>
   <translation type="unfinished">以 {0} 为起点。</translation>
  </message>
  <message>
   <source>Started from {0}; new to it: {1}.</source>
   <translation type="unfinished">以 {0} 为起点；其中新增：{1}。</translation>
  </message>
  <message>
   <source>Starting workers</source>
   <translation type="unfinished">正在启动工作进程</translation>
  </message>
  <message>
   <source>Starting {0}</source>
   <translation type="unfinished">正在启动 {0}</translation>
  </message>
  <message>
   <source>Stopped before anything was found; the same call goes on.</source>
   <translation type="unfinished">在找到任何内容之前已停止；再次以相同方式运行会继续。</translation>
  </message>
  <message>
   <source>Stopped early: the decoder that was kept started from nothing, and not from {0}.</source>
   <translation type="unfinished">提前停止：所保留的解码器从零开始，而未以 {0} 为起点。</translation>
  </message>
  <message>
   <source>Take {0} away at the end, or take another model.</source>
   <translation type="unfinished">请从末尾去掉 {0}，或选用其他模型。</translation>
  </message>
  <message>
   <source>Teaching the student</source>
   <translation type="unfinished">正在教导学生模型</translation>
  </message>
  <message>
   <source>Teaching was cancelled before the first step was over, so there is nothing to keep.</source>
   <translation type="unfinished">教导在第一步结束之前已取消，因此没有可保留的内容。</translation>
  </message>
  <message>
   <source>Telling landforms apart</source>
   <translation type="unfinished">正在区分地貌</translation>
  </message>
  <message>
   <source>The CRS of {0} names no body, so two counts cannot be compared.</source>
   <translation type="unfinished">{0} 的 CRS 未指明天体，因此无法比较两次统计。</translation>
  </message>
  <message>
   <source>The OpenVINO backend runs on the CPU, not on {0}. Choose the torch backend for it.</source>
   <translation type="unfinished">OpenVINO 后端在 CPU 上运行，而不在 {0} 上。请为其选择 torch 后端。</translation>
  </message>
  <message>
   <source>The Python that was fetched into {0} does not start. See the log.</source>
   <translation type="unfinished">获取到 {0} 中的 Python 无法启动。请查看日志。</translation>
  </message>
  <message>
   <source>The Python that was sent is not the one that was asked for (its SHA-256 differs), so it is not used.</source>
   <translation type="unfinished">收到的 Python 不是所请求的那一个（其 SHA-256 不同），因此不使用它。</translation>
  </message>
  <message>
   <source>The SAM found no mask on this ground, so the labels are those of the decoder alone.</source>
   <translation type="unfinished">SAM 在此地面上未找到掩膜，因此标签仅来自解码器。</translation>
  </message>
  <message>
   <source>The action {0} must cost more than 0 seconds, not {1}.</source>
   <translation type="unfinished">操作 {0} 的耗时必须大于 0 秒，而不是 {1}。</translation>
  </message>
  <message>
   <source>The archive of Python in {0} is not the one that uv knows. Take the release that the log names. It says: {1}.</source>
   <translation type="unfinished">{0} 中的 Python 压缩包不是 uv 所知的那一个。请采用日志中指明的版本。消息为：{1}。</translation>
  </message>
  <message>
   <source>The box has no width or no height: give two opposite corners, so that the landform lies between them.</source>
   <translation type="unfinished">矩形没有宽度或高度：请给出两个对角，使地貌位于其间。</translation>
  </message>
  <message>
   <source>The box lies outside {0}: give one on the image.</source>
   <translation type="unfinished">该框位于 {0} 之外：请在影像上给出框。</translation>
  </message>
  <message>
   <source>The cells of the maps {0} and {1} do not lie on each other, so they are not of one raster. Map the same raster with both decoders.</source>
   <translation type="unfinished">地图 {0} 和 {1} 的像元未相互对齐，因此它们不属于同一个栅格。请用两个解码器对同一个栅格制图。</translation>
  </message>
  <message>
   <source>The cells of {0} are larger, so that borders differ where nothing else does.</source>
   <translation type="unfinished">{0} 的像元较大，因此在没有其他差异之处边界也会不同。</translation>
  </message>
  <message>
   <source>The class names {0} and {1} differ in case or blanks only, and count as {2} classes. Give them one name in the label layer.</source>
   <translation type="unfinished">类别名称 {0} 和 {1} 仅在大小写或空格上不同，被计为 {2} 个类别。请在标签图层中使用同一个名称。</translation>
  </message>
  <message>
   <source>The class {0} covers no pixel with data: its polygons are too small, lie on nodata, or under other polygons. Label more of it, or leave the class out.</source>
   <translation type="unfinished">类别 {0} 未覆盖任何有数据的像素：其多边形太小、位于无数据处，或在其他多边形之下。请标注更多该类别，或不使用该类别。</translation>
  </message>
  <message>
   <source>The class {0} has only {1}: its score says little, and may be quite another on other ground. Outline at least {2}, better 20, in different places.</source>
   <translation type="unfinished">类别 {0} 只有 {1}：其评分说明不了什么，在其他地面上可能大不相同。请在不同位置勾绘至少 {2} 个，最好 20 个。</translation>
  </message>
  <message>
   <source>The class {0} has {1} in {2}, so nothing is known about how well it is found elsewhere.</source>
   <translation type="unfinished">类别 {0} 在 {2}中有 {1}，因此无法得知它在其他地方能被找到多少。</translation>
  </message>
  <message>
   <source>The class {0} stands in {1} of {2} blocks, too few to tell how far its scores may be off. Label it in more places.</source>
   <translation type="unfinished">类别 {0} 出现在 {2} 个区块中的 {1} 个，太少而无法判断其评分的偏差有多大。请在更多位置标注该类别。</translation>
  </message>
  <message>
   <source>The click lies on ground without data: click on the image.</source>
   <translation type="unfinished">点击位置在没有数据的地面上：请在影像上点击。</translation>
  </message>
  <message>
   <source>The converted model could not be kept in {0} ({1}). Free some disk space, or choose the torch backend.</source>
   <translation type="unfinished">无法将转换后的模型保留在 {0} 中（{1}）。请腾出一些磁盘空间，或选择 torch 后端。</translation>
  </message>
  <message>
   <source>The converted model could not be kept in {0} ({1}). Free some disk space.</source>
   <translation type="unfinished">无法将转换后的模型保留在 {0} 中（{1}）。请腾出一些磁盘空间。</translation>
  </message>
  <message>
   <source>The coordinate reference system cannot be read ({0}): set it anew in QGIS.</source>
   <translation type="unfinished">无法读取坐标参照系（{0}）：请在 QGIS 中重新设置。</translation>
  </message>
  <message>
   <source>The coordinate reference system is called {0}, in which {1}, although its definition in the file says otherwise, as GeoTIFF cannot hold that. The name counts for measures; QGIS draws it by the definition.</source>
   <translation type="unfinished">坐标参照系名为 {0}，按此名称为 {1}，但文件中的定义与此不同，因为 GeoTIFF 无法存储这一点。量测以名称为准；QGIS 按定义绘制。</translation>
  </message>
  <message>
   <source>The coordinate reference system of {0} ({1}) does not say which latitudes it holds: they were taken for planetocentric, as is the custom.</source>
   <translation>{0} 的坐标参考系（{1}）未说明其纬度类型：按惯例视为行星心纬度。</translation>
  </message>
  <message>
   <source>The coordinate reference system of {0} ({1}) is not defined where the image lies, so that the size of its pixels is not known. Set the right one in QGIS, or georeference the file again.</source>
   <translation type="unfinished">{0} 的坐标参照系（{1}）在影像所在处没有定义，因此其像素大小未知。请在 QGIS 中设置正确的坐标参照系，或重新为文件建立地理参照。</translation>
  </message>
  <message>
   <source>The coordinate reference system of {0} ({1}) lies on no body, so that nothing can be measured in it. Set that of its body in QGIS, or take it away to work in pixels.</source>
   <translation type="unfinished">{0} 的坐标参照系（{1}）不属于任何天体，因此无法在其中量测。请在 QGIS 中设置其天体的坐标参照系，或将其去除以按像素工作。</translation>
  </message>
  <message>
   <source>The counted area is no polygon in WKT: {0}</source>
   <translation type="unfinished">统计区域不是 WKT 格式的多边形：{0}</translation>
  </message>
  <message>
   <source>The counted area is the layer of the craters itself ({0} of {1}). Give the polygons of the ground that was looked at (--area and --area-layer in a terminal).</source>
   <translation type="unfinished">统计区域就是撞击坑图层本身（{1} 的 {0}）。请给出所查看地面的多边形（在终端中为 --area 和 --area-layer）。</translation>
  </message>
  <message>
   <source>The counted area is what was mapped, {0}.</source>
   <translation type="unfinished">统计区域为已制图的部分：{0}。</translation>
  </message>
  <message>
   <source>The counted area {0} cannot be used. {1}</source>
   <translation type="unfinished">无法使用统计区域 {0}。{1}</translation>
  </message>
  <message>
   <source>The counted area {0} has no coordinate reference system: set it in QGIS and export again.</source>
   <translation type="unfinished">统计区域 {0} 没有坐标参照系：请在 QGIS 中设置后重新导出。</translation>
  </message>
  <message>
   <source>The counted area {0} holds no polygon: choose the ground that was looked at.</source>
   <translation type="unfinished">统计区域 {0} 中没有多边形：请选择所查看的地面。</translation>
  </message>
  <message>
   <source>The counted area {0} lies on {1} and {2} on {3}: choose the area that the landforms were mapped in.</source>
   <translation type="unfinished">统计区域 {0} 位于{1}，而 {2} 位于{3}：请选择对地貌制图时所用的区域。</translation>
  </message>
  <message>
   <source>The decoder to start from has learnt on {0} features of each place, and there are {1} now. Train on the same layers as then, or start from nothing.</source>
   <translation type="unfinished">作为起点的解码器学习了每个位置的 {0} 个特征，而现在有 {1} 个。请在与当时相同的图层上训练，或从零开始。</translation>
  </message>
  <message>
   <source>The decoder's accuracy is not surely better than that of saying {0} everywhere. Look at the scores of the other classes before you trust a map.</source>
   <translation type="unfinished">该解码器的准确率不一定高于处处都判为 {0} 的准确率。在信任地图之前，请查看其他类别的评分。</translation>
  </message>
  <message>
   <source>The default model is missing from {0}. Install the plugin again.</source>
   <translation type="unfinished">{0} 中缺少默认模型。请重新安装插件。</translation>
  </message>
  <message>
   <source>The disk is full, so {0} was not written. Free some space and try again.</source>
   <translation type="unfinished">磁盘已满，因此未写入 {0}。请腾出一些空间后重试。</translation>
  </message>
  <message>
   <source>The disk is full, so {0} was not written: make room and try again. Nothing else has changed.</source>
   <translation type="unfinished">磁盘已满，因此未写入 {0}：请腾出空间后重试。其他内容均未改变。</translation>
  </message>
  <message>
   <source>The disk is full. Free some space, then try again.</source>
   <translation type="unfinished">磁盘已满。请腾出一些空间，然后重试。</translation>
  </message>
  <message>
   <source>The disk of {0} has only {1} MB left, and a model package takes up to {2} MB. Free some space or choose another folder.</source>
   <translation type="unfinished">{0} 所在磁盘仅剩 {1} MB，而模型包最多占用 {2} MB。请腾出一些空间，或选择其他文件夹。</translation>
  </message>
  <message>
   <source>The disk that holds {0} is full. Free some space or choose another folder, then set up the engine again.</source>
   <translation type="unfinished">{0} 所在磁盘已满。请腾出一些空间或选择其他文件夹，然后重新安装引擎。</translation>
  </message>
  <message>
   <source>The disk{0} is full. Free some space, then try again.</source>
   <translation type="unfinished">磁盘{0} 已满。请腾出一些空间，然后重试。</translation>
  </message>
  <message>
   <source>The download of {0} was cancelled; what has arrived stays.</source>
   <translation type="unfinished">{0} 的下载已取消；已到达的部分保留。</translation>
  </message>
  <message>
   <source>The encoder of {0} gives an embedding of {1} instead of (1, 256, 64, 64); it does not have the Segment Anything architecture.</source>
   <translation type="unfinished">{0} 的编码器给出的嵌入为 {1}，而不是 (1, 256, 64, 64)；它不具有 Segment Anything 架构。</translation>
  </message>
  <message>
   <source>The encoder of {0} gives no {1}, which its decoder wants: take both files of one export.</source>
   <translation type="unfinished">{0} 的编码器未给出其解码器所需的 {1}：请采用同一次导出的两个文件。</translation>
  </message>
  <message>
   <source>The engine in {0} belongs to another copy of the plugin. Repair the engine.</source>
   <translation type="unfinished">{0} 中的引擎属于插件的另一个副本。请修复引擎。</translation>
  </message>
  <message>
   <source>The engine in {0} broke off: {1}. Repair the engine.</source>
   <translation type="unfinished">{0} 中的引擎已中断：{1}。请修复引擎。</translation>
  </message>
  <message>
   <source>The engine in {0} did not answer within {1} s. Repair it.</source>
   <translation type="unfinished">{0} 中的引擎在 {1} s 内没有响应。请修复它。</translation>
  </message>
  <message>
   <source>The engine in {0} is damaged ({1}). Repair the engine.</source>
   <translation type="unfinished">{0} 中的引擎已损坏（{1}）。请修复引擎。</translation>
  </message>
  <message>
   <source>The engine in {0} is damaged: its Python {1} is missing. Repair the engine.</source>
   <translation type="unfinished">{0} 中的引擎已损坏：缺少其 Python {1}。请修复引擎。</translation>
  </message>
  <message>
   <source>The engine in {0} is of another version of the plugin ({1}). Repair the engine.</source>
   <translation type="unfinished">{0} 中的引擎属于插件的其他版本（{1}）。请修复引擎。</translation>
  </message>
  <message>
   <source>The engine in {0} is ready{1}.</source>
   <translation type="unfinished">{0} 中的引擎已就绪{1}。</translation>
  </message>
  <message>
   <source>The engine is not set up yet: {0} does not exist. Set up the engine.</source>
   <translation type="unfinished">引擎尚未安装：{0} 不存在。请安装引擎。</translation>
  </message>
  <message>
   <source>The engine met an unexpected error during {0}: {1}. The details are in its log on the Engine page.</source>
   <translation type="unfinished">引擎在 {0} 期间遇到意外错误：{1}。详细信息见“引擎”页上的日志。</translation>
  </message>
  <message>
   <source>The engine needs about {0} GB, and the disk that holds {1} has {2} GB left. Free some space or choose another folder, then set up the engine again.</source>
   <translation type="unfinished">引擎约需要 {0} GB，而 {1} 所在磁盘仅剩 {2} GB。请腾出一些空间或选择其他文件夹，然后重新安装引擎。</translation>
  </message>
  <message>
   <source>The engine's Python {0} does not start. Repair the engine.</source>
   <translation type="unfinished">引擎的 Python {0} 无法启动。请修复引擎。</translation>
  </message>
  <message>
   <source>The engine's environment is broken: {0} cannot be loaded. Open the Engine page and press “Repair”.</source>
   <translation type="unfinished">引擎的环境已损坏：无法加载 {0}。请打开“引擎”页并点击“修复”。</translation>
  </message>
  <message>
   <source>The engine's packages cannot be fetched through a SOCKS proxy. Choose an HTTP proxy in QGIS's network settings, or install from a folder of wheels.</source>
   <translation type="unfinished">无法通过 SOCKS 代理获取引擎的软件包。请在 QGIS 的网络设置中选择 HTTP 代理，或从 wheel 包文件夹安装。</translation>
  </message>
  <message>
   <source>The extent cannot be read. Choose or draw it again.</source>
   <translation type="unfinished">无法读取范围。请重新选择或绘制。</translation>
  </message>
  <message>
   <source>The extent does not touch {0}. Choose an extent on the raster.</source>
   <translation type="unfinished">范围与 {0} 没有交集。请选择栅格上的范围。</translation>
  </message>
  <message>
   <source>The extent does not touch {0}. Choose or draw it again.</source>
   <translation type="unfinished">范围与 {0} 没有交集。请重新选择或绘制。</translation>
  </message>
  <message>
   <source>The extent is empty. Choose or draw it again.</source>
   <translation type="unfinished">范围为空。请重新选择或绘制。</translation>
  </message>
  <message>
   <source>The extent of the labelled ground cannot be read. Draw or choose it again.</source>
   <translation type="unfinished">无法读取已标注区域的范围。请重新绘制或选择。</translation>
  </message>
  <message>
   <source>The extent of the labelled ground is not a polygon. Draw or choose it again.</source>
   <translation type="unfinished">已标注区域的范围不是多边形。请重新绘制或选择。</translation>
  </message>
  <message>
   <source>The extent of the landforms cannot be read. Draw or choose it again.</source>
   <translation type="unfinished">无法读取地貌的范围。请重新绘制或选择。</translation>
  </message>
  <message>
   <source>The extent on {0} cannot be read. Choose or draw it again.</source>
   <translation type="unfinished">无法读取 {0} 上的范围。请重新选择或绘制。</translation>
  </message>
  <message>
   <source>The extent shows nothing of {0}: choose one on the image.</source>
   <translation type="unfinished">范围未显示 {0} 的任何部分：请选择影像上的范围。</translation>
  </message>
  <message>
   <source>The extent shows nothing of {0}: move it, or the map, to the image.</source>
   <translation type="unfinished">范围未显示 {0} 的任何部分：请将范围或地图移到影像上。</translation>
  </message>
  <message>
   <source>The extent to map cannot be read. Choose or draw it again.</source>
   <translation type="unfinished">无法读取要制图的范围。请重新选择或绘制。</translation>
  </message>
  <message>
   <source>The extent to map does not touch {0}. Choose an extent on the raster.</source>
   <translation type="unfinished">要制图的范围与 {0} 没有交集。请选择栅格上的范围。</translation>
  </message>
  <message>
   <source>The extent to map is empty. Choose or draw it again.</source>
   <translation type="unfinished">要制图的范围为空。请重新选择或绘制。</translation>
  </message>
  <message>
   <source>The extent to search cannot be read. Choose or draw it again.</source>
   <translation type="unfinished">无法读取要查找的范围。请重新选择或绘制。</translation>
  </message>
  <message>
   <source>The extent to search is empty. Choose or draw it again.</source>
   <translation type="unfinished">要查找的范围为空。请重新选择或绘制。</translation>
  </message>
  <message>
   <source>The field {0} holds {1} different values, too many to be classes. Choose the field that holds the class.</source>
   <translation type="unfinished">字段 {0} 含有 {1} 个不同的值，太多而不可能是类别。请选择存放类别的字段。</translation>
  </message>
  <message>
   <source>The file does not hold a plain vision transformer in the layout of DINOv2 or timm. Choose another file.</source>
   <translation type="unfinished">该文件不含 DINOv2 或 timm 布局的普通视觉 Transformer。请选择其他文件。</translation>
  </message>
  <message>
   <source>The file has no overviews, so wide views are slow: build pyramids or convert it to a COG.</source>
   <translation type="unfinished">该文件没有金字塔，因此大范围视图较慢：请构建金字塔或将其转换为 COG。</translation>
  </message>
  <message>
   <source>The file is not tiled, so every window is slow to read: convert it to a COG.</source>
   <translation type="unfinished">该文件未分块存储，因此读取每个窗口都较慢：请将其转换为 COG。</translation>
  </message>
  <message>
   <source>The file {0} is not there: check the path.</source>
   <translation type="unfinished">文件 {0} 不存在：请检查路径。</translation>
  </message>
  <message>
   <source>The first count has what {0} has outlined as well: say whose craters it shall have (--reviewer in a terminal), another reviewer's.</source>
   <translation type="unfinished">第一次统计也包含 {0} 所勾绘的内容：请说明应采用谁的撞击坑（在终端中为 --reviewer），须为另一位审核人。</translation>
  </message>
  <message>
   <source>The first request has to be a handshake.</source>
   <translation type="unfinished">第一个请求必须是握手。</translation>
  </message>
  <message>
   <source>The geometry cannot be read ({0}): choose or draw it again.</source>
   <translation type="unfinished">无法读取几何图形（{0}）：请重新选择或绘制。</translation>
  </message>
  <message>
   <source>The geometry has coordinates that are no numbers: choose or draw it again.</source>
   <translation type="unfinished">几何图形的坐标不是数字：请重新选择或绘制。</translation>
  </message>
  <message>
   <source>The geometry has curves, or is of a kind that is not known: choose plain polygons.</source>
   <translation type="unfinished">几何图形含有曲线，或类型未知：请选择普通多边形。</translation>
  </message>
  <message>
   <source>The geometry has {0} MB of text. Simplify it, or choose a part of it.</source>
   <translation type="unfinished">几何图形有 {0} MB 的文本。请将其简化，或选择其中一部分。</translation>
  </message>
  <message>
   <source>The geometry holds parts in parts, more than {0} deep: choose plain polygons.</source>
   <translation type="unfinished">几何图形的部分层层嵌套，超过 {0} 层：请选择普通多边形。</translation>
  </message>
  <message>
   <source>The geometry holds parts in parts, {0} deep: choose plain polygons.</source>
   <translation type="unfinished">几何图形的部分层层嵌套，达 {0} 层：请选择普通多边形。</translation>
  </message>
  <message>
   <source>The geometry is empty: choose or draw it again.</source>
   <translation type="unfinished">几何图形为空：请重新选择或绘制。</translation>
  </message>
  <message>
   <source>The geotransform of {0} is degenerate: georeference the file again.</source>
   <translation type="unfinished">{0} 的地理变换参数是退化的：请重新为文件建立地理参照。</translation>
  </message>
  <message>
   <source>The ground that is kept aside holds no class that is learnt. Label the classes in more places.</source>
   <translation type="unfinished">留出的地面上没有任何被学习的类别。请在更多地方标注各类别。</translation>
  </message>
  <message>
   <source>The ground that judges is only {0}, too few to tell how far the scores may be off; {1} or more are needed. Label ground farther apart.</source>
   <translation type="unfinished">用于评估的地面只有 {0}，太少而无法判断评分的偏差有多大；需要 {1} 个或更多。请标注相距更远的地面。</translation>
  </message>
  <message>
   <source>The heights are in “{0}”, which is no unit of length that is known here: they are taken for metres. Give a factor (the third number of --hillshade in a terminal) where they are not.</source>
   <translation type="unfinished">高程单位为“{0}”，这不是已知的长度单位：按米处理。若不是米，请给出系数（终端中 --hillshade 的第三个数）。</translation>
  </message>
  <message>
   <source>The heights do not say their unit, and in metres the ground would be flatter than any that is known: they are probably kilometres. Say so (a factor of 1000 in a terminal).</source>
   <translation type="unfinished">高程未说明其单位，若为米，则地面将比任何已知地面都平坦：其单位可能是千米。请加以说明（在终端中为系数 1000）。</translation>
  </message>
  <message>
   <source>The hillshade of {0} needs one band with heights, not {1}: choose it again.</source>
   <translation type="unfinished">{0} 的山体阴影需要一个高程波段，而不是 {1} 个：请重新选择波段。</translation>
  </message>
  <message>
   <source>The image is one single tile of JPEG 2000, so every window is slow to read: convert it to a COG.</source>
   <translation type="unfinished">该影像是单个 JPEG 2000 分块，因此读取每个窗口都较慢：请将其转换为 COG。</translation>
  </message>
  <message>
   <source>The job was cancelled.</source>
   <translation type="unfinished">任务已取消。</translation>
  </message>
  <message>
   <source>The label counts longitudes west, but the image is placed as if they counted east: its middle lies at {0}° E here, while the label means {1}° E. Set a coordinate reference system whose central meridian is {2}° instead of {3}°.</source>
   <translation type="unfinished">标签文件中的经度向西递增，而影像的位置却按向东递增放置：其中心在此处位于 {0}° E，而标签文件所指为 {1}° E。请设置中央子午线为 {2}° 而不是 {3}° 的坐标参照系。</translation>
  </message>
  <message>
   <source>The label names no value for missing samples. GDAL takes {0} for it, so ground of that value (shadow) counts as ground without data; where it is ground, save the image as a GeoTIFF without a nodata value.</source>
   <translation type="unfinished">标签未给出缺失样本的值。GDAL 取 {0}，因此该值的地面（阴影）被视为无数据的地面；若其为地面，请将图像另存为不带 nodata 值的 GeoTIFF。</translation>
  </message>
  <message>
   <source>The label says that latitudes are planetographic, but the image is placed on a sphere, as if they were planetocentric: its middle lies at {0}° here, while the label means {1}°, {2} km away. Set a coordinate reference system with planetographic latitudes on the ellipsoid of the body.</source>
   <translation type="unfinished">标签说明纬度为行星面纬度，但图像按行星心纬度放置在球面上：图像中心在此位于 {0}°，而标签表示 {1}°，相距 {2} 千米。请设置在天体椭球上使用行星面纬度的坐标参考系。</translation>
  </message>
  <message>
   <source>The labelled ground of {0}, in {1} parts, each judged by a decoder that had not learnt from it.</source>
   <translation type="unfinished">{0} 的已标注区域，分为 {1} 部分，每部分由未从中学习过的解码器评估。</translation>
  </message>
  <message>
   <source>The labels hold {0} {1}, but the model {2} knows {3} alone. Give the classes its names, or judge another.</source>
   <translation type="unfinished">标签中有模型 {2} 不知道的类别（{0} {1}），该模型只知道 {3}。请将类别改为该模型的名称，或评估其他模型。</translation>
  </message>
  <message>
   <source>The labels of {0} give {1} a class, {2} in all. Label at least two classes, or take smaller cells.</source>
   <translation type="unfinished">{0} 的标签为 {1}赋予了类别，共 {2}。请至少标注两个类别，或采用较小的单元。</translation>
  </message>
  <message>
   <source>The labels of {0} lie on the same ground, and differ on {1} % of it: a decoder cannot learn both. Correct the one that is wrong, or leave it out.</source>
   <translation type="unfinished">{0} 的标签位于同一地面，并在其中 {1} % 处不一致：解码器无法同时学习两者。请改正错误的标签，或将其排除。</translation>
  </message>
  <message>
   <source>The labels of {0} were drawn on {1}{2}, not on {3}. Images of two cameras may lie some 100 m apart: check that they fit.</source>
   <translation type="unfinished">{0} 的标签绘制于 {1}{2}，而不是 {3}。两台相机的影像可能相差约 100 m：请检查它们是否相符。</translation>
  </message>
  <message>
   <source>The landform goes on at the other side of the raster, across the meridian where its longitudes begin: only the part on this side is outlined.</source>
   <translation type="unfinished">该地貌在栅格的另一侧继续，跨越其经度起始的子午线：仅勾绘了这一侧的部分。</translation>
  </message>
  <message>
   <source>The landform goes on beyond this outline, which ends where the model looked: zoom out until all of it is seen, and click again.</source>
   <translation type="unfinished">该地貌延伸到此轮廓之外，轮廓止于模型所查看的边缘：请缩小地图直到能看到整个地貌，然后重新点击。</translation>
  </message>
  <message>
   <source>The landform lies at a pole, where this raster draws the ground out of shape, and may go on around it: outline it on an image of the pole in a polar stereographic projection.</source>
   <translation type="unfinished">该地貌位于极点，此栅格在那里使地面变形，地貌可能绕极点继续：请在极点的极球面投影影像上勾绘。</translation>
  </message>
  <message>
   <source>The landforms in {0} could not be written: {1}. Free some space or choose another folder; the finished tiles stay.</source>
   <translation type="unfinished">无法写入 {0} 中的地貌：{1}。请腾出一些空间，或选择其他文件夹；已完成的瓦片保留。</translation>
  </message>
  <message>
   <source>The largest SAM 2.1; best with a GPU.</source>
   <translation type="unfinished">最大的 SAM 2.1；最好配合 GPU 使用。</translation>
  </message>
  <message>
   <source>The largest official model; best with a GPU.</source>
   <translation type="unfinished">最大的官方模型；最好配合 GPU 使用。</translation>
  </message>
  <message>
   <source>The latitudes of this raster go from {0}° to {1}°, beyond a pole: check its coordinate reference system and its georeference.</source>
   <translation type="unfinished">此栅格的纬度从 {0}° 到 {1}°，超出了极点：请检查其坐标参考系和地理配准。</translation>
  </message>
  <message>
   <source>The launcher cannot be written ({0}).</source>
   <translation type="unfinished">无法写入启动器（{0}）。</translation>
  </message>
  <message>
   <source>The layer of the counted area, {0}, holds {1}: check that it is the ground that was looked at.</source>
   <translation type="unfinished">统计区域的图层 {0} 含有 {1}：请确认它是所查看的地面。</translation>
  </message>
  <message>
   <source>The layers lie on different bodies, {0} and {1}: choose layers of the same body, or correct the coordinate reference system that is wrong.</source>
   <translation type="unfinished">图层位于不同的天体 {0} 和 {1}：请选择同一天体的图层，或更正有误的坐标参照系。</translation>
  </message>
  <message>
   <source>The learning rate must be above zero. 0.003 suits most labels.</source>
   <translation type="unfinished">学习率必须大于零。0.003 适合大多数标签。</translation>
  </message>
  <message>
   <source>The least probability is {0}, but probabilities go from 0 to 1.</source>
   <translation type="unfinished">最小概率为 {0}，但概率范围是 0 到 1。</translation>
  </message>
  <message>
   <source>The lengths add up to {0} bytes, the payload has {1}.</source>
   <translation type="unfinished">长度之和为 {0} 字节，而有效载荷为 {1} 字节。</translation>
  </message>
  <message>
   <source>The limit of the cache {0} could not be set: {1}. Free some space or make the folder writable.</source>
   <translation type="unfinished">无法设置缓存 {0} 的上限：{1}。请腾出一些空间，或使文件夹可写。</translation>
  </message>
  <message>
   <source>The longitudes of this raster span {0}°, more than once around the body: check its coordinate reference system and its georeference.</source>
   <translation type="unfinished">此栅格的经度跨越 {0}°，超过天体一周：请检查其坐标参考系和地理配准。</translation>
  </message>
  <message>
   <source>The map in {0} could not be written: {1}. Free some space or choose another folder; the finished tiles stay.</source>
   <translation type="unfinished">无法写入 {0} 中的地图：{1}。请腾出一些空间，或选择其他文件夹；已完成的瓦片保留。</translation>
  </message>
  <message>
   <source>The map that this one replaces has {0}: {1}.</source>
   <translation type="unfinished">被本图替换的地图含有 {0}：{1}。</translation>
  </message>
  <message>
   <source>The maps {0} and {1} have different coordinate reference systems. Choose maps of one raster.</source>
   <translation type="unfinished">地图 {0} 和 {1} 的坐标参照系不同。请选择同一个栅格的地图。</translation>
  </message>
  <message>
   <source>The maps {0} and {1} share no ground with data. Choose maps of one raster.</source>
   <translation type="unfinished">地图 {0} 和 {1} 没有共同的有数据地面。请选择同一个栅格的地图。</translation>
  </message>
  <message>
   <source>The maps {0} and {1} share no ground. Choose maps of one raster.</source>
   <translation type="unfinished">地图 {0} 和 {1} 没有共同的地面。请选择同一个栅格的地图。</translation>
  </message>
  <message>
   <source>The masks changed nothing of what the decoder says, so the labels are as good as it is.</source>
   <translation type="unfinished">掩膜未改变解码器的任何判断，因此标签与解码器的水平相当。</translation>
  </message>
  <message>
   <source>The middle SAM 2.1.</source>
   <translation type="unfinished">中等大小的 SAM 2.1。</translation>
  </message>
  <message>
   <source>The middle official model; about three times the work of ViT-B for each window.</source>
   <translation type="unfinished">中等大小的官方模型；每个窗口的计算量约为 ViT-B 的三倍。</translation>
  </message>
  <message>
   <source>The model card {0} cannot be read ({1}); get the model folder again.</source>
   <translation type="unfinished">无法读取模型卡 {0}（{1}）；请重新获取模型文件夹。</translation>
  </message>
  <message>
   <source>The model file {0} cannot be read ({1}). Choose it again.</source>
   <translation type="unfinished">无法读取模型文件 {0}（{1}）。请重新选择。</translation>
  </message>
  <message>
   <source>The model folder {0} has no {1}; choose a complete model folder.</source>
   <translation type="unfinished">模型文件夹 {0} 中没有 {1}；请选择完整的模型文件夹。</translation>
  </message>
  <message>
   <source>The model folder {0} has no {1}; get the model folder again.</source>
   <translation type="unfinished">模型文件夹 {0} 中没有 {1}；请重新获取模型文件夹。</translation>
  </message>
  <message>
   <source>The model in {0} is not of the architecture {1}; choose another model.</source>
   <translation type="unfinished">{0} 中的模型不属于架构 {1}；请选择其他模型。</translation>
  </message>
  <message>
   <source>The model knows no background, so ground without a label was left out.</source>
   <translation type="unfinished">该模型不知道背景，因此没有标签的地面已被忽略。</translation>
  </message>
  <message>
   <source>The model outlined none of the landforms that were drawn.</source>
   <translation type="unfinished">模型未勾绘出所绘制的任何地貌。</translation>
  </message>
  <message>
   <source>The model package {0} cannot be written: {1} is read-only. Choose another.</source>
   <translation type="unfinished">无法写入模型包 {0}：{1} 是只读的。请选择其他位置。</translation>
  </message>
  <message>
   <source>The model package {0} could not be written: {1}. Free some space or choose another folder.</source>
   <translation type="unfinished">无法写入模型包 {0}：{1}。请腾出一些空间，或选择其他文件夹。</translation>
  </message>
  <message>
   <source>The model package {0} holds a decoder of the kind {1}, which this engine does not know. Update the plugin, or train again with this version.</source>
   <translation type="unfinished">模型包 {0} 含有类型为 {1} 的解码器，此引擎不认识该类型。请更新插件，或用此版本重新训练。</translation>
  </message>
  <message>
   <source>The model package {0} holds a patch classifier and no decoder. Use Classify patches (landform patches map in a terminal), or choose the folder of a decoder.</source>
   <translation type="unfinished">模型包 {0} 含有图像块分类器，而没有解码器。请使用“对图像块分类”（在终端中为 landform patches map），或选择解码器的文件夹。</translation>
  </message>
  <message>
   <source>The model package {0} holds no patch classifier. Choose the folder that landform patches train or Train a patch classifier made; a decoder maps with landform map.</source>
   <translation type="unfinished">模型包 {0} 中没有图像块分类器。请选择由 landform patches train 或“训练图像块分类器”生成的文件夹；解码器用 landform map 制图。</translation>
  </message>
  <message>
   <source>The model package {0} is damaged: its decoder reads features of {1} channels, and its card tells of {2}. Copy the package again, or train anew.</source>
   <translation type="unfinished">模型包 {0} 已损坏：其解码器读取 {1} 个通道的特征，而模型卡注明为 {2} 个。请重新复制该模型包，或重新训练。</translation>
  </message>
  <message>
   <source>The model package {0} lacks {1}. Copy the whole folder again, or train anew.</source>
   <translation type="unfinished">模型包 {0} 缺少 {1}。请重新复制整个文件夹，或重新训练。</translation>
  </message>
  <message>
   <source>The model package {0} learnt from {1}, and {2} is shown as {3}. Change what is shown of the layer (Annotate page, Stretch; {4} in a terminal), or take another model.</source>
   <translation type="unfinished">模型包 {0} 从 {1} 学习，而 {2} 显示为 {3}。请更改该图层的显示内容（“标注”页，“拉伸”；在终端中为 {4}），或选用其他模型。</translation>
  </message>
  <message>
   <source>The model package {0} learnt from {1}: {2}. Given: {3}. {4}</source>
   <translation type="unfinished">模型包 {0} 从 {1} 学习：{2}。给出的是：{3}。{4}</translation>
  </message>
  <message>
   <source>The model package {0} needs the encoder {1}, which is not at hand: {2}</source>
   <translation type="unfinished">模型包 {0} 需要编码器 {1}，但它不可用：{2}</translation>
  </message>
  <message>
   <source>The model package {0} was trained on the encoder {1} ({2}), but the encoder at hand is another one ({3}). Install that one, or train again on this.</source>
   <translation type="unfinished">模型包 {0} 基于编码器 {1}（{2}）训练，但现有的编码器是另一个（{3}）。请安装前者，或用现有的重新训练。</translation>
  </message>
  <message>
   <source>The model sees no landform in the box: draw it close around the rim, or add a point on the landform.</source>
   <translation type="unfinished">模型在矩形中没有看到地貌：请紧贴边缘绘制矩形，或在地貌上添加一个点。</translation>
  </message>
  <message>
   <source>The model sees no landform there: move the point, add another one, or drag a box.</source>
   <translation type="unfinished">模型在那里没有看到地貌：请移动点、再添加一个点，或拖出一个矩形。</translation>
  </message>
  <message>
   <source>The model {0} is pretrained on masks without labels: its classes are no landforms. Train with it as a start, and map with what comes out.</source>
   <translation type="unfinished">模型 {0} 是用无标签掩膜预训练的：其类别不是地貌。请以它为起点训练，并用训练所得的模型制图。</translation>
  </message>
  <message>
   <source>The model {0} learnt from images without a georeference: it expects landforms of so many pixels, not metres, as there.</source>
   <translation type="unfinished">模型 {0} 从没有地理参照的影像学习：它所预期的地貌大小以像素计，而不像此处以米计。</translation>
  </message>
  <message>
   <source>The nodata value {0} is declared, and pixels of this value are taken as ground without data too: {1}.</source>
   <translation type="unfinished">已声明 nodata 值 {0}，具有该值的像素也被视为无数据的地面：{1}。</translation>
  </message>
  <message>
   <source>The outline has {0} vertices, and {1} are the most for a prompt: simplify it.</source>
   <translation type="unfinished">轮廓有 {0} 个顶点，而提示最多允许 {1} 个：请将其简化。</translation>
  </message>
  <message>
   <source>The package index cannot be reached ({0}). Check the network and the proxy, then try again.</source>
   <translation type="unfinished">无法连接软件包索引（{0}）。请检查网络和代理，然后重试。</translation>
  </message>
  <message>
   <source>The package index cannot be reached. Check the network connection and try again, or install from a folder of wheels.</source>
   <translation type="unfinished">无法连接软件包索引。请检查网络连接后重试，或从 wheel 包文件夹安装。</translation>
  </message>
  <message>
   <source>The package index has no {0}, which fetches a Python. Install one.</source>
   <translation type="unfinished">软件包索引中没有用于获取 Python 的 {0}。请自行安装一个 Python。</translation>
  </message>
  <message>
   <source>The package index's certificate could not be verified: a proxy seems to read encrypted connections. Ask your network's administrator for its certificate and name it in PIP_CERT, or install from a folder of wheels.</source>
   <translation type="unfinished">无法验证软件包索引的证书：似乎有代理在读取加密连接。请向网络管理员索取其证书并在 PIP_CERT 中指定，或从 wheel 包文件夹安装。</translation>
  </message>
  <message>
   <source>The package source has no CPU-only build of PyTorch for this Python.</source>
   <translation type="unfinished">软件包来源没有适用于此 Python 的仅 CPU 版 PyTorch。</translation>
  </message>
  <message>
   <source>The patch classifier {0} learnt from images of unknown size. Give the side of a cell in {1}: about that of the ground in such an image.</source>
   <translation type="unfinished">图像块分类器 {0} 从大小未知的影像学习。请以 {1} 为单位给出单元边长：大致为此类影像中地面的边长。</translation>
  </message>
  <message>
   <source>The patch classifier {0} learnt on the encoder {1} ({2}), but the encoder at hand is another one ({3}). Install that one, or train again.</source>
   <translation type="unfinished">图像块分类器 {0} 基于编码器 {1}（{2}）学习，但现有的编码器是另一个（{3}）。请安装前者，或重新训练。</translation>
  </message>
  <message>
   <source>The point {0}, {1} lies outside {2}: click on the image.</source>
   <translation type="unfinished">点 {0}, {1} 位于 {2} 之外：请在影像上点击。</translation>
  </message>
  <message>
   <source>The polygon encloses no ground: click three places or more around the landform.</source>
   <translation type="unfinished">该多边形未围住任何地面：请沿地貌周围点击三处或更多。</translation>
  </message>
  <message>
   <source>The projection of {0} is not defined there. Choose another extent.</source>
   <translation type="unfinished">{0} 的投影在该处没有定义。请选择其他范围。</translation>
  </message>
  <message>
   <source>The prompt has coordinates that are no numbers.</source>
   <translation type="unfinished">提示的坐标不是数字。</translation>
  </message>
  <message>
   <source>The prompt has coordinates that are no numbers: click again.</source>
   <translation type="unfinished">提示的坐标不是数字：请重新点击。</translation>
  </message>
  <message>
   <source>The prompt has {0} clicks and {1} labels: give each click its own.</source>
   <translation type="unfinished">提示有 {0} 次点击和 {1} 个标记：请为每次点击给出各自的标记。</translation>
  </message>
  <message>
   <source>The prompt has {0} clicks, and {1} are the most: draw a box or a polygon instead.</source>
   <translation type="unfinished">提示有 {0} 次点击，而最多允许 {1} 次：请改为绘制框或多边形。</translation>
  </message>
  <message>
   <source>The prompt is empty: click on the landform or drag a box around it.</source>
   <translation type="unfinished">提示为空：请点击地貌，或围绕它拖出一个框。</translation>
  </message>
  <message>
   <source>The prompt names neither a raster nor rendered pixels; choose a raster layer.</source>
   <translation type="unfinished">提示既未指明栅格，也未给出渲染的像素；请选择栅格图层。</translation>
  </message>
  <message>
   <source>The proxy asks for a password. Enter it in QGIS's network settings.</source>
   <translation type="unfinished">代理要求密码。请在 QGIS 的网络设置中填写。</translation>
  </message>
  <message>
   <source>The quickest SAM 2.1: about half the work of ViT-B for each window.</source>
   <translation type="unfinished">最快的 SAM 2.1：每个窗口的计算量约为 ViT-B 的一半。</translation>
  </message>
  <message>
   <source>The raster has a colour table; its numbers are read as brightness.</source>
   <translation type="unfinished">该栅格有颜色表；其数值按亮度读取。</translation>
  </message>
  <message>
   <source>The rendered layer came with {0} bytes instead of {1}: click again.</source>
   <translation type="unfinished">渲染的图层为 {0} 字节，而不是 {1} 字节：请重新点击。</translation>
  </message>
  <message>
   <source>The request was cancelled before it started.</source>
   <translation type="unfinished">请求在开始之前已取消。</translation>
  </message>
  <message>
   <source>The result of {0} is too large to hand over. Take a smaller extent.</source>
   <translation type="unfinished">{0} 的结果太大，无法传递。请选取较小的范围。</translation>
  </message>
  <message>
   <source>The scheduler on {0} is gone. Start the run again; it goes on with what is finished.</source>
   <translation type="unfinished">{0} 上的调度器已不存在。请重新启动运行；它会从已完成的部分继续。</translation>
  </message>
  <message>
   <source>The scores come from decoders that started from nothing, since {0}.</source>
   <translation type="unfinished">评分来自从零开始的解码器，因为 {0}。</translation>
  </message>
  <message>
   <source>The second count has no craters in the counted area, so there is no completeness.</source>
   <translation type="unfinished">第二次统计在统计区域内没有撞击坑，因此没有完整度。</translation>
  </message>
  <message>
   <source>The set-up failed: {0}. The whole log is in {1}.</source>
   <translation type="unfinished">安装失败：{0}。完整日志位于 {1}。</translation>
  </message>
  <message>
   <source>The set-up was cancelled; what was there before is unchanged.</source>
   <translation type="unfinished">安装已取消；之前已有的内容未改变。</translation>
  </message>
  <message>
   <source>The share of a mask must lie between 0 and 1. 0.5 suits most images.</source>
   <translation type="unfinished">掩膜占比必须介于 0 和 1 之间。0.5 适合大多数影像。</translation>
  </message>
  <message>
   <source>The side of a cell must be above zero metres. Give another side.</source>
   <translation type="unfinished">单元边长必须大于零米。请给出其他边长。</translation>
  </message>
  <message>
   <source>The smallest diameter that is dated, {0} km, is larger than the largest, {1} km.</source>
   <translation type="unfinished">用于定年的最小直径 {0} km 大于最大直径 {1} km。</translation>
  </message>
  <message>
   <source>The smallest official model, and the best start on a machine without a GPU.</source>
   <translation type="unfinished">最小的官方模型，是没有 GPU 的计算机的最佳起点。</translation>
  </message>
  <message>
   <source>The standard build of PyTorch {0}, with CUDA; this takes several gigabytes.</source>
   <translation type="unfinished">PyTorch {0} 的标准构建版本，含 CUDA；占用数 GB 空间。</translation>
  </message>
  <message>
   <source>The standard parallel is 0 although the sphere has a local radius, as some HiRISE labels have it wrongly: compare the place with another layer.</source>
   <translation type="unfinished">球体采用局部半径，而标准纬线却为 0，某些 HiRISE 标签文件有此错误：请与另一图层对照位置。</translation>
  </message>
  <message>
   <source>The stretch of {0} has {1} instead of {2}.</source>
   <translation type="unfinished">{0} 的拉伸有 {1}，而不是 {2} 个。</translation>
  </message>
  <message>
   <source>The table has no column observation, and patches of one picture must not judge each other.</source>
   <translation type="unfinished">表格中没有 observation 列，而同一幅图片的图像块不得相互评估。</translation>
  </message>
  <message>
   <source>The threshold of {0} is {1}, but probabilities go from 0 to 1.</source>
   <translation type="unfinished">{0} 的阈值为 {1}，但概率介于 0 和 1 之间。</translation>
  </message>
  <message>
   <source>The time must lie above 0 and up to {0} minutes. 20 suits most images.</source>
   <translation type="unfinished">时间必须大于 0 且不超过 {0} 分钟。20 适合大多数影像。</translation>
  </message>
  <message>
   <source>The training was stopped before it had learnt where each landform lies: searches for objects with this decoder go by what the image model draws by itself.</source>
   <translation>训练在学会每个地貌的位置之前已停止：使用该解码器搜索对象时，将依据图像模型自行绘制的结果。</translation>
  </message>
  <message>
   <source>The validation share must lie between 0 and 0.9. 0.25 suits most labels.</source>
   <translation type="unfinished">验证占比必须介于 0 和 0.9 之间。0.25 适合大多数标签。</translation>
  </message>
  <message>
   <source>The weights fit no plain vision transformer ({0}). Choose another file.</source>
   <translation type="unfinished">权重不适合任何普通视觉 Transformer（{0}）。请选择其他文件。</translation>
  </message>
  <message>
   <source>The weights in {0} are split over several files. Take a smaller model, in one file.</source>
   <translation type="unfinished">{0} 中的权重分散在多个文件中。请选用单个文件的较小模型。</translation>
  </message>
  <message>
   <source>The weights in {0} do not fit the card. Train the classifier again.</source>
   <translation type="unfinished">{0} 中的权重与模型卡不符。请重新训练分类器。</translation>
  </message>
  <message>
   <source>The weights in {0} do not fit the card. Train the decoder again.</source>
   <translation type="unfinished">{0} 中的权重与模型卡不符。请重新训练解码器。</translation>
  </message>
  <message>
   <source>The weights in {0} hold values that are no numbers (NaN or infinity). Copy the package again, or train anew.</source>
   <translation type="unfinished">{0} 中的权重含有非数值（NaN 或无穷大）。请重新复制该模型包，或重新训练。</translation>
  </message>
  <message>
   <source>The weights in {0} {1}. Copy the package again, or train anew.</source>
   <translation type="unfinished">{0} 中的权重有问题：{1}。请重新复制该模型包，或重新训练。</translation>
  </message>
  <message>
   <source>The weights {0} cannot be loaded ({1}); get the model folder again.</source>
   <translation type="unfinished">无法加载权重 {0}（{1}）；请重新获取模型文件夹。</translation>
  </message>
  <message>
   <source>The worker on {0} sees another raster or encoder under {1} and {2} than the machine that started the training, or computes in another precision ({3}). Put them where all machines find the same files under the same paths, use machines of one kind, and one version of the plugin.</source>
   <translation type="unfinished">{0} 上的工作进程在 {1} 和 {2} 处看到的栅格或编码器与启动训练的计算机不同，或以其他精度（{3}）计算。请将它们放在所有计算机能以相同路径找到相同文件的位置，使用同一类计算机和同一版本的插件。</translation>
  </message>
  <message>
   <source>The worker on {0} sees another raster or model under {1} and {2} than the machine that started the search. Put them, and the folder of the results, where all machines find the same files under the same paths, use machines of one kind, and one version of the plugin.</source>
   <translation type="unfinished">{0} 上的工作进程在 {1} 和 {2} 处看到的栅格或模型与启动查找的计算机不同。请将它们以及结果文件夹放在所有计算机能以相同路径找到相同文件的位置，使用同一类计算机和同一版本的插件。</translation>
  </message>
  <message>
   <source>The worker on {0} sees another raster, layer or model under {1} and {2} than the machine that started the run. Put them, and the folder of the results, where all machines find the same files under the same paths, and use one version of the plugin.</source>
   <translation type="unfinished">{0} 上的工作进程在 {1} 和 {2} 处看到的栅格、图层或模型与启动运行的计算机不同。请将它们以及结果文件夹放在所有计算机能以相同路径找到相同文件的位置，并使用同一版本的插件。</translation>
  </message>
  <message>
   <source>The workers on {0} do not find Landform Mapper. Start them with the Python of its engine, {1}, or one like it.</source>
   <translation type="unfinished">{0} 上的工作进程找不到 Landform Mapper。请用其引擎的 Python（{1}）或同类的 Python 启动它们。</translation>
  </message>
  <message>
   <source>There are fewer than {0} seeds, so how much is chance is not known: add seeds before you believe small differences.</source>
   <translation type="unfinished">随机种子少于 {0} 个，因此不知道有多少出于偶然：在相信细微差异之前请增加随机种子。</translation>
  </message>
  <message>
   <source>There are no craters to plot: count some, in an area that is larger than nothing.</source>
   <translation type="unfinished">没有可绘图的撞击坑：请在面积大于零的区域中统计一些。</translation>
  </message>
  <message>
   <source>There are no masks of the kind {0}; choose {1}.</source>
   <translation type="unfinished">没有类型为 {0} 的掩膜；请选择 {1}。</translation>
  </message>
  <message>
   <source>There are no polygons to draw a learning curve from. Label some first.</source>
   <translation type="unfinished">没有可用于绘制学习曲线的多边形。请先标注一些。</translation>
  </message>
  <message>
   <source>There is a threshold for {0}, but the model {1} knows {2}. Give thresholds to these alone.</source>
   <translation type="unfinished">为 {0} 设置了阈值，但模型 {1} 知道的是 {2}。请仅为这些类别设置阈值。</translation>
  </message>
  <message>
   <source>There is no Python to fetch for {0} on {1}. Install one, and name it in the options.</source>
   <translation type="unfinished">没有可为 {0} 获取的 Python（{1}）。请自行安装一个，并在选项中指定。</translation>
  </message>
  <message>
   <source>There is no action {0} that costs seconds; the actions are {1}.</source>
   <translation type="unfinished">没有以秒计耗时的操作 {0}；可用的操作有 {1}。</translation>
  </message>
  <message>
   <source>There is no backend {0}; choose {1}.</source>
   <translation type="unfinished">没有后端 {0}；请选择 {1}。</translation>
  </message>
  <message>
   <source>There is no coordinate reference system: measures are in {0}, not in metres.</source>
   <translation type="unfinished">没有坐标参照系：量测以 {0} 为单位，而不是米。</translation>
  </message>
  <message>
   <source>There is no data in the chosen part of {0}. Choose other images or another extent.</source>
   <translation type="unfinished">{0} 的所选部分没有数据。请选择其他影像或其他范围。</translation>
  </message>
  <message>
   <source>There is no data in this part of the raster: click on the image.</source>
   <translation type="unfinished">栅格的此部分没有数据：请在影像上点击。</translation>
  </message>
  <message>
   <source>There is no decoder of the kind {0}; choose auto, {1}.</source>
   <translation type="unfinished">没有类型为 {0} 的解码器；请选择 auto、{1}。</translation>
  </message>
  <message>
   <source>There is no export format {0}; there are: {1}.</source>
   <translation type="unfinished">没有导出格式 {0}；可用的有：{1}。</translation>
  </message>
  <message>
   <source>There is no file {0}. Choose the weights again.</source>
   <translation type="unfinished">没有文件 {0}。请重新选择权重。</translation>
  </message>
  <message>
   <source>There is no folder {0}. Check its name.</source>
   <translation type="unfinished">没有文件夹 {0}。请检查其名称。</translation>
  </message>
  <message>
   <source>There is no folder {0}. Choose one that holds a folder of images for each class.</source>
   <translation type="unfinished">没有文件夹 {0}。请选择其中每个类别各有一个影像文件夹的文件夹。</translation>
  </message>
  <message>
   <source>There is no image to adapt to. Choose at least one.</source>
   <translation type="unfinished">没有可适应的影像。请至少选择一幅。</translation>
  </message>
  <message>
   <source>There is no model file {0}. Download the model, or choose a file that you already have.</source>
   <translation type="unfinished">没有模型文件 {0}。请下载该模型，或选择您已有的文件。</translation>
  </message>
  <message>
   <source>There is no model named {0} in the catalogue, which has {1}.</source>
   <translation type="unfinished">目录中没有名为 {0} 的模型，其中有 {1}。</translation>
  </message>
  <message>
   <source>There is no model {0}: it is neither a file or folder nor one of {1}.</source>
   <translation type="unfinished">没有模型 {0}：它既不是文件或文件夹，也不是 {1} 之一。</translation>
  </message>
  <message>
   <source>There is no part {0} of {1}. Count parts from 1, e.g. 1/4 to 4/4.</source>
   <translation type="unfinished">没有第 {0} 部分（共 {1} 部分）。部分从 1 开始计数，例如 1/4 至 4/4。</translation>
  </message>
  <message>
   <source>There is no ranking {0} with {1} masks; choose {2}, and 1 to 200 masks.</source>
   <translation type="unfinished">没有使用 {1} 个掩膜的排序方式 {0}；请选择 {2}，以及 1 至 200 个掩膜。</translation>
  </message>
  <message>
   <source>There is no raster with labels to train on. Choose at least one pair.</source>
   <translation type="unfinished">没有可用于训练的带标签栅格。请至少选择一对。</translation>
  </message>
  <message>
   <source>There is no scheduler at {0} that answers ({1}). Start one with dask scheduler, and check the address and, for tls://, the certificates in dask's configuration.</source>
   <translation type="unfinished">{0} 处没有作出响应的调度器（{1}）。请用 dask scheduler 启动一个，并检查地址；若使用 tls://，还请检查 dask 配置中的证书。</translation>
  </message>
  <message>
   <source>There is no student of the kind {0}; choose {1}.</source>
   <translation type="unfinished">没有类型为 {0} 的学生模型；请选择 {1}。</translation>
  </message>
  <message>
   <source>There is no table {0}. Choose a CSV file with the columns image and class.</source>
   <translation type="unfinished">没有表格 {0}。请选择含有 image 和 class 列的 CSV 文件。</translation>
  </message>
  <message>
   <source>There is no {0} on this machine, so no jobs can be given to {1}. Start the run on a machine of the cluster that takes jobs.</source>
   <translation type="unfinished">此计算机上没有 {0}，因此无法向 {1} 提交作业。请在集群中可提交作业的计算机上启动运行。</translation>
  </message>
  <message>
   <source>There is no {0} “{1}”; there are: {2}.</source>
   <translation type="unfinished">没有“{1}”这一选项（{0}）；可用的有：{2}。</translation>
  </message>
  <message>
   <source>There is not enough memory for this. Close other programs or take a smaller extent.</source>
   <translation type="unfinished">内存不足，无法执行此操作。请关闭其他程序，或选取较小的范围。</translation>
  </message>
  <message>
   <source>There is too little labelled ground to calibrate the decoders of the learning curve as those of a training are: their scores are lower than a training's. Label ground farther apart.</source>
   <translation type="unfinished">已标注的地面太少，无法像训练那样校准学习曲线的解码器：其得分低于训练的得分。请标注相距更远的地面。</translation>
  </message>
  <message>
   <source>There is too little labelled ground to keep some aside. Label ground farther apart.</source>
   <translation type="unfinished">已标注的地面太少，无法留出一部分。请标注相距更远的地面。</translation>
  </message>
  <message>
   <source>These requirements carry no hashes, so nothing is compared with a hash.</source>
   <translation type="unfinished">这些依赖要求没有哈希值，因此不会进行哈希比对。</translation>
  </message>
  <message>
   <source>They are empty, no polygons, or cannot be brought to the raster's CRS.</source>
   <translation type="unfinished">它们为空、不是多边形，或无法变换到栅格的 CRS。</translation>
  </message>
  <message>
   <source>They do not lie {0}.</source>
   <translation type="unfinished">它们的位置不符合：{0}。</translation>
  </message>
  <message>
   <source>They have no class.</source>
   <translation type="unfinished">它们没有类别。</translation>
  </message>
  <message>
   <source>This Python cannot make virtual environments. Install its venv module (on Debian and Ubuntu: apt-get install python3-venv), then try again.</source>
   <translation type="unfinished">此 Python 无法创建虚拟环境。请安装其 venv 模块（在 Debian 和 Ubuntu 上：apt-get install python3-venv），然后重试。</translation>
  </message>
  <message>
   <source>This count has no {0} plot; it has: {1}.</source>
   <translation type="unfinished">此统计没有 {0} 图；可用的有：{1}。</translation>
  </message>
  <message>
   <source>This engine does not know {0}; the plugin and its engine do not match.</source>
   <translation type="unfinished">此引擎不认识 {0}；插件与其引擎不匹配。</translation>
  </message>
  <message>
   <source>This engine speaks protocol {0}, the plugin (version {1}) protocol {2}. Restart QGIS so that both are the same version.</source>
   <translation type="unfinished">此引擎使用协议 {0}，而插件（版本 {1}）使用协议 {2}。请重启 QGIS，使两者版本相同。</translation>
  </message>
  <message>
   <source>This ground belongs to other landforms of the layer: click elsewhere, or allow overlaps.</source>
   <translation type="unfinished">此地面属于图层中的其他地貌：请点击其他位置，或允许重叠。</translation>
  </message>
  <message>
   <source>Tile {0} of {1}</source>
   <translation type="unfinished">瓦片 {0} / {1}</translation>
  </message>
  <message>
   <source>Training needs at least one epoch. Raise the number of epochs.</source>
   <translation type="unfinished">训练至少需要一轮。请增大轮数。</translation>
  </message>
  <message>
   <source>Training on {0} of each class, draw {1} of {2}</source>
   <translation type="unfinished">正在用每类 {0}训练，第 {1} 次抽取（共 {2} 次）</translation>
  </message>
  <message>
   <source>Training was cancelled before the first epoch was over, so there is nothing to keep.</source>
   <translation type="unfinished">训练在第一轮结束之前已取消，因此没有可保留的内容。</translation>
  </message>
  <message>
   <source>Trying again, and asking pip for its reasons.</source>
   <translation type="unfinished">正在重试，并向 pip 询问原因。</translation>
  </message>
  <message>
   <source>Twice as many may reach about {0}.</source>
   <translation type="unfinished">数量加倍可能达到约 {0}。</translation>
  </message>
  <message>
   <source>Unlabelled ground can be {0}, not {1}.</source>
   <translation type="unfinished">无标签的地面可以是 {0}，而不是 {1}。</translation>
  </message>
  <message>
   <source>Waiting for a worker on {0}{1}</source>
   <translation type="unfinished">正在等待工作进程：{0}{1}</translation>
  </message>
  <message>
   <source>What shall be added is published for Python {0}.{1} and newer, and {2} is Python {3}. Choose a newer Python in the engine's settings and set the engine up again.</source>
   <translation type="unfinished">要添加的内容是为 Python {0}.{1} 及更新版本发布的，而 {2} 为 Python {3}。请在引擎的设置中选择更新的 Python，然后重新安装引擎。</translation>
  </message>
  <message>
   <source>What the decoder says could not be written to {0}: {1}. Free some space or choose another folder; the finished tiles stay.</source>
   <translation type="unfinished">无法将解码器的判断写入 {0}：{1}。请腾出一些空间，或选择其他文件夹；已完成的瓦片保留。</translation>
  </message>
  <message>
   <source>What was installed does not work: {0}</source>
   <translation type="unfinished">已安装的内容无法工作：{0}</translation>
  </message>
  <message>
   <source>What {0} gives is not {1}: its size or SHA-256 is not the catalogue's. It was not kept; try again, or download it elsewhere and choose the file.</source>
   <translation type="unfinished">{0} 提供的不是 {1}：其大小或 SHA-256 与目录不符。它未被保留；请重试，或从其他地方下载后选择该文件。</translation>
  </message>
  <message>
   <source>Whether more labels would help cannot be told: there are too few numbers of polygons to compare.</source>
   <translation type="unfinished">无法判断更多标签是否有帮助：可比较的多边形数量太少。</translation>
  </message>
  <message>
   <source>With enough data, and of one class alone: {0} of {1}. Label more.</source>
   <translation type="unfinished">数据足够且只属于一个类别：{1} 中的 {0}。请标注更多。</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation type="unfinished">正在写入</translation>
  </message>
  <message>
   <source>Writing files</source>
   <translation type="unfinished">正在写入文件</translation>
  </message>
  <message>
   <source>Writing rasters</source>
   <translation type="unfinished">正在写入栅格</translation>
  </message>
  <message>
   <source>Writing {0}</source>
   <translation type="unfinished">正在写入 {0}</translation>
  </message>
  <message>
   <source>{0} % of its labelled ground got its right class.</source>
   <translation type="unfinished">其已标注地面的 {0} % 获得了正确的类别。</translation>
  </message>
  <message>
   <source>{0} ({1} × {2} pixels) and {3} ({4} × {5}) have no georeference, so they lie on each other only where their size is the same. Give both a CRS and a geotransform.</source>
   <translation type="unfinished">{0}（{1} × {2} 像素）和 {3}（{4} × {5}）没有地理参照，因此仅在大小相同时才能相互叠合。请为两者设置 CRS 和地理变换参数。</translation>
  </message>
  <message>
   <source>{0} It could not be kept elsewhere either. {1}</source>
   <translation type="unfinished">{0} 也无法将其保留在其他位置。{1}</translation>
  </message>
  <message>
   <source>{0} MB have arrived and are kept: try again to go on.</source>
   <translation type="unfinished">已到达 {0} MB 并已保留：请重试以继续。</translation>
  </message>
  <message>
   <source>{0} Or name another interpreter in the engine's settings.</source>
   <translation type="unfinished">{0} 或在引擎的设置中指定其他解释器。</translation>
  </message>
  <message>
   <source>{0} The finished tiles stay.</source>
   <translation type="unfinished">{0} 已完成的瓦片保留。</translation>
  </message>
  <message>
   <source>{0} The tiles that are finished stay.</source>
   <translation type="unfinished">{0} 已经完成的瓦片保留。</translation>
  </message>
  <message>
   <source>{0} The trained model was kept in {1}: copy it from there.</source>
   <translation type="unfinished">{0} 训练好的模型已保留在 {1} 中：请从那里复制。</translation>
  </message>
  <message>
   <source>{0} already holds another {1}. Rename {2} and choose it again.</source>
   <translation type="unfinished">{0} 中已有另一个 {1}。请重命名 {2} 后重新选择。</translation>
  </message>
  <message>
   <source>{0} already holds {1}, which is not of this run and is not overwritten. Choose another folder, or {2}.</source>
   <translation type="unfinished">{0} 中已有 {1}，它不属于此运行，不会被覆盖。请选择其他文件夹，或 {2}。</translation>
  </message>
  <message>
   <source>{0} also knew {1}, which these labels do not hold; it is left out.</source>
   <translation type="unfinished">{0} 还知道 {1}，而这些标签中没有；已将其忽略。</translation>
  </message>
  <message>
   <source>{0} and {1} hold the same decoder. Choose two that differ.</source>
   <translation type="unfinished">{0} 和 {1} 含有相同的解码器。请选择两个不同的解码器。</translation>
  </message>
  <message>
   <source>{0} are too few to judge by. Give at least four.</source>
   <translation type="unfinished">{0}太少，无法用于评估。请至少给出四个。</translation>
  </message>
  <message>
   <source>{0} band</source>
   <translation type="unfinished">{0} 个波段</translation>
  </message>
  <message>
   <source>{0} bands</source>
   <translation type="unfinished">{0} 个波段</translation>
  </message>
  <message>
   <source>{0} beside the image left out.</source>
   <translation type="unfinished">已忽略影像之外的 {0}。</translation>
  </message>
  <message>
   <source>{0} block</source>
   <translation type="unfinished">{0} 个区块</translation>
  </message>
  <message>
   <source>{0} blocks</source>
   <translation type="unfinished">{0} 个区块</translation>
  </message>
  <message>
   <source>{0} cannot be downloaded through a SOCKS proxy. Choose an HTTP proxy in QGIS's network settings, or download {1} elsewhere and choose the file.</source>
   <translation type="unfinished">无法通过 SOCKS 代理下载 {0}。请在 QGIS 的网络设置中选择 HTTP 代理，或从其他地方下载 {1} 后选择该文件。</translation>
  </message>
  <message>
   <source>{0} cannot be laid on {1}: {2}</source>
   <translation type="unfinished">{0} 无法叠合到 {1} 上：{2}</translation>
  </message>
  <message>
   <source>{0} cannot be opened as a raster; {1}</source>
   <translation type="unfinished">无法将 {0} 作为栅格打开；{1}</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}). Download the model again.</source>
   <translation type="unfinished">无法读取 {0}（{1}）。请重新下载模型。</translation>
  </message>
  <message>
   <source>{0} cannot be read as a CSV file: line {1}: {2}. Look for a quotation mark that is not closed, or save it again.</source>
   <translation type="unfinished">无法将 {0} 作为 CSV 文件读取：第 {1} 行：{2}。请查找未闭合的引号，或重新保存。</translation>
  </message>
  <message>
   <source>{0} cannot be read as a vector layer: {1}</source>
   <translation type="unfinished">无法将 {0} 作为矢量图层读取：{1}</translation>
  </message>
  <message>
   <source>{0} cannot be read as an image ({1}). Copy it again or take it out.</source>
   <translation type="unfinished">无法将 {0} 作为影像读取（{1}）。请重新复制，或将其移除。</translation>
  </message>
  <message>
   <source>{0} cannot be read as weights ({1}). Copy or download it again.</source>
   <translation type="unfinished">无法将 {0} 作为权重读取（{1}）。请重新复制或下载。</translation>
  </message>
  <message>
   <source>{0} cannot be read to its end; it may be damaged: {1}.</source>
   <translation type="unfinished">无法将 {0} 读取到末尾；它可能已损坏：{1}。</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Check the file or copy it again.</source>
   <translation type="unfinished">无法读取 {0}：{1}。请检查该文件或重新复制。</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Check the name.</source>
   <translation type="unfinished">无法读取 {0}：{1}。请检查名称。</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Check the path.</source>
   <translation type="unfinished">无法读取 {0}：{1}。请检查路径。</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Copy the package again.</source>
   <translation type="unfinished">无法读取 {0}：{1}。请重新复制该模型包。</translation>
  </message>
  <message>
   <source>{0} cannot be removed: it is in use or not yours. Stop the engine, then try again.</source>
   <translation type="unfinished">无法移除 {0}：它正在使用中，或不属于您。请停止引擎，然后重试。</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}). Choose another folder.</source>
   <translation type="unfinished">无法写入 {0}（{1}）。请选择其他文件夹。</translation>
  </message>
  <message>
   <source>{0} cannot be written to, so {1} was not saved: choose another folder.</source>
   <translation type="unfinished">无法写入 {0}，因此未保存 {1}：请选择其他文件夹。</translation>
  </message>
  <message>
   <source>{0} cannot be written. Choose a folder that you may write to, then try again.</source>
   <translation type="unfinished">无法写入 {0}。请选择您有写入权限的文件夹，然后重试。</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}. Choose another folder.</source>
   <translation type="unfinished">无法写入 {0}：{1}。请选择其他文件夹。</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}. Free some space or choose another folder.</source>
   <translation type="unfinished">无法写入 {0}：{1}。请腾出一些空间，或选择其他文件夹。</translation>
  </message>
  <message>
   <source>{0} cannot run on {1}: {2}. Choose the CPU.</source>
   <translation type="unfinished">{0} 无法在 {1} 上运行：{2}。请选择 CPU。</translation>
  </message>
  <message>
   <source>{0} cell</source>
   <translation type="unfinished">{0} 个单元</translation>
  </message>
  <message>
   <source>{0} cells</source>
   <translation type="unfinished">{0} 个单元</translation>
  </message>
  <message>
   <source>{0} class</source>
   <translation type="unfinished">{0} 个类别</translation>
  </message>
  <message>
   <source>{0} classes</source>
   <translation type="unfinished">{0} 个类别</translation>
  </message>
  <message>
   <source>{0} comes with {1} of its ground and {2} with {3}. Give each raster as many, in the same order.</source>
   <translation type="unfinished">{0} 带有其地面的 {1}，而 {2} 带有 {3} 个。请按相同顺序为每个栅格指定同样多的图层。</translation>
  </message>
  <message>
   <source>{0} could not be copied to {1}: {2}.</source>
   <translation type="unfinished">无法将 {0} 复制到 {1}：{2}。</translation>
  </message>
  <message>
   <source>{0} could not be downloaded from {1}: {2}.{3}{4}</source>
   <translation type="unfinished">无法从 {1} 下载 {0}：{2}。{3}{4}</translation>
  </message>
  <message>
   <source>{0} could not be stored in {1}: {2}. It takes {3} MB; what has arrived stays for the next try.</source>
   <translation type="unfinished">无法将 {0} 存放到 {1}：{2}。它占用 {3} MB；已到达的部分会保留供下次使用。</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Choose another folder or name.</source>
   <translation type="unfinished">无法写入 {0}：{1}。请选择其他文件夹或名称。</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Free some space or choose another folder.</source>
   <translation type="unfinished">未能写入 {0}：{1}。请腾出一些空间，或选择其他文件夹。</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Free some space or choose another folder; the tiles that are finished stay.</source>
   <translation type="unfinished">无法写入 {0}：{1}。请腾出一些空间，或选择其他文件夹；已经完成的瓦片保留。</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Free some space or choose another.</source>
   <translation type="unfinished">无法写入 {0}：{1}。请腾出一些空间，或选择其他位置。</translation>
  </message>
  <message>
   <source>{0} crater</source>
   <translation type="unfinished">{0} 个撞击坑</translation>
  </message>
  <message>
   <source>{0} craters</source>
   <translation type="unfinished">{0} 个撞击坑</translation>
  </message>
  <message>
   <source>{0} did not take a job: {1}. Check {2}.</source>
   <translation type="unfinished">{0} 未接受作业：{1}。请检查 {2}。</translation>
  </message>
  <message>
   <source>{0} does not answer as a Python interpreter. Choose another one.</source>
   <translation type="unfinished">{0} 未像 Python 解释器那样响应。请选择其他解释器。</translation>
  </message>
  <message>
   <source>{0} does not describe a model. Download it again.</source>
   <translation type="unfinished">{0} 未描述模型。请重新下载。</translation>
  </message>
  <message>
   <source>{0} does not end in {1}. Choose a name that does.</source>
   <translation type="unfinished">{0} 不以 {1} 结尾。请选择以此结尾的名称。</translation>
  </message>
  <message>
   <source>{0} does not hold official weights: its SHA-256 is none of the catalogue's.</source>
   <translation type="unfinished">{0} 不含官方权重：其 SHA-256 不在目录之中。</translation>
  </message>
  <message>
   <source>{0} does not hold the official weights of {1}. Choose {2}, or download it here.</source>
   <translation type="unfinished">{0} 不含 {1} 的官方权重。请选择 {2}，或在此处下载。</translation>
  </message>
  <message>
   <source>{0} does not hold the official weights of {1}; it is kept by its own name.</source>
   <translation type="unfinished">{0} 不含 {1} 的官方权重；它将以自身的名称保留。</translation>
  </message>
  <message>
   <source>{0} does not know {1}, so it calls such ground something else.</source>
   <translation type="unfinished">{0} 不知道 {1}，因此会将此类地面判为其他类别。</translation>
  </message>
  <message>
   <source>{0} does not lie on {1}, so it is no second count of the same ground.</source>
   <translation type="unfinished">{0} 不在 {1} 上，因此不是同一地面的第二次统计。</translation>
  </message>
  <message>
   <source>{0} does not reach the ground of {1}. Choose a layer of the same place, or correct the georeference that is wrong.</source>
   <translation type="unfinished">{0} 未覆盖 {1} 的地面。请选择同一位置的图层，或更正有误的地理参照。</translation>
  </message>
  <message>
   <source>{0} does not say which latitudes it holds: they are taken for planetocentric, as is the custom and as QGIS draws them. Where they are planetographic, say so.</source>
   <translation type="unfinished">{0} 未说明其纬度的类型：按惯例并与 QGIS 的绘制方式一致，视为行星心纬度。若为行星面纬度，请加以说明。</translation>
  </message>
  <message>
   <source>{0} does not say {1}. docs/cluster.md has a file to copy.</source>
   <translation type="unfinished">{0} 未指明 {1}。docs/cluster.md 中有可供复制的文件。</translation>
  </message>
  <message>
   <source>{0} does not start ({1}). Choose another Python.</source>
   <translation type="unfinished">{0} 无法启动（{1}）。请选择其他 Python。</translation>
  </message>
  <message>
   <source>{0} does not start on OpenVINO. Choose the torch backend.</source>
   <translation type="unfinished">{0} 无法在 OpenVINO 上启动。请选择 torch 后端。</translation>
  </message>
  <message>
   <source>{0} exists already and is not overwritten. Choose another name for the model package.</source>
   <translation type="unfinished">{0} 已存在，不会被覆盖。请为模型包选择其他名称。</translation>
  </message>
  <message>
   <source>{0} feature</source>
   <translation type="unfinished">{0} 个要素</translation>
  </message>
  <message>
   <source>{0} features</source>
   <translation type="unfinished">{0} 个要素</translation>
  </message>
  <message>
   <source>{0} further layer</source>
   <translation type="unfinished">{0} 个其他图层</translation>
  </message>
  <message>
   <source>{0} further layers</source>
   <translation type="unfinished">{0} 个其他图层</translation>
  </message>
  <message>
   <source>{0} gives features for decoders alone and cannot be clicked with; choose {1} or a model of your own.</source>
   <translation type="unfinished">{0} 只为解码器提供特征，不能用于点击；请选择 {1} 或您自己的模型。</translation>
  </message>
  <message>
   <source>{0} has a coordinate reference system but no geotransform, so that nobody knows where it lies and how large its pixels are. Georeference it (in QGIS: Layer, Georeferencer), or take its coordinate reference system away to work in pixels.</source>
   <translation type="unfinished">{0} 有坐标参照系但没有地理变换参数，因此其位置和像素大小无从得知。请为其建立地理参照（在 QGIS 中：图层，地理配准工具），或去除其坐标参照系以按像素工作。</translation>
  </message>
  <message>
   <source>{0} has a coordinate reference system but the raster has none: set the raster's.</source>
   <translation type="unfinished">{0} 有坐标参照系，而栅格没有：请设置栅格的坐标参照系。</translation>
  </message>
  <message>
   <source>{0} has a {1} but neither {2}. Download the whole model.</source>
   <translation type="unfinished">{0} 有 {1}，但没有 {2} 中的任何一个。请下载完整的模型。</translation>
  </message>
  <message>
   <source>{0} has a {1} but no {2}. Download the whole model, with weights as safetensors.</source>
   <translation type="unfinished">{0} 有 {1}，但没有 {2}。请下载完整的模型，权重须为 safetensors 格式。</translation>
  </message>
  <message>
   <source>{0} has an image encoder of {1} channels and {2} blocks, which is none of the official sizes of SAM 2. Use {3}, or a folder as transformers saves a model, which tells its own layout.</source>
   <translation type="unfinished">{0} 的图像编码器有 {1} 个通道和 {2} 个块，不属于 SAM 2 的任何官方规格。请使用 {3}，或由 transformers 保存的模型文件夹，后者自带布局说明。</translation>
  </message>
  <message>
   <source>{0} has changed since it was opened: try again to use the new file.</source>
   <translation type="unfinished">{0} 自打开后已更改：请重试以使用新文件。</translation>
  </message>
  <message>
   <source>{0} has format version {1}, and this engine reads version {2}. Update the plugin, or train again with this version.</source>
   <translation type="unfinished">{0} 的格式版本为 {1}，而此引擎读取版本 {2}。请更新插件，或用此版本重新训练。</translation>
  </message>
  <message>
   <source>{0} has learnt at {1} {2} a sample; {3} is seen at {4} {5}. A start from nothing may do better.</source>
   <translation type="unfinished">{0} 以每采样点 {1} {2} 学习；{3} 以 {4} {5} 查看。从零开始可能更好。</translation>
  </message>
  <message>
   <source>{0} has learnt from a part of this ground, and its scores are too good there.</source>
   <translation type="unfinished">{0} 已从此地面的一部分学习过，其评分在那里偏高。</translation>
  </message>
  <message>
   <source>{0} has learnt from labels of {1} too. On ground that it has seen, its scores are too good.</source>
   <translation type="unfinished">{0} 也从 {1} 的标签学习过。在它见过的地面上，其评分偏高。</translation>
  </message>
  <message>
   <source>{0} has learnt from {1}, and {2} is shown as {3}. Change what is shown of the layer (Annotate page, Stretch), or start from nothing.</source>
   <translation type="unfinished">{0} 从 {1} 学习，而 {2} 显示为 {3}。请更改该图层的显示内容（“标注”页，“拉伸”），或从零开始。</translation>
  </message>
  <message>
   <source>{0} has learnt on features of {1}, and {2} is asked for. Leave the image model as it is, or start from nothing.</source>
   <translation type="unfinished">{0} 在 {1} 的特征上学习，而要求的是 {2}。请保持图像模型不变，或从零开始。</translation>
  </message>
  <message>
   <source>{0} has learnt on rasters {1} a CRS, so that its scale and that of these rasters cannot be compared. Start from nothing, or from another decoder.</source>
   <translation type="unfinished">{0} 学习所用的栅格在有无 CRS 上与这些栅格不同（{1}），因此无法比较两者的比例尺。请从零开始，或以其他解码器为起点。</translation>
  </message>
  <message>
   <source>{0} has learnt on {1} of its ground, and not on {2}. Train on the same layers as then, or start from nothing.</source>
   <translation type="unfinished">{0} 学习的地面为 {1}，而不是 {2}。请用当时相同的图层训练，或从头开始。</translation>
  </message>
  <message>
   <source>{0} has no coordinate reference system, so {1} cannot be told: set it in QGIS and export again. Of an image without one, COCO annotations can be had (--format coco --raster IMAGE).</source>
   <translation type="unfinished">{0} 没有坐标参照系，因此无法得知 {1}：请在 QGIS 中设置后重新导出。对于没有坐标参照系的影像，可以得到 COCO 标注（--format coco --raster IMAGE）。</translation>
  </message>
  <message>
   <source>{0} has no field 'reviewed', so none of its polygons is known to be reviewed: train on all of them, or choose another label layer.</source>
   <translation type="unfinished">{0} 没有字段 'reviewed'，因此不知道其哪些多边形已审核：请用全部多边形训练，或选择其他标签图层。</translation>
  </message>
  <message>
   <source>{0} has no field {1}; its fields are: {2}. Choose the one that holds the class (--class-field in a terminal).</source>
   <translation type="unfinished">{0} 没有字段 {1}；其字段有：{2}。请选择存放类别的字段（在终端中为 --class-field）。</translation>
  </message>
  <message>
   <source>{0} has no field “{1}” that tells the class; its fields are: {2}. Choose the class field (--class-field in a terminal), or none to export all polygons.</source>
   <translation type="unfinished">{0} 没有说明类别的字段“{1}”；其字段有：{2}。请选择类别字段（在终端中为 --class-field），或不选以导出所有多边形。</translation>
  </message>
  <message>
   <source>{0} has no field “{1}” that tells the {2}; its fields are: {3}.</source>
   <translation type="unfinished">{0} 没有用于说明 {2} 的字段“{1}”；其字段有：{3}。</translation>
  </message>
  <message>
   <source>{0} has no field “{1}”; its fields are: {2}.</source>
   <translation type="unfinished">{0} 没有字段“{1}”；其字段有：{2}。</translation>
  </message>
  <message>
   <source>{0} has no georeference and {1} has one, so nobody knows how they lie on each other. Give {2} a CRS and a geotransform.</source>
   <translation type="unfinished">{0} 没有地理参照，而 {1} 有，因此两者如何叠合无从得知。请为 {2} 设置 CRS 和地理变换参数。</translation>
  </message>
  <message>
   <source>{0} has no georeference, and the model package {1} works at a ground sampling of {2} m. Give the raster a CRS and a geotransform.</source>
   <translation type="unfinished">{0} 没有地理参照，而模型包 {1} 在 {2} m 的地面采样间隔下工作。请为栅格设置 CRS 和地理变换参数。</translation>
  </message>
  <message>
   <source>{0} has no georeference, and the patch classifier {1} wants cells of {2} m. Give the raster a CRS and a geotransform, or a side in {3}.</source>
   <translation type="unfinished">{0} 没有地理参照，而图像块分类器 {1} 需要 {2} m 的单元。请为栅格设置 CRS 和地理变换参数，或以 {3} 为单位给出边长。</translation>
  </message>
  <message>
   <source>{0} has no georeference, so nobody knows where it lies beside the others. Give it a CRS and a geotransform, or map it by itself.</source>
   <translation type="unfinished">{0} 没有地理参照，因此它与其他栅格的相对位置无从得知。请为其设置 CRS 和地理变换参数，或单独对其制图。</translation>
  </message>
  <message>
   <source>{0} has no layer of {1}; its layers are: {2}. Choose another file.</source>
   <translation type="unfinished">{0} 没有 {1} 图层；其图层有：{2}。请选择其他文件。</translation>
  </message>
  <message>
   <source>{0} has no layer {1}; its layers are: {2}.</source>
   <translation type="unfinished">{0} 没有图层 {1}；其图层有：{2}。</translation>
  </message>
  <message>
   <source>{0} has no names of its classes, since {1} is missing beside it or damaged. Copy the whole folder of the map run, or map again.</source>
   <translation type="unfinished">{0} 没有其类别的名称，因为旁边的 {1} 缺失或已损坏。请复制制图运行的整个文件夹，或重新制图。</translation>
  </message>
  <message>
   <source>{0} has no raster bands.{1}</source>
   <translation type="unfinished">{0} 没有栅格波段。{1}</translation>
  </message>
  <message>
   <source>{0} has no venv module. Install it (on Debian and Ubuntu: apt-get install python3-venv), then try again.</source>
   <translation type="unfinished">{0} 没有 venv 模块。请安装它（在 Debian 和 Ubuntu 上：apt-get install python3-venv），然后重试。</translation>
  </message>
  <message>
   <source>{0} has no {1}. Choose a folder as transformers or timm save one, or a file of weights.</source>
   <translation type="unfinished">{0} 中没有 {1}。请选择由 transformers 或 timm 保存的文件夹，或权重文件。</translation>
  </message>
  <message>
   <source>{0} has pixels of {1}, and the model {2} learnt from pixels of {3}: what it goes by may be too fine to be seen here.</source>
   <translation type="unfinished">{0} 的像素为 {1}，而模型 {2} 从 {3} 的像素学习：它所依据的内容可能过于精细，在此处无法看到。</translation>
  </message>
  <message>
   <source>{0} has several layers that may hold {1}: {2}. Say which one is meant ({3} in a terminal).</source>
   <translation type="unfinished">{0} 有多个可能含有 {1} 的图层：{2}。请指明是哪一个（在终端中为 {3}）。</translation>
  </message>
  <message>
   <source>{0} has the size of {1} but other content (its SHA-256 differs). Delete the file and download it again.</source>
   <translation type="unfinished">{0} 的大小与 {1} 相同，但内容不同（其 SHA-256 不同）。请删除该文件并重新下载。</translation>
  </message>
  <message>
   <source>{0} has {1} MB, which no file of a model package has. Copy the package again, or train anew.</source>
   <translation type="unfinished">{0} 有 {1} MB，模型包中没有如此大的文件。请重新复制该模型包，或重新训练。</translation>
  </message>
  <message>
   <source>{0} has {1} bytes, but {2} has {3}. Delete the file and download it again.</source>
   <translation type="unfinished">{0} 有 {1} 字节，而 {2} 有 {3} 字节。请删除该文件并重新下载。</translation>
  </message>
  <message>
   <source>{0} has {1}. Choose {2}.</source>
   <translation type="unfinished">{0} 有 {1}。请选择 {2}。</translation>
  </message>
  <message>
   <source>{0} holds another map run (other raster, model, extent, or number of looks). Choose another folder, or {1}.</source>
   <translation type="unfinished">{0} 中已有另一次制图运行（栅格、模型、范围或查看次数不同）。请选择其他文件夹，或 {1}。</translation>
  </message>
  <message>
   <source>{0} holds another search by now: its landforms are others.</source>
   <translation type="unfinished">{0} 中现已是另一次查找：其地貌已不同。</translation>
  </message>
  <message>
   <source>{0} holds more than weights, or is damaged, and was not loaded: it could run code on this machine. Use a checkpoint from a source that you trust, saved as a plain state dictionary.</source>
   <translation type="unfinished">{0} 不仅含有权重，或已损坏，因此未加载：它可能在此计算机上运行代码。请使用来源可信、保存为普通状态字典的检查点。</translation>
  </message>
  <message>
   <source>{0} holds no map: there is no {1} in it. Choose the folder of a finished map run.</source>
   <translation type="unfinished">{0} 中没有地图：其中没有 {1}。请选择已完成的制图运行的文件夹。</translation>
  </message>
  <message>
   <source>{0} holds no pair of ONNX files, one with encoder and one with decoder in its name.</source>
   <translation type="unfinished">{0} 中没有成对的 ONNX 文件，即名称中分别含有 encoder 和 decoder 的两个文件。</translation>
  </message>
  <message>
   <source>{0} holds no pair of ONNX files. It takes two, one with encoder and one with decoder in its name.</source>
   <translation type="unfinished">{0} 中没有成对的 ONNX 文件。需要两个，名称中分别含有 encoder 和 decoder。</translation>
  </message>
  <message>
   <source>{0} holds no pixel with data, so there is nothing to outline.</source>
   <translation type="unfinished">{0} 中没有任何有数据的像素，因此没有可勾绘的内容。</translation>
  </message>
  <message>
   <source>{0} holds no usable polygon: choose a polygon layer with landforms in it.</source>
   <translation type="unfinished">{0} 中没有可用的多边形：请选择含有地貌的多边形图层。</translation>
  </message>
  <message>
   <source>{0} holds no usable {1} with a class: {2}. Choose another layer or field.</source>
   <translation type="unfinished">{0} 中没有可用且带类别的 {1}：{2}。请选择其他图层或字段。</translation>
  </message>
  <message>
   <source>{0} holds no uv. Download it again.</source>
   <translation type="unfinished">{0} 中没有 uv。请重新下载。</translation>
  </message>
  <message>
   <source>{0} holds no weights by name. Choose a file of a vision transformer.</source>
   <translation type="unfinished">{0} 中没有带名称的权重。请选择视觉 Transformer 的文件。</translation>
  </message>
  <message>
   <source>{0} holds patches of {1}, and two are the least to tell apart.</source>
   <translation type="unfinished">{0} 中的图像块只有 {1}，而要加以区分至少需要两个。</translation>
  </message>
  <message>
   <source>{0} holds program code beside weights and is not opened. Get a .safetensors file of the model.</source>
   <translation type="unfinished">{0} 除权重外还含有程序代码，因此不会打开。请获取该模型的 .safetensors 文件。</translation>
  </message>
  <message>
   <source>{0} holds something else than an engine, so it is left alone. Choose an empty folder.</source>
   <translation type="unfinished">{0} 中的内容不是引擎，因此保持不变。请选择空文件夹。</translation>
  </message>
  <message>
   <source>{0} holds the official weights of {1}.</source>
   <translation type="unfinished">{0} 含有 {1} 的官方权重。</translation>
  </message>
  <message>
   <source>{0} holds this map with {1}. Choose another folder, or {2}; the tiles are used again{3}.</source>
   <translation type="unfinished">{0} 中已有此地图，但设置不同：{1}。请选择其他文件夹，或 {2}；瓦片会被重复使用{3}。</translation>
  </message>
  <message>
   <source>{0} holds tiles of another map run. Choose another folder, or {1}.</source>
   <translation type="unfinished">{0} 中已有另一次制图运行的瓦片。请选择其他文件夹，或 {1}。</translation>
  </message>
  <message>
   <source>{0} holds {1} values, which are no image: save their amplitude as a raster (gdal_calc.py), and take that.</source>
   <translation type="unfinished">{0} 含有 {1} 值，它们不是影像：请将其振幅保存为栅格（gdal_calc.py），然后使用该栅格。</translation>
  </message>
  <message>
   <source>{0} image</source>
   <translation type="unfinished">{0} 幅影像</translation>
  </message>
  <message>
   <source>{0} images</source>
   <translation type="unfinished">{0} 幅影像</translation>
  </message>
  <message>
   <source>{0} is Python {1}; the engine needs {2}.</source>
   <translation type="unfinished">{0} 为 Python {1}；引擎需要 {2}。</translation>
  </message>
  <message>
   <source>{0} is a 32-bit Python; the engine needs a 64-bit one.</source>
   <translation type="unfinished">{0} 是 32 位 Python；引擎需要 64 位 Python。</translation>
  </message>
  <message>
   <source>{0} is a SAM 3, which this engine is too old for. Repair the engine on the tab Engine.</source>
   <translation type="unfinished">{0} 是 SAM 3，此引擎过旧，无法使用它。请在“引擎”页修复引擎。</translation>
  </message>
  <message>
   <source>{0} is a decoder of the kind {1}, and {2} is asked for. Ask for the kind {3} or 'auto', or start from nothing.</source>
   <translation type="unfinished">{0} 是类型为 {1} 的解码器，而要求的是 {2}。请要求类型 {3} 或 'auto'，或从零开始。</translation>
  </message>
  <message>
   <source>{0} is a decoder of the kind {1}, which is no network and cannot be exported. Train one of another kind.</source>
   <translation type="unfinished">{0} 是类型为 {1} 的解码器，它不是网络，无法导出。请训练其他类型的解码器。</translation>
  </message>
  <message>
   <source>{0} is a device or a pipe, and no layer that can be read: choose a file.</source>
   <translation type="unfinished">{0} 是设备或管道，而不是可读取的图层：请选择文件。</translation>
  </message>
  <message>
   <source>{0} is a device or a pipe, and no model. Choose a file or a folder.</source>
   <translation type="unfinished">{0} 是设备或管道，而不是模型。请选择文件或文件夹。</translation>
  </message>
  <message>
   <source>{0} is a device or a pipe, and no table. Choose a CSV file.</source>
   <translation type="unfinished">{0} 是设备或管道，而不是表格。请选择 CSV 文件。</translation>
  </message>
  <message>
   <source>{0} is a file of another kind ({1}), and only CSV is read here. Save it as CSV: in QGIS by Export and Save Features As, with the geometry AS_XY, which writes the places of points into columns.</source>
   <translation type="unfinished">{0} 是另一种文件（{1}），这里只读取 CSV。请另存为 CSV：在 QGIS 中用“导出”和“要素另存为”，几何选 AS_XY，它会把点的位置写入列中。</translation>
  </message>
  <message>
   <source>{0} is a file, where tiles of the run would go. Choose another folder.</source>
   <translation type="unfinished">{0} 是文件，而运行的瓦片要存放在该处。请选择其他文件夹。</translation>
  </message>
  <message>
   <source>{0} is a file. Choose a folder for the results.</source>
   <translation type="unfinished">{0} 是文件。请为结果选择文件夹。</translation>
  </message>
  <message>
   <source>{0} is a folder: give the name of a file in it.</source>
   <translation type="unfinished">{0} 是文件夹：请给出其中文件的名称。</translation>
  </message>
  <message>
   <source>{0} is a map of {1} and {2} of {3}: what differs may be the images.</source>
   <translation type="unfinished">{0} 是 {1} 的地图，而 {2} 是 {3} 的地图：差异可能来自影像本身。</translation>
  </message>
  <message>
   <source>{0} is a model of the type {1}, which cannot be loaded. Plain vision transformers can: {2} of transformers, vit_{3} of timm, and files of DINOv2, DINOv3 and MAE.</source>
   <translation type="unfinished">{0} 是类型为 {1} 的模型，无法加载。可以加载的是普通视觉 Transformer：transformers 的 {2}、timm 的 vit_{3}，以及 DINOv2、DINOv3 和 MAE 的文件。</translation>
  </message>
  <message>
   <source>{0} is a table without geometries: choose a polygon layer.</source>
   <translation type="unfinished">{0} 是没有几何图形的表格：请选择多边形图层。</translation>
  </message>
  <message>
   <source>{0} is ahead by {1} of mean IoU, but on {2}, too few to tell whether that is chance; {3} or more are needed.</source>
   <translation type="unfinished">{0} 的平均 IoU 领先 {1}，但只在 {2} 上，太少而无法判断是否偶然；需要 {3} 个或更多。</translation>
  </message>
  <message>
   <source>{0} is an ONNX pair, which needs OpenVINO. Repair the engine to install it.</source>
   <translation type="unfinished">{0} 是一对 ONNX 文件，需要 OpenVINO。请修复引擎以安装它。</translation>
  </message>
  <message>
   <source>{0} is an empty file: copy or download it again.</source>
   <translation type="unfinished">{0} 是空文件：请重新复制或下载。</translation>
  </message>
  <message>
   <source>{0} is an image of {1}, by its label or name, and the model {2} learnt from {3}.</source>
   <translation type="unfinished">根据标签文件或名称，{0} 是 {1} 的影像，而模型 {2} 从 {3} 学习。</translation>
  </message>
  <message>
   <source>{0} is better: its mean IoU is higher by {1} ({2} to {3}).</source>
   <translation type="unfinished">{0} 更好：其平均 IoU 高出 {1}（{2} 至 {3}）。</translation>
  </message>
  <message>
   <source>{0} is damaged or laid out as no {1} is ({2}). Download it again.</source>
   <translation type="unfinished">{0} 已损坏，或其布局不符合 {1}（{2}）。请重新下载。</translation>
  </message>
  <message>
   <source>{0} is damaged or no ONNX model that OpenVINO can read. Export it again.</source>
   <translation type="unfinished">{0} 已损坏，或不是 OpenVINO 可读取的 ONNX 模型。请重新导出。</translation>
  </message>
  <message>
   <source>{0} is damaged or no PyTorch checkpoint. Download it again or choose another.</source>
   <translation type="unfinished">{0} 已损坏，或不是 PyTorch 检查点。请重新下载，或选择其他文件。</translation>
  </message>
  <message>
   <source>{0} is damaged, so that nobody can tell whose the files beside it are. Choose another folder, or remove it if they are of a map run.</source>
   <translation type="unfinished">{0} 已损坏，因此无法得知旁边的文件属于谁。请选择其他文件夹；若这些文件属于制图运行，也可将它移除。</translation>
  </message>
  <message>
   <source>{0} is damaged. Choose another folder, or {1}.</source>
   <translation type="unfinished">{0} 已损坏。请选择其他文件夹，或 {1}。</translation>
  </message>
  <message>
   <source>{0} is damaged: it has entries of another version. {1}</source>
   <translation type="unfinished">{0} 已损坏：其中有其他版本的条目。{1}</translation>
  </message>
  <message>
   <source>{0} is damaged: it is not readable as JSON. {1}</source>
   <translation type="unfinished">{0} 已损坏：无法作为 JSON 读取。{1}</translation>
  </message>
  <message>
   <source>{0} is damaged: its hash is not the one in the card. Copy it again, or train anew.</source>
   <translation type="unfinished">{0} 已损坏：其哈希值与模型卡中的不同。请重新复制，或重新训练。</translation>
  </message>
  <message>
   <source>{0} is damaged: {1}. {2}</source>
   <translation type="unfinished">{0} 已损坏：{1}。{2}</translation>
  </message>
  <message>
   <source>{0} is empty, so it holds no usable {1} with a class. Choose another layer, or draw labels first.</source>
   <translation type="unfinished">{0} 为空，因此没有可用且带类别的 {1}。请选择其他图层，或先绘制标签。</translation>
  </message>
  <message>
   <source>{0} is gone or damaged, so that landforms can be ordered by likeness no more. Find them again.</source>
   <translation type="unfinished">{0} 已丢失或损坏，因此无法再按相似度对地貌排序。请重新查找。</translation>
  </message>
  <message>
   <source>{0} is gone or damaged. Start the map again; it is computed anew.</source>
   <translation type="unfinished">{0} 已丢失或损坏。请重新启动制图；它将重新计算。</translation>
  </message>
  <message>
   <source>{0} is here</source>
   <translation type="unfinished">{0} 已下载到位</translation>
  </message>
  <message>
   <source>{0} is in use. Stop the engine, or close QGIS, then try again.</source>
   <translation type="unfinished">{0} 正在使用中。请停止引擎或关闭 QGIS，然后重试。</translation>
  </message>
  <message>
   <source>{0} is larger than {1} MB. Split it, or choose another file.</source>
   <translation type="unfinished">{0} 大于 {1} MB。请将其拆分，或选择其他文件。</translation>
  </message>
  <message>
   <source>{0} is learnt from, so it cannot judge: its scores would be too good. Give another raster to judge on.</source>
   <translation type="unfinished">{0} 被用于学习，因此不能用于评估：其评分会偏高。请指定另一个栅格用于评估。</translation>
  </message>
  <message>
   <source>{0} is located by {1} alone. Warp it to a map first (in QGIS: Raster, Projections, Warp), and take what comes out.</source>
   <translation type="unfinished">{0} 仅由 {1} 定位。请先将其校正为地图（在 QGIS 中：栅格，投影，变形），然后使用所得结果。</translation>
  </message>
  <message>
   <source>{0} is no Segment Anything decoder of the usual export layout: it lacks {1}.</source>
   <translation type="unfinished">{0} 不是通常导出布局的 Segment Anything 解码器：它缺少 {1}。</translation>
  </message>
  <message>
   <source>{0} is no Segment Anything encoder: it should take one image.</source>
   <translation type="unfinished">{0} 不是 Segment Anything 编码器：它应接受一幅图像。</translation>
  </message>
  <message>
   <source>{0} is no longer there: put it back, or add the layer again.</source>
   <translation type="unfinished">{0} 已不存在：请将其放回原处，或重新添加该图层。</translation>
  </message>
  <message>
   <source>{0} is no plain dictionary of weights. Use a checkpoint of the official layout.</source>
   <translation type="unfinished">{0} 不是普通的权重字典。请使用官方布局的检查点。</translation>
  </message>
  <message>
   <source>{0} is no plain dictionary of weights. Use an official checkpoint of SAM 2 ({1}).</source>
   <translation type="unfinished">{0} 不是普通的权重字典。请使用 SAM 2 的官方检查点（{1}）。</translation>
  </message>
  <message>
   <source>{0} is no raster of classes with colours. Choose that of a map run.</source>
   <translation type="unfinished">{0} 不是带颜色的类别栅格。请选择制图运行的类别栅格。</translation>
  </message>
  <message>
   <source>{0} is no text, or UTF-16 without its mark. Save it again as CSV in UTF-8.</source>
   <translation type="unfinished">{0} 不是文本，或是缺少标记的 UTF-16。请重新保存为 UTF-8 编码的 CSV。</translation>
  </message>
  <message>
   <source>{0} is no tile of a map run and is not replaced. Choose another folder.</source>
   <translation type="unfinished">{0} 不是制图运行的瓦片，不会被替换。请选择其他文件夹。</translation>
  </message>
  <message>
   <source>{0} is not YAML: {1}.</source>
   <translation type="unfinished">{0} 不是 YAML：{1}。</translation>
  </message>
  <message>
   <source>{0} is not a Segment Anything checkpoint of the official ViT-B, ViT-L or ViT-H layout, nor one of SAM 2. SAM 3 can be used as a folder of transformers, other models as an ONNX pair (encoder and decoder).</source>
   <translation type="unfinished">{0} 既不是官方 ViT-B、ViT-L 或 ViT-H 布局的 Segment Anything 检查点，也不是 SAM 2 的检查点。SAM 3 可以作为 transformers 的文件夹使用，其他模型可以作为一对 ONNX 文件（编码器和解码器）使用。</translation>
  </message>
  <message>
   <source>{0} is not a model package: it has no {1}. Choose the folder that training made.</source>
   <translation type="unfinished">{0} 不是模型包：其中没有 {1}。请选择由训练生成的文件夹。</translation>
  </message>
  <message>
   <source>{0} is not as the finished run has left it: it was changed or damaged since. Allow overwriting to make it again from the tiles, or choose another folder.</source>
   <translation type="unfinished">{0} 与运行完成时不同：它此后已被更改或损坏。请允许覆盖以由瓦片重新生成，或选择其他文件夹。</translation>
  </message>
  <message>
   <source>{0} is not declared as nodata; it is a special pixel of ISIS (null or saturated), so what holds it is taken as ground without data.</source>
   <translation type="unfinished">{0} 未声明为无数据值；它是 ISIS 的特殊像素值（空值或饱和），因此取此值之处被视为无数据的地面。</translation>
  </message>
  <message>
   <source>{0} is not downloaded yet. Download it on the tab Engine, or take another.</source>
   <translation type="unfinished">{0} 尚未下载。请在“引擎”页下载，或选用其他模型。</translation>
  </message>
  <message>
   <source>{0} is not downloaded yet. Download it, or choose a file that you already have.</source>
   <translation type="unfinished">{0} 尚未下载。请下载它，或选择您已有的文件。</translation>
  </message>
  <message>
   <source>{0} is not of a map run and is not overwritten. Choose another folder.</source>
   <translation type="unfinished">{0} 不属于制图运行，不会被覆盖。请选择其他文件夹。</translation>
  </message>
  <message>
   <source>{0} is not offered for this system and Python by the package source. Choose another Python, or another package index or folder of wheels.</source>
   <translation type="unfinished">软件包来源未提供适用于此系统和 Python 的 {0}。请选择其他 Python，或其他软件包索引或 wheel 包文件夹。</translation>
  </message>
  <message>
   <source>{0} is not the card of a model package. Choose the folder that training made.</source>
   <translation type="unfinished">{0} 不是模型包的模型卡。请选择由训练生成的文件夹。</translation>
  </message>
  <message>
   <source>{0} is not the file that was pinned (its SHA-256 differs), so it is not used. Try again later.</source>
   <translation type="unfinished">{0} 不是所锁定的文件（其 SHA-256 不同），因此不使用它。请稍后重试。</translation>
  </message>
  <message>
   <source>{0} is not there{1}: check the path, or add the layer again.</source>
   <translation type="unfinished">{0} 不存在{1}：请检查路径，或重新添加该图层。</translation>
  </message>
  <message>
   <source>{0} is of another map run. Start the map again; it is computed anew.</source>
   <translation type="unfinished">{0} 属于另一次制图运行。请重新启动制图；它将重新计算。</translation>
  </message>
  <message>
   <source>{0} is read for this result and is not replaced by it: choose another name.</source>
   <translation type="unfinished">{0} 用于读取以生成此结果，不会被结果替换：请选择其他名称。</translation>
  </message>
  <message>
   <source>{0} is right on {1} % of the judged ground, and saying {2} everywhere would be on {3} %: do not trust its maps. Label more of the other classes, in more places, and train again.</source>
   <translation type="unfinished">{0} 在所评估地面的 {1} % 上正确，而处处都判为 {2} 则为 {3} %：请勿信任其地图。请在更多位置标注更多其他类别，然后重新训练。</translation>
  </message>
  <message>
   <source>{0} is shown as {1}, and the model {2} learnt from {3}. What is shown can be chosen (Annotate page, Stretch; --bands in a terminal).</source>
   <translation type="unfinished">{0} 显示为 {1}，而模型 {2} 从 {3} 学习。可以选择显示的内容（“标注”页，“拉伸”；在终端中为 --bands）。</translation>
  </message>
  <message>
   <source>{0} is shown with {1}, and the model {2} learnt with {3}. Choose the same (Annotate page, Stretch) if the map looks wrong.</source>
   <translation type="unfinished">{0} 以 {1} 显示，而模型 {2} 以 {3} 学习。如果地图看上去不对，请选择相同的设置（“标注”页，“拉伸”）。</translation>
  </message>
  <message>
   <source>{0} is the decoder of a SAM 2, which cannot be used as an ONNX pair. Take its checkpoint (.pt), or its folder of transformers with a file model.safetensors.</source>
   <translation type="unfinished">{0} 是 SAM 2 的解码器，不能作为一对 ONNX 文件使用。请使用其检查点 (.pt)，或其含有 model.safetensors 文件的 transformers 文件夹。</translation>
  </message>
  <message>
   <source>{0} is the raster itself: choose another name for the COG.</source>
   <translation type="unfinished">{0} 就是该栅格本身：请为 COG 选择其他名称。</translation>
  </message>
  <message>
   <source>{0} is there already: choose another name, or allow overwriting it (--overwrite in a terminal).</source>
   <translation type="unfinished">{0} 已存在：请选择其他名称，或允许覆盖（在终端中为 --overwrite）。</translation>
  </message>
  <message>
   <source>{0} is there already: choose another name, or allow overwriting it.</source>
   <translation type="unfinished">{0} 已存在：请选择其他名称，或允许覆盖。</translation>
  </message>
  <message>
   <source>{0} is timm's {1}, which cannot be loaded. Of timm's models the plain vision transformers (vit_{2}) can.</source>
   <translation type="unfinished">{0} 是 timm 的 {1}，无法加载。timm 的模型中可以加载的是普通视觉 Transformer (vit_{2})。</translation>
  </message>
  <message>
   <source>{0} is to hold a page that opens in a browser: let its name end with .html.</source>
   <translation type="unfinished">{0} 要存放在浏览器中打开的页面：请使其名称以 .html 结尾。</translation>
  </message>
  <message>
   <source>{0} is written neither in UTF-8 nor in UTF-16. Save it again as CSV in UTF-8.</source>
   <translation type="unfinished">{0} 既不是 UTF-8 也不是 UTF-16 编码。请重新保存为 UTF-8 编码的 CSV。</translation>
  </message>
  <message>
   <source>{0} is {1} and is not replaced: choose another name.</source>
   <translation type="unfinished">{0} 是 {1}，不会被替换：请选择其他名称。</translation>
  </message>
  <message>
   <source>{0} is {1}, and no image that can be opened: choose a file.</source>
   <translation type="unfinished">{0} 是 {1}，而不是可以打开的影像：请选择文件。</translation>
  </message>
  <message>
   <source>{0} lacks an archive cpython-{1}{2}-install_only_stripped.tar.gz of python-build-standalone. Add the one for this machine.</source>
   <translation type="unfinished">{0} 缺少 python-build-standalone 的压缩包 cpython-{1}{2}-install_only_stripped.tar.gz。请添加适用于此计算机的压缩包。</translation>
  </message>
  <message>
   <source>{0} lacks weights of a {1}, e.g. {2}. Download the whole model.</source>
   <translation type="unfinished">{0} 缺少 {1} 的权重，例如 {2}。请下载完整的模型。</translation>
  </message>
  <message>
   <source>{0} lacks {1}, which fetches a Python. Add it.</source>
   <translation type="unfinished">{0} 缺少用于获取 Python 的 {1}。请添加它。</translation>
  </message>
  <message>
   <source>{0} lacks {1}. Download the whole model.</source>
   <translation type="unfinished">{0} 缺少 {1}。请下载完整的模型。</translation>
  </message>
  <message>
   <source>{0} landform</source>
   <translation type="unfinished">{0} 个地貌</translation>
  </message>
  <message>
   <source>{0} landforms</source>
   <translation type="unfinished">{0} 个地貌</translation>
  </message>
  <message>
   <source>{0} layer</source>
   <translation type="unfinished">{0} 个图层</translation>
  </message>
  <message>
   <source>{0} layers</source>
   <translation type="unfinished">{0} 个图层</translation>
  </message>
  <message>
   <source>{0} left out that were chosen to be.</source>
   <translation type="unfinished">已按选择排除 {0}。</translation>
  </message>
  <message>
   <source>{0} lies on {1} and the raster on {2}: choose labels of the same body.</source>
   <translation type="unfinished">{0} 位于{1}，而栅格位于{2}：请选择同一天体的标签。</translation>
  </message>
  <message>
   <source>{0} lies on {1} and {2} on {3}. Layers of one ground lie on one body: choose another layer, or correct the coordinate reference system that is wrong.</source>
   <translation type="unfinished">{0} 位于{1}，而 {2} 位于{3}。同一地面的图层位于同一天体：请选择其他图层，或更正有误的坐标参照系。</translation>
  </message>
  <message>
   <source>{0} lies on {1}, and the model {2} learnt on {3}.</source>
   <translation type="unfinished">{0} 位于{1}，而模型 {2} 在{3}上学习。</translation>
  </message>
  <message>
   <source>{0} lies on {1}, but {2}. One map lies on one body: map them one by one.</source>
   <translation type="unfinished">{0} 位于{1}，但 {2}。一幅地图只位于一个天体：请逐个制图。</translation>
  </message>
  <message>
   <source>{0} lies where the map of {1} does not reach. Map it by itself.</source>
   <translation type="unfinished">{0} 位于 {1} 的地图无法到达之处。请单独对其制图。</translation>
  </message>
  <message>
   <source>{0} looks at features of {1} layers, which no one ONNX file takes. Train a student on them, and export that.</source>
   <translation type="unfinished">{0} 查看 {1} 个图层的特征，单个 ONNX 文件无法容纳。请用这些图层训练学生模型，并导出该学生模型。</translation>
  </message>
  <message>
   <source>{0} looks at {1} of its ground, and students at one. Choose a decoder of the image alone.</source>
   <translation type="unfinished">{0} 查看其地面的 {1}，而学生模型只查看一个。请选择仅使用影像的解码器。</translation>
  </message>
  <message>
   <source>{0} looks like a SAM 2 checkpoint but some of its weights are missing, surplus or of another shape. Use an official checkpoint ({1}).</source>
   <translation type="unfinished">{0} 看起来像 SAM 2 检查点，但其部分权重缺失、多余或形状不同。请使用官方检查点（{1}）。</translation>
  </message>
  <message>
   <source>{0} looks like a Segment Anything {1} checkpoint but some of its weights are missing, surplus or of another shape. Use a checkpoint of the official layout.</source>
   <translation type="unfinished">{0} 看起来像 Segment Anything {1} 检查点，但其部分权重缺失、多余或形状不同。请使用官方布局的检查点。</translation>
  </message>
  <message>
   <source>{0} minute</source>
   <translation type="unfinished">{0} 分钟</translation>
  </message>
  <message>
   <source>{0} minutes</source>
   <translation type="unfinished">{0} 分钟</translation>
  </message>
  <message>
   <source>{0} names {1}, which is not in {2}. Choose its folder.</source>
   <translation type="unfinished">{0} 列出了 {1}，但它不在 {2} 中。请选择其所在的文件夹。</translation>
  </message>
  <message>
   <source>{0} needs the columns image and class; it has: {1}.</source>
   <translation type="unfinished">{0} 需要 image 和 class 列；现有的列：{1}。</translation>
  </message>
  <message>
   <source>{0} observation</source>
   <translation type="unfinished">{0} 次观测</translation>
  </message>
  <message>
   <source>{0} observations</source>
   <translation type="unfinished">{0} 次观测</translation>
  </message>
  <message>
   <source>{0} of the finished run is gone. Allow overwriting to make it again from the tiles.</source>
   <translation type="unfinished">已完成运行的 {0} 已丢失。请允许覆盖以由瓦片重新生成。</translation>
  </message>
  <message>
   <source>{0} of {1} blocks of ground, those that share a landform taken as one; no decoder has learnt from them.</source>
   <translation type="unfinished">地面的 {1} 个区块中的 {0} 个（共有同一地貌的算作一个）；没有解码器学习过它们。</translation>
  </message>
  <message>
   <source>{0} of {1} on {2}, in blocks of {3} × {4} cells of the finer map.</source>
   <translation type="unfinished">{2} 上 {1} 的 {0}，按较精细地图的 {3} × {4} 像元的区块划分。</translation>
  </message>
  <message>
   <source>{0} of {1} on {2}, in blocks of {3} × {4} cells of the map.</source>
   <translation type="unfinished">{2} 上 {1} 的 {0}，按地图的 {3} × {4} 像元的区块划分。</translation>
  </message>
  <message>
   <source>{0} of {1} were reviewed, and going on with the search replaces them. Copy the file elsewhere, and allow overwriting (--overwrite in a terminal).</source>
   <translation type="unfinished">{1} 中有 {0}已审核，继续查找会将其替换。请将文件复制到其他位置，并允许覆盖（在终端中为 --overwrite）。</translation>
  </message>
  <message>
   <source>{0} of {1} without a class in the field “{2}” not counted.</source>
   <translation type="unfinished">{1} 中有 {0}在字段“{2}”中没有类别，未计入。</translation>
  </message>
  <message>
   <source>{0} of {1} without a usable polygon left out.</source>
   <translation type="unfinished">{1} 中有 {0}没有可用的多边形，已忽略。</translation>
  </message>
  <message>
   <source>{0} outside of the counted area left out.</source>
   <translation type="unfinished">已排除统计区域之外的 {0}。</translation>
  </message>
  <message>
   <source>{0} patch</source>
   <translation type="unfinished">{0} 个图像块</translation>
  </message>
  <message>
   <source>{0} patches</source>
   <translation type="unfinished">{0} 个图像块</translation>
  </message>
  <message>
   <source>{0} polygon</source>
   <translation type="unfinished">{0} 个多边形</translation>
  </message>
  <message>
   <source>{0} polygons</source>
   <translation type="unfinished">{0} 个多边形</translation>
  </message>
  <message>
   <source>{0} reaches over {1} % of {2}; elsewhere nothing of it is known to the decoder.</source>
   <translation type="unfinished">{0} 覆盖 {2} 的 {1} %；在其余部分，解码器对其一无所知。</translation>
  </message>
  <message>
   <source>{0} reads features of {1}. Only decoders on the default model, and those that read the pixels alone, are exported as one ONNX file.</source>
   <translation type="unfinished">{0} 读取 {1} 的特征。只有基于默认模型的解码器和仅读取像素的解码器才能导出为单个 ONNX 文件。</translation>
  </message>
  <message>
   <source>{0} reviewed polygon</source>
   <translation type="unfinished">{0} 个已审核多边形</translation>
  </message>
  <message>
   <source>{0} reviewed polygons</source>
   <translation type="unfinished">{0} 个已审核多边形</translation>
  </message>
  <message>
   <source>{0} takes {1} channels, not 3. Choose a model for pictures.</source>
   <translation type="unfinished">{0} 接受 {1} 个通道，而不是 3 个。请选择用于图片的模型。</translation>
  </message>
  <message>
   <source>{0} uses operations that OpenVINO cannot run on this machine.</source>
   <translation type="unfinished">{0} 使用了 OpenVINO 无法在此计算机上运行的操作。</translation>
  </message>
  <message>
   <source>{0} uses the activation {1}, which cannot be run. Choose another model.</source>
   <translation type="unfinished">{0} 使用激活函数 {1}，无法运行。请选择其他模型。</translation>
  </message>
  <message>
   <source>{0} wants lines like “jobs: 10”. docs/cluster.md has a file to copy.</source>
   <translation type="unfinished">{0} 需要形如“jobs: 10”的行。docs/cluster.md 中有可供复制的文件。</translation>
  </message>
  <message>
   <source>{0} whose outline is near no circle left out.</source>
   <translation type="unfinished">因轮廓附近没有圆而排除：{0}。</translation>
  </message>
  <message>
   <source>{0} window</source>
   <translation type="unfinished">{0} 个窗口</translation>
  </message>
  <message>
   <source>{0} windows</source>
   <translation type="unfinished">{0} 个窗口</translation>
  </message>
  <message>
   <source>{0} would hold a GeoTIFF: let its name end with .tif.</source>
   <translation type="unfinished">{0} 要存放 GeoTIFF：请使其名称以 .tif 结尾。</translation>
  </message>
  <message>
   <source>{0} × {1} cells are too many. Take larger cells or a smaller extent.</source>
   <translation type="unfinished">{0} × {1} 个单元太多。请采用较大的单元或较小的范围。</translation>
  </message>
  <message>
   <source>{0} × {1} cells that both maps hold.</source>
   <translation type="unfinished">两幅地图共有的 {0} × {1} 个像元。</translation>
  </message>
  <message>
   <source>{0}: Craterstats says “{1}”. Choose a wider range of diameters.</source>
   <translation type="unfinished">{0}：Craterstats 的消息：“{1}”。请选择更宽的直径范围。</translation>
  </message>
  <message>
   <source>{0}: every worker that was given them ended, the last on {1}. Most often there is too little memory: give each worker more, or start fewer. What is finished stays.</source>
   <translation type="unfinished">{0}：接受它们的所有工作进程均已终止，最后一个在 {1} 上。最常见的原因是内存不足：请为每个工作进程分配更多内存，或减少启动的数量。已完成的部分保留。</translation>
  </message>
  <message>
   <source>{0}: {1} wants a whole number from 1 on, not {2}.</source>
   <translation type="unfinished">{0}：{1} 需要从 1 开始的整数，而不是 {2}。</translation>
  </message>
  <message>
   <source>{0}{1}. Check the file and its folder, then try again.</source>
   <translation type="unfinished">{0}{1}。请检查文件及其文件夹，然后重试。</translation>
  </message>
 </context>
 <context>
  <name>EngineClient</name>
  <message>
   <source>The request {method} is too large for the engine; take a smaller part of the layer.</source>
   <translation type="unfinished">请求 {method} 对引擎来说过大；请选取图层中较小的部分。</translation>
  </message>
 </context>
 <context>
  <name>EnginePage</name>
  <message>
   <source>&amp;Build</source>
   <translation type="unfinished">构建版本(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Cluster</source>
   <translation type="unfinished">集群(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Python</source>
   <translation type="unfinished">Python(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Wheels</source>
   <translation type="unfinished">Wheel 包(&amp;W)</translation>
  </message>
  <message>
   <source>A machine translated these words, and nobody has reviewed them yet. Corrections are welcome in the project’s issues.</source>
   <translation type="unfinished">这些文字由机器翻译，尚无人审校。欢迎在项目的 Issue 中提出更正。</translation>
  </message>
  <message>
   <source>A map run is under way. Its finished tiles are kept; run it again to continue.</source>
   <translation type="unfinished">制图正在运行。其已完成的瓦片会保留；再次运行即可继续。</translation>
  </message>
  <message>
   <source>A newer Python on this machine is taken; where there is none, Python 3.12 of python-build-standalone is downloaded (30 MB, and 18 MB to fetch it). Models, landforms and maps stay.</source>
   <translation type="unfinished">将采用此计算机上较新的 Python；若没有，则下载 python-build-standalone 的 Python 3.12（30 MB，另需 18 MB 用于获取它）。模型、地貌和地图保留。</translation>
  </message>
  <message>
   <source>A raster is being converted, which would have to start again.</source>
   <translation type="unfinished">正在转换栅格，若中断则须从头开始。</translation>
  </message>
  <message>
   <source>A training is running, and what it has learnt would be lost. To keep its best epoch, stop it on the Train page first.</source>
   <translation type="unfinished">训练正在运行，其学到的内容将会丢失。若要保留最佳轮次，请先在“训练”页停止它。</translation>
  </message>
  <message>
   <source>A&amp;ges</source>
   <translation type="unfinished">年龄(&amp;G)</translation>
  </message>
  <message>
   <source>Add Craterstats</source>
   <translation type="unfinished">添加 Craterstats</translation>
  </message>
  <message>
   <source>Add Craterstats? The engine is started again.</source>
   <translation type="unfinished">添加 Craterstats？引擎将重新启动。</translation>
  </message>
  <message>
   <source>Add cluster support? The engine is started again.</source>
   <translation type="unfinished">添加集群支持？引擎将重新启动。</translation>
  </message>
  <message>
   <source>Add support (dask)</source>
   <translation type="unfinished">添加支持 (dask)</translation>
  </message>
  <message>
   <source>Adds Craterstats 3.6 to the engine, 90 MB, for ages and isochrones of crater counts; the engine has to run on Python 3.12 or newer</source>
   <translation type="unfinished">向引擎添加 Craterstats 3.6（90 MB），用于撞击坑统计的年龄和等时线；引擎须运行于 Python 3.12 或更新版本</translation>
  </message>
  <message>
   <source>Adds dask to the engine, 50 MB: landform map --scheduler then computes maps with many processes or machines</source>
   <translation type="unfinished">向引擎添加 dask（50 MB）：随后 landform map --scheduler 可用多个进程或多台计算机计算地图</translation>
  </message>
  <message>
   <source>Bac&amp;kend</source>
   <translation type="unfinished">后端(&amp;K)</translation>
  </message>
  <message>
   <source>Build for the processor or for an NVIDIA card</source>
   <translation type="unfinished">针对处理器或 NVIDIA 显卡构建</translation>
  </message>
  <message>
   <source>Build the private Python environment that runs the models; QGIS itself stays as it is</source>
   <translation type="unfinished">构建运行模型的专用 Python 环境；QGIS 本身保持不变</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished">取消</translation>
  </message>
  <message>
   <source>Check the engine and build again what is broken</source>
   <translation type="unfinished">检查引擎并重新构建损坏的部分</translation>
  </message>
  <message>
   <source>Copy log</source>
   <translation type="unfinished">复制日志</translation>
  </message>
  <message>
   <source>Craterstats is there</source>
   <translation type="unfinished">Craterstats 已添加</translation>
  </message>
  <message>
   <source>Delete the engine; models and landforms stay</source>
   <translation type="unfinished">删除引擎；模型和地貌保留</translation>
  </message>
  <message>
   <source>Download</source>
   <translation type="unfinished">下载</translation>
  </message>
  <message>
   <source>Download the chosen model; a download that was cut goes on where it stopped</source>
   <translation type="unfinished">下载所选模型；中断的下载会从断点继续</translation>
  </message>
  <message>
   <source>Encode a&amp;head</source>
   <translation type="unfinished">提前编码(&amp;H)</translation>
  </message>
  <message>
   <source>End the engine and start it again</source>
   <translation type="unfinished">结束引擎并重新启动</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation type="unfinished">引擎</translation>
  </message>
  <message>
   <source>Everything in the view is looked for, and what was found would be lost.</source>
   <translation type="unfinished">正在查找视图中的全部地貌，已找到的将会丢失。</translation>
  </message>
  <message>
   <source>Folder of wheels to install from on a machine without network; empty uses the package index</source>
   <translation type="unfinished">在无网络的计算机上用于安装的 wheel 包文件夹；留空则使用软件包索引</translation>
  </message>
  <message>
   <source>Landforms are looked for. What was looked at is kept; the same search goes on from there.</source>
   <translation type="unfinished">正在查找地貌。已查看的部分会保留，同一查找可由此继续。</translation>
  </message>
  <message>
   <source>Log</source>
   <translation type="unfinished">日志</translation>
  </message>
  <message>
   <source>Models</source>
   <translation type="unfinished">模型</translation>
  </message>
  <message>
   <source>Models, landforms and maps stay. It can be set up again at any time.</source>
   <translation type="unfinished">模型、地貌和地图保留。可随时重新安装。</translation>
  </message>
  <message>
   <source>No Python on this machine can carry the engine. Fetch one?</source>
   <translation type="unfinished">此计算机上没有可供引擎使用的 Python。是否获取一个？</translation>
  </message>
  <message>
   <source>Options</source>
   <translation type="unfinished">选项</translation>
  </message>
  <message>
   <source>Python 3.11 or newer to build the engine with; empty finds one</source>
   <translation type="unfinished">用于构建引擎的 Python 3.11 或更新版本；留空则自动查找</translation>
  </message>
  <message>
   <source>Python 3.12 of python-build-standalone is downloaded (30 MB, and 18 MB to fetch it) and lies beside the engine. Nothing else on the machine changes.</source>
   <translation type="unfinished">将下载 python-build-standalone 的 Python 3.12（30 MB，另需 18 MB 用于获取它），存放在引擎旁边。计算机上的其他内容不会改变。</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished">移除</translation>
  </message>
  <message>
   <source>Remove the engine?</source>
   <translation type="unfinished">移除引擎？</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation type="unfinished">修复</translation>
  </message>
  <message>
   <source>Repair the engine?</source>
   <translation type="unfinished">修复引擎？</translation>
  </message>
  <message>
   <source>Restart</source>
   <translation type="unfinished">重启</translation>
  </message>
  <message>
   <source>Restart the engine?</source>
   <translation type="unfinished">重启引擎？</translation>
  </message>
  <message>
   <source>Runs on</source>
   <translation type="unfinished">运行于</translation>
  </message>
  <message>
   <source>Set up engine…</source>
   <translation type="unfinished">安装引擎…</translation>
  </message>
  <message>
   <source>Setting up</source>
   <translation type="unfinished">正在安装</translation>
  </message>
  <message>
   <source>Stop; what was there before stays</source>
   <translation type="unfinished">停止；之前已有的内容保留</translation>
  </message>
  <message>
   <source>Support is there (dask)</source>
   <translation type="unfinished">支持已添加 (dask)</translation>
  </message>
  <message>
   <source>The NVIDIA card is not used, since PyTorch does not find it: its driver may be older than PyTorch's CUDA. Update the driver, then restart the engine.</source>
   <translation type="unfinished">未使用 NVIDIA 显卡，因为 PyTorch 未找到它：其驱动程序可能比 PyTorch 的 CUDA 旧。请更新驱动程序，然后重启引擎。</translation>
  </message>
  <message>
   <source>The NVIDIA card is not used, since PyTorch was installed for the processor alone: choose CUDA at Options → Build, remove the engine and set it up again.</source>
   <translation type="unfinished">未使用 NVIDIA 显卡，因为安装的 PyTorch 仅支持处理器：请在“选项 → 构建版本”中选择 CUDA，移除引擎后重新安装。</translation>
  </message>
  <message>
   <source>The engine is being set up.</source>
   <translation type="unfinished">正在安装引擎。</translation>
  </message>
  <message>
   <source>This needs a newer Python than the engine's. Set the engine up again with one?</source>
   <translation type="unfinished">此功能需要比引擎当前版本更新的 Python。是否用更新的 Python 重新安装引擎？</translation>
  </message>
  <message>
   <source>Use a checkpoint file that you already have</source>
   <translation type="unfinished">使用您已有的检查点文件</translation>
  </message>
  <message>
   <source>Use a file…</source>
   <translation type="unfinished">使用文件…</translation>
  </message>
  <message>
   <source>What runs the model; automatic takes the fastest that is there</source>
   <translation type="unfinished">用什么运行模型；自动则采用可用的最快方式</translation>
  </message>
  <message>
   <source>Which models encode the ground in view before a click: Landform Mapper's own is quick, and so is any on a graphics card; slow ones encode one window only</source>
   <translation type="unfinished">哪些模型在点击之前就对视图内的地面编码：Landform Mapper 自带的模型很快，在显卡上的任何模型也很快；慢的模型只编码一个窗口</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation type="unfinished">自动</translation>
  </message>
  <message>
   <source>every model</source>
   <translation type="unfinished">所有模型</translation>
  </message>
  <message>
   <source>no model</source>
   <translation type="unfinished">无</translation>
  </message>
  <message>
   <source>processor</source>
   <translation type="unfinished">处理器</translation>
  </message>
  <message>
   <source>quick models</source>
   <translation type="unfinished">快速模型</translation>
  </message>
 </context>
 <context>
  <name>EngineSetup</name>
  <message>
   <source>The engine in {folder} was removed.</source>
   <translation type="unfinished">{folder} 中的引擎已移除。</translation>
  </message>
 </context>
 <context>
  <name>EngineSupervisor</name>
  <message>
   <source>It said last: {line}</source>
   <translation type="unfinished">其最后的消息：{line}</translation>
  </message>
  <message>
   <source>The engine is not set up yet. Open the Engine page and press “Set up engine…”.</source>
   <translation type="unfinished">引擎尚未安装。请打开“引擎”页并点击“安装引擎…”。</translation>
  </message>
  <message>
   <source>The engine is ready.</source>
   <translation type="unfinished">引擎已就绪。</translation>
  </message>
  <message>
   <source>The engine is starting.</source>
   <translation type="unfinished">引擎正在启动。</translation>
  </message>
  <message>
   <source>The engine is stopped. Start it on the Engine page.</source>
   <translation type="unfinished">引擎已停止。请在“引擎”页启动它。</translation>
  </message>
  <message>
   <source>The engine speaks protocol {engine} and this plugin protocol {plugin}. Restart QGIS; if that does not help, install the plugin again.</source>
   <translation type="unfinished">引擎使用协议 {engine}，而此插件使用协议 {plugin}。请重启 QGIS；若无效，请重新安装插件。</translation>
  </message>
  <message>
   <source>The engine {reason} and is being restarted.</source>
   <translation type="unfinished">引擎{reason}，正在重新启动。</translation>
  </message>
  <message>
   <source>The engine {reason}. It has been restarted {n} times and is not started again by itself: read the log on the Engine page, then repair the engine or start it there.</source>
   <translation type="unfinished">引擎{reason}。它已重启 {n} 次，不再自动启动：请在“引擎”页查看日志，然后在那里修复或启动引擎。</translation>
  </message>
  <message>
   <source>The engine {reason}; please try again.</source>
   <translation type="unfinished">引擎{reason}；请重试。</translation>
  </message>
  <message>
   <source>gave no sign of life for {n} seconds</source>
   <translation type="unfinished">已有 {n} 秒没有响应</translation>
  </message>
  <message>
   <source>was not ready after {n} seconds</source>
   <translation type="unfinished">在 {n} 秒后仍未就绪</translation>
  </message>
 </context>
 <context>
  <name>EngineTransport</name>
  <message>
   <source>could not be started ({reason})</source>
   <translation type="unfinished">无法启动（{reason}）</translation>
  </message>
  <message>
   <source>ended with exit status {code}</source>
   <translation type="unfinished">以退出状态 {code} 结束</translation>
  </message>
  <message>
   <source>sent damaged data</source>
   <translation type="unfinished">发送了损坏的数据</translation>
  </message>
  <message>
   <source>was killed or crashed</source>
   <translation type="unfinished">被终止或已崩溃</translation>
  </message>
 </context>
 <context>
  <name>EnsembleLook</name>
  <message>
   <source>&amp;Look first</source>
   <translation type="unfinished">先看一下(&amp;L)</translation>
  </message>
  <message>
   <source>Draw the labels that the student would learn from, on three places of the images</source>
   <translation type="unfinished">在影像的三处绘出学生模型将要学习的标签</translation>
  </message>
  <message>
   <source>Go without the picture; masks that were found are kept</source>
   <translation type="unfinished">不看图片并继续；已找到的掩膜保留</translation>
  </message>
  <message>
   <source>Masks decided on {decided} % of this ground, and changed what the decoder says on {changed} %.</source>
   <translation type="unfinished">掩膜决定了此地面的 {decided} %，并在 {changed} % 上改变了解码器的判断。</translation>
  </message>
  <message>
   <source>Reading the images…</source>
   <translation type="unfinished">正在读取影像…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished">停止</translation>
  </message>
  <message>
   <source>The look was stopped. Masks that were found are not looked for again.</source>
   <translation type="unfinished">查看已停止。已找到的掩膜不会再次查找。</translation>
  </message>
 </context>
 <context>
  <name>EstimateLine</name>
  <message>
   <source>Estimating…</source>
   <translation type="unfinished">正在估算…</translation>
  </message>
 </context>
 <context>
  <name>EverythingRun</name>
  <message>
   <source>Add an image layer to the project and choose it first.</source>
   <translation type="unfinished">请先向工程中添加影像图层并选择它。</translation>
  </message>
  <message>
   <source>Choose an image that is a file: the engine has to read it at several scales.</source>
   <translation type="unfinished">请选择以文件形式存在的影像：引擎必须以多个比例尺读取它。</translation>
  </message>
  <message>
   <source>Nothing new was found in this view. Move the map, or zoom in for smaller ones.</source>
   <translation type="unfinished">此视图中没有找到新的地貌。请移动地图，或放大以查找更小的地貌。</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the view: the landform that was found so far can be reviewed.</source>
   <translation type="unfinished">已在视图的 {share} % 处停止：目前找到的地貌可供审核。</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the view: the {n} landforms found so far can be reviewed.</source>
   <translation type="unfinished">已在视图的 {share} % 处停止：目前找到的 {n} 个地貌可供审核。</translation>
  </message>
  <message>
   <source>Stopped before anything new was found.</source>
   <translation type="unfinished">在找到新地貌之前已停止。</translation>
  </message>
  <message>
   <source>The map has no scale on this image. Zoom in to the image.</source>
   <translation type="unfinished">地图在此影像上没有比例尺。请缩放到该影像。</translation>
  </message>
 </context>
 <context>
  <name>ExtentChooser</name>
  <message>
   <source>Choose the polygon layer whose selected polygons are to be mapped.</source>
   <translation type="unfinished">请选择多边形图层，其选中的多边形将被制图。</translation>
  </message>
  <message>
   <source>Drawn rectangle</source>
   <translation type="unfinished">绘制的矩形</translation>
  </message>
  <message>
   <source>Map view</source>
   <translation type="unfinished">地图视图</translation>
  </message>
  <message>
   <source>Press “Draw” and drag a rectangle on the map, or choose another extent.</source>
   <translation type="unfinished">请点击“绘制”并在地图上拖出矩形，或选择其他范围。</translation>
  </message>
  <message>
   <source>Selected polygons</source>
   <translation type="unfinished">选中的多边形</translation>
  </message>
  <message>
   <source>Whole layer</source>
   <translation type="unfinished">整个图层</translation>
  </message>
 </context>
 <context>
  <name>FieldMappingDialog</name>
  <message>
   <source>Field of the layer</source>
   <translation type="unfinished">图层的字段</translation>
  </message>
  <message>
   <source>Landform</source>
   <translation type="unfinished">地貌</translation>
  </message>
  <message>
   <source>Match fields</source>
   <translation type="unfinished">匹配字段</translation>
  </message>
  <message>
   <source>On the left what is known of a landform, on the right the field of the layer that takes it</source>
   <translation type="unfinished">左侧是地貌的已知信息，右侧是存放该信息的图层字段</translation>
  </message>
  <message>
   <source>Which fields of “{layer}” take what is known of a landform? This is kept for the layer.</source>
   <translation type="unfinished">用“{layer}”的哪些字段存放地貌的已知信息？此设置将为该图层保留。</translation>
  </message>
  <message>
   <source>do not write</source>
   <translation type="unfinished">不写入</translation>
  </message>
 </context>
 <context>
  <name>FilterSection</name>
  <message>
   <source>All classes</source>
   <translation type="unfinished">所有类别</translation>
  </message>
  <message>
   <source>Back into the dock</source>
   <translation type="unfinished">放回停靠面板</translation>
  </message>
  <message>
   <source>Circularity</source>
   <translation type="unfinished">圆度</translation>
  </message>
  <message>
   <source>Diameter</source>
   <translation type="unfinished">直径</translation>
  </message>
  <message>
   <source>Ellipticity</source>
   <translation type="unfinished">椭圆率</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation type="unfinished">过滤器</translation>
  </message>
  <message>
   <source>Filter: {passing} of {count}</source>
   <translation type="unfinished">过滤器：{passing} / {count}</translation>
  </message>
  <message>
   <source>Likeness</source>
   <translation type="unfinished">相似度</translation>
  </message>
  <message>
   <source>Over the map</source>
   <translation type="unfinished">置于地图上</translation>
  </message>
  <message>
   <source>Put the filter over the map, where its effect is seen</source>
   <translation type="unfinished">将过滤器置于地图上，效果一目了然</translation>
  </message>
  <message>
   <source>Score</source>
   <translation type="unfinished">评分</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation type="unfinished">全部显示</translation>
  </message>
  <message>
   <source>no class</source>
   <translation type="unfinished">无类别</translation>
  </message>
  <message>
   <source>not known</source>
   <translation type="unfinished">未知</translation>
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
   <translation type="unfinished">填充孔洞(&amp;F)</translation>
  </message>
  <message>
   <source>Circle</source>
   <translation type="unfinished">圆</translation>
  </message>
  <message>
   <source>Close all holes in the outline</source>
   <translation type="unfinished">封闭轮廓中的所有孔洞</translation>
  </message>
  <message>
   <source>Drop parts and holes of the outline that are smaller than a circle of this diameter; the largest part stays</source>
   <translation type="unfinished">去除轮廓中小于此直径之圆的部分和孔洞；最大的部分保留</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation type="unfinished">椭圆</translation>
  </message>
  <message>
   <source>End the outline where landforms of the layer are, and share their borders</source>
   <translation type="unfinished">使轮廓止于图层中已有的地貌，并与其共享边界</translation>
  </message>
  <message>
   <source>Keep the circle through the outline, as for the rim of a crater</source>
   <translation type="unfinished">保留拟合轮廓的圆，例如用于撞击坑坑缘</translation>
  </message>
  <message>
   <source>Keep the ellipse through the outline</source>
   <translation type="unfinished">保留拟合轮廓的椭圆</translation>
  </message>
  <message>
   <source>Keep the outline as the model draws it</source>
   <translation type="unfinished">保留模型所绘的轮廓</translation>
  </message>
  <message>
   <source>No overla&amp;p</source>
   <translation type="unfinished">不重叠(&amp;P)</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation type="unfinished">轮廓</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation type="unfinished">形状</translation>
  </message>
  <message>
   <source>Small&amp;est</source>
   <translation type="unfinished">最小(&amp;E)</translation>
  </message>
  <message>
   <source>Smoot&amp;h</source>
   <translation type="unfinished">平滑(&amp;H)</translation>
  </message>
  <message>
   <source>Take wiggles out of the outline; its area stays</source>
   <translation type="unfinished">去除轮廓中的抖动；其面积不变</translation>
  </message>
  <message>
   <source>keep all parts</source>
   <translation type="unfinished">保留所有部分</translation>
  </message>
 </context>
 <context>
  <name>FirstSteps</name>
  <message>
   <source>&amp;Got it</source>
   <translation type="unfinished">知道了(&amp;G)</translation>
  </message>
  <message>
   <source>Choose an image on the page Annotate</source>
   <translation type="unfinished">在“标注”页选择影像</translation>
  </message>
  <message>
   <source>Click on a landform in the map</source>
   <translation type="unfinished">点击地图中的一个地貌</translation>
  </message>
  <message>
   <source>Put these steps away; they do not come back</source>
   <translation type="unfinished">收起这些步骤；之后不再显示</translation>
  </message>
  <message>
   <source>Set up the engine: the button above does it, once</source>
   <translation type="unfinished">安装引擎：点击上方按钮即可，只需一次</translation>
  </message>
  <message>
   <source>Three steps to the first landform</source>
   <translation type="unfinished">三步完成第一个地貌</translation>
  </message>
  <message>
   <source>done</source>
   <translation type="unfinished">完成</translation>
  </message>
 </context>
 <context>
  <name>FurtherLayers</name>
  <message>
   <source>Add a layer</source>
   <translation type="unfinished">添加图层</translation>
  </message>
  <message>
   <source>Another view of the same ground, such as its relief, with the bands and contrast of its own</source>
   <translation type="unfinished">同一地面的另一种视图，例如其地形起伏，有各自的波段和对比度</translation>
  </message>
  <message>
   <source>Look at another layer of the same ground too, such as its relief or slope</source>
   <translation type="unfinished">同时查看同一地面的另一个图层，例如其地形起伏或坡度</translation>
  </message>
  <message>
   <source>One like {name}</source>
   <translation type="unfinished">与 {name} 类似的图层</translation>
  </message>
  <message>
   <source>The model learnt from {name} here: choose what shows the same of this ground</source>
   <translation type="unfinished">模型在此处学习了 {name}：请选择对此地面显示相同内容的图层</translation>
  </message>
  <message>
   <source>The project has no other raster of this body. Add one, such as the relief, first.</source>
   <translation type="unfinished">工程中没有此天体的其他栅格。请先添加一个，例如地形起伏。</translation>
  </message>
  <message>
   <source>With</source>
   <translation type="unfinished">配合</translation>
  </message>
 </context>
 <context>
  <name>HelpWindow</name>
  <message>
   <source>Landform Mapper: help</source>
   <translation type="unfinished">Landform Mapper：帮助</translation>
  </message>
 </context>
 <context>
  <name>HistogramWidget</name>
  <message>
   <source>Drag the handles: darker values are black, brighter ones white. Keys: Left and Right move the marked handle, Page Up and Page Down move it further, Up and Down mark the other one, Home is automatic.</source>
   <translation type="unfinished">拖动滑块：更暗的值为黑，更亮的值为白。按键：左、右方向键移动标记的滑块，Page Up 和 Page Down 移动更远，上、下方向键标记另一个，Home 为自动。</translation>
  </message>
  <message>
   <source>Heights are square roots of the counts, so that few are seen too.</source>
   <translation type="unfinished">高度为数量的平方根，以便少量也能看到。</translation>
  </message>
  <message>
   <source>Histogram with the black and the white point</source>
   <translation type="unfinished">带黑点和白点的直方图</translation>
  </message>
 </context>
 <context>
  <name>JudgingRun</name>
  <message>
   <source>Reading the labels…</source>
   <translation type="unfinished">正在读取标签…</translation>
  </message>
  <message>
   <source>The report is in {path}.</source>
   <translation type="unfinished">报告位于 {path}。</translation>
  </message>
 </context>
 <context>
  <name>LabelsDialog</name>
  <message>
   <source>&amp;Class field</source>
   <translation type="unfinished">类别字段(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Labelled</source>
   <translation type="unfinished">已标注区域(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Polygons</source>
   <translation type="unfinished">多边形(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Raster</source>
   <translation type="unfinished">栅格(&amp;R)</translation>
  </message>
  <message>
   <source>Compare decoders</source>
   <translation type="unfinished">比较解码器</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation type="unfinished">比较…</translation>
  </message>
  <message>
   <source>Judge a decoder</source>
   <translation type="unfinished">评估解码器</translation>
  </message>
  <message>
   <source>Judge…</source>
   <translation type="unfinished">评估…</translation>
  </message>
  <message>
   <source>Polygons within which every landform has been outlined</source>
   <translation type="unfinished">其内所有地貌均已勾绘的多边形</translation>
  </message>
  <message>
   <source>The r&amp;est is</source>
   <translation type="unfinished">其余部分为(&amp;E)</translation>
  </message>
  <message>
   <source>around the polygons</source>
   <translation type="unfinished">多边形周围</translation>
  </message>
  <message>
   <source>background</source>
   <translation type="unfinished">背景</translation>
  </message>
  <message>
   <source>left out</source>
   <translation type="unfinished">忽略</translation>
  </message>
  <message>
   <source>“{first}” and “{second}” are judged by the same polygons. Choose some that neither has learnt from: who has seen the ground before is ahead without being better.</source>
   <translation type="unfinished">“{first}”和“{second}”将用相同的多边形评估。请选择两者都未学习过的多边形：见过该地面的会占优，却并非更好。</translation>
  </message>
  <message>
   <source>“{name}” is judged by polygons. Choose some that it has not learnt from: on ground that it has seen it looks better than it is.</source>
   <translation type="unfinished">“{name}”将按多边形评估。请选择它未学习过的多边形：在它见过的地面上，它看起来会比实际更好。</translation>
  </message>
 </context>
 <context>
  <name>LandformDock</name>
  <message>
   <source>Annotate</source>
   <translation type="unfinished">标注</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation type="unfinished">引擎</translation>
  </message>
  <message>
   <source>Help on this page</source>
   <translation type="unfinished">此页的帮助</translation>
  </message>
  <message>
   <source>Map</source>
   <translation type="unfinished">制图</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation type="unfinished">就绪</translation>
  </message>
  <message>
   <source>Set up engine…</source>
   <translation type="unfinished">安装引擎…</translation>
  </message>
  <message>
   <source>Start engine</source>
   <translation type="unfinished">启动引擎</translation>
  </message>
  <message>
   <source>The engine is being set up; see the Engine page.</source>
   <translation type="unfinished">正在安装引擎；请见“引擎”页。</translation>
  </message>
  <message>
   <source>The engine is not set up yet.</source>
   <translation type="unfinished">引擎尚未安装。</translation>
  </message>
  <message>
   <source>Train</source>
   <translation type="unfinished">训练</translation>
  </message>
 </context>
 <context>
  <name>LandformEditing</name>
  <message>
   <source>{size} Enter accepts, Esc clears.</source>
   <translation type="unfinished">{size} Enter 接受，Esc 清除。</translation>
  </message>
  <message>
   <source>{size} Enter accepts, Esc goes back to the review.</source>
   <translation type="unfinished">{size} Enter 接受，Esc 返回审核。</translation>
  </message>
  <message>
   <source>{size} Enter replaces the landform's outline, Esc leaves it as it was.</source>
   <translation type="unfinished">{size} Enter 替换该地貌的轮廓，Esc 保持原样。</translation>
  </message>
  <message>
   <source>{size} Enter splits this part off, Esc leaves the landform whole.</source>
   <translation type="unfinished">{size} Enter 拆出此部分，Esc 保持地貌完整。</translation>
  </message>
 </context>
 <context>
  <name>LandformExport</name>
  <message>
   <source> and </source>
   <translation type="unfinished"> 和 </translation>
  </message>
  <message>
   <source>1 polygon</source>
   <translation type="unfinished">1 个多边形</translation>
  </message>
  <message>
   <source>Export landforms</source>
   <translation type="unfinished">导出地貌</translation>
  </message>
  <message>
   <source>Exporting landforms…</source>
   <translation type="unfinished">正在导出地貌…</translation>
  </message>
  <message>
   <source>Save the landforms first: the export takes them from their file.</source>
   <translation type="unfinished">请先保存地貌：导出从其文件中读取。</translation>
  </message>
  <message>
   <source>{number} exported to {files}.</source>
   <translation type="unfinished">{number}已导出到 {files}。</translation>
  </message>
  <message>
   <source>{n} polygons</source>
   <translation type="unfinished">{n} 个多边形</translation>
  </message>
 </context>
 <context>
  <name>LandformMapper</name>
  <message>
   <source>1 crater of the second count was found by a decoder and reviewed by nobody.</source>
   <translation type="unfinished">第二次统计中有 1 个撞击坑由解码器找到，无人审核。</translation>
  </message>
  <message>
   <source>1 further layer</source>
   <translation type="unfinished">1 个其他图层</translation>
  </message>
  <message>
   <source>1 of them is questionable.</source>
   <translation type="unfinished">其中 1 个存疑。</translation>
  </message>
  <message>
   <source>1 polygon below {area} was merged into what lies around it.</source>
   <translation type="unfinished">1 个小于 {area} 的多边形已并入其周围。</translation>
  </message>
  <message>
   <source>1 polygon: {classes}</source>
   <translation type="unfinished">1 个多边形：{classes}</translation>
  </message>
  <message>
   <source>1 tile</source>
   <translation type="unfinished">1 个瓦片</translation>
  </message>
  <message>
   <source>1 without a class is left out.</source>
   <translation type="unfinished">1 个没有类别，已排除。</translation>
  </message>
  <message>
   <source>A copy of “{layer}” could not be written to {path}: {reason}. Free some space there.</source>
   <translation type="unfinished">无法将“{layer}”的副本写入 {path}：{reason}。请在该处腾出一些空间。</translation>
  </message>
  <message>
   <source>A part of it has no place in the other coordinate reference system.</source>
   <translation type="unfinished">其中一部分在另一坐标参照系中没有对应位置。</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <translation type="unfinished">准确率</translation>
  </message>
  <message>
   <source>Accuracy on unseen ground</source>
   <translation type="unfinished">在未见地面上的准确率</translation>
  </message>
  <message>
   <source>Adapt a decoder to images without labels</source>
   <translation type="unfinished">使解码器适应无标签影像</translation>
  </message>
  <message>
   <source>Add a raster and a polygon layer to the project to start.</source>
   <translation type="unfinished">请先向工程中添加栅格和多边形图层。</translation>
  </message>
  <message>
   <source>Add the landform fields</source>
   <translation type="unfinished">添加地貌字段</translation>
  </message>
  <message>
   <source>Add the results to the project</source>
   <translation type="unfinished">将结果添加到工程</translation>
  </message>
  <message>
   <source>Add them to it, or choose another landform layer.</source>
   <translation type="unfinished">请为其添加这些字段，或选择其他地貌图层。</translation>
  </message>
  <message>
   <source>Area</source>
   <translation type="unfinished">面积</translation>
  </message>
  <message>
   <source>Area [m²]</source>
   <translation type="unfinished">面积 [m²]</translation>
  </message>
  <message>
   <source>Area on the body, from the CRS's own ellipsoid</source>
   <translation type="unfinished">天体表面上的面积，依据 CRS 自身的椭球体</translation>
  </message>
  <message>
   <source>As many as the model learnt from beside the image, in the same order.</source>
   <translation type="unfinished">数量与模型学习时影像之外的图层相同，顺序也相同。</translation>
  </message>
  <message>
   <source>As many as the models learnt from beside the image, in the same order; a model that learnt from fewer looks at the first of them.</source>
   <translation type="unfinished">数量与各模型学习时影像之外的图层相同，顺序也相同；学习图层较少的模型只看其中靠前的。</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation type="unfinished">自动</translation>
  </message>
  <message>
   <source>Azimuth of the major axis [°]</source>
   <translation type="unfinished">长轴方位角 [°]</translation>
  </message>
  <message>
   <source>Best on most ground, and least a matter of luck: convolutional and linear decoders that answer together.</source>
   <translation type="unfinished">在大多数地面上最好，也最不靠运气：卷积解码器和线性解码器共同作答。</translation>
  </message>
  <message>
   <source>COCO annotations</source>
   <translation type="unfinished">COCO 标注</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation type="unfinished">像元</translation>
  </message>
  <message>
   <source>Cells without a class</source>
   <translation type="unfinished">无类别的单元</translation>
  </message>
  <message>
   <source>Centres of landforms</source>
   <translation>地貌中心</translation>
  </message>
  <message>
   <source>Choose a raster and the polygon layer with its labels first.</source>
   <translation type="unfinished">请先选择栅格及含其标签的多边形图层。</translation>
  </message>
  <message>
   <source>Choose a trained model first. The Train page makes one from your polygons.</source>
   <translation type="unfinished">请先选择已训练的模型。“训练”页可由您的多边形生成模型。</translation>
  </message>
  <message>
   <source>Choose an image that is a file: the engine has to read it at several scales.</source>
   <translation type="unfinished">请选择以文件形式存在的影像：引擎必须以多个比例尺读取它。</translation>
  </message>
  <message>
   <source>Choose the decoder that teaches first; one is made by a training.</source>
   <translation type="unfinished">请先选择作为教师的解码器；训练会生成解码器。</translation>
  </message>
  <message>
   <source>Choose the polygon layer that outlines the labelled ground.</source>
   <translation type="unfinished">请选择勾绘已标注区域的多边形图层。</translation>
  </message>
  <message>
   <source>Choose the raster to map first.</source>
   <translation type="unfinished">请先选择要制图的栅格。</translation>
  </message>
  <message>
   <source>Circle and outline of different size</source>
   <translation type="unfinished">圆与轮廓大小不同</translation>
  </message>
  <message>
   <source>Circularity</source>
   <translation type="unfinished">圆度</translation>
  </message>
  <message>
   <source>Class</source>
   <translation type="unfinished">类别</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation type="unfinished">类别字段</translation>
  </message>
  <message>
   <source>Class of landforms</source>
   <translation type="unfinished">地貌类别</translation>
  </message>
  <message>
   <source>Class of landforms: {name}</source>
   <translation type="unfinished">地貌类别：{name}</translation>
  </message>
  <message>
   <source>Class raster</source>
   <translation type="unfinished">类别栅格</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation type="unfinished">类别</translation>
  </message>
  <message>
   <source>Classified cells</source>
   <translation type="unfinished">已分类的像元</translation>
  </message>
  <message>
   <source>Classify patches</source>
   <translation type="unfinished">对图像块分类</translation>
  </message>
  <message>
   <source>Clicks needed</source>
   <translation type="unfinished">所需点击次数</translation>
  </message>
  <message>
   <source>Compare decoders</source>
   <translation type="unfinished">比较解码器</translation>
  </message>
  <message>
   <source>Compare two maps</source>
   <translation type="unfinished">比较两幅地图</translation>
  </message>
  <message>
   <source>Compares two maps of one raster cell by cell.

&lt;p&gt;In the raster of the differences each change from class to class has its own value and colour: 1 is what is the same,
0 what one of the maps does not hold. A report (HTML) and its numbers (JSON) beside it tell how much ground, on the
body, became what.&lt;/p&gt;</source>
   <translation type="unfinished">逐像元比较同一栅格的两幅地图。

&lt;p&gt;在差异栅格中，每一种类别到类别的变化都有各自的值和颜色：1 表示相同，
0 表示其中一幅地图没有的部分。旁边的报告（HTML）及其数值（JSON）
说明天体表面上有多少地面变成了什么。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Completely labelled ground</source>
   <translation type="unfinished">完全标注的区域</translation>
  </message>
  <message>
   <source>Convolutional</source>
   <translation type="unfinished">卷积</translation>
  </message>
  <message>
   <source>Counted area</source>
   <translation type="unfinished">统计区域</translation>
  </message>
  <message>
   <source>Counted area (m²)</source>
   <translation type="unfinished">统计面积 (m²)</translation>
  </message>
  <message>
   <source>Crater and area Shapefiles</source>
   <translation type="unfinished">撞击坑和区域 Shapefile</translation>
  </message>
  <message>
   <source>Craterstats diameters</source>
   <translation type="unfinished">Craterstats 直径</translation>
  </message>
  <message>
   <source>Craterstats spatial crater count</source>
   <translation type="unfinished">Craterstats 空间撞击坑统计</translation>
  </message>
  <message>
   <source>Created</source>
   <translation type="unfinished">创建时间</translation>
  </message>
  <message>
   <source>Cut off by the border</source>
   <translation type="unfinished">被边界截断</translation>
  </message>
  <message>
   <source>Decoder</source>
   <translation type="unfinished">解码器</translation>
  </message>
  <message>
   <source>Details…</source>
   <translation type="unfinished">详细信息…</translation>
  </message>
  <message>
   <source>Diameter</source>
   <translation type="unfinished">直径</translation>
  </message>
  <message>
   <source>Diameter of equal area [m]</source>
   <translation type="unfinished">等面积圆直径 [m]</translation>
  </message>
  <message>
   <source>Difference of mean IoU</source>
   <translation type="unfinished">平均 IoU 之差</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation type="unfinished">差异</translation>
  </message>
  <message>
   <source>Draws of each number</source>
   <translation type="unfinished">每个数量的抽取次数</translation>
  </message>
  <message>
   <source>Ellipticity</source>
   <translation type="unfinished">椭圆率</translation>
  </message>
  <message>
   <source>Encoder</source>
   <translation type="unfinished">编码器</translation>
  </message>
  <message>
   <source>End the comparison; nothing is written</source>
   <translation type="unfinished">结束比较；不写入任何内容</translation>
  </message>
  <message>
   <source>End the judging; no report is written</source>
   <translation type="unfinished">结束评估；不写出报告</translation>
  </message>
  <message>
   <source>Ends at the edge</source>
   <translation type="unfinished">止于边缘</translation>
  </message>
  <message>
   <source>Ensemble</source>
   <translation type="unfinished">集成</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation type="unfinished">轮数</translation>
  </message>
  <message>
   <source>Export decoder as ONNX</source>
   <translation type="unfinished">将解码器导出为 ONNX</translation>
  </message>
  <message>
   <source>Export landforms</source>
   <translation type="unfinished">导出地貌</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation type="unfinished">范围</translation>
  </message>
  <message>
   <source>Feature {number} has “{value}” in the field “{field}”. Write 1 for points on the landform and 0 for points off it.</source>
   <translation type="unfinished">要素 {number} 的字段“{field}”中为“{value}”。地貌上的点请写 1，地貌外的点请写 0。</translation>
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished">文件</translation>
  </message>
  <message>
   <source>Find landforms</source>
   <translation type="unfinished">查找地貌</translation>
  </message>
  <message>
   <source>Find more like these</source>
   <translation type="unfinished">查找更多类似的地貌</translation>
  </message>
  <message>
   <source>Finds the landforms of a raster, each a polygon of its own, also where they overlap or lie in each
other.

&lt;p&gt;A SAM draws the borders. &lt;b&gt;Model&lt;/b&gt;: one that “Train decoder” has made tells the classes.
&lt;b&gt;Find more like these&lt;/b&gt;: a few landforms tell what more is looked for, without training; those whose class is
&lt;i&gt;background&lt;/i&gt; are what is not looked for. With neither of them everything is found, without classes.&lt;/p&gt;
&lt;p&gt;The work is done in tiles, and finished tiles survive a cancel or a crash: run again with the same output folder to
go on. A finished run is only replaced when you allow it.&lt;/p&gt;</source>
   <translation type="unfinished">查找栅格中的地貌，每个地貌各为一个多边形，
即使它们相互重叠或嵌套。

&lt;p&gt;由 SAM 绘制边界。&lt;b&gt;模型&lt;/b&gt;：由“训练解码器”生成的模型给出类别。
&lt;b&gt;查找更多类似的地貌&lt;/b&gt;：用少数几个地貌说明还要查找什么，无需训练；其中类别为
&lt;i&gt;background&lt;/i&gt; 的是不要查找的。若两者皆无，则查找所有地貌，不分类别。&lt;/p&gt;
&lt;p&gt;工作按瓦片进行，已完成的瓦片在取消或崩溃后仍会保留：
用相同的输出文件夹再次运行即可继续。只有在您允许时才会替换已完成的运行。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>First map (folder of the run)</source>
   <translation type="unfinished">第一幅地图（运行的文件夹）</translation>
  </message>
  <message>
   <source>First model (folder)</source>
   <translation type="unfinished">第一个模型（文件夹）</translation>
  </message>
  <message>
   <source>Fitted curve</source>
   <translation type="unfinished">拟合曲线</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation type="unfinished">文件夹</translation>
  </message>
  <message>
   <source>Folds</source>
   <translation type="unfinished">交叉验证折数</translation>
  </message>
  <message>
   <source>For much ground that is labelled: a small transformer on the pixels that begins with nothing.</source>
   <translation type="unfinished">适用于大量已标注的地面：直接作用于像素、从零开始的小型 Transformer。</translation>
  </message>
  <message>
   <source>Format</source>
   <translation type="unfinished">格式</translation>
  </message>
  <message>
   <source>Found 1 landform. It is in the group “{name}”.</source>
   <translation type="unfinished">找到 1 个地貌，位于图层组“{name}”中。</translation>
  </message>
  <message>
   <source>Found by a decoder and reviewed by nobody: {n} of {all} polygons.</source>
   <translation type="unfinished">由解码器找到且无人审核：{all} 个多边形中的 {n} 个。</translation>
  </message>
  <message>
   <source>Found by a decoder, reviewed by nobody</source>
   <translation type="unfinished">由解码器找到，无人审核</translation>
  </message>
  <message>
   <source>Found {n} landforms. They are in the group “{name}”.</source>
   <translation type="unfinished">找到 {n} 个地貌，位于图层组“{name}”中。</translation>
  </message>
  <message>
   <source>From there on about {share} were found ({low} to {high})</source>
   <translation type="unfinished">自此以上约找到 {share}（{low} 至 {high}）</translation>
  </message>
  <message>
   <source>From {size} on the second count has about {share} ({low} to {high}) of the {first} reviewed craters.</source>
   <translation type="unfinished">自 {size} 以上，第二次统计约有 {first} 个已审核撞击坑的 {share}（{low} 至 {high}）。</translation>
  </message>
  <message>
   <source>Further layers of this ground</source>
   <translation type="unfinished">此地面的其他图层</translation>
  </message>
  <message>
   <source>Give a raster with a label layer, or a folder of pictures.</source>
   <translation type="unfinished">请指定栅格和标签图层，或图片文件夹。</translation>
  </message>
  <message>
   <source>Give the model a name; its folder is called after it.</source>
   <translation type="unfinished">请为模型命名；其文件夹以此命名。</translation>
  </message>
  <message>
   <source>Give the run a name; its folder and its group of layers are called after it.</source>
   <translation type="unfinished">请为运行命名；其文件夹和图层组以此命名。</translation>
  </message>
  <message>
   <source>Good as a yardstick: it looks at each place alone, and tells what the image model knows already.</source>
   <translation type="unfinished">适合作为基准：它单独看每个位置，说明图像模型已经知道什么。</translation>
  </message>
  <message>
   <source>Good for comparison: it learns from the pixels alone, so it wants many labels and more time.</source>
   <translation type="unfinished">适合用于比较：它只从像素学习，因此需要大量标签和更多时间。</translation>
  </message>
  <message>
   <source>Good for fast maps and for export: a small network on the pixels that begins with ImageNet's weights.</source>
   <translation type="unfinished">适合快速制图和导出：直接作用于像素、以 ImageNet 权重为起点的小型网络。</translation>
  </message>
  <message>
   <source>Good for most landforms: it sees the neighbourhood of each place and draws fine borders.</source>
   <translation type="unfinished">适合大多数地貌：它看每个位置的邻域，并绘出精细的边界。</translation>
  </message>
  <message>
   <source>Good for surfaces that are told by brightness and texture; it is ready within seconds.</source>
   <translation type="unfinished">适合凭亮度和纹理区分的表面；几秒钟即可完成。</translation>
  </message>
  <message>
   <source>Good where landforms are told by what lies farther away; it wants many labels and more time.</source>
   <translation type="unfinished">适合凭较远处的内容区分地貌的情形；需要大量标签和更多时间。</translation>
  </message>
  <message>
   <source>Good with a handful of polygons of each class; it is ready within seconds.</source>
   <translation type="unfinished">适合每类只有少数多边形的情形；几秒钟即可完成。</translation>
  </message>
  <message>
   <source>Ground a sample</source>
   <translation type="unfinished">每采样点的地面尺寸</translation>
  </message>
  <message>
   <source>Ground without a label is</source>
   <translation type="unfinished">无标签的地面为</translation>
  </message>
  <message>
   <source>HTML (*.html)</source>
   <translation type="unfinished">HTML (*.html)</translation>
  </message>
  <message>
   <source>Harmonic mean of precision and recall</source>
   <translation type="unfinished">精确率与召回率的调和平均</translation>
  </message>
  <message>
   <source>Hash of the model</source>
   <translation type="unfinished">模型的哈希值</translation>
  </message>
  <message>
   <source>How it was made</source>
   <translation type="unfinished">生成方式</translation>
  </message>
  <message>
   <source>Identity confidence</source>
   <translation type="unfinished">类别置信度</translation>
  </message>
  <message>
   <source>Image</source>
   <translation type="unfinished">影像</translation>
  </message>
  <message>
   <source>Image model</source>
   <translation type="unfinished">图像模型</translation>
  </message>
  <message>
   <source>Images</source>
   <translation type="unfinished">影像</translation>
  </message>
  <message>
   <source>In a cluster or chain, as secondaries are</source>
   <translation type="unfinished">成群或成链，如次级撞击坑</translation>
  </message>
  <message>
   <source>It cannot be given fields of these names: choose or create another landform layer.</source>
   <translation type="unfinished">无法为其添加这些名称的字段：请选择或新建其他地貌图层。</translation>
  </message>
  <message>
   <source>Judge a decoder</source>
   <translation type="unfinished">评估解码器</translation>
  </message>
  <message>
   <source>Judges a trained decoder on polygons that it has not learnt from, and writes a report.

&lt;p&gt;The report is one HTML file that opens without network: scores of each class with 95 % intervals, what is mistaken
for what, landforms found and missed, whether probabilities mean what they say, doubts about the labels, and what it was
made from. The same numbers lie beside it as JSON.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Completely labelled ground&lt;/b&gt;: polygons within which every landform has been outlined. Without them it is the
ground around the labels.&lt;/p&gt;</source>
   <translation type="unfinished">用已训练解码器未学习过的多边形对其进行评估，并写出报告。

&lt;p&gt;报告是一个无需网络即可打开的 HTML 文件：各类别的评分及 95 % 区间、
哪些类别被误认为哪些、找到和遗漏的地貌、概率是否名副其实、对标签的疑问，
以及它由什么生成。相同的数值以 JSON 格式存放在旁边。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;完全标注的区域&lt;/b&gt;：其内所有地貌均已勾绘的多边形。
若未指定，则为标签周围的地面。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Judges two decoders by the same polygons, and writes a report.

&lt;p&gt;The report shows the scores of both side by side, and how sure the difference is: its 95 % interval comes from the
same blocks of ground for both. It is one HTML file that opens without network; the same numbers lie beside it as
JSON.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Label layer&lt;/b&gt;: polygons that neither has learnt from. Ground that one of them has seen is named in the
report.&lt;/p&gt;</source>
   <translation type="unfinished">用相同的多边形评估两个解码器，并写出报告。

&lt;p&gt;报告并列显示两者的评分，以及差异的可靠程度：其 95 % 区间对两者都来自
相同的地面区块。报告是一个无需网络即可打开的 HTML 文件；
相同的数值以 JSON 格式存放在旁边。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;标签图层&lt;/b&gt;：两者都未学习过的多边形。
其中之一见过的地面会在报告中指明。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Label layer</source>
   <translation type="unfinished">标签图层</translation>
  </message>
  <message>
   <source>Label layers</source>
   <translation type="unfinished">标签图层</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation type="unfinished">标签</translation>
  </message>
  <message>
   <source>Landform Mapper</source>
   <translation type="unfinished">Landform Mapper</translation>
  </message>
  <message>
   <source>Landform: {name}</source>
   <translation type="unfinished">地貌：{name}</translation>
  </message>
  <message>
   <source>Landforms</source>
   <translation type="unfinished">地貌</translation>
  </message>
  <message>
   <source>Landforms across the border of a global map stay whole</source>
   <translation type="unfinished">跨越全球地图边界的地貌保持完整</translation>
  </message>
  <message>
   <source>Landforms by class, with their form</source>
   <translation type="unfinished">按类别显示的地貌及其表单</translation>
  </message>
  <message>
   <source>Landforms outlined on the image {image}, stretched {stretch}, by the model {model} ({hash})</source>
   <translation type="unfinished">在影像 {image}（拉伸 {stretch}）上用模型 {model} ({hash}) 勾绘的地貌</translation>
  </message>
  <message>
   <source>Landforms with their shapes in metres on the body, mapped with Landform Mapper.</source>
   <translation type="unfinished">用 Landform Mapper 制图的地貌，其形状参数以天体表面上的米为单位。</translation>
  </message>
  <message>
   <source>Latitude [°]</source>
   <translation type="unfinished">纬度 [°]</translation>
  </message>
  <message>
   <source>Learning curve</source>
   <translation type="unfinished">学习曲线</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation type="unfinished">学习率</translation>
  </message>
  <message>
   <source>Learns which class a square of ground is of, from features of the frozen encoder.

&lt;p&gt;Give a raster with labelled points or polygons, or a folder that holds a folder of pictures for each class. On a
raster each square cell with a label is one example; its side is in metres on the body.&lt;/p&gt;
&lt;p&gt;The output folder holds the model, its card with scores on unseen ground, and a picture of what is taken for what. A
folder that holds something already is never overwritten.&lt;/p&gt;</source>
   <translation type="unfinished">利用冻结编码器的特征，学习一块方形地面属于哪个类别。

&lt;p&gt;请指定带有已标注点或多边形的栅格，或指定一个文件夹，其中每个类别各有一个图片文件夹。
在栅格上，每个带标签的方形像元是一个样本；其边长以天体表面上的米为单位。&lt;/p&gt;
&lt;p&gt;输出文件夹包含模型、附有未见地面评分的模型卡，以及显示哪些类别被当作哪些的图。
已有内容的文件夹绝不会被覆盖。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Learnt for 1 epoch.</source>
   <translation type="unfinished">学习了 1 轮。</translation>
  </message>
  <message>
   <source>Learnt for {n} epochs.</source>
   <translation type="unfinished">学习了 {n} 轮。</translation>
  </message>
  <message>
   <source>Learnt from 1 polygon on {where}</source>
   <translation type="unfinished">从 {where} 上的 1 个多边形学得</translation>
  </message>
  <message>
   <source>Learnt from {polygons} polygons on {where}</source>
   <translation type="unfinished">从 {where} 上的 {polygons} 个多边形学得</translation>
  </message>
  <message>
   <source>Least probability</source>
   <translation type="unfinished">最小概率</translation>
  </message>
  <message>
   <source>Least score (0 to 1)</source>
   <translation type="unfinished">最低评分（0 至 1）</translation>
  </message>
  <message>
   <source>Left out, since a pole lies in them, around which the image draws the ground out of shape ({n}): {names}. Outline them on an image of the pole in a polar stereographic projection.</source>
   <translation type="unfinished">已忽略，因为极点位于其中，影像在极点周围会使地面变形（{n} 个）：{names}。请在极点的极球面投影影像上勾绘。</translation>
  </message>
  <message>
   <source>Left out, since the field “{field}” holds no diameter for them: {names} and {more} more.</source>
   <translation type="unfinished">已忽略，因为字段“{field}”中没有它们的直径：{names} 以及另外 {more} 个。</translation>
  </message>
  <message>
   <source>Left out, since the field “{field}” holds no diameter for them: {names}.</source>
   <translation type="unfinished">已忽略，因为字段“{field}”中没有它们的直径：{names}。</translation>
  </message>
  <message>
   <source>Left out, since their middle or all of their rim lies outside the image ({n}): {names} and {more} more.</source>
   <translation type="unfinished">已忽略，因为它们的中心或整个边缘位于影像之外（{n} 个）：{names} 以及另外 {more} 个。</translation>
  </message>
  <message>
   <source>Left out, since their middle or all of their rim lies outside the image ({n}): {names}.</source>
   <translation type="unfinished">已忽略，因为它们的中心或整个边缘位于影像之外（{n} 个）：{names}。</translation>
  </message>
  <message>
   <source>Less than {pixels} pixels across</source>
   <translation type="unfinished">宽度小于 {pixels} 像素</translation>
  </message>
  <message>
   <source>Less than {pixels} pixels across, too few to find them all or to tell them from other things: {n} of {all} polygons.</source>
   <translation type="unfinished">宽度小于 {pixels} 像素，过小而无法全部找到或与其他事物区分：{all} 个多边形中的 {n} 个。</translation>
  </message>
  <message>
   <source>Let a copy of the decoder adapt first</source>
   <translation type="unfinished">先让解码器的副本进行适应</translation>
  </message>
  <message>
   <source>Levels</source>
   <translation type="unfinished">层级</translation>
  </message>
  <message>
   <source>Levels of area that masks are averaged within</source>
   <translation type="unfinished">在其内对掩膜取平均的面积等级</translation>
  </message>
  <message>
   <source>Licence: {licence}.</source>
   <translation type="unfinished">许可证：{licence}。</translation>
  </message>
  <message>
   <source>Like SegFormer-B0, four times as large; it takes twice as long.</source>
   <translation type="unfinished">与 SegFormer-B0 类似，大小是其四倍；耗时是其两倍。</translation>
  </message>
  <message>
   <source>Like SegFormer-B0, seven times as large; it takes five times as long.</source>
   <translation type="unfinished">与 SegFormer-B0 类似，大小是其七倍；耗时是其五倍。</translation>
  </message>
  <message>
   <source>Linear probe</source>
   <translation type="unfinished">线性探针</translation>
  </message>
  <message>
   <source>Location confidence [m]</source>
   <translation type="unfinished">位置置信度 [m]</translation>
  </message>
  <message>
   <source>Longitude, -180 to 180 [°]</source>
   <translation type="unfinished">经度，-180 至 180 [°]</translation>
  </message>
  <message>
   <source>Longitude, 0 to 360 [°]</source>
   <translation type="unfinished">经度，0 至 360 [°]</translation>
  </message>
  <message>
   <source>Look at the ground</source>
   <translation type="unfinished">查看地面</translation>
  </message>
  <message>
   <source>Major axis [m]</source>
   <translation type="unfinished">长轴 [m]</translation>
  </message>
  <message>
   <source>Map landforms</source>
   <translation type="unfinished">地貌制图</translation>
  </message>
  <message>
   <source>Map together with</source>
   <translation type="unfinished">一起制图的栅格</translation>
  </message>
  <message>
   <source>Mapped 1 tile, from before. The layers are in the group “{name}”.</source>
   <translation type="unfinished">已制图 1 个瓦片，来自之前的运行。图层位于图层组“{name}”中。</translation>
  </message>
  <message>
   <source>Mapped 1 tile. The layers are in the group “{name}”.</source>
   <translation type="unfinished">已制图 1 个瓦片。图层位于图层组“{name}”中。</translation>
  </message>
  <message>
   <source>Mapped at (UTC)</source>
   <translation type="unfinished">制图时间 (UTC)</translation>
  </message>
  <message>
   <source>Mapped {tiles} tiles, {old} of them from before. The layers are in the group “{name}”.</source>
   <translation type="unfinished">已制图 {tiles} 个瓦片，其中 {old} 个来自之前的运行。图层位于图层组“{name}”中。</translation>
  </message>
  <message>
   <source>Mapped {tiles} tiles. The layers are in the group “{name}”.</source>
   <translation type="unfinished">已制图 {tiles} 个瓦片。图层位于图层组“{name}”中。</translation>
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
   <translation type="unfinished">用由“训练解码器”或“训练”页训练的解码器对栅格中的地貌制图。

&lt;p&gt;写出含有共享边界多边形的 GeoPackage、类别栅格和概率栅格。&lt;/p&gt;
&lt;p&gt;工作按瓦片进行，已完成的瓦片在取消或崩溃后仍会保留：用相同的输出文件夹再次运行
即可继续。只有在您允许时才会替换已完成的运行。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;阈值&lt;/b&gt;：类别及其要被制图所须达到的概率（0 至 1）。若最可能的类别未达到其阈值，则该地面为背景或无类别，不归于其他类别。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;一起制图的栅格&lt;/b&gt;：同一天体的其他栅格，各自采用其图层的对比度，
与第一个栅格合成一幅地图，采用第一个栅格的坐标参照系。重叠处采用最精细的，
同样精细的采用靠前的，无数据处采用下一个。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;最小面积&lt;/b&gt;：更小的多边形将被合并。若未指定，则为解码器无法与噪声区分的大小；
若为 0，则不合并。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;仅限内部&lt;/b&gt;：勾绘要制图地面的多边形；它优先于范围。若有选中的要素，
则只计入这些要素。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation type="unfinished">平均 IoU</translation>
  </message>
  <message>
   <source>Mean IoU on unseen ground</source>
   <translation type="unfinished">在未见地面上的平均 IoU</translation>
  </message>
  <message>
   <source>Mean IoU on {count} landforms that nobody trained on: {click} with one click, {clicks} with three, {box} with a box.</source>
   <translation type="unfinished">在无人用于训练的 {count} 个地貌上的平均 IoU：点击一次 {click}，三次 {clicks}，框选 {box}。</translation>
  </message>
  <message>
   <source>Measure landforms</source>
   <translation type="unfinished">量测地貌</translation>
  </message>
  <message>
   <source>Measured</source>
   <translation type="unfinished">量测结果</translation>
  </message>
  <message>
   <source>Measures polygons on the body that their CRS belongs to: area, perimeter, centre, diameter of the
circle of the same area, axes, azimuth, ellipticity and circularity.

&lt;p&gt;Lengths and areas come from the CRS's own ellipsoid, never from the project's, so a crater on Mars is measured on
Mars.&lt;/p&gt;</source>
   <translation type="unfinished">在多边形的 CRS 所属的天体上量测多边形：面积、周长、中心、
等面积圆的直径、轴长、方位角、椭圆率和圆度。

&lt;p&gt;长度和面积依据 CRS 自身的椭球体，而绝不采用工程的椭球体，因此火星上的撞击坑
就在火星上量测。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Merge landforms</source>
   <translation type="unfinished">合并地貌</translation>
  </message>
  <message>
   <source>Minimum area (m²)</source>
   <translation type="unfinished">最小面积 (m²)</translation>
  </message>
  <message>
   <source>Minor axis [m]</source>
   <translation type="unfinished">短轴 [m]</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation type="unfinished">分钟</translation>
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished">模型</translation>
  </message>
  <message>
   <source>Model (folder)</source>
   <translation type="unfinished">模型（文件夹）</translation>
  </message>
  <message>
   <source>Name of the model</source>
   <translation type="unfinished">模型名称</translation>
  </message>
  <message>
   <source>No feature has a diameter in the field “{field}”. Choose another field.</source>
   <translation type="unfinished">没有任何要素在字段“{field}”中有直径。请选择其他字段。</translation>
  </message>
  <message>
   <source>No labelled polygons yet.</source>
   <translation type="unfinished">尚无已标注的多边形。</translation>
  </message>
  <message>
   <source>No polygon of “{layer}” has a value in the field “{field}”. Fill it in, or choose another field.</source>
   <translation type="unfinished">“{layer}”中没有任何多边形在字段“{field}”中有值。请填写该字段，或选择其他字段。</translation>
  </message>
  <message>
   <source>No polygon of “{layer}” is reviewed yet. Review some first, or train on all of them.</source>
   <translation type="unfinished">“{layer}”中尚无已审核的多边形。请先审核一些，或用全部多边形训练。</translation>
  </message>
  <message>
   <source>No reviewed crater is so large.</source>
   <translation type="unfinished">没有如此大的已审核撞击坑。</translation>
  </message>
  <message>
   <source>No table could be made in {path}: {reason}. Free some space there, or choose another file.</source>
   <translation type="unfinished">无法在 {path} 中创建表：{reason}。请在该处腾出一些空间，或选择其他文件。</translation>
  </message>
  <message>
   <source>Nothing would be left of the largest landform. Select others.</source>
   <translation type="unfinished">最大的地貌将不剩任何部分。请选择其他地貌。</translation>
  </message>
  <message>
   <source>Numbers of polygons</source>
   <translation type="unfinished">多边形数量</translation>
  </message>
  <message>
   <source>Numbers of the report</source>
   <translation type="unfinished">报告的数值</translation>
  </message>
  <message>
   <source>ONNX (*.onnx)</source>
   <translation type="unfinished">ONNX (*.onnx)</translation>
  </message>
  <message>
   <source>ONNX file</source>
   <translation type="unfinished">ONNX 文件</translation>
  </message>
  <message>
   <source>Object</source>
   <translation type="unfinished">对象</translation>
  </message>
  <message>
   <source>Object {name}: feature {number} has no geometry.</source>
   <translation type="unfinished">对象 {name}：要素 {number} 没有几何图形。</translation>
  </message>
  <message>
   <source>Object {name}: feature {number} has no place in the raster's CRS, so the object is left out.</source>
   <translation type="unfinished">对象 {name}：要素 {number} 在栅格的 CRS 中没有对应位置，因此忽略该对象。</translation>
  </message>
  <message>
   <source>Object {name}: nothing was found there.</source>
   <translation type="unfinished">对象 {name}：该处未找到任何地貌。</translation>
  </message>
  <message>
   <source>Object {name}: {reason}</source>
   <translation type="unfinished">对象 {name}：{reason}</translation>
  </message>
  <message>
   <source>Of all craters about {share} were found ({low} to {high})</source>
   <translation type="unfinished">全部撞击坑中约找到 {share}（{low} 至 {high}）</translation>
  </message>
  <message>
   <source>Of the craters of {sizes}, where the count begins, about {share} were found ({low} to {high}).</source>
   <translation type="unfinished">在统计起始处 {sizes} 的撞击坑中，约找到 {share}（{low} 至 {high}）。</translation>
  </message>
  <message>
   <source>On or off (1 or 0)</source>
   <translation type="unfinished">地貌上或地貌外（1 或 0）</translation>
  </message>
  <message>
   <source>One is on {body}, the other on {other}.</source>
   <translation type="unfinished">一个位于{body}，另一个位于{other}。</translation>
  </message>
  <message>
   <source>Only inside</source>
   <translation type="unfinished">仅限内部</translation>
  </message>
  <message>
   <source>Only polygons that are reviewed</source>
   <translation type="unfinished">仅已审核的多边形</translation>
  </message>
  <message>
   <source>Only these classes</source>
   <translation type="unfinished">仅这些类别</translation>
  </message>
  <message>
   <source>Or a folder of pictures</source>
   <translation type="unfinished">或图片文件夹</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation type="unfinished">来源</translation>
  </message>
  <message>
   <source>Other</source>
   <translation type="unfinished">其他</translation>
  </message>
  <message>
   <source>Other views of the same ground, such as relief or slope, which the decoder looks at too. With several rasters each has to reach over all of them. A map needs as many, in the same order.</source>
   <translation type="unfinished">同一地面的其他视图，例如地形起伏或坡度，解码器也会查看它们。若有多个栅格，每个视图都须覆盖所有栅格。制图时需要数量相同、顺序相同的视图。</translation>
  </message>
  <message>
   <source>Outline landforms at prompts</source>
   <translation type="unfinished">按提示勾绘地貌</translation>
  </message>
  <message>
   <source>Outline landforms by clicks, train a decoder, map a whole extent</source>
   <translation type="unfinished">通过点击勾绘地貌，训练解码器，对整个范围制图</translation>
  </message>
  <message>
   <source>Outlined by an earlier run: {n}.</source>
   <translation>先前运行已勾画：{n} 个。</translation>
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
   <translation>为每个提示勾绘一个地貌，采用该地貌自身的比例尺。

&lt;p&gt;&lt;b&gt;提示&lt;/b&gt;：位于地貌中部的点，或外接矩形包围地貌的多边形。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;对象&lt;/b&gt;：此字段中值相同的要素为一个提示；没有值的要素自成一个提示。
&lt;b&gt;地貌上或地貌外&lt;/b&gt;：地貌上的点为 1、地貌外的点为 0 的字段；没有值的点视为在地貌上。
若无这两个字段，则每个要素自成一个提示。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;直径&lt;/b&gt;：每个点周围地貌的直径，如撞击坑目录中所载；
此时提示为该宽度的框。若未选择单位，则由字段名称判断：
如 DIAM_M 之类的名称为米，否则为千米。&lt;/p&gt;
&lt;p&gt;包含许多提示的运行可以取消，也可以随 QGIS 结束：已勾画的内容会保留，同一栅格上的相同提示会从该处继续。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>PROJ knows no transformation between the two coordinate reference systems.</source>
   <translation type="unfinished">PROJ 没有这两个坐标参照系之间的变换。</translation>
  </message>
  <message>
   <source>Part of the mapped ground</source>
   <translation type="unfinished">占已制图地面的比例</translation>
  </message>
  <message>
   <source>Patches</source>
   <translation type="unfinished">图像块</translation>
  </message>
  <message>
   <source>Perimeter [m]</source>
   <translation type="unfinished">周长 [m]</translation>
  </message>
  <message>
   <source>Picture of the curves</source>
   <translation type="unfinished">曲线图片</translation>
  </message>
  <message>
   <source>Picture of the labels</source>
   <translation type="unfinished">标签图片</translation>
  </message>
  <message>
   <source>Pixel [m]</source>
   <translation type="unfinished">像素 [m]</translation>
  </message>
  <message>
   <source>Planetocentric</source>
   <translation type="unfinished">行星心</translation>
  </message>
  <message>
   <source>Planetographic</source>
   <translation type="unfinished">行星面</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation type="unfinished">多边形</translation>
  </message>
  <message>
   <source>Probabilities of each class</source>
   <translation type="unfinished">各类别的概率</translation>
  </message>
  <message>
   <source>Probability raster</source>
   <translation type="unfinished">概率栅格</translation>
  </message>
  <message>
   <source>Prompts</source>
   <translation type="unfinished">提示</translation>
  </message>
  <message>
   <source>Prototypes (few labels)</source>
   <translation type="unfinished">原型（少量标签）</translation>
  </message>
  <message>
   <source>QGIS gives no reason</source>
   <translation type="unfinished">QGIS 未给出原因</translation>
  </message>
  <message>
   <source>QGIS has PROJ {own} and the engine {version}, which put places of planets elsewhere on these maps: {maps}. What the plugin stores is right on equirectangular ones; of others compare with another layer.</source>
   <translation type="unfinished">QGIS 使用 PROJ {own}，而引擎使用 {version}，两者在以下地图上对行星位置的定位不同：{maps}。在等距圆柱投影的地图上，插件所存储的内容是正确的；其他地图请与另一图层对照。</translation>
  </message>
  <message>
   <source>Random forest</source>
   <translation type="unfinished">随机森林</translation>
  </message>
  <message>
   <source>Raster</source>
   <translation type="unfinished">栅格</translation>
  </message>
  <message>
   <source>Rasters</source>
   <translation type="unfinished">栅格</translation>
  </message>
  <message>
   <source>Rasters: {rasters}, label layers: {labels}. Give one label layer for all rasters, or one for each in the same order.</source>
   <translation type="unfinished">栅格：{rasters} 个，标签图层：{labels} 个。请为所有栅格指定一个标签图层，或按相同顺序为每个栅格各指定一个。</translation>
  </message>
  <message>
   <source>Refine landform</source>
   <translation type="unfinished">修整地貌</translation>
  </message>
  <message>
   <source>Remove landforms</source>
   <translation type="unfinished">移除地貌</translation>
  </message>
  <message>
   <source>Replace a finished run</source>
   <translation type="unfinished">替换已完成的运行</translation>
  </message>
  <message>
   <source>Replace files that are there</source>
   <translation type="unfinished">替换已有文件</translation>
  </message>
  <message>
   <source>Report</source>
   <translation type="unfinished">报告</translation>
  </message>
  <message>
   <source>Residual of the fit [m]</source>
   <translation type="unfinished">拟合残差 [m]</translation>
  </message>
  <message>
   <source>Restore landforms</source>
   <translation type="unfinished">恢复地貌</translation>
  </message>
  <message>
   <source>Review: {name}</source>
   <translation type="unfinished">审核：{name}</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation type="unfinished">已审核</translation>
  </message>
  <message>
   <source>Reviewer</source>
   <translation type="unfinished">审核人</translation>
  </message>
  <message>
   <source>Run</source>
   <translation type="unfinished">运行</translation>
  </message>
  <message>
   <source>SAM model</source>
   <translation type="unfinished">SAM 模型</translation>
  </message>
  <message>
   <source>SAM that finds the masks</source>
   <translation type="unfinished">用于查找掩膜的 SAM</translation>
  </message>
  <message>
   <source>STAC item</source>
   <translation type="unfinished">STAC 条目</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation type="unfinished">保存报告</translation>
  </message>
  <message>
   <source>Says of each cell of a grid which class it is of, with a model made by “Train a patch classifier”.

&lt;p&gt;Writes a layer with a polygon for each cell, its class and the probability of every class, and a raster of the
probabilities. Cells with less than half data are left out.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Side of a cell&lt;/b&gt;: 0 takes that of the training.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Least probability&lt;/b&gt;: a cell whose likeliest class is less probable has no class. With 0 every cell gets one of
the classes that were learnt, whatever it shows, unless one of them stands for other ground.&lt;/p&gt;</source>
   <translation type="unfinished">用由“训练图像块分类器”生成的模型，判断格网中每个单元属于哪个类别。

&lt;p&gt;写出一个图层，其中每个单元为一个多边形，附其类别和各类别的概率，
以及一个概率栅格。有数据部分不足一半的单元将被忽略。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;单元边长&lt;/b&gt;：0 表示采用训练时的边长。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;最小概率&lt;/b&gt;：最可能类别的概率低于此值的单元没有类别。为 0 时，每个单元无论显示什么都会得到所学类别之一，
除非其中一个类别代表其他地面。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Score below {score}</source>
   <translation type="unfinished">评分低于 {score}</translation>
  </message>
  <message>
   <source>Score of the model</source>
   <translation type="unfinished">模型评分</translation>
  </message>
  <message>
   <source>Second map (folder of the run)</source>
   <translation type="unfinished">第二幅地图（运行的文件夹）</translation>
  </message>
  <message>
   <source>Second model (folder)</source>
   <translation type="unfinished">第二个模型（文件夹）</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation type="unfinished">随机种子</translation>
  </message>
  <message>
   <source>Shape on the body</source>
   <translation type="unfinished">天体表面上的形状</translation>
  </message>
  <message>
   <source>Share</source>
   <translation type="unfinished">占比</translation>
  </message>
  <message>
   <source>Share of a mask</source>
   <translation type="unfinished">掩膜占比</translation>
  </message>
  <message>
   <source>Share of ground kept unseen</source>
   <translation type="unfinished">保留为未见的地面占比</translation>
  </message>
  <message>
   <source>Share of the ground on which masks decided</source>
   <translation type="unfinished">由掩膜决定的地面占比</translation>
  </message>
  <message>
   <source>Share of the ground that differs</source>
   <translation type="unfinished">存在差异的地面占比</translation>
  </message>
  <message>
   <source>Share of the ground that they changed</source>
   <translation type="unfinished">被其改变的地面占比</translation>
  </message>
  <message>
   <source>Shared ground of map and labels, as a part of the ground of either</source>
   <translation type="unfinished">地图与标签的共同地面占两者全部地面的比例</translation>
  </message>
  <message>
   <source>Side of a cell (m)</source>
   <translation type="unfinished">单元边长 (m)</translation>
  </message>
  <message>
   <source>Smallest diameter (m)</source>
   <translation type="unfinished">最小直径 (m)</translation>
  </message>
  <message>
   <source>Smoothing (0 none to 1 strong)</source>
   <translation type="unfinished">平滑（0 为无，1 为强）</translation>
  </message>
  <message>
   <source>Split landform</source>
   <translation type="unfinished">拆分地貌</translation>
  </message>
  <message>
   <source>Start from an earlier model</source>
   <translation type="unfinished">以先前的模型为起点</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation type="unfinished">正在启动引擎…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished">停止</translation>
  </message>
  <message>
   <source>Stopped after {done} of {count} objects. They are kept: the same run goes on from there.</source>
   <translation>在 {count} 个对象中的 {done} 个之后停止。结果已保留：再次以相同方式运行会从该处继续。</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the tiles.</source>
   <translation type="unfinished">已在完成 {share} % 的瓦片后停止。</translation>
  </message>
  <message>
   <source>Stopped early.</source>
   <translation type="unfinished">提前停止。</translation>
  </message>
  <message>
   <source>Stopped early; learnt for 1 epoch.</source>
   <translation type="unfinished">提前停止；学习了 1 轮。</translation>
  </message>
  <message>
   <source>Stopped early; learnt for {n} epochs.</source>
   <translation type="unfinished">提前停止；学习了 {n} 轮。</translation>
  </message>
  <message>
   <source>Stopped early; the best epoch, {epoch}, is in {folder}.</source>
   <translation type="unfinished">提前停止；最佳轮次（第 {epoch} 轮）位于 {folder}。</translation>
  </message>
  <message>
   <source>Stopped early; the student as it was after step {step} is in {folder}.</source>
   <translation type="unfinished">提前停止；第 {step} 步之后的学生模型位于 {folder}。</translation>
  </message>
  <message>
   <source>Student</source>
   <translation type="unfinished">学生模型</translation>
  </message>
  <message>
   <source>Student: EfficientNet-Lite0</source>
   <translation type="unfinished">学生模型：EfficientNet-Lite0</translation>
  </message>
  <message>
   <source>Student: SegFormer-B0</source>
   <translation type="unfinished">学生模型：SegFormer-B0</translation>
  </message>
  <message>
   <source>Student: SegFormer-B1</source>
   <translation type="unfinished">学生模型：SegFormer-B1</translation>
  </message>
  <message>
   <source>Student: SegFormer-B2</source>
   <translation type="unfinished">学生模型：SegFormer-B2</translation>
  </message>
  <message>
   <source>Subtract landforms</source>
   <translation type="unfinished">减去地貌</translation>
  </message>
  <message>
   <source>Subtype</source>
   <translation type="unfinished">亚类</translation>
  </message>
  <message>
   <source>Table with centres and diameters</source>
   <translation type="unfinished">含中心和直径的表格</translation>
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
   <translation type="unfinished">用无标签影像教导一个小型解码器（学生模型）：
来自其他地面的解码器给出类别，就其所见询问 SAM 得到的掩膜修正其边界位置，学生模型从两者学习。

&lt;p&gt;&lt;b&gt;影像&lt;/b&gt;：新地面的影像，比例尺均须为该解码器所熟悉。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;分钟&lt;/b&gt;：学生模型学习多久；查找掩膜在此之前进行。
取消则保留目前最好的结果。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;掩膜占比&lt;/b&gt;：掩膜与解码器所见重合达到这一程度（IoU）时才计入。&lt;/p&gt;
&lt;p&gt;模型旁边的图片显示它从什么学习：请查看它。
在用标签评估之前，其评分无从得知。&lt;/p&gt;</translation>
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
   <translation type="unfinished">说明更多标签是否有帮助。

&lt;p&gt;分别用每类 1、2、5、10 等数量的多边形训练解码器，每个数量用不同的多边形训练数次，
并在它们都未学习过的同一地面上评估。报告显示评分如何增长，
并用一句话作答；相同的数值以 JSON 格式存放在旁边。不保留任何模型。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;多边形数量&lt;/b&gt;：每个类别的数量，例如 5, 20, 80。留空则根据现有数量选定。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;每个数量的抽取次数&lt;/b&gt;：少于三次时，无法将偶然与提升区分开来。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;完全标注的区域&lt;/b&gt;：其内所有地貌均已勾绘的多边形。
若未指定，则为标签周围的地面。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>The box is outside the layer {layer}. Draw it on the image.</source>
   <translation type="unfinished">该框位于图层 {layer} 之外。请在影像上绘制。</translation>
  </message>
  <message>
   <source>The card {path} cannot be read. Train the model again, or take another one.</source>
   <translation type="unfinished">无法读取模型卡 {path}。请重新训练模型，或选用其他模型。</translation>
  </message>
  <message>
   <source>The click is outside the layer {layer}. Click on the image.</source>
   <translation type="unfinished">点击位置在图层 {layer} 之外。请在影像上点击。</translation>
  </message>
  <message>
   <source>The comparison was stopped; nothing was written.</source>
   <translation type="unfinished">比较已停止；未写入任何内容。</translation>
  </message>
  <message>
   <source>The counts have too few craters from there on to tell how complete they are.</source>
   <translation type="unfinished">自此以上撞击坑过少，无法判断完整度。</translation>
  </message>
  <message>
   <source>The differences in {path} could not be opened.</source>
   <translation type="unfinished">无法打开 {path} 中的差异。</translation>
  </message>
  <message>
   <source>The disk has only {size} left: choose a folder on another one.</source>
   <translation type="unfinished">磁盘仅剩 {size}：请选择其他磁盘上的文件夹。</translation>
  </message>
  <message>
   <source>The engine ended unexpectedly: {reason}</source>
   <translation type="unfinished">引擎意外结束：{reason}</translation>
  </message>
  <message>
   <source>The engine is not set up in {folder}. Open the Engine page of the Landform Mapper dock and press “Set up engine…”.</source>
   <translation type="unfinished">{folder} 中未安装引擎。请打开 Landform Mapper 停靠面板的“引擎”页并点击“安装引擎…”。</translation>
  </message>
  <message>
   <source>The engine {path} does not start ({reason}). Repair it on the Engine page.</source>
   <translation type="unfinished">引擎 {path} 无法启动（{reason}）。请在“引擎”页修复它。</translation>
  </message>
  <message>
   <source>The extent cannot be brought into the CRS of the raster “{raster}”. Zoom in to the raster, or use the whole layer.</source>
   <translation type="unfinished">无法将范围变换到栅格“{raster}”的 CRS。请缩放到该栅格，或使用整个图层。</translation>
  </message>
  <message>
   <source>The extent is empty. Draw a rectangle on the map, or choose another extent.</source>
   <translation type="unfinished">范围为空。请在地图上绘制矩形，或选择其他范围。</translation>
  </message>
  <message>
   <source>The extent is on {body}, but the raster “{raster}” is on {other}. Choose an extent on the raster's own body.</source>
   <translation type="unfinished">范围位于{body}，但栅格“{raster}”位于{other}。请选择该栅格所属天体上的范围。</translation>
  </message>
  <message>
   <source>The extent lies outside the raster “{raster}”. Move the map to the raster, or use the whole layer.</source>
   <translation type="unfinished">范围位于栅格“{raster}”之外。请将地图移到该栅格，或使用整个图层。</translation>
  </message>
  <message>
   <source>The field {field} of the layer {layer} is of the type {type}, which cannot hold “{value}”. Match another field, rename that one, or choose another landform layer.</source>
   <translation type="unfinished">图层 {layer} 的字段 {field} 类型为 {type}，无法存放“{value}”。请匹配其他字段，重命名该字段，或选择其他地貌图层。</translation>
  </message>
  <message>
   <source>The field “{field}” holds radii by its name: landforms are taken to be twice as wide.</source>
   <translation type="unfinished">从名称看，字段“{field}”存放的是半径：地貌宽度按其两倍计算。</translation>
  </message>
  <message>
   <source>The image “{image}” is not a file that the engine can read. Save it as a GeoTIFF first.</source>
   <translation type="unfinished">影像“{image}”不是引擎可以读取的文件。请先将其保存为 GeoTIFF。</translation>
  </message>
  <message>
   <source>The job was cancelled.</source>
   <translation type="unfinished">任务已取消。</translation>
  </message>
  <message>
   <source>The judging was stopped; no report was written.</source>
   <translation type="unfinished">评估已停止；未写出报告。</translation>
  </message>
  <message>
   <source>The kind that does best on most ground; at present the ensemble.</source>
   <translation type="unfinished">在大多数地面上表现最好的类型；目前为集成类型。</translation>
  </message>
  <message>
   <source>The label layer “{layer}” has no field for the class. Choose the field that holds it, or add one.</source>
   <translation type="unfinished">标签图层“{layer}”没有类别字段。请选择存放类别的字段，或添加一个。</translation>
  </message>
  <message>
   <source>The label layer “{layer}” has no field “{field}”. Choose the field that holds the class, or add it.</source>
   <translation type="unfinished">标签图层“{layer}”没有字段“{field}”。请选择存放类别的字段，或添加该字段。</translation>
  </message>
  <message>
   <source>The label layer “{layer}” is empty. Outline some landforms on the Annotate page first.</source>
   <translation type="unfinished">标签图层“{layer}”为空。请先在“标注”页勾绘一些地貌。</translation>
  </message>
  <message>
   <source>The labels “{layer}” are on {body}, but the raster “{raster}” is on {other}. Choose the raster that the labels were drawn on.</source>
   <translation type="unfinished">标签“{layer}”位于{body}，但栅格“{raster}”位于{other}。请选择绘制标签时所用的栅格。</translation>
  </message>
  <message>
   <source>The landform accepted last is saved, or its layer gone: delete it in the layer instead.</source>
   <translation type="unfinished">最后接受的地貌已保存，或其图层已不存在：请在图层中删除。</translation>
  </message>
  <message>
   <source>The landform cannot go to the layer {layer}. {reason}</source>
   <translation type="unfinished">该地貌无法写入图层 {layer}。{reason}</translation>
  </message>
  <message>
   <source>The landform is no longer in the layer {layer}: undo, or clear the prompt.</source>
   <translation type="unfinished">该地貌已不在图层 {layer} 中：请撤消，或清除提示。</translation>
  </message>
  <message>
   <source>The landform would not fall in two: click on a part of it, or choose another outline with Tab.</source>
   <translation type="unfinished">该地貌不会被分成两部分：请点击其中一部分，或用 Tab 选择其他轮廓。</translation>
  </message>
  <message>
   <source>The layer {layer} cannot be edited: its file or its disk may be read-only. Choose or create another landform layer.</source>
   <translation type="unfinished">无法编辑图层 {layer}：其文件或磁盘可能是只读的。请选择或新建其他地貌图层。</translation>
  </message>
  <message>
   <source>The layer {layer} could not be saved; your edits are kept. {reason}</source>
   <translation type="unfinished">无法保存图层 {layer}；您的编辑已保留。{reason}</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the change. Choose or create another one.</source>
   <translation type="unfinished">图层 {layer} 未接受更改。请选择或新建其他图层。</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the field {field}. Choose or create another one.</source>
   <translation type="unfinished">图层 {layer} 未接受字段 {field}。请选择或新建其他图层。</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the landform. Choose or create another one.</source>
   <translation type="unfinished">图层 {layer} 未接受该地貌。请选择或新建其他图层。</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the landforms. They are still kept.</source>
   <translation type="unfinished">图层 {layer} 未接受这些地貌。它们仍被保留。</translation>
  </message>
  <message>
   <source>The layer {layer} has no field for the class: match its fields first.</source>
   <translation type="unfinished">图层 {layer} 没有类别字段：请先匹配其字段。</translation>
  </message>
  <message>
   <source>The layer {layer} has no fields “class” and “reviewed”, so there is nothing to review in it.</source>
   <translation type="unfinished">图层 {layer} 没有字段“class”和“reviewed”，因此其中没有可审核的内容。</translation>
  </message>
  <message>
   <source>The layer {table} in {path} could not be opened: {reason}. Choose another file.</source>
   <translation type="unfinished">无法打开 {path} 中的图层 {table}：{reason}。请选择其他文件。</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no field {names} for this landform.</source>
   <translation type="unfinished">图层“{layer}”没有用于此地貌的字段 {names}。</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no fields for {count} values of this landform ({names}).</source>
   <translation type="unfinished">图层“{layer}”没有用于此地貌 {count} 个值的字段（{names}）。</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no polygon. Choose another extent.</source>
   <translation type="unfinished">图层“{layer}”没有多边形。请选择其他范围。</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no selected polygon. Select some, or choose another extent.</source>
   <translation type="unfinished">图层“{layer}”没有选中的多边形。请选择一些，或选择其他范围。</translation>
  </message>
  <message>
   <source>The map and the layer {layer} do not fit together. {reason}</source>
   <translation type="unfinished">地图与图层 {layer} 不相符。{reason}</translation>
  </message>
  <message>
   <source>The map shows {body} and the layer {layer} is on {other}: a click has no place there. Set the project's CRS to the layer's.</source>
   <translation type="unfinished">地图显示{body}，而图层 {layer} 位于{other}：点击在那里没有对应位置。请将工程的 CRS 设置为该图层的 CRS。</translation>
  </message>
  <message>
   <source>The model learnt from {number} layers of one ground: {names}. Choose the layers beside the raster too, in the same order.</source>
   <translation type="unfinished">模型从同一地面的 {number} 个图层学习：{names}。请按相同顺序选择栅格之外的图层。</translation>
  </message>
  <message>
   <source>The network has {count} inputs, since the decoder looks at several levels: Deepness takes one.</source>
   <translation type="unfinished">该网络有 {count} 个输入，因为解码器查看多个层级：Deepness 只接受一个。</translation>
  </message>
  <message>
   <source>The polygon is outside the layer {layer}. Draw it on the image.</source>
   <translation type="unfinished">该多边形位于图层 {layer} 之外。请在影像上绘制。</translation>
  </message>
  <message>
   <source>The polygons in {path} could not be opened: {reason}. Run the map again.</source>
   <translation type="unfinished">无法打开 {path} 中的多边形：{reason}。请重新运行制图。</translation>
  </message>
  <message>
   <source>The prompts do not fit the raster. {reason}</source>
   <translation type="unfinished">提示与栅格不相符。{reason}</translation>
  </message>
  <message>
   <source>The raster is on {body} and the landform layer {layer} on {other}. Choose or create a landform layer for this raster.</source>
   <translation type="unfinished">栅格位于{body}，而地貌图层 {layer} 位于{other}。请为此栅格选择或新建地貌图层。</translation>
  </message>
  <message>
   <source>The raster “{layer}” is not a file that the engine can read. Save it as a GeoTIFF first.</source>
   <translation type="unfinished">栅格“{layer}”不是引擎可以读取的文件。请先将其保存为 GeoTIFF。</translation>
  </message>
  <message>
   <source>The raster “{name}” is not a file that the engine can read. Save it as a GeoTIFF first (right-click the layer, Export, Save As).</source>
   <translation type="unfinished">栅格“{name}”不是引擎可以读取的文件。请先将其保存为 GeoTIFF（右键点击图层，导出，另存为）。</translation>
  </message>
  <message>
   <source>The second count has about {share} ({low} to {high}) of the {first} reviewed craters.</source>
   <translation type="unfinished">第二次统计约有 {first} 个已审核撞击坑的 {share}（{low} 至 {high}）。</translation>
  </message>
  <message>
   <source>The second count is a part of this one, which is taken to be complete after its review.</source>
   <translation type="unfinished">第二次统计是本次统计的一部分，后者经审核后视为完整。</translation>
  </message>
  <message>
   <source>The selected landforms do not overlap: there is nothing to subtract.</source>
   <translation type="unfinished">选中的地貌没有重叠：没有可减去的部分。</translation>
  </message>
  <message>
   <source>The set-up stopped because of an unexpected error: {error}.</source>
   <translation type="unfinished">安装因意外错误而停止：{error}。</translation>
  </message>
  <message>
   <source>The sizes in the field “{field}” are taken to be kilometres.</source>
   <translation type="unfinished">字段“{field}”中的大小按千米计算。</translation>
  </message>
  <message>
   <source>The threshold of “{name}” should be a number from 0 to 1, not “{value}”.</source>
   <translation type="unfinished">“{name}”的阈值应为 0 至 1 之间的数，而不是“{value}”。</translation>
  </message>
  <message>
   <source>There are about {all}; both together have {share}.</source>
   <translation type="unfinished">总数约 {all}；两次合计占 {share}。</translation>
  </message>
  <message>
   <source>There is no such raster. Choose a raster layer or a file.</source>
   <translation type="unfinished">没有这样的栅格。请选择栅格图层或文件。</translation>
  </message>
  <message>
   <source>They are of {body}</source>
   <translation type="unfinished">属于{body}</translation>
  </message>
  <message>
   <source>This box has no place in the layer's coordinate reference system.</source>
   <translation type="unfinished">此框在图层的坐标参照系中没有对应位置。</translation>
  </message>
  <message>
   <source>This holds where both have looked at the same ground without knowing of each other; craters that both hardly see make it look better than it is, things that are no craters worse.</source>
   <translation type="unfinished">前提是双方互不知情地查看了同一区域；双方都难以看清的撞击坑会使结果偏高，非撞击坑会使其偏低。</translation>
  </message>
  <message>
   <source>This place has no coordinates in the layer's coordinate reference system.</source>
   <translation type="unfinished">此位置在图层的坐标参照系中没有坐标。</translation>
  </message>
  <message>
   <source>This polygon has no place in the layer's coordinate reference system.</source>
   <translation type="unfinished">此多边形在图层的坐标参照系中没有对应位置。</translation>
  </message>
  <message>
   <source>Thresholds</source>
   <translation type="unfinished">阈值</translation>
  </message>
  <message>
   <source>Tick at least one image of the new ground. Images that are files in the project count.</source>
   <translation type="unfinished">请至少勾选一幅新地面的影像。可用的是工程中以文件形式存在的影像。</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation type="unfinished">瓦片</translation>
  </message>
  <message>
   <source>Time needed [s]</source>
   <translation type="unfinished">所需时间 [s]</translation>
  </message>
  <message>
   <source>Train a patch classifier</source>
   <translation type="unfinished">训练图像块分类器</translation>
  </message>
  <message>
   <source>Train decoder</source>
   <translation type="unfinished">训练解码器</translation>
  </message>
  <message>
   <source>Trained</source>
   <translation type="unfinished">训练时间</translation>
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
   <translation type="unfinished">训练一个解码器，用于查找标签多边形所勾绘的地貌。

&lt;p&gt;解码器是基于图像模型冻结特征的小型网络，或更简单的类型。已标注的地面被
划分为区块，每个区块由未见过它的解码器评估；最终保留的解码器则从全部区块学习。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;标签图层&lt;/b&gt;：所有栅格共用一个，或按相同顺序每个栅格各一个。每个都需要类别字段。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;完全标注的区域&lt;/b&gt;：其内所有地貌均已勾绘的多边形。
若未指定，则为标签周围的地面。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;以先前的模型为起点&lt;/b&gt;：两者都知道的类别在其已学内容的基础上继续；
其图像模型、类型和比例尺保持不变。&lt;/p&gt;
&lt;p&gt;输出文件夹包含模型（safetensors）、模型卡（JSON）和曲线图片。
已有内容的文件夹绝不会被覆盖。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Transformer</source>
   <translation type="unfinished">Transformer</translation>
  </message>
  <message>
   <source>Twice the shared ground, as a part of the sum of both</source>
   <translation type="unfinished">共同地面的两倍占两者之和的比例</translation>
  </message>
  <message>
   <source>UNet from scratch</source>
   <translation type="unfinished">从零训练的 UNet</translation>
  </message>
  <message>
   <source>Unit of the diameter</source>
   <translation type="unfinished">直径的单位</translation>
  </message>
  <message>
   <source>Version of ONNX's operators</source>
   <translation type="unfinished">ONNX 算子版本</translation>
  </message>
  <message>
   <source>Waits until all landforms are found.</source>
   <translation type="unfinished">等待直到找到所有地貌。</translation>
  </message>
  <message>
   <source>Waits until the comparison is done.</source>
   <translation type="unfinished">等待直到比较完成。</translation>
  </message>
  <message>
   <source>Waits until the conversion is done.</source>
   <translation type="unfinished">等待直到转换完成。</translation>
  </message>
  <message>
   <source>Waits until the decoder is judged.</source>
   <translation type="unfinished">等待直到解码器评估完成。</translation>
  </message>
  <message>
   <source>Waits until the download is done.</source>
   <translation type="unfinished">等待直到下载完成。</translation>
  </message>
  <message>
   <source>Waits until the export is done.</source>
   <translation type="unfinished">等待直到导出完成。</translation>
  </message>
  <message>
   <source>Waits until the labels of the student are drawn.</source>
   <translation type="unfinished">等待直到学生模型的标签绘制完成。</translation>
  </message>
  <message>
   <source>Waits until the learning curve is drawn.</source>
   <translation type="unfinished">等待直到学习曲线绘制完成。</translation>
  </message>
  <message>
   <source>Waits until the map run is done.</source>
   <translation type="unfinished">等待直到制图运行完成。</translation>
  </message>
  <message>
   <source>Waits until the pretraining is done.</source>
   <translation type="unfinished">等待直到预训练完成。</translation>
  </message>
  <message>
   <source>Waits until the student is taught.</source>
   <translation type="unfinished">等待直到学生模型教导完成。</translation>
  </message>
  <message>
   <source>Waits until the training is done.</source>
   <translation type="unfinished">等待直到训练完成。</translation>
  </message>
  <message>
   <source>What a decoder has found, in this layer</source>
   <translation type="unfinished">此图层中由解码器找到的</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation type="unfinished">类别与属性</translation>
  </message>
  <message>
   <source>What {reviewer} has, in this layer</source>
   <translation type="unfinished">此图层中 {reviewer} 的</translation>
  </message>
  <message>
   <source>Whether more labels would help</source>
   <translation type="unfinished">更多标签是否有帮助</translation>
  </message>
  <message>
   <source>Which is better</source>
   <translation type="unfinished">哪个更好</translation>
  </message>
  <message>
   <source>Windows at most</source>
   <translation type="unfinished">最多窗口数</translation>
  </message>
  <message>
   <source>Writes a decoder as one ONNX file that other programs run, with all that stands before it.

&lt;p&gt;The file holds what the QGIS plugin Deepness reads: classes, resolution, size and overlap of its tiles, and how
pixels are scaled. Deepness takes decoders of one input: students, and others that look at one level.&lt;/p&gt;
&lt;p&gt;Beside it a STAC item with the Machine Learning Model extension describes inputs, classes and licence.&lt;/p&gt;</source>
   <translation type="unfinished">将解码器连同其之前的所有处理写为单个 ONNX 文件，供其他程序运行。

&lt;p&gt;该文件包含 QGIS 插件 Deepness 所读取的内容：类别、分辨率、瓦片的大小和重叠，
以及像素如何缩放。Deepness 接受单输入的解码器：学生模型，以及其他只查看一个层级的解码器。&lt;/p&gt;
&lt;p&gt;旁边带有 Machine Learning Model 扩展的 STAC 条目描述输入、类别和许可证。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Writes polygons for other programs: crater counts for Craterstats (.scc, .diam) or as a pair of
Shapefiles (_CRATER and _AREA, as CraterTools and OpenCraterTool have them), COCO annotations, a CSV table, GeoJSON.

&lt;p&gt;Diameters and centres are those of circles through the outlines by least squares, on the body of the layer's CRS.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Classes&lt;/b&gt;: only these, separated by commas. A crater count takes every class named after craters when none is
given, and all polygons when there is no class field.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Counted area&lt;/b&gt;: polygons of the ground that was looked at, which a crater count needs. Without them, all of the
&lt;b&gt;image&lt;/b&gt; that holds data is taken. COCO annotations are in pixels of the image.&lt;/p&gt;</source>
   <translation type="unfinished">写出供其他程序使用的多边形：供 Craterstats 使用的撞击坑统计（.scc、.diam）或一对
Shapefile（_CRATER 和 _AREA，与 CraterTools 和 OpenCraterTool 的相同）、COCO 标注、CSV 表格、GeoJSON。

&lt;p&gt;直径和中心是用最小二乘法拟合轮廓的圆的直径和中心，位于图层 CRS 所属的天体上。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;类别&lt;/b&gt;：仅这些类别，以逗号分隔。若未指定，撞击坑统计采用所有以撞击坑（crater）命名的类别；
若没有类别字段，则采用所有多边形。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;统计区域&lt;/b&gt;：已查看过的地面的多边形，撞击坑统计需要它。若未指定，则采用
&lt;b&gt;影像&lt;/b&gt;中所有有数据的部分。COCO 标注使用影像的像素坐标。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>a body of {radius} km radius</source>
   <translation type="unfinished">半径为 {radius} km 的天体</translation>
  </message>
  <message>
   <source>a few seconds left</source>
   <translation type="unfinished">还剩几秒</translation>
  </message>
  <message>
   <source>about a minute</source>
   <translation type="unfinished">约 1 分钟</translation>
  </message>
  <message>
   <source>about {hours} h</source>
   <translation type="unfinished">约 {hours} 小时</translation>
  </message>
  <message>
   <source>about {hours} h left</source>
   <translation type="unfinished">还剩约 {hours} 小时</translation>
  </message>
  <message>
   <source>about {hours} h {minutes} min</source>
   <translation type="unfinished">约 {hours} 小时 {minutes} 分钟</translation>
  </message>
  <message>
   <source>about {hours} h {minutes} min left</source>
   <translation type="unfinished">还剩约 {hours} 小时 {minutes} 分钟</translation>
  </message>
  <message>
   <source>about {minutes} min left</source>
   <translation type="unfinished">还剩约 {minutes} 分钟</translation>
  </message>
  <message>
   <source>about {n} min</source>
   <translation type="unfinished">约 {n} 分钟</translation>
  </message>
  <message>
   <source>about {seconds} s left</source>
   <translation type="unfinished">还剩约 {seconds} 秒</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation type="unfinished">约 {size}</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation type="unfinished">已接受</translation>
  </message>
  <message>
   <source>all</source>
   <translation type="unfinished">全部</translation>
  </message>
  <message>
   <source>an unknown body</source>
   <translation type="unfinished">未知天体</translation>
  </message>
  <message>
   <source>as shown</source>
   <translation type="unfinished">如所示</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation type="unfinished">自动</translation>
  </message>
  <message>
   <source>background</source>
   <translation type="unfinished">背景</translation>
  </message>
  <message>
   <source>certain</source>
   <translation type="unfinished">确定</translation>
  </message>
  <message>
   <source>circle</source>
   <translation type="unfinished">圆</translation>
  </message>
  <message>
   <source>classes</source>
   <translation type="unfinished">类别</translation>
  </message>
  <message>
   <source>diameter</source>
   <translation type="unfinished">直径</translation>
  </message>
  <message>
   <source>drawn by hand</source>
   <translation type="unfinished">手工绘制</translation>
  </message>
  <message>
   <source>ellipse</source>
   <translation type="unfinished">椭圆</translation>
  </message>
  <message>
   <source>feature {number}</source>
   <translation type="unfinished">要素 {number}</translation>
  </message>
  <message>
   <source>it said nothing</source>
   <translation type="unfinished">没有任何消息</translation>
  </message>
  <message>
   <source>landforms</source>
   <translation type="unfinished">地貌</translation>
  </message>
  <message>
   <source>learnt from {number} layers: {names}</source>
   <translation type="unfinished">从 {number} 个图层学得：{names}</translation>
  </message>
  <message>
   <source>learnt: objects are found one by one</source>
   <translation>已学习：逐个查找对象</translation>
  </message>
  <message>
   <source>left out</source>
   <translation type="unfinished">忽略</translation>
  </message>
  <message>
   <source>less than a minute</source>
   <translation type="unfinished">不到 1 分钟</translation>
  </message>
  <message>
   <source>light</source>
   <translation type="unfinished">轻</translation>
  </message>
  <message>
   <source>map units</source>
   <translation type="unfinished">地图单位</translation>
  </message>
  <message>
   <source>mapped by a model</source>
   <translation type="unfinished">由模型制图</translation>
  </message>
  <message>
   <source>mapped extent</source>
   <translation type="unfinished">制图范围</translation>
  </message>
  <message>
   <source>mean IoU {score} on unseen ground</source>
   <translation type="unfinished">在未见地面上的平均 IoU 为 {score}</translation>
  </message>
  <message>
   <source>medium</source>
   <translation type="unfinished">中</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation type="unfinished">未给出原因</translation>
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished">无</translation>
  </message>
  <message>
   <source>none: it reads the pixels</source>
   <translation type="unfinished">无：它直接读取像素</translation>
  </message>
  <message>
   <source>not learnt: that takes 300 labels of objects</source>
   <translation>未学习：需要 300 个已标注对象</translation>
  </message>
  <message>
   <source>once (fast)</source>
   <translation type="unfinished">一次（快）</translation>
  </message>
  <message>
   <source>other</source>
   <translation type="unfinished">其他</translation>
  </message>
  <message>
   <source>outlined by clicks</source>
   <translation type="unfinished">通过点击勾绘</translation>
  </message>
  <message>
   <source>pixels</source>
   <translation type="unfinished">像素</translation>
  </message>
  <message>
   <source>probabilities of each class</source>
   <translation type="unfinished">各类别的概率</translation>
  </message>
  <message>
   <source>probability</source>
   <translation type="unfinished">概率</translation>
  </message>
  <message>
   <source>questionable</source>
   <translation type="unfinished">存疑</translation>
  </message>
  <message>
   <source>reviewed polygons only</source>
   <translation type="unfinished">仅已审核的多边形</translation>
  </message>
  <message>
   <source>strong</source>
   <translation type="unfinished">强</translation>
  </message>
  <message>
   <source>three times (better, slower)</source>
   <translation type="unfinished">三次（更好，较慢）</translation>
  </message>
  <message>
   <source>time not known before the first tiles</source>
   <translation type="unfinished">在最初的瓦片完成之前时间未知</translation>
  </message>
  <message>
   <source>told by the field's name</source>
   <translation type="unfinished">由字段名称判断</translation>
  </message>
  <message>
   <source>unclassified</source>
   <translation type="unfinished">未分类</translation>
  </message>
  <message>
   <source>up to {size}</source>
   <translation type="unfinished">最多 {size}</translation>
  </message>
  <message>
   <source>{count} craters, N(1) = {density} km⁻²</source>
   <translation type="unfinished">{count} 个撞击坑，N(1) = {density} km⁻²</translation>
  </message>
  <message>
   <source>{count} landforms</source>
   <translation type="unfinished">{count} 个地貌</translation>
  </message>
  <message>
   <source>{done} of {count} objects, about {minutes} min left</source>
   <translation>{count} 个对象中的 {done} 个，大约还剩 {minutes} 分钟</translation>
  </message>
  <message>
   <source>{field} is one of: {values}.</source>
   <translation type="unfinished">{field}为以下之一：{values}。</translation>
  </message>
  <message>
   <source>{field} lies between {least} and {most}.</source>
   <translation type="unfinished">{field}介于 {least} 和 {most} 之间。</translation>
  </message>
  <message>
   <source>{first} here, {second} in the second count, {both} in both</source>
   <translation type="unfinished">本次 {first} 个，第二次 {second} 个，共有 {both} 个</translation>
  </message>
  <message>
   <source>{folder} cannot be written: {reason}. Free some space there.</source>
   <translation type="unfinished">无法写入 {folder}：{reason}。请在该处腾出一些空间。</translation>
  </message>
  <message>
   <source>{folder} holds no trained model (its {file} is missing). Choose the folder that the Train page wrote.</source>
   <translation type="unfinished">{folder} 中没有已训练的模型（缺少其 {file}）。请选择由“训练”页写出的文件夹。</translation>
  </message>
  <message>
   <source>{length} a pixel</source>
   <translation type="unfinished">每像素 {length}</translation>
  </message>
  <message>
   <source>{length} a sample</source>
   <translation type="unfinished">每采样点 {length}</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation type="unfinished">{low} 至 {high}</translation>
  </message>
  <message>
   <source>{number} images</source>
   <translation type="unfinished">{number} 幅影像</translation>
  </message>
  <message>
   <source>{number} polygons: {classes}</source>
   <translation type="unfinished">{number} 个多边形：{classes}</translation>
  </message>
  <message>
   <source>{number} without a class are left out.</source>
   <translation type="unfinished">{number} 个没有类别，已排除。</translation>
  </message>
  <message>
   <source>{n} craters of the second count were found by a decoder and reviewed by nobody.</source>
   <translation type="unfinished">第二次统计中有 {n} 个撞击坑由解码器找到，无人审核。</translation>
  </message>
  <message>
   <source>{n} further layers</source>
   <translation type="unfinished">{n} 个其他图层</translation>
  </message>
  <message>
   <source>{n} of them are questionable.</source>
   <translation type="unfinished">其中 {n} 个存疑。</translation>
  </message>
  <message>
   <source>{n} polygons below {area} were merged into what lies around them.</source>
   <translation type="unfinished">{n} 个小于 {area} 的多边形已并入其周围。</translation>
  </message>
  <message>
   <source>{n} tiles</source>
   <translation type="unfinished">{n} 个瓦片</translation>
  </message>
  <message>
   <source>{path} could not be created: {reason}. Choose another folder.</source>
   <translation type="unfinished">无法创建 {path}：{reason}。请选择其他文件夹。</translation>
  </message>
  <message>
   <source>{path} could not be opened for writing as a GeoPackage: {reason}. Choose another file.</source>
   <translation type="unfinished">无法将 {path} 作为 GeoPackage 打开以写入：{reason}。请选择其他文件。</translation>
  </message>
  <message>
   <source>{percent} % of the unseen ground got its right class.</source>
   <translation type="unfinished">未见地面的 {percent} % 获得了正确的类别。</translation>
  </message>
  <message>
   <source>{run}: {what}</source>
   <translation type="unfinished">{run}：{what}</translation>
  </message>
  <message>
   <source>{size}, rim ± {residual}.</source>
   <translation type="unfinished">{size}，边缘 ± {residual}。</translation>
  </message>
  <message>
   <source>{tiles}, from before</source>
   <translation type="unfinished">{tiles}，来自之前的运行</translation>
  </message>
  <message>
   <source>{tiles}, looked at {views} times</source>
   <translation type="unfinished">{tiles}，查看 {views} 次</translation>
  </message>
  <message>
   <source>{tiles}, {old} of them from before</source>
   <translation type="unfinished">{tiles}，其中 {old} 个来自之前的运行</translation>
  </message>
  <message>
   <source>“{layer}” does not say whether its latitudes are planetocentric, as is the custom and as QGIS draws them, or planetographic.</source>
   <translation type="unfinished">“{layer}”未说明其纬度是行星心纬度（通常如此，QGIS 也如此绘制）还是行星面纬度。</translation>
  </message>
  <message>
   <source>“{layer}” has unsaved edits, which are not exported.</source>
   <translation type="unfinished">“{layer}”有未保存的编辑，不会导出。</translation>
  </message>
  <message>
   <source>“{layer}” has unsaved edits, which are not judged by.</source>
   <translation type="unfinished">“{layer}”有未保存的编辑，不会用于评估。</translation>
  </message>
  <message>
   <source>“{layer}” has unsaved edits, which are not trained on.</source>
   <translation type="unfinished">“{layer}”有未保存的编辑，不会用于训练。</translation>
  </message>
  <message>
   <source>“{layer}” is not a polygon layer. Choose the layer with the landform polygons.</source>
   <translation type="unfinished">“{layer}”不是多边形图层。请选择含有地貌多边形的图层。</translation>
  </message>
  <message>
   <source>“{layer}” says Earth, and “{image}” shows {body}. Are its longitudes and latitudes those of {body}?</source>
   <translation type="unfinished">“{layer}”声明为地球，而“{image}”显示{body}。其经度和纬度是否属于{body}？</translation>
  </message>
  <message>
   <source>“{raster}” comes with {number} beside it, “{first}” with {count}. Give each raster as many further layers of its ground, in the same order.</source>
   <translation type="unfinished">“{raster}”旁有 {number}，“{first}”旁有 {count}。请按相同顺序为每个栅格指定同样多的其同一地面的其他图层。</translation>
  </message>
  <message>
   <source>“{text}” is no list of numbers of polygons. Write them as 5, 20, 80, or leave it empty.</source>
   <translation type="unfinished">“{text}”不是多边形数量的列表。请写成 5, 20, 80 的形式，或留空。</translation>
  </message>
 </context>
 <context>
  <name>LandformTarget</name>
  <message>
   <source>Choose or create a landform layer first.</source>
   <translation type="unfinished">请先选择或新建地貌图层。</translation>
  </message>
  <message>
   <source>Rename class {old} to {new}</source>
   <translation type="unfinished">将类别 {old} 重命名为 {new}</translation>
  </message>
  <message>
   <source>The file {file} does not keep the coordinate reference system of the image: use the layer in this session, and set its CRS by hand whenever you open it again.</source>
   <translation type="unfinished">文件 {file} 不保存影像的坐标参照系：请在此会话中使用该图层，并在每次重新打开时手动设置其 CRS。</translation>
  </message>
  <message>
   <source>{file} holds no polygon layer. Create a new landform layer.</source>
   <translation type="unfinished">{file} 中没有多边形图层。请新建地貌图层。</translation>
  </message>
 </context>
 <context>
  <name>LandformsOfLayer</name>
  <message>
   <source>No decision of this contact sheet is left to take back.</source>
   <translation type="unfinished">此缩略图总览中已没有可撤销的决定。</translation>
  </message>
 </context>
 <context>
  <name>LayerRow</name>
  <message>
   <source>Choose a layer</source>
   <translation type="unfinished">选择图层</translation>
  </message>
  <message>
   <source>Leave this layer out</source>
   <translation type="unfinished">忽略此图层</translation>
  </message>
 </context>
 <context>
  <name>LearningCurveChart</name>
  <message>
   <source>Score over number of polygons</source>
   <translation type="unfinished">评分随多边形数量的变化</translation>
  </message>
  <message>
   <source>mean IoU</source>
   <translation type="unfinished">平均 IoU</translation>
  </message>
  <message>
   <source>polygons of each class</source>
   <translation type="unfinished">每类的多边形数</translation>
  </message>
  <message>
   <source>{number} of each class</source>
   <translation type="unfinished">每类 {number} 个</translation>
  </message>
 </context>
 <context>
  <name>LearningCurveResult</name>
  <message>
   <source>Open the report</source>
   <translation type="unfinished">打开报告</translation>
  </message>
  <message>
   <source>Would more labels help?</source>
   <translation type="unfinished">更多标签会有帮助吗？</translation>
  </message>
 </context>
 <context>
  <name>LearningCurveRun</name>
  <message>
   <source>A learning curve is being drawn: if it is stopped now, nothing is kept.</source>
   <translation type="unfinished">正在绘制学习曲线：若现在停止，则不会保留任何内容。</translation>
  </message>
  <message>
   <source>End the trials; no report is written</source>
   <translation type="unfinished">结束试验；不写出报告</translation>
  </message>
  <message>
   <source>Reading the labels…</source>
   <translation type="unfinished">正在读取标签…</translation>
  </message>
  <message>
   <source>Save and go on</source>
   <translation type="unfinished">保存并继续</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished">停止</translation>
  </message>
  <message>
   <source>The learning curve was stopped; no report was written.</source>
   <translation type="unfinished">学习曲线已停止；未写出报告。</translation>
  </message>
  <message>
   <source>landforms</source>
   <translation type="unfinished">地貌</translation>
  </message>
  <message>
   <source>{name} learning curve</source>
   <translation type="unfinished">{name} 学习曲线</translation>
  </message>
 </context>
 <context>
  <name>LeaveGuard</name>
  <message>
   <source>Close QGIS and stop what runs?</source>
   <translation type="unfinished">关闭 QGIS 并停止正在运行的任务？</translation>
  </message>
  <message>
   <source>Do not wait</source>
   <translation type="unfinished">不等待</translation>
  </message>
  <message>
   <source>Remove the plugin and stop what runs?</source>
   <translation type="unfinished">移除插件并停止正在运行的任务？</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation type="unfinished">留下</translation>
  </message>
  <message>
   <source>Stop and close</source>
   <translation type="unfinished">停止并关闭</translation>
  </message>
  <message>
   <source>Stop and remove</source>
   <translation type="unfinished">停止并移除</translation>
  </message>
  <message>
   <source>Stopping, and keeping what is done…</source>
   <translation type="unfinished">正在停止，并保留已完成的部分…</translation>
  </message>
 </context>
 <context>
  <name>LikePanel</name>
  <message>
   <source> pixels</source>
   <translation type="unfinished"> 像素</translation>
  </message>
  <message>
   <source>1 selected landform does not lie on the image and is left out.</source>
   <translation type="unfinished">1 个选中的地貌不在该影像上，已略去。</translation>
  </message>
  <message>
   <source>1 selected landform tells what is looked for. Add others by Ctrl+click.</source>
   <translation type="unfinished">1 个选中的地貌说明要查找什么。用 Ctrl+点击添加其他地貌。</translation>
  </message>
  <message>
   <source>20 pixels</source>
   <translation type="unfinished">20 像素</translation>
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished">关闭</translation>
  </message>
  <message>
   <source>Diameter of the smallest landforms that are looked for; smaller ones take more time</source>
   <translation type="unfinished">要查找的最小地貌的直径；越小耗时越多</translation>
  </message>
  <message>
   <source>Drag a rectangle on the map</source>
   <translation type="unfinished">在地图上拖出矩形</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation type="unfinished">绘制</translation>
  </message>
  <message>
   <source>Find</source>
   <translation type="unfinished">查找</translation>
  </message>
  <message>
   <source>Find more like these</source>
   <translation type="unfinished">查找更多类似的地貌</translation>
  </message>
  <message>
   <source>None of the selected landforms lies on the image. Select some that do, or choose their image.</source>
   <translation type="unfinished">选中的地貌均不在该影像上。请选择位于影像上的地貌，或选择其所在的影像。</translation>
  </message>
  <message>
   <source>Select landforms by Ctrl+click: more like them are looked for.</source>
   <translation type="unfinished">用 Ctrl+点击选择地貌：将查找更多与其类似的地貌。</translation>
  </message>
  <message>
   <source>Smallest</source>
   <translation type="unfinished">最小</translation>
  </message>
  <message>
   <source>Ten landforms tell enough: select fewer by Ctrl+click.</source>
   <translation type="unfinished">十个地貌已经足够：请用 Ctrl+点击少选几个。</translation>
  </message>
  <message>
   <source>The selected landform does not lie on the image. Select one that does, or choose its image.</source>
   <translation type="unfinished">选中的地貌不在该影像上。请选择位于影像上的地貌，或选择其所在的影像。</translation>
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished">位置</translation>
  </message>
  <message>
   <source>{columns} × {rows} pixels</source>
   <translation type="unfinished">{columns} × {rows} 像素</translation>
  </message>
  <message>
   <source>{n} selected landforms do not lie on the image and are left out.</source>
   <translation type="unfinished">{n} 个选中的地貌不在该影像上，已略去。</translation>
  </message>
  <message>
   <source>{n} selected landforms tell what is looked for. Add others by Ctrl+click.</source>
   <translation type="unfinished">{n} 个选中的地貌说明要查找什么。用 Ctrl+点击添加其他地貌。</translation>
  </message>
 </context>
 <context>
  <name>LikeRun</name>
  <message>
   <source>Nothing new was found there. Choose other ground, or smaller landforms.</source>
   <translation type="unfinished">该处没有找到新的地貌。请选择其他地面，或更小的地貌。</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the ground: the landform that was found so far can be reviewed.</source>
   <translation type="unfinished">已在地面的 {share} % 处停止：目前找到的地貌可供审核。</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the ground: the {n} landforms found so far can be reviewed.</source>
   <translation type="unfinished">已在地面的 {share} % 处停止：目前找到的 {n} 个地貌可供审核。</translation>
  </message>
  <message>
   <source>Stopped before anything new was found.</source>
   <translation type="unfinished">在找到新地貌之前已停止。</translation>
  </message>
  <message>
   <source>What was found is gone or damaged. Find more like these again.</source>
   <translation type="unfinished">找到的内容已丢失或损坏。请再次查找更多类似的地貌。</translation>
  </message>
  <message>
   <source>What was looked at is kept: the same search goes on from there.</source>
   <translation type="unfinished">已查看的部分会保留：相同的查找将从那里继续。</translation>
  </message>
 </context>
 <context>
  <name>LikeSearch</name>
  <message>
   <source>A review of similar landforms was left: 1 waits, {decided} decided.</source>
   <translation type="unfinished">有一次相似地貌的审核尚未完成：1 个待定，{decided} 个已决定。</translation>
  </message>
  <message>
   <source>A review of similar landforms was left: {n} wait, {decided} decided.</source>
   <translation type="unfinished">有一次相似地貌的审核尚未完成：{n} 个待定，{decided} 个已决定。</translation>
  </message>
  <message>
   <source>Finish what is looked for or reviewed first.</source>
   <translation type="unfinished">请先完成正在进行的查找或审核。</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation type="unfinished">放弃</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished">继续</translation>
  </message>
 </context>
 <context>
  <name>LikenessOrder</name>
  <message>
   <source>The order stays as it was: {reason} The next decision tries again.</source>
   <translation type="unfinished">顺序保持不变：{reason} 下一次决定时将重试。</translation>
  </message>
  <message>
   <source>What is decided cannot be kept in {folder}: {reason}. Free some space there.</source>
   <translation type="unfinished">无法在 {folder} 中保存所作的决定：{reason}。请在该处腾出一些空间。</translation>
  </message>
 </context>
 <context>
  <name>ManyLandforms</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished">取消</translation>
  </message>
  <message>
   <source>Choose the image and the landforms that the contact sheet shall show.</source>
   <translation type="unfinished">请选择缩略图总览要显示的影像和地貌。</translation>
  </message>
  <message>
   <source>Everything in the view is looked for: if that is stopped now, what was found is lost.</source>
   <translation type="unfinished">正在查找视图中的全部地貌：现在停止，已找到的将丢失。</translation>
  </message>
  <message>
   <source>Landforms of a layer are outlined: if that is stopped now, the outlines are lost.</source>
   <translation type="unfinished">正在勾勒图层中的地貌：现在停止，轮廓将丢失。</translation>
  </message>
  <message>
   <source>Looking for landforms…</source>
   <translation type="unfinished">正在查找地貌…</translation>
  </message>
  <message>
   <source>More landforms are looked for: if that is stopped now, what was found can be reviewed later, and the same search goes on from there.</source>
   <translation type="unfinished">正在查找更多地貌：现在停止，已找到的可稍后审核，同一查找可由此继续。</translation>
  </message>
  <message>
   <source>Outlining landforms…</source>
   <translation type="unfinished">正在勾绘地貌…</translation>
  </message>
  <message>
   <source>Stop here; what was found or outlined so far can be reviewed</source>
   <translation type="unfinished">就此停止；目前已找到或勾绘的可供审核</translation>
  </message>
  <message>
   <source>There are no landforms in “{layer}” yet.</source>
   <translation type="unfinished">“{layer}”中尚无地貌。</translation>
  </message>
 </context>
 <context>
  <name>MapPage</name>
  <message>
   <source>&amp;Extent</source>
   <translation type="unfinished">范围(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation type="unfinished">文件夹(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Map</source>
   <translation type="unfinished">制图(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Open folder</source>
   <translation type="unfinished">打开文件夹(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Raster</source>
   <translation type="unfinished">栅格(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Smoothing</source>
   <translation type="unfinished">平滑(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Zoom to result</source>
   <translation type="unfinished">缩放到结果(&amp;Z)</translation>
  </message>
  <message>
   <source>A decoder trained on the Train page; the list holds the ones used last</source>
   <translation type="unfinished">在“训练”页训练的解码器；列表中为最近使用的解码器</translation>
  </message>
  <message>
   <source>Add a raster layer to the project to start.</source>
   <translation type="unfinished">请先向工程中添加栅格图层。</translation>
  </message>
  <message>
   <source>All decoders with their scores; compare two of them, or two maps</source>
   <translation type="unfinished">所有解码器及其评分；比较其中两个，或比较两幅地图</translation>
  </message>
  <message>
   <source>Areas measured on the body</source>
   <translation type="unfinished">在天体表面上量测的面积</translation>
  </message>
  <message>
   <source>Choose the folder of a trained model</source>
   <translation type="unfinished">选择已训练模型的文件夹</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation type="unfinished">继续</translation>
  </message>
  <message>
   <source>De&amp;coders…</source>
   <translation type="unfinished">解码器(&amp;C)…</translation>
  </message>
  <message>
   <source>Dra&amp;w</source>
   <translation type="unfinished">绘制(&amp;W)</translation>
  </message>
  <message>
   <source>Drag a rectangle on the map</source>
   <translation type="unfinished">在地图上拖出矩形</translation>
  </message>
  <message>
   <source>Finished tiles are kept; run again to continue.</source>
   <translation type="unfinished">已完成的瓦片会保留；再次运行即可继续。</translation>
  </message>
  <message>
   <source>Folder that will hold the run's own folder</source>
   <translation type="unfinished">用于存放运行自身文件夹的文件夹</translation>
  </message>
  <message>
   <source>Ground can be looked at as it is and turned, and the mean counts; automatic does so where there are few tiles</source>
   <translation type="unfinished">可将地面按原样和旋转后分别查看并取平均值；自动模式在瓦片较少时如此处理</translation>
  </message>
  <message>
   <source>How far outlines are rounded off, from pixel steps to strong</source>
   <translation type="unfinished">轮廓的圆滑程度，从像素阶梯到强</translation>
  </message>
  <message>
   <source>Loo&amp;k</source>
   <translation type="unfinished">查看(&amp;K)</translation>
  </message>
  <message>
   <source>Map</source>
   <translation type="unfinished">制图</translation>
  </message>
  <message>
   <source>Map the extent with the chosen model</source>
   <translation type="unfinished">用所选模型对该范围制图</translation>
  </message>
  <message>
   <source>Mapped ground</source>
   <translation type="unfinished">已制图的地面</translation>
  </message>
  <message>
   <source>Minimum &amp;area</source>
   <translation type="unfinished">最小面积(&amp;A)</translation>
  </message>
  <message>
   <source>Mo&amp;del</source>
   <translation type="unfinished">模型(&amp;D)</translation>
  </message>
  <message>
   <source>Name of the run: its folder and its group of layers are called after it</source>
   <translation type="unfinished">运行名称：其文件夹和图层组以此命名</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation type="unfinished">多边形</translation>
  </message>
  <message>
   <source>Probabilities of eac&amp;h class</source>
   <translation type="unfinished">各类别的概率(&amp;H)</translation>
  </message>
  <message>
   <source>Result</source>
   <translation type="unfinished">结果</translation>
  </message>
  <message>
   <source>Run &amp;name</source>
   <translation type="unfinished">运行名称(&amp;N)</translation>
  </message>
  <message>
   <source>Smaller polygons are merged into the neighbour they share most border with</source>
   <translation type="unfinished">较小的多边形并入与其共享边界最长的相邻多边形</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished">停止</translation>
  </message>
  <message>
   <source>Stop the run; finished tiles are kept, and the next run goes on from there</source>
   <translation type="unfinished">停止运行；已完成的瓦片会保留，下次运行从那里继续</translation>
  </message>
  <message>
   <source>The image to map</source>
   <translation type="unfinished">要制图的影像</translation>
  </message>
  <message>
   <source>The layer whose selected polygons are mapped</source>
   <translation type="unfinished">其选中多边形将被制图的图层</translation>
  </message>
  <message>
   <source>The part of the raster to map</source>
   <translation type="unfinished">栅格中要制图的部分</translation>
  </message>
  <message>
   <source>The run “{name}” was stopped.</source>
   <translation type="unfinished">运行“{name}”已停止。</translation>
  </message>
  <message>
   <source>Unit of the minimum area, measured on the body; “automatic” takes what the model can tell from noise</source>
   <translation type="unfinished">最小面积的单位，在天体表面上量测；“自动”采用模型可与噪声区分的大小</translation>
  </message>
  <message>
   <source>What the run would take: tiles, time by what tiles have taken on this machine, and disk</source>
   <translation type="unfinished">此次运行所需：瓦片、按此计算机上瓦片用时估算的时间，以及磁盘空间</translation>
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished">位置</translation>
  </message>
  <message>
   <source>Write a raster with a band for each class, too; it is as large as the map for each of them</source>
   <translation type="unfinished">同时写出每个类别一个波段的栅格；每个类别的大小都与地图相同</translation>
  </message>
  <message>
   <source>map {date}</source>
   <translation type="unfinished">地图 {date}</translation>
  </message>
  <message>
   <source>medium</source>
   <translation type="unfinished">中</translation>
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished">无</translation>
  </message>
  <message>
   <source>{columns} × {rows} pixels</source>
   <translation type="unfinished">{columns} × {rows} 像素</translation>
  </message>
  <message>
   <source>{raster} map</source>
   <translation type="unfinished">{raster} 地图</translation>
  </message>
 </context>
 <context>
  <name>MapReview</name>
  <message>
   <source>Add the image {image} to the project: the map “{layer}” was made of it.</source>
   <translation type="unfinished">请向工程中添加影像 {image}：地图“{layer}”由它生成。</translation>
  </message>
  <message>
   <source>Every polygon of “{layer}” is reviewed.</source>
   <translation type="unfinished">“{layer}”的所有多边形均已审核。</translation>
  </message>
  <message>
   <source>Review finished: {accepted} of 1 polygon is a landform.</source>
   <translation type="unfinished">审核完成：1 个多边形中有 {accepted} 个是地貌。</translation>
  </message>
  <message>
   <source>Review finished: {accepted} of {count} polygons are landforms.</source>
   <translation type="unfinished">审核完成：{count} 个多边形中有 {accepted} 个是地貌。</translation>
  </message>
  <message>
   <source>Use as labels…</source>
   <translation type="unfinished">用作标签…</translation>
  </message>
 </context>
 <context>
  <name>MapsDialog</name>
  <message>
   <source>&amp;Differences</source>
   <translation type="unfinished">差异(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;First map</source>
   <translation type="unfinished">第一幅地图(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Second map</source>
   <translation type="unfinished">第二幅地图(&amp;S)</translation>
  </message>
  <message>
   <source>Choose two maps that differ.</source>
   <translation type="unfinished">请选择两幅不同的地图。</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation type="unfinished">比较</translation>
  </message>
  <message>
   <source>Compare two maps</source>
   <translation type="unfinished">比较两幅地图</translation>
  </message>
  <message>
   <source>GeoTIFF (*.tif)</source>
   <translation type="unfinished">GeoTIFF (*.tif)</translation>
  </message>
  <message>
   <source>The two are compared cell by cell: a layer shows what became what, and a table tells how much ground.</source>
   <translation type="unfinished">两者逐像元比较：图层显示什么变成了什么，表格说明涉及多少地面。</translation>
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
   <translation type="unfinished">自动</translation>
  </message>
 </context>
 <context>
  <name>ModelCatalogue</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished">取消</translation>
  </message>
  <message>
   <source>Checkpoint file</source>
   <translation type="unfinished">检查点文件</translation>
  </message>
  <message>
   <source>Checkpoints (*.pth *.pt);;All (*)</source>
   <translation type="unfinished">检查点 (*.pth *.pt);;所有文件 (*)</translation>
  </message>
  <message>
   <source>Connecting…</source>
   <translation type="unfinished">正在连接…</translation>
  </message>
  <message>
   <source>Download</source>
   <translation type="unfinished">下载</translation>
  </message>
  <message>
   <source>Listed when the engine is ready.</source>
   <translation type="unfinished">引擎就绪后列出。</translation>
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished">模型</translation>
  </message>
  <message>
   <source>Reading the file…</source>
   <translation type="unfinished">正在读取文件…</translation>
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished">大小</translation>
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished">状态</translation>
  </message>
  <message>
   <source>What the quickest window so far took on this machine</source>
   <translation type="unfinished">迄今最快的窗口在此计算机上所用的时间</translation>
  </message>
  <message>
   <source>Window</source>
   <translation type="unfinished">窗口</translation>
  </message>
  <message>
   <source>ready</source>
   <translation type="unfinished">就绪</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation type="unfinished">{seconds} 秒</translation>
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
   <translation type="unfinished">Landform Mapper 自带</translation>
  </message>
 </context>
 <context>
  <name>ModelChooser</name>
  <message>
   <source>A sample is what the model takes for a pixel: it looks at every image drawn larger or smaller, so that a sample is {length} of ground, as in its training. The pixels are those of the images that it learnt from.</source>
   <translation type="unfinished">采样点是模型眼中的一个像素：它把每幅图像放大或缩小后再看，使一个采样点对应地面 {length}，与训练时相同。像素则是它所学习的图像的像素。</translation>
  </message>
  <message>
   <source>Folder of a trained model</source>
   <translation type="unfinished">已训练模型的文件夹</translation>
  </message>
  <message>
   <source>No model yet: train one on the Train page, or open the folder of one.</source>
   <translation type="unfinished">尚无模型：请在“训练”页训练一个，或打开已有模型的文件夹。</translation>
  </message>
 </context>
 <context>
  <name>ModelDetails</name>
  <message>
   <source>Model “{name}”</source>
   <translation type="unfinished">模型“{name}”</translation>
  </message>
 </context>
 <context>
  <name>ModelJudging</name>
  <message>
   <source>Choose a raster and the polygon layer to judge by first.</source>
   <translation type="unfinished">请先选择栅格和用于评估的多边形图层。</translation>
  </message>
 </context>
 <context>
  <name>PairList</name>
  <message>
   <source>Add another raster</source>
   <translation type="unfinished">添加另一个栅格</translation>
  </message>
  <message>
   <source>Learn from several rasters at once, each with its own labels</source>
   <translation type="unfinished">同时从多个栅格学习，每个栅格有各自的标签</translation>
  </message>
 </context>
 <context>
  <name>PairRow</name>
  <message>
   <source>Do not learn from this raster</source>
   <translation type="unfinished">不从此栅格学习</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation type="unfinished">标签</translation>
  </message>
  <message>
   <source>Learn from polygons whose field “reviewed” is true; the ground of the others is left out</source>
   <translation type="unfinished">从字段“reviewed”为真的多边形学习；其他多边形的地面将被忽略</translation>
  </message>
  <message>
   <source>Raster</source>
   <translation type="unfinished">栅格</translation>
  </message>
  <message>
   <source>Reviewed polygons only</source>
   <translation type="unfinished">仅已审核的多边形</translation>
  </message>
  <message>
   <source>The image that the landforms were drawn on.</source>
   <translation type="unfinished">绘制地貌时所用的影像。</translation>
  </message>
  <message>
   <source>The polygon layer with the landforms and their classes.</source>
   <translation type="unfinished">含有地貌及其类别的多边形图层。</translation>
  </message>
 </context>
 <context>
  <name>Picture</name>
  <message>
   <source>Labels that the student would learn from</source>
   <translation type="unfinished">学生模型将要学习的标签</translation>
  </message>
 </context>
 <context>
  <name>PretrainDialog</name>
  <message>
   <source>All masks that the default model sees on the images are learnt as classes, without any label. Choose images of the kind that you map, but not those that are to judge.</source>
   <translation type="unfinished">将默认模型在影像上看到的所有掩膜作为类别学习，无需任何标签。请选择与您的制图对象同类的影像，但不要选择用于评估的影像。</translation>
  </message>
  <message>
   <source>Decoder</source>
   <translation type="unfinished">解码器</translation>
  </message>
  <message>
   <source>Images</source>
   <translation type="unfinished">影像</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation type="unfinished">掩膜</translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished">名称</translation>
  </message>
  <message>
   <source>Pretrain</source>
   <translation type="unfinished">预训练</translation>
  </message>
  <message>
   <source>Pretrain on unlabelled images</source>
   <translation type="unfinished">用无标签影像预训练</translation>
  </message>
  <message>
   <source>best rated first, as in the paper</source>
   <translation type="unfinished">评分最高的在前，如论文所述</translation>
  </message>
  <message>
   <source>largest first</source>
   <translation type="unfinished">最大的在前</translation>
  </message>
  <message>
   <source>most stable first</source>
   <translation type="unfinished">最稳定的在前</translation>
  </message>
  <message>
   <source>the same, the best on top</source>
   <translation type="unfinished">相同的掩膜，最好的置于顶层</translation>
  </message>
 </context>
 <context>
  <name>PretrainingRun</name>
  <message>
   <source>A student is being pretrained: if it is stopped now, the masks that were found are kept.</source>
   <translation type="unfinished">正在预训练学生模型：若现在停止，已找到的掩膜会保留。</translation>
  </message>
  <message>
   <source>End the pretraining; what was learnt and found is kept</source>
   <translation type="unfinished">结束预训练；已学到和找到的内容会保留</translation>
  </message>
  <message>
   <source>Have a student learn from images alone, so that few labels go farther</source>
   <translation type="unfinished">让学生模型仅从影像学习，使少量标签发挥更大作用</translation>
  </message>
  <message>
   <source>Looking for masks…</source>
   <translation type="unfinished">正在查找掩膜…</translation>
  </message>
  <message>
   <source>Pretrain on unlabelled images…</source>
   <translation type="unfinished">用无标签影像预训练…</translation>
  </message>
  <message>
   <source>Stop and keep the best</source>
   <translation type="unfinished">停止并保留最佳结果</translation>
  </message>
  <message>
   <source>The pretrained student is in {folder}, and the next training starts from it.</source>
   <translation type="unfinished">预训练的学生模型位于 {folder}，下一次训练将以它为起点。</translation>
  </message>
  <message>
   <source>The pretraining was stopped before there was anything to keep.</source>
   <translation type="unfinished">在有可保留的内容之前，预训练已停止。</translation>
  </message>
  <message>
   <source>pretrained</source>
   <translation type="unfinished">预训练</translation>
  </message>
 </context>
 <context>
  <name>Questioner</name>
  <message>
   <source>Finding the outline…</source>
   <translation type="unfinished">正在查找轮廓…</translation>
  </message>
  <message>
   <source>Rendering {layer}…</source>
   <translation type="unfinished">正在渲染 {layer}…</translation>
  </message>
 </context>
 <context>
  <name>RangeHistogram</name>
  <message>
   <source>Drag the handles: what lies between them passes. Keys: Left and Right move the marked handle, Page Up and Page Down move it further, Up and Down mark the other one, Home lets all pass.</source>
   <translation type="unfinished">拖动滑块：位于其间的通过。按键：左、右方向键移动标记的滑块，Page Up 和 Page Down 移动更远，上、下方向键标记另一个，Home 使全部通过。</translation>
  </message>
  <message>
   <source>Histogram with a least and a greatest value</source>
   <translation type="unfinished">带最小值和最大值的直方图</translation>
  </message>
 </context>
 <context>
  <name>RasterConversion</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished">取消</translation>
  </message>
  <message>
   <source>Convert to a Cloud Optimized GeoTIFF</source>
   <translation type="unfinished">转换为 Cloud Optimized GeoTIFF</translation>
  </message>
  <message>
   <source>Converting {name}…</source>
   <translation type="unfinished">正在转换 {name}…</translation>
  </message>
  <message>
   <source>Convert…</source>
   <translation type="unfinished">转换…</translation>
  </message>
  <message>
   <source>Other folder…</source>
   <translation type="unfinished">其他文件夹…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished">停止</translation>
  </message>
  <message>
   <source>Stop the conversion; nothing of it is left</source>
   <translation type="unfinished">停止转换；不留下任何内容</translation>
  </message>
  <message>
   <source>The conversion was stopped; nothing of it is left.</source>
   <translation type="unfinished">转换已停止；没有留下任何内容。</translation>
  </message>
  <message>
   <source>This is done once and takes up to {peak} of disk, {size} of it for good.</source>
   <translation type="unfinished">此操作只需一次，最多占用 {peak} 磁盘空间，其中 {size} 为长期占用。</translation>
  </message>
  <message>
   <source>Try</source>
   <translation type="unfinished">尝试</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation type="unfinished">知道了</translation>
  </message>
  <message>
   <source>{free} are free in {folder}, and the conversion may take {peak}.</source>
   <translation type="unfinished">{folder} 中有 {free} 可用空间，转换可能需要 {peak}。</translation>
  </message>
  <message>
   <source>{path} is written ({size}) and chosen; the layer before it is hidden.</source>
   <translation type="unfinished">{path} 已写出（{size}）并已选中；之前的图层已隐藏。</translation>
  </message>
  <message>
   <source>{path} is written ({size}), but QGIS cannot open it. Add it to the project by hand.</source>
   <translation type="unfinished">{path} 已写出（{size}），但 QGIS 无法打开它。请手动将其添加到工程。</translation>
  </message>
  <message>
   <source>{path} is written ({size}).</source>
   <translation type="unfinished">{path} 已写出（{size}）。</translation>
  </message>
  <message>
   <source>{path} is written ({size}); it is chosen when the open outline is done.</source>
   <translation type="unfinished">{path} 已写出（{size}）；当前轮廓完成后将选中它。</translation>
  </message>
  <message>
   <source>{path} is written ({size}); its layer stands above the one that it was made from.</source>
   <translation type="unfinished">{path} 已写出（{size}）；其图层位于源图层之上。</translation>
  </message>
 </context>
 <context>
  <name>RasterNotes</name>
  <message>
   <source>Understood</source>
   <translation type="unfinished">知道了</translation>
  </message>
  <message>
   <source>{value} is ground</source>
   <translation type="unfinished">{value} 是地面</translation>
  </message>
 </context>
 <context>
  <name>Recovery</name>
  <message>
   <source>1 edit was left out: its landform is another by now in the file.</source>
   <translation type="unfinished">1 项编辑被忽略：文件中它所对应的地貌现已不同。</translation>
  </message>
  <message>
   <source>1 landform is back in “{layer}”; save it there.</source>
   <translation type="unfinished">1 个地貌已恢复到“{layer}”；请在那里保存。</translation>
  </message>
  <message>
   <source>1 landform of “{layer}” that was accepted but not saved can be restored.</source>
   <translation type="unfinished">可以恢复“{layer}”中已接受但未保存的 1 个地貌。</translation>
  </message>
  <message>
   <source>1 landform of “{layer}” that was accepted or edited but not saved can be restored.</source>
   <translation type="unfinished">可以恢复“{layer}”中已接受或编辑但未保存的 1 个地貌。</translation>
  </message>
  <message>
   <source>Accepted landforms cannot be kept for the case that QGIS ends unexpectedly: {reason}. Save often.</source>
   <translation type="unfinished">无法为 QGIS 意外结束的情况保留已接受的地貌：{reason}。请经常保存。</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation type="unfinished">丢弃</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation type="unfinished">恢复</translation>
  </message>
  <message>
   <source>{k} edits were left out: their landforms are others by now in the file.</source>
   <translation type="unfinished">{k} 项编辑被忽略：文件中它们所对应的地貌现已不同。</translation>
  </message>
  <message>
   <source>{n} landforms are back in “{layer}”; save them there.</source>
   <translation type="unfinished">{n} 个地貌已恢复到“{layer}”；请在那里保存。</translation>
  </message>
  <message>
   <source>{n} landforms of “{layer}” that were accepted but not saved can be restored.</source>
   <translation type="unfinished">可以恢复“{layer}”中已接受但未保存的 {n} 个地貌。</translation>
  </message>
  <message>
   <source>{n} landforms of “{layer}” that were accepted or edited but not saved can be restored.</source>
   <translation type="unfinished">可以恢复“{layer}”中已接受或编辑但未保存的 {n} 个地貌。</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>Review finished: {accepted} of 1 outline accepted.</source>
   <translation type="unfinished">审核完成：1 个轮廓中有 {accepted} 个已接受。</translation>
  </message>
  <message>
   <source>Review finished: {accepted} of {count} outlines accepted.</source>
   <translation type="unfinished">审核完成：{count} 个轮廓中有 {accepted} 个已接受。</translation>
  </message>
 </context>
 <context>
  <name>ReviewFinish</name>
  <message>
   <source>Finishing outline {number} of {count}</source>
   <translation type="unfinished">正在修整轮廓 {number} / {count}</translation>
  </message>
 </context>
 <context>
  <name>ReviewPanel</name>
  <message>
   <source>, {rejected} rejected</source>
   <translation type="unfinished">，拒绝 {rejected} 个</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation type="unfinished">接受</translation>
  </message>
  <message>
   <source>Accept 1 likely</source>
   <translation type="unfinished">接受 1 个可能的</translation>
  </message>
  <message>
   <source>Accept all remaining</source>
   <translation type="unfinished">接受其余全部</translation>
  </message>
  <message>
   <source>Accept {n} likely</source>
   <translation type="unfinished">接受 {n} 个可能的</translation>
  </message>
  <message>
   <source>Accepted.</source>
   <translation type="unfinished">已接受。</translation>
  </message>
  <message>
   <source>Add clicks to mend the outline. Enter accepts it, Esc goes back to the review.</source>
   <translation type="unfinished">添加点击以修正轮廓。Enter 接受，Esc 返回审核。</translation>
  </message>
  <message>
   <source>Add every outline without a decision to the layer, as one undo step and marked as not reviewed</source>
   <translation type="unfinished">将所有尚未决定的轮廓添加到图层，作为一个撤消步骤，并标记为未审核</translation>
  </message>
  <message>
   <source>Add the outline to the layer (Enter); 1 to 9 choose its class first</source>
   <translation type="unfinished">将该轮廓添加到图层 (Enter)；可先用 1 至 9 选择其类别</translation>
  </message>
  <message>
   <source>Add those that are likely alike to the layer, as one undo step and marked as not reviewed</source>
   <translation type="unfinished">将可能相似的轮廓添加到图层，作为一个撤消步骤，并标记为未审核</translation>
  </message>
  <message>
   <source>All of them at a glance, to be decided on by keys</source>
   <translation type="unfinished">一览全部，用按键逐个决定</translation>
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished">后退</translation>
  </message>
  <message>
   <source>Class {name}.</source>
   <translation type="unfinished">类别 {name}。</translation>
  </message>
  <message>
   <source>Contact sheet…</source>
   <translation type="unfinished">缩略图总览…</translation>
  </message>
  <message>
   <source>Each decision orders anew what is left. Ctrl+Z takes it back.</source>
   <translation type="unfinished">每次决定都会对其余部分重新排序。Ctrl+Z 撤回决定。</translation>
  </message>
  <message>
   <source>Fix</source>
   <translation type="unfinished">修正</translation>
  </message>
  <message>
   <source>Learn from the reviewed polygons on the page Train. Landforms that the map missed are learnt as background there, unless you outline them first or choose “The rest is: left out”.</source>
   <translation type="unfinished">在“训练”页上从已审核的多边形学习。地图漏掉的地貌会被当作背景学习，除非您先勾画它们或忽略其余地面。</translation>
  </message>
  <message>
   <source>Leave the review; the rest can be reviewed later</source>
   <translation type="unfinished">离开审核；其余部分可稍后审核</translation>
  </message>
  <message>
   <source>Leave the review; what was accepted is in the layer</source>
   <translation type="unfinished">离开审核；已接受的内容在图层中</translation>
  </message>
  <message>
   <source>Likeness {score}.</source>
   <translation type="unfinished">相似度 {score}。</translation>
  </message>
  <message>
   <source>Next</source>
   <translation type="unfinished">下一个</translation>
  </message>
  <message>
   <source>Next outline (N or →)</source>
   <translation type="unfinished">下一个轮廓（N 或 →）</translation>
  </message>
  <message>
   <source>No landform (Delete or Backspace)</source>
   <translation type="unfinished">不是地貌（Delete 或 Backspace）</translation>
  </message>
  <message>
   <source>No landform but background (Delete or Backspace)</source>
   <translation type="unfinished">不是地貌而是背景（Delete 或 Backspace）</translation>
  </message>
  <message>
   <source>Nothing that is left passes the filter.</source>
   <translation type="unfinished">剩余部分中没有能通过过滤器的。</translation>
  </message>
  <message>
   <source>Open the outline as a prompt and add clicks (F); then the review goes on</source>
   <translation type="unfinished">将轮廓作为提示打开并添加点击 (F)；之后继续审核</translation>
  </message>
  <message>
   <source>Outline before (B or ←)</source>
   <translation type="unfinished">上一个轮廓（B 或 ←）</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation type="unfinished">拒绝</translation>
  </message>
  <message>
   <source>Rejected.</source>
   <translation type="unfinished">已拒绝。</translation>
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished">审核</translation>
  </message>
  <message>
   <source>Review of a map</source>
   <translation type="unfinished">地图审核</translation>
  </message>
  <message>
   <source>Review: most alike first</source>
   <translation type="unfinished">审核：最相似的在前</translation>
  </message>
  <message>
   <source>Score {score}.</source>
   <translation type="unfinished">评分 {score}。</translation>
  </message>
  <message>
   <source>Stop reviewing</source>
   <translation type="unfinished">停止审核</translation>
  </message>
  <message>
   <source>The map is right here (Enter); 1 to 9 give another class</source>
   <translation type="unfinished">地图在此处正确 (Enter)；1 至 9 指定其他类别</translation>
  </message>
  <message>
   <source>Use as labels…</source>
   <translation type="unfinished">用作标签…</translation>
  </message>
  <message>
   <source>{number} of {count}, {accepted} accepted</source>
   <translation type="unfinished">{number} / {count}，接受 {accepted} 个</translation>
  </message>
 </context>
 <context>
  <name>ReviewRow</name>
  <message>
   <source>Look through its polygons, least sure first, and make labels of them</source>
   <translation type="unfinished">逐个查看其多边形，最不确定的在前，并由此生成标签</translation>
  </message>
  <message>
   <source>Polygons of a map run</source>
   <translation type="unfinished">制图运行的多边形</translation>
  </message>
  <message>
   <source>Re&amp;view this map…</source>
   <translation type="unfinished">审核此地图(&amp;V)…</translation>
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished">审核</translation>
  </message>
  <message>
   <source>What you confirm or correct can be learnt from.</source>
   <translation type="unfinished">您确认或更正的内容可用于学习。</translation>
  </message>
 </context>
 <context>
  <name>ReviewWalk</name>
  <message>
   <source>No decision of this review is left to take back.</source>
   <translation type="unfinished">此次审核中已没有可撤销的决定。</translation>
  </message>
  <message>
   <source>What comes before is in the layer already: Ctrl+Z takes the last decision back.</source>
   <translation type="unfinished">前面的已在图层中：Ctrl+Z 可撤回上一个决定。</translation>
  </message>
 </context>
 <context>
  <name>RunProgress</name>
  <message>
   <source>Stopping…</source>
   <translation type="unfinished">正在停止…</translation>
  </message>
 </context>
 <context>
  <name>RunningMap</name>
  <message>
   <source>Preparing the run…</source>
   <translation type="unfinished">正在准备运行…</translation>
  </message>
  <message>
   <source>The map run “{name}” is not finished: its finished tiles stay, and it can be resumed.</source>
   <translation type="unfinished">制图运行“{name}”尚未完成：其已完成的瓦片保留，可以继续运行。</translation>
  </message>
 </context>
 <context>
  <name>SearchesSection</name>
  <message>
   <source>1 landform that waits in a review that was left would be gone.</source>
   <translation type="unfinished">中断的审核中等待的 1 个地貌将丢失。</translation>
  </message>
  <message>
   <source>1 review waits</source>
   <translation type="unfinished">1 个审核待继续</translation>
  </message>
  <message>
   <source>1 search, {size}</source>
   <translation type="unfinished">1 次查找，{size}</translation>
  </message>
  <message>
   <source>Clear the searches? Landforms that were accepted stay in their layers.</source>
   <translation type="unfinished">清空查找记录？已接受的地貌仍保留在其图层中。</translation>
  </message>
  <message>
   <source>Clear…</source>
   <translation type="unfinished">清空…</translation>
  </message>
  <message>
   <source>Searches for more landforms</source>
   <translation type="unfinished">更多地貌的查找</translation>
  </message>
  <message>
   <source>The only search is in use: end its review, or stop it, first.</source>
   <translation type="unfinished">唯一的查找正在使用：请先结束其审核或将其停止。</translation>
  </message>
  <message>
   <source>What Find more like these… has found is kept on disk, so that its review can go on later</source>
   <translation type="unfinished">“查找更多类似的…”找到的结果保存在磁盘上，以便稍后继续审核</translation>
  </message>
  <message>
   <source>{n} landforms that wait in reviews that were left would be gone.</source>
   <translation type="unfinished">中断的审核中等待的 {n} 个地貌将丢失。</translation>
  </message>
  <message>
   <source>{n} reviews wait</source>
   <translation type="unfinished">{n} 个审核待继续</translation>
  </message>
  <message>
   <source>{n} searches, {size}</source>
   <translation type="unfinished">{n} 次查找，{size}</translation>
  </message>
 </context>
 <context>
  <name>SheetModel</name>
  <message>
   <source>no class</source>
   <translation type="unfinished">无类别</translation>
  </message>
 </context>
 <context>
  <name>SheetView</name>
  <message>
   <source>Contact sheet</source>
   <translation type="unfinished">缩略图总览</translation>
  </message>
 </context>
 <context>
  <name>SizePlotWidget</name>
  <message>
   <source>Drag the left dashed line to the diameter from which on all craters were found: the points bend down below it. The right one leaves out larger craters. The keys Left and Right move a line from bin to bin, with Shift the other one.</source>
   <translation type="unfinished">将左侧虚线拖到自此以上撞击坑均已找到的直径：低于此处数据点向下弯折。右侧虚线排除更大的撞击坑。左右键使虚线逐个区间移动，按住 Shift 移动另一条。</translation>
  </message>
  <message>
   <source>Sizes of the craters, and the diameters that count</source>
   <translation type="unfinished">撞击坑大小及计入的直径</translation>
  </message>
 </context>
 <context>
  <name>StartChoice</name>
  <message>
   <source>An earlier decoder to go on with: classes that both know go on, new ones start fresh</source>
   <translation type="unfinished">用于继续训练的先前解码器：两者都知道的类别继续学习，新类别从头开始</translation>
  </message>
  <message>
   <source>Keeps to its image model ({encoder}), its kind ({kind}) and its scale.</source>
   <translation type="unfinished">沿用其图像模型（{encoder}）、类型（{kind}）和比例尺。</translation>
  </message>
  <message>
   <source>Keeps to its kind ({kind}) and its scale.</source>
   <translation type="unfinished">沿用其类型（{kind}）和比例尺。</translation>
  </message>
  <message>
   <source>Pretrained on images without labels. Keeps to its kind ({kind}).</source>
   <translation type="unfinished">已用无标签影像预训练。沿用其类型（{kind}）。</translation>
  </message>
  <message>
   <source>Start fr&amp;om</source>
   <translation type="unfinished">起点(&amp;O)</translation>
  </message>
  <message>
   <source>Start from “{name}” and learn from what is chosen above</source>
   <translation type="unfinished">以“{name}”为起点，从上方所选内容学习</translation>
  </message>
  <message>
   <source>Train a&amp;gain</source>
   <translation type="unfinished">再训练(&amp;G)</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation type="unfinished">无</translation>
  </message>
 </context>
 <context>
  <name>StretchSection</name>
  <message>
   <source>&amp;Bands</source>
   <translation type="unfinished">波段(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Channel</source>
   <translation type="unfinished">通道(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;White</source>
   <translation type="unfinished">白(&amp;W)</translation>
  </message>
  <message>
   <source>A thousand metres in each unit of the heights, for files that do not tell it</source>
   <translation type="unfinished">每个高程单位为一千米（1000 m），用于未说明单位的文件</translation>
  </message>
  <message>
   <source>All values along the border are ground</source>
   <translation type="unfinished">边界上的所有值都是地面</translation>
  </message>
  <message>
   <source>Azimuth of the sun, clockwise from the upper side of the map</source>
   <translation type="unfinished">太阳方位角，从地图上方起顺时针</translation>
  </message>
  <message>
   <source>Back to the automatic stretch (Home in the histogram)</source>
   <translation type="unfinished">恢复自动拉伸（直方图中按 Home）</translation>
  </message>
  <message>
   <source>Bands whose mean the models see</source>
   <translation type="unfinished">由模型查看其平均值的波段</translation>
  </message>
  <message>
   <source>Blac&amp;k</source>
   <translation type="unfinished">黑(&amp;K)</translation>
  </message>
  <message>
   <source>Channel whose histogram is shown</source>
   <translation type="unfinished">显示其直方图的通道</translation>
  </message>
  <message>
   <source>Choose an image first.</source>
   <translation type="unfinished">请先选择影像。</translation>
  </message>
  <message>
   <source>Co&amp;ntrast</source>
   <translation type="unfinished">对比度(&amp;N)</translation>
  </message>
  <message>
   <source>Height of the sun above the horizon</source>
   <translation type="unfinished">太阳在地平线以上的高度角</translation>
  </message>
  <message>
   <source>Heights are kilometres</source>
   <translation type="unfinished">高程单位为千米</translation>
  </message>
  <message>
   <source>Heights are multiplied by this</source>
   <translation type="unfinished">高程乘以此值</translation>
  </message>
  <message>
   <source>Nobody declares this value as nodata. Switch this on where it is deep shadow or another measurement</source>
   <translation type="unfinished">没有任何信息将此值声明为无数据值。若它是深阴影或其他测量值，请开启此项</translation>
  </message>
  <message>
   <source>S&amp;un</source>
   <translation type="unfinished">太阳(&amp;U)</translation>
  </message>
  <message>
   <source>Sh&amp;own</source>
   <translation type="unfinished">显示内容(&amp;O)</translation>
  </message>
  <message>
   <source>Stretch</source>
   <translation type="unfinished">拉伸</translation>
  </message>
  <message>
   <source>The heights do not say their unit. In metres the ground would be flatter than any that is known.</source>
   <translation type="unfinished">高程未说明其单位。若为米，则地面将比任何已知地面都平坦。</translation>
  </message>
  <message>
   <source>The layer's style has no smallest and largest value for what is shown here.</source>
   <translation type="unfinished">对于此处显示的内容，图层样式没有最小值和最大值。</translation>
  </message>
  <message>
   <source>This layer is seen as QGIS draws it; change its style instead.</source>
   <translation type="unfinished">模型看到的此图层与 QGIS 所绘的相同；请改为更改其样式。</translation>
  </message>
  <message>
   <source>Values down to this one are black</source>
   <translation type="unfinished">低至此值的均为黑</translation>
  </message>
  <message>
   <source>Values from this one on are white</source>
   <translation type="unfinished">自此值起均为白</translation>
  </message>
  <message>
   <source>What of the image the models see</source>
   <translation type="unfinished">模型看到的影像内容</translation>
  </message>
  <message>
   <source>What the models see of the image, the same for clicks, training and mapping</source>
   <translation type="unfinished">模型看到的影像内容，点击、训练和制图时均相同</translation>
  </message>
  <message>
   <source>Where black and white come from; automatic leaves out nodata and saturated values. Choose the style again after you have changed it.</source>
   <translation type="unfinished">黑与白的取值来源；自动模式忽略无数据值和饱和值。更改样式后请重新选择样式。</translation>
  </message>
  <message>
   <source>as in the layer's style</source>
   <translation type="unfinished">与图层样式相同</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation type="unfinished">自动</translation>
  </message>
  <message>
   <source>blue</source>
   <translation type="unfinished">蓝</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation type="unfinished">手动</translation>
  </message>
  <message>
   <source>green</source>
   <translation type="unfinished">绿</translation>
  </message>
  <message>
   <source>red</source>
   <translation type="unfinished">红</translation>
  </message>
  <message>
   <source>{value} along the border is ground</source>
   <translation type="unfinished">边界上的 {value} 是地面</translation>
  </message>
 </context>
 <context>
  <name>TakenFolder</name>
  <message>
   <source>Continue it</source>
   <translation type="unfinished">继续运行</translation>
  </message>
  <message>
   <source>It holds 1 polygon that was reviewed: that review would be lost.</source>
   <translation type="unfinished">其中有 1 个已审核的多边形：该审核将会丢失。</translation>
  </message>
  <message>
   <source>It holds {n} polygons that were reviewed: that review would be lost.</source>
   <translation type="unfinished">其中有 {n} 个已审核的多边形：该审核将会丢失。</translation>
  </message>
  <message>
   <source>New run “{name}”</source>
   <translation type="unfinished">新运行“{name}”</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation type="unfinished">替换</translation>
  </message>
  <message>
   <source>The run “{name}” is finished already. Replacing it deletes its files and removes its layers.</source>
   <translation type="unfinished">运行“{name}”已经完成。替换它将删除其文件并移除其图层。</translation>
  </message>
  <message>
   <source>The run “{name}” was not finished, and its model is gone or it is of an older version.</source>
   <translation type="unfinished">运行“{name}”尚未完成，且其模型已不存在或属于旧版本。</translation>
  </message>
  <message>
   <source>The run “{name}” was not finished. It goes on as it was begun, on “{raster}” with the model “{model}” and its own extent and settings.</source>
   <translation type="unfinished">运行“{name}”尚未完成。它将按开始时的方式继续，在“{raster}”上使用模型“{model}”及其自身的范围和设置。</translation>
  </message>
  <message>
   <source>The run “{name}” was not finished. Its tiles are still there.</source>
   <translation type="unfinished">运行“{name}”尚未完成。其瓦片仍在。</translation>
  </message>
  <message>
   <source>{folder} holds other files, which are left alone.</source>
   <translation type="unfinished">{folder} 中有其他文件，它们将保持不变。</translation>
  </message>
 </context>
 <context>
  <name>TeachDialog</name>
  <message>
   <source> min</source>
   <translation type="unfinished"> 分钟</translation>
  </message>
  <message>
   <source>&amp;Start</source>
   <translation type="unfinished">开始(&amp;S)</translation>
  </message>
  <message>
   <source>A small decoder learns on images without labels: the decoder says the classes, and masks that the default model finds correct their borders. Look first: these labels are all that it will know.</source>
   <translation type="unfinished">小型解码器在无标签影像上学习：由解码器给出类别，默认模型找到的掩膜修正其边界。请先看一下：它所知道的就只有这些标签。</translation>
  </message>
  <message>
   <source>Choose the folder that the student is written to.</source>
   <translation type="unfinished">请选择写出学生模型的文件夹。</translation>
  </message>
  <message>
   <source>Decoder that teaches</source>
   <translation type="unfinished">作为教师的解码器</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation type="unfinished">文件夹</translation>
  </message>
  <message>
   <source>Give the student a name of letters or digits.</source>
   <translation type="unfinished">请用字母或数字为学生模型命名。</translation>
  </message>
  <message>
   <source>Ground</source>
   <translation type="unfinished">地面</translation>
  </message>
  <message>
   <source>How long the student learns; finding the masks comes before that</source>
   <translation type="unfinished">学生模型学习多久；查找掩膜在此之前进行</translation>
  </message>
  <message>
   <source>Images</source>
   <translation type="unfinished">影像</translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished">名称</translation>
  </message>
  <message>
   <source>Open the folder of a decoder</source>
   <translation type="unfinished">打开解码器的文件夹</translation>
  </message>
  <message>
   <source>Student</source>
   <translation type="unfinished">学生模型</translation>
  </message>
  <message>
   <source>Teach a student</source>
   <translation type="unfinished">教导学生模型</translation>
  </message>
  <message>
   <source>Teach as “{name}”</source>
   <translation type="unfinished">以“{name}”为名教导</translation>
  </message>
  <message>
   <source>There is already a model “{name}” in {folder}. It is kept as it is.</source>
   <translation type="unfinished">{folder} 中已有模型“{name}”。它将保持原样。</translation>
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished">时间</translation>
  </message>
  <message>
   <source>all of each image</source>
   <translation type="unfinished">每幅影像的全部</translation>
  </message>
  <message>
   <source>student</source>
   <translation type="unfinished">学生模型</translation>
  </message>
  <message>
   <source>what the map shows of it</source>
   <translation type="unfinished">地图所显示的部分</translation>
  </message>
 </context>
 <context>
  <name>TeachingRun</name>
  <message>
   <source>A student is being taught: if it is stopped now, what it has learnt and the masks found so far are kept.</source>
   <translation type="unfinished">正在教导学生模型：若现在停止，其已学到的内容和目前找到的掩膜会保留。</translation>
  </message>
  <message>
   <source>End the teaching now and keep the student as it is best so far</source>
   <translation type="unfinished">立即结束教导并保留目前最好的学生模型</translation>
  </message>
  <message>
   <source>Have a small decoder learn on new ground without labels, from a decoder and from masks</source>
   <translation type="unfinished">让小型解码器在没有标签的新地面上，从一个解码器和掩膜学习</translation>
  </message>
  <message>
   <source>Map with it</source>
   <translation type="unfinished">用它制图</translation>
  </message>
  <message>
   <source>Nothing is known of its scores until it is judged on labels.</source>
   <translation type="unfinished">在用标签评估之前，其评分无从得知。</translation>
  </message>
  <message>
   <source>Reading the images…</source>
   <translation type="unfinished">正在读取影像…</translation>
  </message>
  <message>
   <source>Stop and keep the best</source>
   <translation type="unfinished">停止并保留最佳结果</translation>
  </message>
  <message>
   <source>Stopped early: the best student so far is in {folder}, and is chosen on the Map page.</source>
   <translation type="unfinished">提前停止：目前最好的学生模型位于 {folder}，并已在“制图”页选中。</translation>
  </message>
  <message>
   <source>Teach a student…</source>
   <translation type="unfinished">教导学生模型…</translation>
  </message>
  <message>
   <source>The student is in {folder}, and is chosen on the Map page.</source>
   <translation type="unfinished">学生模型位于 {folder}，并已在“制图”页选中。</translation>
  </message>
  <message>
   <source>The teaching was stopped before there was anything to keep.</source>
   <translation type="unfinished">在有可保留的内容之前，教导已停止。</translation>
  </message>
 </context>
 <context>
  <name>ThresholdSection</name>
  <message>
   <source>Map “{name}” only where its probability reaches this</source>
   <translation type="unfinished">仅在“{name}”的概率达到此值处对其制图</translation>
  </message>
  <message>
   <source>Of ground that was judged while the model was trained, which it had not learnt from</source>
   <translation type="unfinished">针对训练模型时用于评估、而模型未曾学习过的地面</translation>
  </message>
  <message>
   <source>The probability that a class must reach to be mapped</source>
   <translation type="unfinished">类别要被制图所须达到的概率</translation>
  </message>
  <message>
   <source>Thresholds</source>
   <translation type="unfinished">阈值</translation>
  </message>
  <message>
   <source>Thresholds ({count} set)</source>
   <translation type="unfinished">阈值（已设置 {count} 个）</translation>
  </message>
  <message>
   <source>Where the likeliest class does not reach its threshold, the ground is background, or has no class; no other class gets it. The tiles of a run are used again.</source>
   <translation type="unfinished">若最可能的类别未达到其阈值，则该地面为背景或无类别，不归于其他类别。运行的瓦片会被重复使用。</translation>
  </message>
  <message>
   <source>finds {found} % of it; {right} % of what is mapped is right</source>
   <translation type="unfinished">找到其中的 {found} %；所制图的部分有 {right} % 是正确的</translation>
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished">无</translation>
  </message>
  <message>
   <source>nothing is mapped</source>
   <translation type="unfinished">不制图任何内容</translation>
  </message>
 </context>
 <context>
  <name>Together</name>
  <message>
   <source>Rasters of the same body that become one map with the first. Where they overlap the finest is seen, of those as fine the first, and where it has no data the next.</source>
   <translation type="unfinished">与第一个栅格合成一幅地图的同一天体的栅格。重叠处采用最精细的，同样精细的采用靠前的，无数据处采用下一个。</translation>
  </message>
  <message>
   <source>Together with</source>
   <translation type="unfinished">与以下栅格一起</translation>
  </message>
  <message>
   <source>no other raster</source>
   <translation type="unfinished">没有其他栅格</translation>
  </message>
 </context>
 <context>
  <name>TrainPage</name>
  <message>
   <source> and </source>
   <translation type="unfinished"> 和 </translation>
  </message>
  <message>
   <source>&amp;Class field</source>
   <translation type="unfinished">类别字段(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Decoder</source>
   <translation type="unfinished">解码器(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Epochs</source>
   <translation type="unfinished">轮数(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation type="unfinished">文件夹(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Image model</source>
   <translation type="unfinished">图像模型(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Judge…</source>
   <translation type="unfinished">评估(&amp;J)…</translation>
  </message>
  <message>
   <source>&amp;Labelled</source>
   <translation type="unfinished">已标注区域(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation type="unfinished">名称(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Seed</source>
   <translation type="unfinished">随机种子(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Train</source>
   <translation type="unfinished">训练(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Unseen share</source>
   <translation type="unfinished">未见占比(&amp;U)</translation>
  </message>
  <message>
   <source>A training is running: if it is stopped now, the model keeps its best weights so far.</source>
   <translation type="unfinished">训练正在运行：若现在停止，模型将保留目前最好的权重。</translation>
  </message>
  <message>
   <source>A training is still in its first epoch: if it is stopped now, there is nothing to keep.</source>
   <translation type="unfinished">训练仍在第一轮：若现在停止，则没有可保留的内容。</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation type="unfinished">高级</translation>
  </message>
  <message>
   <source>At most so many rounds; it stops earlier when nothing gets better</source>
   <translation type="unfinished">最多的轮数；若不再改善则提前停止</translation>
  </message>
  <message>
   <source>Default model</source>
   <translation type="unfinished">默认模型</translation>
  </message>
  <message>
   <source>End the training now and keep the best epoch so far</source>
   <translation type="unfinished">立即结束训练并保留目前最好的轮次</translation>
  </message>
  <message>
   <source>Field of the label layer that holds the class of each polygon</source>
   <translation type="unfinished">标签图层中存放每个多边形类别的字段</translation>
  </message>
  <message>
   <source>Folder that will hold the model's own folder</source>
   <translation type="unfinished">用于存放模型自身文件夹的文件夹</translation>
  </message>
  <message>
   <source>How good it is</source>
   <translation type="unfinished">模型表现</translation>
  </message>
  <message>
   <source>Judge this model by the polygons chosen above, and open a report. Choose a raster and polygons that it has not learnt from first.</source>
   <translation type="unfinished">用上方所选的多边形评估此模型并打开报告。请先选择它未学习过的栅格和多边形。</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation type="unfinished">学习来源</translation>
  </message>
  <message>
   <source>Learning r&amp;ate</source>
   <translation type="unfinished">学习率(&amp;A)</translation>
  </message>
  <message>
   <source>Measured on blocks of ground that the training has not seen</source>
   <translation type="unfinished">在训练未见过的地面区块上测得</translation>
  </message>
  <message>
   <source>Name of the model; its folder is called after it</source>
   <translation type="unfinished">模型名称；其文件夹以此命名</translation>
  </message>
  <message>
   <source>New model</source>
   <translation type="unfinished">新模型</translation>
  </message>
  <message>
   <source>One: rename to “{name}”</source>
   <translation type="unfinished">是同一类别：重命名为“{name}”</translation>
  </message>
  <message>
   <source>Open the Map page with this model</source>
   <translation type="unfinished">用此模型打开“制图”页</translation>
  </message>
  <message>
   <source>Polygons that outline the completely labelled ground</source>
   <translation type="unfinished">勾绘完全标注区域的多边形</translation>
  </message>
  <message>
   <source>Reading the labels…</source>
   <translation type="unfinished">正在读取标签…</translation>
  </message>
  <message>
   <source>Save &amp;picture…</source>
   <translation type="unfinished">保存图片(&amp;P)…</translation>
  </message>
  <message>
   <source>Save and train</source>
   <translation type="unfinished">保存并训练</translation>
  </message>
  <message>
   <source>Save the curves as a picture</source>
   <translation type="unfinished">将曲线保存为图片</translation>
  </message>
  <message>
   <source>Share of the labelled ground judged at a time, in blocks, by a decoder that has not seen it; the model that is kept learns from all of it</source>
   <translation type="unfinished">已标注地面中每次由未见过它的解码器按区块评估的占比；最终保留的模型从全部地面学习</translation>
  </message>
  <message>
   <source>Size of the steps that the training takes</source>
   <translation type="unfinished">训练所取步长的大小</translation>
  </message>
  <message>
   <source>Stop and keep the best</source>
   <translation type="unfinished">停止并保留最佳结果</translation>
  </message>
  <message>
   <source>The &amp;rest is</source>
   <translation type="unfinished">其余部分为(&amp;R)</translation>
  </message>
  <message>
   <source>The classes {names} differ in capitals or blanks alone. Are they one class?</source>
   <translation type="unfinished">类别 {names} 仅在大小写或空格上不同。它们是同一类别吗？</translation>
  </message>
  <message>
   <source>The model is in {folder}.</source>
   <translation type="unfinished">模型位于 {folder}。</translation>
  </message>
  <message>
   <source>The model whose image features the decoder learns on: a SAM, or DINOv2, which knows more of what things are.</source>
   <translation type="unfinished">解码器在其图像特征上学习的模型：SAM，或更了解事物是什么的 DINOv2。</translation>
  </message>
  <message>
   <source>The same seed on the same data gives the same model</source>
   <translation type="unfinished">相同数据上使用相同的随机种子得到相同的模型</translation>
  </message>
  <message>
   <source>The training was stopped before there was anything to keep.</source>
   <translation type="unfinished">在有可保留的内容之前，训练已停止。</translation>
  </message>
  <message>
   <source>There is already a model “{name}” in {folder}. It is kept as it is.</source>
   <translation type="unfinished">{folder} 中已有模型“{name}”。它将保持原样。</translation>
  </message>
  <message>
   <source>They differ</source>
   <translation type="unfinished">不是同一类别</translation>
  </message>
  <message>
   <source>Train</source>
   <translation type="unfinished">训练</translation>
  </message>
  <message>
   <source>Train a decoder on the labelled polygons</source>
   <translation type="unfinished">用已标注的多边形训练解码器</translation>
  </message>
  <message>
   <source>Train as “{name}”</source>
   <translation type="unfinished">以“{name}”为名训练</translation>
  </message>
  <message>
   <source>Try this training with 1, 2, 5, 10 … of the polygons, each number three times, and see how the scores grow. That takes as long as some trainings.</source>
   <translation type="unfinished">用 1、2、5、10 … 个多边形尝试此训练，每个数量三次，看评分如何增长。所需时间相当于若干次训练。</translation>
  </message>
  <message>
   <source>Use for &amp;mapping</source>
   <translation type="unfinished">用于制图(&amp;M)</translation>
  </message>
  <message>
   <source>What ground without a polygon means to the training. After the review of a map, background also teaches landforms that the map missed as background: outline them first, or choose left out.</source>
   <translation type="unfinished">没有多边形的地面对训练意味着什么。审核地图之后，选择背景也会把地图漏掉的地貌当作背景来教：请先勾画它们，或选择“忽略”。</translation>
  </message>
  <message>
   <source>Where every landform has been outlined. Only this ground is used to learn what is not a landform.</source>
   <translation type="unfinished">所有地貌均已勾绘之处。只有这些地面用于学习什么不是地貌。</translation>
  </message>
  <message>
   <source>Would more labels &amp;help?</source>
   <translation type="unfinished">更多标签会有帮助吗？(&amp;H)</translation>
  </message>
  <message>
   <source>around the polygons</source>
   <translation type="unfinished">多边形周围</translation>
  </message>
  <message>
   <source>background</source>
   <translation type="unfinished">背景</translation>
  </message>
  <message>
   <source>in the map view</source>
   <translation type="unfinished">地图视图内</translation>
  </message>
  <message>
   <source>inside a polygon layer</source>
   <translation type="unfinished">多边形图层内</translation>
  </message>
  <message>
   <source>landforms</source>
   <translation type="unfinished">地貌</translation>
  </message>
  <message>
   <source>left out</source>
   <translation type="unfinished">忽略</translation>
  </message>
  <message>
   <source>{names} has edits that are not saved yet. The training reads the file, so save them first.</source>
   <translation type="unfinished">{names} 有尚未保存的编辑。训练从文件读取，因此请先保存。</translation>
  </message>
 </context>
 <context>
  <name>TrainResult</name>
  <message>
   <source>PNG picture (*.png)</source>
   <translation type="unfinished">PNG 图片 (*.png)</translation>
  </message>
  <message>
   <source>Save the curves</source>
   <translation type="unfinished">保存曲线</translation>
  </message>
  <message>
   <source>The curves are in {path}.</source>
   <translation type="unfinished">曲线位于 {path}。</translation>
  </message>
  <message>
   <source>The picture could not be written to {path}. Choose another folder.</source>
   <translation type="unfinished">无法将图片写入 {path}。请选择其他文件夹。</translation>
  </message>
  <message>
   <source>training</source>
   <translation type="unfinished">训练</translation>
  </message>
 </context>
 <context>
  <name>WhatIsMade</name>
  <message>
   <source>&amp;Gives</source>
   <translation type="unfinished">输出(&amp;G)</translation>
  </message>
  <message>
   <source>Cover</source>
   <translation type="unfinished">覆盖</translation>
  </message>
  <message>
   <source>Cover paints each place with a class. Objects gives each landform a polygon of its own, also where they overlap: a SAM draws the borders, the model tells the classes</source>
   <translation type="unfinished">“覆盖”为每个位置涂上一个类别。“对象”为每个地貌给出各自的多边形，即使它们相互重叠：由 SAM 绘制边界，由模型给出类别</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation type="unfinished">对象</translation>
  </message>
 </context>
</TS>
