<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>Acceptance</name>
  <message>
   <source>Accept without them</source>
   <translation type="unfinished">フィールドなしで確定</translation>
  </message>
  <message>
   <source>Add the fields</source>
   <translation type="unfinished">フィールドを追加</translation>
  </message>
  <message>
   <source>Match fields…</source>
   <translation type="unfinished">フィールドの対応付け…</translation>
  </message>
  <message>
   <source>The landform was not accepted: its fields are not matched yet.</source>
   <translation type="unfinished">地形は確定されませんでした。フィールドがまだ対応付けられていません。</translation>
  </message>
 </context>
 <context>
  <name>AnnotatePage</name>
  <message>
   <source>&amp;Accept</source>
   <translation type="unfinished">確定(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Image</source>
   <translation type="unfinished">画像(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Landforms</source>
   <translation type="unfinished">地形(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation type="unfinished">モデル(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Reviewer</source>
   <translation type="unfinished">担当者(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Save landforms</source>
   <translation type="unfinished">地形を保存(&amp;S)</translation>
  </message>
  <message>
   <source>1 not saved</source>
   <translation type="unfinished">未保存 1個</translation>
  </message>
  <message>
   <source>A circle by three clicks on its rim; no model is asked (Shift+T)</source>
   <translation type="unfinished">リムを3回クリックして円を描きます。モデルは使いません (Shift+T)</translation>
  </message>
  <message>
   <source>A circle by two clicks on opposite places of its rim; no model is asked (Shift+C)</source>
   <translation type="unfinished">リムの向かい合う2か所をクリックして円を描きます。モデルは使いません (Shift+C)</translation>
  </message>
  <message>
   <source>Add a class</source>
   <translation type="unfinished">クラスを追加</translation>
  </message>
  <message>
   <source>Add an image layer to begin.</source>
   <translation type="unfinished">まず画像レイヤを追加してください。</translation>
  </message>
  <message>
   <source>Add the landform to the layer (Enter or double click)</source>
   <translation type="unfinished">地形をレイヤに追加します (Enterまたはダブルクリック)</translation>
  </message>
  <message>
   <source>Box</source>
   <translation type="unfinished">ボックス</translation>
  </message>
  <message>
   <source>Change the colour of the class</source>
   <translation type="unfinished">クラスの色を変更</translation>
  </message>
  <message>
   <source>Choose a tool, then click a landform on the map.</source>
   <translation type="unfinished">ツールを選び、地図上の地形をクリックしてください。</translation>
  </message>
  <message>
   <source>Choose an image first: the landform layer takes its coordinate reference system.</source>
   <translation type="unfinished">先に画像を選択してください。地形レイヤはその座標参照系を引き継ぎます。</translation>
  </message>
  <message>
   <source>Choose the image that the landforms lie on: the export is in its pixels.</source>
   <translation type="unfinished">地形が載っている画像を選択してください。エクスポートはその画像のピクセル座標で行われます。</translation>
  </message>
  <message>
   <source>Class</source>
   <translation type="unfinished">クラス</translation>
  </message>
  <message>
   <source>Class of the next landform: keys 1 to 9</source>
   <translation type="unfinished">次の地形のクラス: キー1〜9</translation>
  </message>
  <message>
   <source>Clear the prompt (Esc)</source>
   <translation type="unfinished">プロンプトを消去 (Esc)</translation>
  </message>
  <message>
   <source>Click around a landform. A double click ends the polygon.</source>
   <translation type="unfinished">地形の周りをクリックしてください。ダブルクリックでポリゴンを閉じます。</translation>
  </message>
  <message>
   <source>Click around the landform; a double click ends the polygon, Backspace takes a vertex back (Shift+P)</source>
   <translation type="unfinished">地形の周りをクリックします。ダブルクリックでポリゴンを閉じ、Backspaceで頂点を1つ戻します (Shift+P)</translation>
  </message>
  <message>
   <source>Click beside the landform (right button or Shift+click with any tool; Shift+X)</source>
   <translation type="unfinished">地形の外側をクリックします (右ボタン、または任意のツールでShift+クリック。Shift+X)</translation>
  </message>
  <message>
   <source>Click ground that does not belong to the landform.</source>
   <translation type="unfinished">地形に含まれない部分をクリックしてください。</translation>
  </message>
  <message>
   <source>Click on a landform. Right button: not this ground.</source>
   <translation type="unfinished">地形をクリックしてください。右ボタン: この部分を除外。</translation>
  </message>
  <message>
   <source>Click on the landform (left button; Shift+O)</source>
   <translation type="unfinished">地形をクリックします (左ボタン。Shift+O)</translation>
  </message>
  <message>
   <source>Click on the landform first; then click beside it to take ground away.</source>
   <translation type="unfinished">先に地形をクリックし、次に外側をクリックして不要な部分を取り除いてください。</translation>
  </message>
  <message>
   <source>Click the part of the landform to split off.</source>
   <translation type="unfinished">切り離す部分をクリックしてください。</translation>
  </message>
  <message>
   <source>Click three places of a rim: their circle is a landform.</source>
   <translation type="unfinished">リムを3か所クリックしてください。それらを通る円が地形になります。</translation>
  </message>
  <message>
   <source>Click two opposite places of a rim: their circle is a landform.</source>
   <translation type="unfinished">リムの向かい合う2か所をクリックしてください。その円が地形になります。</translation>
  </message>
  <message>
   <source>Contact sheet: all landforms of the layer at a glance, to be decided on by keys</source>
   <translation type="unfinished">コンタクトシート: レイヤの全地形を一覧し、キー操作で判定します</translation>
  </message>
  <message>
   <source>Contact sheet…</source>
   <translation type="unfinished">コンタクトシート…</translation>
  </message>
  <message>
   <source>Drag a box around a landform.</source>
   <translation type="unfinished">地形を囲むボックスをドラッグしてください。</translation>
  </message>
  <message>
   <source>Drag a box around the landform (Shift+B)</source>
   <translation type="unfinished">地形を囲むボックスをドラッグします (Shift+B)</translation>
  </message>
  <message>
   <source>Drag a line over a landform. With Shift: not this ground.</source>
   <translation type="unfinished">地形の上に線をドラッグしてください。Shiftを押すとその部分を除外します。</translation>
  </message>
  <message>
   <source>Drag a line over the landform; with Shift or the right button over ground that does not belong to it (Shift+L)</source>
   <translation type="unfinished">地形の上に線をドラッグします。Shiftまたは右ボタンでは、地形に含まれない部分に線を引きます (Shift+L)</translation>
  </message>
  <message>
   <source>E&amp;verything in view</source>
   <translation type="unfinished">表示範囲(&amp;V)</translation>
  </message>
  <message>
   <source>E&amp;xport…</source>
   <translation type="unfinished">エクスポート(&amp;X)…</translation>
  </message>
  <message>
   <source>Finding the outline…</source>
   <translation type="unfinished">輪郭を検出しています…</translation>
  </message>
  <message>
   <source>From a la&amp;yer…</source>
   <translation type="unfinished">レイヤから(&amp;Y)…</translation>
  </message>
  <message>
   <source>How sure you are of the class (GeMS identity confidence)</source>
   <translation type="unfinished">クラスの確からしさ (GeMSのidentity confidence)</translation>
  </message>
  <message>
   <source>I&amp;dentity</source>
   <translation type="unfinished">同定確度(&amp;D)</translation>
  </message>
  <message>
   <source>Image layer to outline landforms on</source>
   <translation type="unfinished">地形の輪郭を描く画像レイヤ</translation>
  </message>
  <message>
   <source>Layer that takes the accepted landforms</source>
   <translation type="unfinished">確定した地形を保存するレイヤ</translation>
  </message>
  <message>
   <source>Loading the model…</source>
   <translation type="unfinished">モデルを読み込んでいます…</translation>
  </message>
  <message>
   <source>Look for all landforms in the map view; you decide on each one found</source>
   <translation type="unfinished">マップの表示範囲にあるすべての地形を探します。見つかったものは1つずつ判定できます</translation>
  </message>
  <message>
   <source>Many at once</source>
   <translation type="unfinished">一括処理</translation>
  </message>
  <message>
   <source>Match the fields of this layer with those of a landform</source>
   <translation type="unfinished">このレイヤのフィールドを地形のフィールドに対応付けます</translation>
  </message>
  <message>
   <source>New landform layer (a GeoPackage that exists gets one more layer)</source>
   <translation type="unfinished">新規地形レイヤ (既存のGeoPackageにはレイヤを1つ追加)</translation>
  </message>
  <message>
   <source>New landform layer in a GeoPackage</source>
   <translation type="unfinished">GeoPackageに新規地形レイヤを作成</translation>
  </message>
  <message>
   <source>No outline here. Click elsewhere on the landform or drag a box around it.</source>
   <translation type="unfinished">ここには輪郭がありません。地形の別の場所をクリックするか、ボックスで囲んでください。</translation>
  </message>
  <message>
   <source>Nothing of this outline is left as it is to be finished: change that, or press Tab.</source>
   <translation type="unfinished">現在の仕上げ設定ではこの輪郭から何も残りません。設定を変えるか、Tabを押してください。</translation>
  </message>
  <message>
   <source>Off it</source>
   <translation type="unfinished">外側</translation>
  </message>
  <message>
   <source>On it</source>
   <translation type="unfinished">内側</translation>
  </message>
  <message>
   <source>One prompt back (Ctrl+Z)</source>
   <translation type="unfinished">プロンプトを1つ戻す (Ctrl+Z)</translation>
  </message>
  <message>
   <source>One prompt forward (Ctrl+Shift+Z)</source>
   <translation type="unfinished">プロンプトを1つ進める (Ctrl+Shift+Z)</translation>
  </message>
  <message>
   <source>Open a GeoPackage with landforms</source>
   <translation type="unfinished">地形を含むGeoPackageを開く</translation>
  </message>
  <message>
   <source>Open landforms</source>
   <translation type="unfinished">地形を開く</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation type="unfinished">輪郭</translation>
  </message>
  <message>
   <source>Outline the landforms that a layer of points or boxes shows, such as a crater catalogue; you decide on each one</source>
   <translation type="unfinished">クレーターカタログなど、点またはボックスのレイヤが示す地形の輪郭を描きます。1つずつ判定できます</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation type="unfinished">ポリゴン</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation type="unfinished">準備完了</translation>
  </message>
  <message>
   <source>Remove the class from this list (landforms keep it)</source>
   <translation type="unfinished">クラスをこのリストから削除します (地形のクラスは残ります)</translation>
  </message>
  <message>
   <source>Rename the class (double click)</source>
   <translation type="unfinished">クラス名を変更 (ダブルクリック)</translation>
  </message>
  <message>
   <source>SAM model that finds the outlines; more are on the Engine page</source>
   <translation type="unfinished">輪郭を検出するSAMモデル。他のモデルは「エンジン」ページにあります</translation>
  </message>
  <message>
   <source>Scribble</source>
   <translation type="unfinished">なぞる</translation>
  </message>
  <message>
   <source>Show the outline under the mouse before you click</source>
   <translation type="unfinished">クリックする前にマウス位置の輪郭を表示します</translation>
  </message>
  <message>
   <source>Show this outline (Tab shows the next)</source>
   <translation type="unfinished">この輪郭を表示 (Tabで次を表示)</translation>
  </message>
  <message>
   <source>Sub&amp;type</source>
   <translation type="unfinished">サブタイプ(&amp;T)</translation>
  </message>
  <message>
   <source>Subtype of the next landforms, e.g. rampart or barchan</source>
   <translation type="unfinished">次の地形のサブタイプ。例: ランパート、バルハン</translation>
  </message>
  <message>
   <source>Write the accepted landforms to the GeoPackage and go on editing</source>
   <translation type="unfinished">確定した地形をGeoPackageに書き込み、編集を続けます</translation>
  </message>
  <message>
   <source>Write the landforms for Craterstats, CraterTools, COCO, as a table or as GeoJSON</source>
   <translation type="unfinished">地形をCraterstats、CraterTools、COCO用、または表やGeoJSONとして書き出します</translation>
  </message>
  <message>
   <source>Written with each landform</source>
   <translation type="unfinished">各地形に記録する項目</translation>
  </message>
  <message>
   <source>Your name, as it goes into the table</source>
   <translation type="unfinished">表に記録される担当者名</translation>
  </message>
  <message>
   <source>choose or create…</source>
   <translation type="unfinished">選択または作成…</translation>
  </message>
  <message>
   <source>optional</source>
   <translation type="unfinished">任意</translation>
  </message>
  <message>
   <source>{n} not saved</source>
   <translation type="unfinished">未保存 {n}個</translation>
  </message>
 </context>
 <context>
  <name>AutoSave</name>
  <message>
   <source> min</source>
   <translation type="unfinished"> 分</translation>
  </message>
  <message>
   <source>Minutes between two savings</source>
   <translation type="unfinished">保存間隔 (分)</translation>
  </message>
  <message>
   <source>Save</source>
   <translation type="unfinished">保存</translation>
  </message>
  <message>
   <source>When accepted landforms are written to their file. What is saved can no longer be taken back with QGIS's undo.</source>
   <translation type="unfinished">確定した地形をファイルに書き込むタイミング。保存したものはQGISの「元に戻す」では戻せません。</translation>
  </message>
  <message>
   <source>after each landform</source>
   <translation type="unfinished">地形ごと</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation type="unfinished">手動</translation>
  </message>
  <message>
   <source>every few minutes</source>
   <translation type="unfinished">数分ごと</translation>
  </message>
 </context>
 <context>
  <name>BandChoice</name>
  <message>
   <source>as in the layer's style ({bands})</source>
   <translation type="unfinished">レイヤのスタイルに従う ({bands})</translation>
  </message>
  <message>
   <source>hillshade of the heights</source>
   <translation type="unfinished">標高の陰影図</translation>
  </message>
  <message>
   <source>mean of bands</source>
   <translation type="unfinished">バンドの平均</translation>
  </message>
 </context>
 <context>
  <name>BatchDialog</name>
  <message>
   <source>&amp;Class</source>
   <translation type="unfinished">クラス(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Diameter</source>
   <translation type="unfinished">直径(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Layer</source>
   <translation type="unfinished">レイヤ(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Only selected features</source>
   <translation type="unfinished">選択した地物のみ(&amp;O)</translation>
  </message>
  <message>
   <source>1 feature</source>
   <translation type="unfinished">地物1個</translation>
  </message>
  <message>
   <source>Add a layer of points or polygons to the project first.</source>
   <translation type="unfinished">先に点またはポリゴンのレイヤをプロジェクトに追加してください。</translation>
  </message>
  <message>
   <source>Class of each landform; without one the class chosen in the dock counts</source>
   <translation type="unfinished">各地形のクラス。ない場合はパネルで選択したクラスを使います</translation>
  </message>
  <message>
   <source>Diameter of the landform around each point; makes a box, which is outlined better than a point alone</source>
   <translation type="unfinished">各点を中心とする地形の直径。ボックスになるため、点だけの場合より輪郭がよくなります</translation>
  </message>
  <message>
   <source>Landforms from a layer</source>
   <translation type="unfinished">レイヤから地形を作成</translation>
  </message>
  <message>
   <source>Leave out what is not selected in the layer</source>
   <translation type="unfinished">レイヤで選択されていないものを除外します</translation>
  </message>
  <message>
   <source>Points on landforms, or polygons whose bounds enclose them</source>
   <translation type="unfinished">地形上の点、または地形を囲むポリゴン</translation>
  </message>
  <message>
   <source>The layer holds no features.</source>
   <translation type="unfinished">レイヤに地物がありません。</translation>
  </message>
  <message>
   <source>Unit of the diameter</source>
   <translation type="unfinished">直径の単位</translation>
  </message>
  <message>
   <source>{count} features</source>
   <translation type="unfinished">地物{count}個</translation>
  </message>
  <message>
   <source>{count} features are too many to review: select {most} at most, or use “Outline landforms at prompts” in the toolbox.</source>
   <translation>{count} 個の地物は確認するには多すぎます。最大 {most} 個を選択するか、ツールボックスの「プロンプトから地形の輪郭を抽出」を使ってください。</translation>
  </message>
 </context>
 <context>
  <name>BatchRun</name>
  <message>
   <source>Choose an image that is a file: the engine has to read it by itself.</source>
   <translation type="unfinished">ファイルとして存在する画像を選択してください。エンジンが直接読み込む必要があります。</translation>
  </message>
  <message>
   <source>Landform {number} of {count}</source>
   <translation type="unfinished">地形 {number}/{count}</translation>
  </message>
  <message>
   <source>Object {name}: {reason}</source>
   <translation type="unfinished">オブジェクト{name}: {reason}</translation>
  </message>
  <message>
   <source>The layer holds no features.</source>
   <translation type="unfinished">レイヤに地物がありません。</translation>
  </message>
  <message>
   <source>nothing was found there.</source>
   <translation type="unfinished">そこには何も見つかりませんでした。</translation>
  </message>
  <message>
   <source>{note} ({more} more without an outline)</source>
   <translation type="unfinished">{note} (ほかに輪郭なし{more}個)</translation>
  </message>
 </context>
 <context>
  <name>BodyQuestion</name>
  <message>
   <source>Another…</source>
   <translation type="unfinished">その他…</translation>
  </message>
  <message>
   <source>Body of the layer</source>
   <translation type="unfinished">レイヤの天体</translation>
  </message>
  <message>
   <source>Body that “{layer}” shows:</source>
   <translation type="unfinished">「{layer}」が示す天体:</translation>
  </message>
  <message>
   <source>Earth</source>
   <translation type="unfinished">地球</translation>
  </message>
  <message>
   <source>{layer}: this layer says Earth, so that lengths and areas are measured as there. Web maps of other bodies say so too. Which body does it show?</source>
   <translation type="unfinished">{layer}: このレイヤは地球とされているため、長さと面積は地球上のものとして計測されます。他の天体のWeb地図でもそうなっていることがあります。どの天体を示していますか？</translation>
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
   <translation type="unfinished">エンコード済みウィンドウ 1個、{size}</translation>
  </message>
  <message>
   <source>At &amp;most</source>
   <translation type="unfinished">上限(&amp;M)</translation>
  </message>
  <message>
   <source>Beyond this the windows that were used longest ago are deleted; it counts for every QGIS window</source>
   <translation type="unfinished">これを超えると、最も長く使われていないウィンドウが削除されます。すべてのQGISウィンドウに共通です</translation>
  </message>
  <message>
   <source>Clear the cache? Windows that you return to are encoded again, which takes a moment each.</source>
   <translation type="unfinished">キャッシュを消去しますか？再び表示したウィンドウは、その都度少し時間をかけてエンコードし直されます。</translation>
  </message>
  <message>
   <source>Clear…</source>
   <translation type="unfinished">消去…</translation>
  </message>
  <message>
   <source>Delete all encoded windows; landforms and models stay</source>
   <translation type="unfinished">エンコード済みウィンドウをすべて削除します。地形とモデルは残ります</translation>
  </message>
  <message>
   <source>Disk cache</source>
   <translation type="unfinished">ディスクキャッシュ</translation>
  </message>
  <message>
   <source>Known while the engine runs.</source>
   <translation type="unfinished">エンジンの実行中に表示されます。</translation>
  </message>
  <message>
   <source>Windows of images that were encoded before are kept on disk, so that they need not be encoded again</source>
   <translation type="unfinished">一度エンコードした画像ウィンドウをディスクに保存し、再エンコードを不要にします</translation>
  </message>
  <message>
   <source>{number} encoded windows, {size}</source>
   <translation type="unfinished">エンコード済みウィンドウ {number}個、{size}</translation>
  </message>
 </context>
 <context>
  <name>CanvasPointer</name>
  <message>
   <source>Add an image layer to the project and choose it on the Annotate page.</source>
   <translation type="unfinished">画像レイヤをプロジェクトに追加し、「アノテーション」ページで選択してください。</translation>
  </message>
  <message>
   <source>QGIS cannot open the layer {layer}: check its file, or choose another image.</source>
   <translation type="unfinished">QGISがレイヤ{layer}を開けません。ファイルを確認するか、別の画像を選択してください。</translation>
  </message>
 </context>
 <context>
  <name>ClassList</name>
  <message>
   <source>Colour of this class</source>
   <translation type="unfinished">このクラスの色</translation>
  </message>
  <message>
   <source>Key {key}. Double click to rename.</source>
   <translation type="unfinished">キー{key}。ダブルクリックで名前を変更します。</translation>
  </message>
  <message>
   <source>new class</source>
   <translation type="unfinished">新しいクラス</translation>
  </message>
 </context>
 <context>
  <name>ComparisonRun</name>
  <message>
   <source>Comparing…</source>
   <translation type="unfinished">比較しています…</translation>
  </message>
  <message>
   <source>Open the report</source>
   <translation type="unfinished">レポートを開く</translation>
  </message>
  <message>
   <source>The two maps are the same, cell by cell.</source>
   <translation type="unfinished">2つの地図はすべてのセルで一致しています。</translation>
  </message>
  <message>
   <source>{percent} % of the ground differs; most of it is {first} → {second}, {area}.</source>
   <translation type="unfinished">領域の{percent}%が異なります。最も多いのは{first} → {second}、{area}です。</translation>
  </message>
 </context>
 <context>
  <name>CompletenessPlot</name>
  <message>
   <source>Completeness of the count by size</source>
   <translation type="unfinished">大きさごとの計数の完全性</translation>
  </message>
  <message>
   <source>second count</source>
   <translation type="unfinished">第2</translation>
  </message>
  <message>
   <source>this count</source>
   <translation type="unfinished">この計数</translation>
  </message>
  <message>
   <source>together</source>
   <translation type="unfinished">合計</translation>
  </message>
 </context>
 <context>
  <name>ContactSheet</name>
  <message>
   <source>By class</source>
   <translation type="unfinished">クラス順</translation>
  </message>
  <message>
   <source>Contact sheet</source>
   <translation type="unfinished">コンタクトシート</translation>
  </message>
  <message>
   <source>Largest first</source>
   <translation type="unfinished">大きい順</translation>
  </message>
  <message>
   <source>Least sure first</source>
   <translation type="unfinished">確信度の低い順</translation>
  </message>
  <message>
   <source>Most alike first</source>
   <translation type="unfinished">類似度の高い順</translation>
  </message>
  <message>
   <source>Space: right, and on. 1 to 9: another class. Delete: no landform. Ctrl+Z: take back.</source>
   <translation type="unfinished">スペース: 正しい、次へ。1〜9: 別のクラス。Delete: 地形ではない。Ctrl+Z: 元に戻す。</translation>
  </message>
  <message>
   <source>{accepted} right, {rejected} no landform, {left} to decide</source>
   <translation type="unfinished">正しい {accepted}、地形でない {rejected}、未判定 {left}</translation>
  </message>
 </context>
 <context>
  <name>CountChoices</name>
  <message>
   <source>&amp;Age by</source>
   <translation type="unfinished">年代の算出(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Bins</source>
   <translation type="unfinished">ビン(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Diameters</source>
   <translation type="unfinished">直径(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Plot</source>
   <translation type="unfinished">プロット(&amp;P)</translation>
  </message>
  <message>
   <source>Buffered count</source>
   <translation type="unfinished">バッファ計数</translation>
  </message>
  <message>
   <source>C&amp;hronology</source>
   <translation type="unfinished">年代モデル(&amp;H)</translation>
  </message>
  <message>
   <source>Chronology: production function and ages, computed by Craterstats</source>
   <translation type="unfinished">年代モデル: Craterstatsで計算する生成関数と年代</translation>
  </message>
  <message>
   <source>Cumulative</source>
   <translation type="unfinished">累積</translation>
  </message>
  <message>
   <source>Differential</source>
   <translation type="unfinished">微分</translation>
  </message>
  <message>
   <source>Each crater counts whole, on the area from which craters of its size reach into the counted one</source>
   <translation type="unfinished">各クレーターは1個と数え、面積には、その大きさのクレーターが計数領域にかかりうる範囲を使います</translation>
  </message>
  <message>
   <source>Fit of the cumulative plot</source>
   <translation type="unfinished">累積プロットへのフィット</translation>
  </message>
  <message>
   <source>Fit of the differential plot</source>
   <translation type="unfinished">微分プロットへのフィット</translation>
  </message>
  <message>
   <source>Hartmann</source>
   <translation type="unfinished">Hartmann</translation>
  </message>
  <message>
   <source>How the age follows from the craters between the dashed lines</source>
   <translation type="unfinished">破線の間のクレーターから年代を求める方法</translation>
  </message>
  <message>
   <source>Largest diameter that is dated</source>
   <translation type="unfinished">年代測定に使う最大の直径</translation>
  </message>
  <message>
   <source>Poisson statistics</source>
   <translation type="unfinished">ポアソン統計</translation>
  </message>
  <message>
   <source>R plot</source>
   <translation type="unfinished">Rプロット</translation>
  </message>
  <message>
   <source>Smallest diameter that is dated, from which on all craters were found</source>
   <translation type="unfinished">年代測定に使う最小の直径。これ以上のクレーターはすべて見つかっている</translation>
  </message>
  <message>
   <source>all</source>
   <translation type="unfinished">すべて</translation>
  </message>
  <message>
   <source>no bins</source>
   <translation type="unfinished">ビンなし</translation>
  </message>
 </context>
 <context>
  <name>CountView</name>
  <message>
   <source>1 crater on {area} km².</source>
   <translation type="unfinished">{area} km²にクレーター1個。</translation>
  </message>
  <message>
   <source>All craters are left out.</source>
   <translation type="unfinished">すべてのクレーターが除外されています。</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation type="unfinished">計数しています…</translation>
  </message>
  <message>
   <source>Drag the left dashed line to where the count is complete: then there is an age.</source>
   <translation type="unfinished">左の破線を計数が完全になる位置までドラッグすると、年代が示されます。</translation>
  </message>
  <message>
   <source>R value</source>
   <translation type="unfinished">R値</translation>
  </message>
  <message>
   <source>The largest diameter must be above the smallest.</source>
   <translation type="unfinished">最大の直径は最小の直径より大きくなければなりません。</translation>
  </message>
  <message>
   <source>The second count has no craters that could be compared.</source>
   <translation type="unfinished">第2の計数には比較できるクレーターがありません。</translation>
  </message>
  <message>
   <source>craters in a √2 bin, km⁻²</source>
   <translation type="unfinished">√2ビンごとのクレーター数、km⁻²</translation>
  </message>
  <message>
   <source>craters larger, km⁻²</source>
   <translation type="unfinished">より大きいクレーター数、km⁻²</translation>
  </message>
  <message>
   <source>craters of this size, km⁻³</source>
   <translation type="unfinished">この大きさのクレーター数、km⁻³</translation>
  </message>
  <message>
   <source>{n} craters on {area} km².</source>
   <translation type="unfinished">{area} km²にクレーター{n}個。</translation>
  </message>
  <message>
   <source>{n} left out.</source>
   <translation type="unfinished">{n}個を除外。</translation>
  </message>
  <message>
   <source>{n} near no circle, not counted.</source>
   <translation type="unfinished">円が当てはまらない{n}個は数えません。</translation>
  </message>
 </context>
 <context>
  <name>CraterCountDialog</name>
  <message>
   <source>&amp;Craters</source>
   <translation type="unfinished">クレーター(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Reviewer</source>
   <translation type="unfinished">担当者(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Second count</source>
   <translation type="unfinished">第2の計数(&amp;S)</translation>
  </message>
  <message>
   <source>Add the image, or a layer with the polygon of the counted area, to the project first.</source>
   <translation type="unfinished">先に画像、または計数領域のポリゴンを含むレイヤをプロジェクトに追加してください。</translation>
  </message>
  <message>
   <source>All of “{name}” that holds data</source>
   <translation type="unfinished">「{name}」のデータがある全域</translation>
  </message>
  <message>
   <source>All polygons</source>
   <translation type="unfinished">すべてのポリゴン</translation>
  </message>
  <message>
   <source>Classes named “crater”</source>
   <translation type="unfinished">名前が「crater」のクラス</translation>
  </message>
  <message>
   <source>Counted &amp;area</source>
   <translation type="unfinished">計数領域(&amp;A)</translation>
  </message>
  <message>
   <source>Crater count</source>
   <translation type="unfinished">クレーター計数</translation>
  </message>
  <message>
   <source>Craters of the same ground by another reviewer or a decoder: what both found tells what both missed</source>
   <translation type="unfinished">別の担当者またはデコーダによる同じ領域のクレーター。両方が見つけたものから、両方が見落としたものを推定します</translation>
  </message>
  <message>
   <source>Map view</source>
   <translation type="unfinished">マップの表示範囲</translation>
  </message>
  <message>
   <source>Polygons of “{name}”</source>
   <translation type="unfinished">「{name}」のポリゴン</translation>
  </message>
  <message>
   <source>The ground that was looked at, with craters or without</source>
   <translation type="unfinished">クレーターの有無にかかわらず、調べた領域</translation>
  </message>
  <message>
   <source>What was mapped: “{name}”</source>
   <translation type="unfinished">マッピングした領域:「{name}」</translation>
  </message>
  <message>
   <source>Which landforms are counted</source>
   <translation type="unfinished">計数する地形</translation>
  </message>
  <message>
   <source>Whose craters are counted</source>
   <translation type="unfinished">誰のクレーターを数えるか</translation>
  </message>
  <message>
   <source>“{name}” holds {count} craters: is it the ground that was looked at?</source>
   <translation type="unfinished">「{name}」には {count} 個のクレーターがあります。調べた範囲ですか。</translation>
  </message>
 </context>
 <context>
  <name>CurveWidget</name>
  <message>
   <source>Epoch {number}: loss {loss}</source>
   <translation type="unfinished">エポック{number}: 損失 {loss}</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation type="unfinished">損失</translation>
  </message>
  <message>
   <source>Loss and score curves of the training</source>
   <translation type="unfinished">学習の損失とスコアの曲線</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation type="unfinished">平均 IoU</translation>
  </message>
  <message>
   <source>before calibration</source>
   <translation type="unfinished">較正前</translation>
  </message>
  <message>
   <source>epoch</source>
   <translation type="unfinished">エポック</translation>
  </message>
  <message>
   <source>on unseen blocks {loss}, mean IoU {score} before calibration</source>
   <translation type="unfinished">未見のブロックで {loss}、較正前の平均 IoU {score}</translation>
  </message>
  <message>
   <source>training</source>
   <translation type="unfinished">学習</translation>
  </message>
  <message>
   <source>unseen blocks</source>
   <translation type="unfinished">未学習ブロック</translation>
  </message>
 </context>
 <context>
  <name>DecoderTable</name>
  <message>
   <source>Classes</source>
   <translation type="unfinished">クラス</translation>
  </message>
  <message>
   <source>Decoder</source>
   <translation type="unfinished">デコーダ</translation>
  </message>
  <message>
   <source>Decoders</source>
   <translation type="unfinished">デコーダ</translation>
  </message>
  <message>
   <source>Ground</source>
   <translation type="unfinished">領域</translation>
  </message>
  <message>
   <source>Image model</source>
   <translation type="unfinished">画像モデル</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation type="unfinished">平均IoU</translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished">名前</translation>
  </message>
  <message>
   <source>On ground that the decoder has not seen, with its 95 % interval</source>
   <translation type="unfinished">デコーダの未学習領域での値と95%区間</translation>
  </message>
  <message>
   <source>Trained</source>
   <translation type="unfinished">学習日時</translation>
  </message>
 </context>
 <context>
  <name>DecodersWindow</name>
  <message>
   <source>&amp;Compare…</source>
   <translation type="unfinished">比較(&amp;C)…</translation>
  </message>
  <message>
   <source>&amp;Judge…</source>
   <translation type="unfinished">評価(&amp;J)…</translation>
  </message>
  <message>
   <source>&amp;Report</source>
   <translation type="unfinished">レポート(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Train again from it</source>
   <translation type="unfinished">これを元に再学習(&amp;T)</translation>
  </message>
  <message>
   <source>Compare two m&amp;aps…</source>
   <translation type="unfinished">2つの地図を比較(&amp;A)…</translation>
  </message>
  <message>
   <source>E&amp;xport as ONNX…</source>
   <translation type="unfinished">ONNXエクスポート(&amp;X)…</translation>
  </message>
  <message>
   <source>Export as ONNX</source>
   <translation type="unfinished">ONNXとしてエクスポート</translation>
  </message>
  <message>
   <source>Exported to {path}, with a STAC item beside it.</source>
   <translation type="unfinished">{path}にエクスポートしました。STACアイテムも隣に作成しました。</translation>
  </message>
  <message>
   <source>Exporting {name}…</source>
   <translation type="unfinished">{name}をエクスポートしています…</translation>
  </message>
  <message>
   <source>It looks at {number} levels, so that Deepness, which takes files of one input, cannot open it.</source>
   <translation type="unfinished">{number}段階のレベルを見るデコーダのため、入力が1つのファイルのみを扱うDeepnessでは開けません。</translation>
  </message>
  <message>
   <source>Judge the decoder by polygons that it has not learnt from</source>
   <translation type="unfinished">学習に使っていないポリゴンでデコーダを評価します</translation>
  </message>
  <message>
   <source>Judge two decoders by the same polygons; select two rows first (Ctrl+click)</source>
   <translation type="unfinished">同じポリゴンで2つのデコーダを評価します。先に2行を選択してください (Ctrl+クリック)</translation>
  </message>
  <message>
   <source>Landform Mapper: decoders</source>
   <translation type="unfinished">Landform Mapper: デコーダ</translation>
  </message>
  <message>
   <source>Learnt from 1 polygon.</source>
   <translation type="unfinished">ポリゴン1個から学習しました。</translation>
  </message>
  <message>
   <source>Learnt from {number} polygons.</source>
   <translation type="unfinished">ポリゴン{number}個から学習しました。</translation>
  </message>
  <message>
   <source>No decoder yet: train one on the Train page, or open the folder of one on the Map page.</source>
   <translation type="unfinished">デコーダがまだありません。「学習」ページで学習させるか、「マップ」ページで既存のフォルダを開いてください。</translation>
  </message>
  <message>
   <source>ONNX (*.onnx)</source>
   <translation type="unfinished">ONNX (*.onnx)</translation>
  </message>
  <message>
   <source>Open the Map page with this decoder</source>
   <translation type="unfinished">このデコーダで「マップ」ページを開きます</translation>
  </message>
  <message>
   <source>Open the Train page with this decoder as the start</source>
   <translation type="unfinished">このデコーダを起点として「学習」ページを開きます</translation>
  </message>
  <message>
   <source>Open the decoder's folder</source>
   <translation type="unfinished">デコーダのフォルダを開きます</translation>
  </message>
  <message>
   <source>Open the report of its scores on unseen ground</source>
   <translation type="unfinished">未学習領域でのスコアのレポートを開きます</translation>
  </message>
  <message>
   <source>Remo&amp;ve from list</source>
   <translation type="unfinished">リストから除去(&amp;V)</translation>
  </message>
  <message>
   <source>Select a decoder, or two to compare them.</source>
   <translation type="unfinished">デコーダを選択してください。比較するには2つ選択します。</translation>
  </message>
  <message>
   <source>Show &amp;folder</source>
   <translation type="unfinished">フォルダを表示(&amp;F)</translation>
  </message>
  <message>
   <source>Show what differs between two map runs</source>
   <translation type="unfinished">2つのマッピング結果の違いを表示します</translation>
  </message>
  <message>
   <source>Started from “{name}”.</source>
   <translation type="unfinished">「{name}」を起点に学習しました。</translation>
  </message>
  <message>
   <source>The decoders are listed as soon as the engine is ready.</source>
   <translation type="unfinished">エンジンの準備ができるとデコーダが一覧表示されます。</translation>
  </message>
  <message>
   <source>The folder itself stays where it is</source>
   <translation type="unfinished">フォルダ自体はそのまま残ります</translation>
  </message>
  <message>
   <source>Use for &amp;mapping</source>
   <translation type="unfinished">マッピングに使用(&amp;M)</translation>
  </message>
  <message>
   <source>Write the decoder as one file for Deepness and other programs, with a STAC item beside it</source>
   <translation type="unfinished">デコーダをDeepnessなどのプログラム用に1つのファイルへ書き出し、STACアイテムを隣に作成します</translation>
  </message>
  <message>
   <source>{number} selected.</source>
   <translation type="unfinished">{number}個選択。</translation>
  </message>
 </context>
 <context>
  <name>DoubtfulCraters</name>
  <message>
   <source>Doubtful craters</source>
   <translation type="unfinished">疑わしいクレーター</translation>
  </message>
  <message>
   <source>Untick what shall not be counted. A crater that is clicked is shown on the map.</source>
   <translation type="unfinished">計数しないもののチェックを外してください。クリックしたクレーターは地図に表示されます。</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation type="unfinished">ほか{n}個</translation>
  </message>
 </context>
 <context>
  <name>DrawnCircles</name>
  <message>
   <source>These places are on no circle. Click them further apart, not along a line.</source>
   <translation type="unfinished">これらの点を通る円はありません。一直線にならないよう、もっと離してクリックしてください。</translation>
  </message>
 </context>
 <context>
  <name>EditRow</name>
  <message>
   <source>1 landform selected.</source>
   <translation type="unfinished">地形を1個選択中。</translation>
  </message>
  <message>
   <source>1 landform selected: 1 to 9 set its class, Delete removes it.</source>
   <translation type="unfinished">地形1個を選択中: 1〜9でクラスを設定、Deleteで削除します。</translation>
  </message>
  <message>
   <source>1 landform selected; 1 to 9 and Delete act on the review.</source>
   <translation type="unfinished">地形を1個選択中。1〜9とDeleteはレビューに効きます。</translation>
  </message>
  <message>
   <source>Ctrl+click selects a landform on the map; so do QGIS's own tools</source>
   <translation type="unfinished">Ctrl+クリックで地図上の地形を選択します。QGISの選択ツールも使えます</translation>
  </message>
  <message>
   <source>Ctrl+click selects landforms to change.</source>
   <translation type="unfinished">Ctrl+クリックで変更する地形を選択します。</translation>
  </message>
  <message>
   <source>Cut the smaller selected landforms out of the largest (Shift+D)</source>
   <translation type="unfinished">選択した小さい地形を最大の地形から切り取ります (Shift+D)</translation>
  </message>
  <message>
   <source>Find more like these…</source>
   <translation type="unfinished">類似地形を検索…</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation type="unfinished">結合</translation>
  </message>
  <message>
   <source>Merge the selected landforms into the largest (Shift+M)</source>
   <translation type="unfinished">選択した地形を最大の地形に結合します (Shift+M)</translation>
  </message>
  <message>
   <source>Rank what else there is by likeness to the selected landforms, up to ten of them, and look through it (Shift+F)</source>
   <translation type="unfinished">選択した地形 (10個まで) との類似度で他の地形を順位付けし、順に確認します (Shift+F)</translation>
  </message>
  <message>
   <source>Refine</source>
   <translation type="unfinished">修正</translation>
  </message>
  <message>
   <source>Refine the outline of the selected landform by clicks (Shift+R)</source>
   <translation type="unfinished">選択した地形の輪郭をクリックで修正します (Shift+R)</translation>
  </message>
  <message>
   <source>Repl&amp;ace</source>
   <translation type="unfinished">置換(&amp;A)</translation>
  </message>
  <message>
   <source>Replace the outline of the landform (Enter or double click)</source>
   <translation type="unfinished">地形の輪郭を置き換えます (Enterまたはダブルクリック)</translation>
  </message>
  <message>
   <source>Split</source>
   <translation type="unfinished">分割</translation>
  </message>
  <message>
   <source>Split p&amp;art off</source>
   <translation type="unfinished">切り離す(&amp;A)</translation>
  </message>
  <message>
   <source>Split the selected landform: click the part to split off (Shift+S)</source>
   <translation type="unfinished">選択した地形を分割: 切り離す部分をクリックします (Shift+S)</translation>
  </message>
  <message>
   <source>Split this part off the landform (Enter or double click)</source>
   <translation type="unfinished">この部分を地形から切り離します (Enterまたはダブルクリック)</translation>
  </message>
  <message>
   <source>Subtract</source>
   <translation type="unfinished">差し引く</translation>
  </message>
  <message>
   <source>{n} landforms selected.</source>
   <translation type="unfinished">地形を{n}個選択中。</translation>
  </message>
  <message>
   <source>{n} landforms selected: 1 to 9 set their class, Delete removes them.</source>
   <translation type="unfinished">地形{n}個を選択中: 1〜9でクラスを設定、Deleteで削除します。</translation>
  </message>
  <message>
   <source>{n} landforms selected; 1 to 9 and Delete act on the review.</source>
   <translation type="unfinished">地形を{n}個選択中。1〜9とDeleteはレビューに効きます。</translation>
  </message>
 </context>
 <context>
  <name>EffortSummary</name>
  <message>
   <source>1 click</source>
   <translation type="unfinished">1クリック</translation>
  </message>
  <message>
   <source>1 landform: {clicks} and {seconds} s</source>
   <translation type="unfinished">地形1個: {clicks}、{seconds}秒</translation>
  </message>
  <message>
   <source>Landforms of this layer that were outlined by clicks. Clicks and boxes are counted until the landform is accepted, those that were taken back too; their mean is shown. Seconds go from the first click until it is accepted, with the time that the model needs; their median is shown. In a review, the keys that were pressed for a landform and the seconds that it was on view count.</source>
   <translation type="unfinished">クリックで輪郭を描いたこのレイヤの地形。クリックとボックスは、取り消したものも含めて確定まで数え、平均を示します。秒数は最初のクリックから確定まで、モデルの処理時間を含めて数え、中央値を示します。レビューでは、地形ごとに押したキーと表示していた秒数を数えます。</translation>
  </message>
  <message>
   <source>{k} clicks</source>
   <translation type="unfinished">{k}クリック</translation>
  </message>
  <message>
   <source>{n} landforms: {clicks} and {seconds} s each</source>
   <translation type="unfinished">地形{n}個: 1個あたり{clicks}、{seconds}秒</translation>
  </message>
 </context>
 <context>
  <name>EncoderChoice</name>
  <message>
   <source> or </source>
   <translation type="unfinished"> または </translation>
  </message>
  <message>
   <source>A folder with a vision transformer, as transformers or timm save it: DINOv2, DINOv3, ViT, MAE</source>
   <translation type="unfinished">transformersまたはtimmが保存した形式のVision Transformerのフォルダ: DINOv2、DINOv3、ViT、MAE</translation>
  </message>
  <message>
   <source>Folder of an image model</source>
   <translation type="unfinished">画像モデルのフォルダ</translation>
  </message>
  <message>
   <source>Other encoder…</source>
   <translation type="unfinished">その他のエンコーダ…</translation>
  </message>
  <message>
   <source>{folder} holds no image model: there should be a file config.json beside {weights}, as transformers and timm save it.</source>
   <translation type="unfinished">{folder}に画像モデルがありません。transformersやtimmが保存するように、{weights}の隣にconfig.jsonファイルが必要です。</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <source>A crater count needs the counted area, since ground without craters counts too: give a layer with its polygons, an extent, or the image that was looked at.</source>
   <translation type="unfinished">クレーター計数には計数領域が必要です。クレーターのない領域も数えるためです。領域のポリゴンを含むレイヤ、範囲、または調べた画像を指定してください。</translation>
  </message>
  <message>
   <source>A decoder needs two classes to tell apart: label a second class, or let unlabelled ground count as background.</source>
   <translation type="unfinished">デコーダには見分ける2つのクラスが必要です。2つ目のクラスにラベルを付けるか、ラベルのない領域を背景として扱ってください。</translation>
  </message>
  <message>
   <source>A decoder of the kind {0} is fitted to its labels at once, so this one has learnt from these labels alone and not from what {1} knew.</source>
   <translation type="unfinished">種類{0}のデコーダはラベルに一度で当てはめるため、このデコーダはこれらのラベルだけから学習しており、{1}が知っていたことは引き継いでいません。</translation>
  </message>
  <message>
   <source>A decoder of the kind {0} reads features of a frozen encoder and has nothing to pretrain. Choose a student, e.g. segformer-b0.</source>
   <translation type="unfinished">種類{0}のデコーダは固定したエンコーダの特徴量を読むため、事前学習するものがありません。segformer-b0などの生徒モデルを選択してください。</translation>
  </message>
  <message>
   <source>A downloaded package is not the one that was pinned (its hash differs), so it was not installed. Try again; if it happens again, the package index or a proxy is handing out something else.</source>
   <translation type="unfinished">ダウンロードしたパッケージは固定されたものと異なる (ハッシュが違う) ため、インストールしませんでした。もう一度お試しください。再び起きる場合は、パッケージインデックスまたはプロキシが別のものを渡しています。</translation>
  </message>
  <message>
   <source>A geometry lies outside the domain of the raster's coordinate reference system.</source>
   <translation type="unfinished">ジオメトリがラスタの座標参照系の定義域の外にあります。</translation>
  </message>
  <message>
   <source>A learning curve needs three different seeds or more: one draw says nothing about another.</source>
   <translation type="unfinished">学習曲線には異なるシードが3つ以上必要です。1回の抽出からは、ほかの抽出について何も分かりません。</translation>
  </message>
  <message>
   <source>A little larger than tiny, and hardly slower.</source>
   <translation type="unfinished">tiny より少し大きく、速さはほとんど変わりません。</translation>
  </message>
  <message>
   <source>A newer request has overtaken this one.</source>
   <translation type="unfinished">より新しい要求があったため、この要求は取り下げられました。</translation>
  </message>
  <message>
   <source>A part of {0} cannot be read; the file may be damaged or cut off: {1}. Check it, or copy it again.</source>
   <translation type="unfinished">{0}の一部を読み込めません。ファイルが破損しているか、途中で切れている可能性があります: {1}。確認するか、コピーし直してください。</translation>
  </message>
  <message>
   <source>A patch is seen at sides that are multiples of {0} up to {1} samples, not {2}.</source>
   <translation type="unfinished">パッチを見る一辺は{0}の倍数で最大{1}サンプルです。{2}は使えません。</translation>
  </message>
  <message>
   <source>A polygon goes around a pole that {0} does not show: give it in longitudes and latitudes instead.</source>
   <translation type="unfinished">ポリゴンが{0}に示されない極を囲んでいます。代わりに経度と緯度で指定してください。</translation>
  </message>
  <message>
   <source>A polygon lies outside of what its coordinate reference system can express.</source>
   <translation type="unfinished">ポリゴンが、その座標参照系で表せる範囲の外にあります。</translation>
  </message>
  <message>
   <source>A polygon lies outside of what its coordinate reference system, {0}, can express.</source>
   <translation type="unfinished">ポリゴンが、その座標参照系{0}で表せる範囲の外にあります。</translation>
  </message>
  <message>
   <source>A proxy stands between this machine and the package index and did not let the download through. Enter the proxy with its user name and password in QGIS's network settings (or in HTTPS_PROXY), then try again.</source>
   <translation type="unfinished">このマシンとパッケージインデックスの間にあるプロキシが、ダウンロードを通しませんでした。QGISのネットワーク設定 (またはHTTPS_PROXY) にプロキシをユーザー名とパスワード付きで入力し、もう一度お試しください。</translation>
  </message>
  <message>
   <source>A scene of {0} rows with {1} m each does not fit at latitude {2}: render a smaller one, or place it nearer to the equator or to a pole.</source>
   <translation type="unfinished">{0}行、各{1} mのシーンは緯度{2}に収まりません。より小さいものを描画するか、赤道または極に近づけて配置してください。</translation>
  </message>
  <message>
   <source>Adapting the decoder</source>
   <translation type="unfinished">デコーダを適応させています</translation>
  </message>
  <message>
   <source>Add what shows the same of this ground: {0}.</source>
   <translation type="unfinished">この領域で同じものを示すレイヤを追加してください: {0}。</translation>
  </message>
  <message>
   <source>Ages and isochrones need Craterstats 3.6, which runs on Python 3.12 and newer; this engine runs on Python {0}.{1}. Add Craterstats on the tab Engine, which offers a newer Python.</source>
   <translation type="unfinished">年代とアイソクロンには、Python 3.12以降で動作するCraterstats 3.6が必要です。このエンジンはPython {0}.{1}で動作しています。「エンジン」タブでCraterstatsを追加してください。そこで新しいPythonを選べます。</translation>
  </message>
  <message>
   <source>Ages and isochrones need Craterstats, which is not part of the first set-up. Add it on the tab Engine, or with: python3 -m plugin.environment repair --ages --folder {0}</source>
   <translation type="unfinished">年代とアイソクロンにはCraterstatsが必要ですが、最初のセットアップには含まれません。「エンジン」タブで追加するか、次を実行してください: python3 -m plugin.environment repair --ages --folder {0}</translation>
  </message>
  <message>
   <source>All craters are left out: leave some in.</source>
   <translation type="unfinished">すべてのクレーターが除外されています。いくつか残してください。</translation>
  </message>
  <message>
   <source>All craters of {0} are left out: leave some in.</source>
   <translation type="unfinished">{0}のすべてのクレーターが除外されています。いくつか残してください。</translation>
  </message>
  <message>
   <source>All patches come from one observation, so nothing could be judged.</source>
   <translation type="unfinished">すべてのパッチが1つの観測のものなので、何も評価できませんでした。</translation>
  </message>
  <message>
   <source>All patches to learn from are of one class. Label patches of another one too.</source>
   <translation type="unfinished">学習に使うパッチがすべて同じクラスです。別のクラスのパッチにもラベルを付けてください。</translation>
  </message>
  <message>
   <source>All {0} lie in the {1} half of {2}, so the scores say nothing about the other half. Outline some there before mapping it.</source>
   <translation type="unfinished">{0}がすべて{2}の片側半分 ({1}) にあるため、スコアはもう半分について何も示しません。そちらをマッピングする前に、そこでも輪郭を描いてください。</translation>
  </message>
  <message>
   <source>All {0} polygons of {1} lie in the {2} half of {3}: the decoder may learn the place for the class. Outline some in the other half, or check that there are none.</source>
   <translation type="unfinished">クラス{1}のポリゴン{0}個がすべて{3}の片側半分 ({2}) にあります。デコーダが場所をクラスとして学習する恐れがあります。もう半分でも輪郭を描くか、そこにないことを確認してください。</translation>
  </message>
  <message>
   <source>An extent is XMIN YMIN XMAX YMAX with XMIN below XMAX and YMIN below YMAX. Only across the border of a map all around a body XMAX may be less, by more than half of the map: in degrees 170 -20 -170 20 goes across 180°.</source>
   <translation>範囲は XMIN YMIN XMAX YMAX で、XMIN は XMAX より、YMIN は YMAX より小さくなければなりません。天体を一周する地図の端をまたぐ場合に限り、XMAX は地図の半分を超えて小さくてもかまいません。度では 170 -20 -170 20 が 180° をまたぎます。</translation>
  </message>
  <message>
   <source>Another run is at work in {0}. Wait until it is done, or choose another folder.</source>
   <translation type="unfinished">{0}で別の処理が実行中です。終わるまで待つか、別のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>Another window or terminal is setting up {0} right now. Wait until it has finished.</source>
   <translation type="unfinished">別のウィンドウまたはターミナルが現在{0}をセットアップしています。終わるまでお待ちください。</translation>
  </message>
  <message>
   <source>At least one window must be looked at. Raise the number of windows.</source>
   <translation type="unfinished">少なくとも1つのウィンドウを調べる必要があります。ウィンドウ数を増やしてください。</translation>
  </message>
  <message>
   <source>Blending tiles</source>
   <translation type="unfinished">タイルを合成しています</translation>
  </message>
  <message>
   <source>Building with {0} (Python {1})</source>
   <translation type="unfinished">{0}でビルドしています (Python {1})</translation>
  </message>
  <message>
   <source>COCO annotations are in pixels of an image: give the image that the landforms lie on.</source>
   <translation type="unfinished">COCOアノテーションは画像のピクセル座標です。地形が載っている画像を指定してください。</translation>
  </message>
  <message>
   <source>Cells are {0} {1} wide in the middle, and up to {2} off towards the borders, where the map stretches the ground. Take a smaller extent, or a projection of the place.</source>
   <translation type="unfinished">セルの幅は中央で{0} {1}ですが、地図が地表を引き伸ばす端の方では最大{2}ずれます。より小さい範囲、またはその場所に合う投影法を使ってください。</translation>
  </message>
  <message>
   <source>Cells of {0} m are classified by what was learnt from patches of {1} m: landforms look smaller or larger in them than they did there.</source>
   <translation type="unfinished">{0} mのセルを、{1} mのパッチから学習した内容で分類します。セル内の地形は学習時より小さく、または大きく見えます。</translation>
  </message>
  <message>
   <source>Cells of {0} {1} are larger than {2}. Take {3} {4} or less.</source>
   <translation type="unfinished">{0} {1}のセルは{2}より大きくなります。{3} {4}以下にしてください。</translation>
  </message>
  <message>
   <source>Cells of {0} {1} are {2} pixels of {3}, too few to see anything. Take {4} {5} or more.</source>
   <translation type="unfinished">{0} {1}のセルは{3}の{2}ピクセルにしかならず、何も見分けられません。{4} {5}以上にしてください。</translation>
  </message>
  <message>
   <source>Check the network and the proxy, or choose a file that you already have.</source>
   <translation type="unfinished">ネットワークとプロキシを確認するか、手元にあるファイルを選択してください。</translation>
  </message>
  <message>
   <source>Checking what was installed</source>
   <translation type="unfinished">インストールしたものを確認しています</translation>
  </message>
  <message>
   <source>Checking {0}</source>
   <translation type="unfinished">{0}を確認しています</translation>
  </message>
  <message>
   <source>Choose one of its subdatasets: {0}.</source>
   <translation type="unfinished">サブデータセットの1つを選択してください: {0}。</translation>
  </message>
  <message>
   <source>Choosing the build of PyTorch</source>
   <translation type="unfinished">PyTorchのビルドを選んでいます</translation>
  </message>
  <message>
   <source>Classifying {0}</source>
   <translation type="unfinished">{0}を分類しています</translation>
  </message>
  <message>
   <source>Comes with the plugin, works at once and is fast; the official models draw finer outlines.</source>
   <translation type="unfinished">プラグインに付属し、すぐに使えて高速です。公式モデルのほうが細かい輪郭を描きます。</translation>
  </message>
  <message>
   <source>Comparing cells</source>
   <translation type="unfinished">セルを比較しています</translation>
  </message>
  <message>
   <source>Comparing {0}: {1}</source>
   <translation type="unfinished">{0} を比較中: {1}</translation>
  </message>
  <message>
   <source>Computing with --scheduler needs cluster support (dask), which is not part of the first set-up. Add it on the tab Engine, or with: python3 -m plugin.environment repair --cluster --folder {0}</source>
   <translation type="unfinished">--schedulerでの計算にはクラスタ対応 (dask) が必要ですが、最初のセットアップには含まれません。「エンジン」タブで追加するか、次を実行してください: python3 -m plugin.environment repair --cluster --folder {0}</translation>
  </message>
  <message>
   <source>Connecting for {0}</source>
   <translation type="unfinished">{0}のために接続しています</translation>
  </message>
  <message>
   <source>Converting the decoder to OpenVINO (once)</source>
   <translation type="unfinished">デコーダをOpenVINOに変換しています (1回のみ)</translation>
  </message>
  <message>
   <source>Converting the image encoder to OpenVINO (once for this model)</source>
   <translation type="unfinished">画像エンコーダをOpenVINOに変換しています (このモデルで1回のみ)</translation>
  </message>
  <message>
   <source>Converting the mask decoder to OpenVINO</source>
   <translation type="unfinished">マスクデコーダをOpenVINOに変換しています</translation>
  </message>
  <message>
   <source>Converting {0} to OpenVINO (once)</source>
   <translation type="unfinished">{0}をOpenVINOに変換しています (1回のみ)</translation>
  </message>
  <message>
   <source>Copy the package again, or train anew.</source>
   <translation type="unfinished">パッケージをコピーし直すか、新たに学習させてください。</translation>
  </message>
  <message>
   <source>Copying the model was cancelled.</source>
   <translation type="unfinished">モデルのコピーはキャンセルされました。</translation>
  </message>
  <message>
   <source>Copying {0}</source>
   <translation type="unfinished">{0}をコピーしています</translation>
  </message>
  <message>
   <source>Counted as craters by the name of their class: {0}.</source>
   <translation type="unfinished">クラス名からクレーターとして数えたもの: {0}。</translation>
  </message>
  <message>
   <source>Craterstats cannot be loaded ({0}). Repair the engine.</source>
   <translation type="unfinished">Craterstatsを読み込めません ({0})。エンジンを修復してください。</translation>
  </message>
  <message>
   <source>Craterstats has no chronology for {0}, so there are no ages.</source>
   <translation type="unfinished">Craterstatsには{0}の年代モデルがないため、年代は求められません。</translation>
  </message>
  <message>
   <source>Craterstats has no chronology system “{0}”; it has: {1}.</source>
   <translation type="unfinished">Craterstatsに年代モデル系「{0}」はありません。あるもの: {1}。</translation>
  </message>
  <message>
   <source>Decided by the person who trained it.</source>
   <translation type="unfinished">学習させた人が決めます。</translation>
  </message>
  <message>
   <source>Decoders cannot learn on {0}: its features are {1} samples wide, not {2}. It is for clicks; choose another encoder, e.g. default or sam2.1_tiny.</source>
   <translation type="unfinished">{0}ではデコーダは学習できません。特徴量の幅が{2}ではなく{1}サンプルです。これはクリック用です。defaultやsam2.1_tinyなど、別のエンコーダを選択してください。</translation>
  </message>
  <message>
   <source>Decoders of the kind {0} look at the pixels themselves, so that there is nothing for workers to encode: train without --scheduler.</source>
   <translation type="unfinished">種類{0}のデコーダはピクセルを直接見るため、ワーカーがエンコードするものがありません。--schedulerなしで学習させてください。</translation>
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished">完了</translation>
  </message>
  <message>
   <source>Downloading uv: {0} of {1} MB</source>
   <translation type="unfinished">uvをダウンロードしています: {0}/{1} MB</translation>
  </message>
  <message>
   <source>Downloading {0}</source>
   <translation type="unfinished">{0}をダウンロードしています</translation>
  </message>
  <message>
   <source>Drawing the differences</source>
   <translation type="unfinished">差分を描画しています</translation>
  </message>
  <message>
   <source>Drawn again, with the same outline as another one: {0} of {1}.</source>
   <translation type="unfinished">別のものと同じ輪郭で再び描かれたもの：{0}（全体 {1}）。</translation>
  </message>
  <message>
   <source>Each point of a prompt needs a label: 1 on the landform, 0 off it.</source>
   <translation type="unfinished">プロンプトの各点にはラベルが必要です。地形上は1、地形外は0です。</translation>
  </message>
  <message>
   <source>Encoded {0} of {1}</source>
   <translation type="unfinished">エンコード済み {0}/{1}</translation>
  </message>
  <message>
   <source>Encoding the image</source>
   <translation type="unfinished">画像をエンコードしています</translation>
  </message>
  <message>
   <source>Encoding window {0} of {1}</source>
   <translation type="unfinished">ウィンドウをエンコードしています {0}/{1}</translation>
  </message>
  <message>
   <source>Encoding window {0} of {1} at most</source>
   <translation type="unfinished">ウィンドウをエンコードしています {0}/最大{1}</translation>
  </message>
  <message>
   <source>Encoding {0}</source>
   <translation type="unfinished">{0}をエンコードしています</translation>
  </message>
  <message>
   <source>Epoch {0} of {1}, all ground: loss {2}</source>
   <translation type="unfinished">エポック{0}/{1}、全領域: 損失 {2}</translation>
  </message>
  <message>
   <source>Epoch {0} of {1}, fold {2} of {3}: loss {4}</source>
   <translation type="unfinished">エポック{0}/{1}、分割{2}/{3}: 損失 {4}</translation>
  </message>
  <message>
   <source>Every cell with data gets one of the classes that were learnt, whatever it shows, since none stands for other ground. Label cells of such ground too, as a class called other, or map with a least probability.</source>
   <translation type="unfinished">ほかの地面を表すクラスがないため、データのあるセルはすべて、何が写っていても学習済みのクラスのいずれかになります。そのような地面のセルにも other という名前のクラスでラベルを付けるか、最小確率を指定してマッピングしてください。</translation>
  </message>
  <message>
   <source>Exporting landforms</source>
   <translation type="unfinished">地形をエクスポートしています</translation>
  </message>
  <message>
   <source>Exporting to ONNX</source>
   <translation type="unfinished">ONNXにエクスポートしています</translation>
  </message>
  <message>
   <source>Features for decoders, not for clicks: knows well what things are, and is quick to train on.</source>
   <translation type="unfinished">クリック用ではなくデコーダー用の特徴量。物が何であるかをよく知り、学習も速く済みます。</translation>
  </message>
  <message>
   <source>Features for decoders, not for clicks: larger than ViT-S, with about four times its work for each window.</source>
   <translation type="unfinished">クリック用ではなくデコーダー用の特徴量。ViT-S より大きく、ウィンドウごとの計算量は約 4 倍です。</translation>
  </message>
  <message>
   <source>Fetching Python {0} of python-build-standalone</source>
   <translation type="unfinished">python-build-standaloneのPython {0}を取得しています</translation>
  </message>
  <message>
   <source>Finding regions</source>
   <translation type="unfinished">区域を検出しています</translation>
  </message>
  <message>
   <source>For the same {0} of a person's time {1}.</source>
   <translation type="unfinished">人の作業時間が同じ{0}なら、{1}。</translation>
  </message>
  <message>
   <source>Found by a decoder and reviewed by nobody: {0} of {1}.</source>
   <translation type="unfinished">デコーダが検出し、誰もレビューしていないもの: {1}中{0}。</translation>
  </message>
  <message>
   <source>Found in the models folder; not one of the official files.</source>
   <translation type="unfinished">モデルフォルダで見つかったもので、公式のファイルではありません。</translation>
  </message>
  <message>
   <source>Give at least one way of prompting and one seed to compare.</source>
   <translation type="unfinished">比較するには、プロンプトの方法とシードをそれぞれ1つ以上指定してください。</translation>
  </message>
  <message>
   <source>Give each image an extent, or none. Leave the extent of an image empty for all of it.</source>
   <translation type="unfinished">範囲はすべての画像に指定するか、まったく指定しないでください。画像全体を使う場合は、その画像の範囲を空にします。</translation>
  </message>
  <message>
   <source>Give one of a folder of patches, a table of patches, or rasters with labels.</source>
   <translation type="unfinished">パッチのフォルダ、パッチの表、ラベル付きのラスタのいずれか1つを指定してください。</translation>
  </message>
  <message>
   <source>Give rasters with true outlines to learn from, and others to judge on.</source>
   <translation type="unfinished">学習に使う正しい輪郭付きのラスタと、評価に使う別のラスタを指定してください。</translation>
  </message>
  <message>
   <source>Give the side of a cell in metres: it decides what the classifier sees of the ground.</source>
   <translation type="unfinished">セルの一辺をメートルで指定してください。分類器が地表のどれだけを見るかが決まります。</translation>
  </message>
  <message>
   <source>Giving jobs to {0}</source>
   <translation type="unfinished">{0}にジョブを渡しています</translation>
  </message>
  <message>
   <source>Ground without a label was left out, since {0} has no background to say.</source>
   <translation type="unfinished">{0}に背景クラスがないため、ラベルのない領域は除外されました。</translation>
  </message>
  <message>
   <source>Hardly: twice the labels have lately changed {0} by {1}. Another image model, or labels of what is mistaken, may help more.</source>
   <translation type="unfinished">ほとんど効果はありません: 最近はラベルを2倍にしたときの{0}の変化が{1}です。別の画像モデルや、取り違えられるものへのラベルのほうが効果的かもしれません。</translation>
  </message>
  <message>
   <source>Hashing the raster and the labels</source>
   <translation type="unfinished">ラスタとラベルのハッシュを計算しています</translation>
  </message>
  <message>
   <source>Hashing {0} and its labels</source>
   <translation type="unfinished">{0}とそのラベルのハッシュを計算しています</translation>
  </message>
  <message>
   <source>Installing {0} packages</source>
   <translation type="unfinished">パッケージ{0}個をインストールしています</translation>
  </message>
  <message>
   <source>Installing {0} packages for {1}</source>
   <translation type="unfinished">{1}用のパッケージ{0}個をインストールしています</translation>
  </message>
  <message>
   <source>It gives features for decoders alone.</source>
   <translation type="unfinished">デコーダ用の特徴量のみを出力します。</translation>
  </message>
  <message>
   <source>It was taught without labels, so nothing is known about its scores. Judge it on labels.</source>
   <translation type="unfinished">ラベルなしで学習したため、スコアは分かりません。ラベルで評価してください。</translation>
  </message>
  <message>
   <source>Judging window {0} of {1}</source>
   <translation type="unfinished">ウィンドウを評価しています {0}/{1}</translation>
  </message>
  <message>
   <source>Labels of {0} whose outline crossed itself and was mended: {1}. Check their shapes.</source>
   <translation type="unfinished">{0}のラベルのうち、輪郭が自己交差していたため修正したもの: {1}個。形状を確認してください。</translation>
  </message>
  <message>
   <source>Labels on {0} that are smaller than a place of the decoder ({1} along a side): {2}. Each is learnt as one place. For small landforms train a decoder of their own.</source>
   <translation type="unfinished">{0}上のラベルのうち、デコーダの1地点 (一辺{1}) より小さいもの: {2}。それぞれ1地点として学習します。小さい地形には専用のデコーダを学習させてください。</translation>
  </message>
  <message>
   <source>Landforms are ordered by likeness to others: point out some that more are to be found of.</source>
   <translation type="unfinished">地形はほかの地形との類似度で順位付けされます。似たものを探したい地形を指定してください。</translation>
  </message>
  <message>
   <source>Landforms of {0} look {1} times larger than those that the model {2} knows, reduced as far as that goes.</source>
   <translation type="unfinished">{0} の地形は、可能な限り縮小しても、モデル {2} が知っているものの {1} 倍の大きさに見えます。</translation>
  </message>
  <message>
   <source>Landforms of {0} look {1} times smaller than those that the model {2} knows, magnified as far as that goes.</source>
   <translation type="unfinished">{0} の地形は、可能な限り拡大しても、モデル {2} が知っているものの {1} 分の 1 の大きさに見えます。</translation>
  </message>
  <message>
   <source>Learning curve of {0}</source>
   <translation type="unfinished">{0}の学習曲線</translation>
  </message>
  <message>
   <source>Learning where each landform lies</source>
   <translation>各地形の位置を学習しています</translation>
  </message>
  <message>
   <source>Less than {0} pixels across, which is too few to find them all or to tell them from other things: {1} of {2}.</source>
   <translation type="unfinished">幅{0}ピクセル未満で、すべてを検出したりほかと区別したりするには小さすぎるもの: {2}中{1}。</translation>
  </message>
  <message>
   <source>Loading the encoder</source>
   <translation type="unfinished">エンコーダを読み込んでいます</translation>
  </message>
  <message>
   <source>Loading the models</source>
   <translation type="unfinished">モデルを読み込んでいます</translation>
  </message>
  <message>
   <source>Looking again at window {0} of {1}</source>
   <translation type="unfinished">ウィンドウを再確認しています {0}/{1}</translation>
  </message>
  <message>
   <source>Looking for a Python</source>
   <translation type="unfinished">Pythonを探しています</translation>
  </message>
  <message>
   <source>Looking for clusters</source>
   <translation type="unfinished">群れを探しています</translation>
  </message>
  <message>
   <source>Looking for landforms</source>
   <translation type="unfinished">地形を検索しています</translation>
  </message>
  <message>
   <source>Looking for masks, image {0} of {1}</source>
   <translation type="unfinished">マスクを検索しています、画像{0}/{1}</translation>
  </message>
  <message>
   <source>Making a virtual environment</source>
   <translation type="unfinished">仮想環境を作成しています</translation>
  </message>
  <message>
   <source>Masks are divided into 1 to 9 levels. 1 takes each mask by itself.</source>
   <translation type="unfinished">マスクは1〜9段階に分けられます。1ではマスクを1つずつ扱います。</translation>
  </message>
  <message>
   <source>Missing dependencies for SOCKS support</source>
   <translation type="unfinished">SOCKS対応に必要な依存パッケージがありません</translation>
  </message>
  <message>
   <source>Neither is surely better: the mean IoU of {0} differs by {1}, and anything from {2} to {3} is likely.</source>
   <translation type="unfinished">どちらが優れているかは確かではありません: {0}の平均IoUの差は{1}で、{2}から{3}までの値がありえます。</translation>
  </message>
  <message>
   <source>No Python was found. Install {0} or name an interpreter in the engine's settings.</source>
   <translation type="unfinished">Pythonが見つかりませんでした。{0}をインストールするか、エンジンの設定でインタプリタを指定してください。</translation>
  </message>
  <message>
   <source>No click on the landform lies in the window that is looked at: click nearer together.</source>
   <translation type="unfinished">地形上のクリックが、調べているウィンドウの中にありません。互いに近い位置をクリックしてください。</translation>
  </message>
  <message>
   <source>No crater is from {0} to {1} km across, so there is nothing to date.</source>
   <translation type="unfinished">直径{0}〜{1} kmのクレーターがないため、年代を求められません。</translation>
  </message>
  <message>
   <source>No decoder could be trained, so nothing can be said.</source>
   <translation type="unfinished">どのデコーダも学習できなかったため、何も言えません。</translation>
  </message>
  <message>
   <source>No ground that judges holds the class {0}, so nothing is known about it.</source>
   <translation type="unfinished">評価に使う領域にクラス{0}がないため、このクラスについては何も分かりません。</translation>
  </message>
  <message>
   <source>No label covers ground of {0} with data. Choose the raster that they were drawn on.</source>
   <translation type="unfinished">{0}のデータがある領域を覆うラベルがありません。ラベルを描いたラスタを選択してください。</translation>
  </message>
  <message>
   <source>No label has the class {0}; the labels hold {1}. Check the class field {2}.</source>
   <translation type="unfinished">クラス{0}のラベルがありません。ラベルにあるクラス: {1}。クラスフィールド{2}を確認してください。</translation>
  </message>
  <message>
   <source>No label of {0} lies in the given extent. Choose an extent that holds labels.</source>
   <translation type="unfinished">{0}のラベルが指定の範囲に1つもありません。ラベルを含む範囲を選択してください。</translation>
  </message>
  <message>
   <source>No label of {0} lies on {1}. Choose the label layer that was drawn on this raster.</source>
   <translation type="unfinished">{0}のラベルが{1}上に1つもありません。このラスタ上に描いたラベルレイヤを選択してください。</translation>
  </message>
  <message>
   <source>No label of {0} lies on {1}: the layer has no coordinate reference system, so its coordinates were taken for those of the raster. Set the layer's, and save it again.</source>
   <translation type="unfinished">{0} のラベルは {1} の上にありません。レイヤに座標参照系がないため、その座標をラスタのものとみなしました。レイヤの座標参照系を設定し、保存し直してください。</translation>
  </message>
  <message>
   <source>No labelled ground of {0} is mapped by both decoders. Label ground farther inside.</source>
   <translation type="unfinished">{0}のラベル付き領域のうち、両方のデコーダがマッピングする部分がありません。より内側の領域にラベルを付けてください。</translation>
  </message>
  <message>
   <source>No mask was found on the images, so there is nothing to learn from. Choose other images.</source>
   <translation type="unfinished">画像にマスクが見つからなかったため、学習するものがありません。別の画像を選択してください。</translation>
  </message>
  <message>
   <source>No model was chosen. Choose one of the list, e.g. the default model.</source>
   <translation type="unfinished">モデルが選択されていません。標準モデルなど、リストから1つ選択してください。</translation>
  </message>
  <message>
   <source>No nodata value is declared; pixels of this value are taken as ground without data: {0}.</source>
   <translation type="unfinished">nodata 値は宣言されていません。次の値のピクセルはデータのない地面とみなします: {0}。</translation>
  </message>
  <message>
   <source>No nodata value is declared; the black border (value 0) is taken as ground without data, shadow there too.</source>
   <translation type="unfinished">NoData値が宣言されていません。黒い縁 (値0) をデータのない領域とみなします。そこにある影も同様です。</translation>
  </message>
  <message>
   <source>No number of polygons was enough to train a decoder. {0}</source>
   <translation type="unfinished">どのポリゴン数でもデコーダを学習させるには足りませんでした。{0}</translation>
  </message>
  <message>
   <source>No pixel has data.</source>
   <translation type="unfinished">データのあるピクセルがありません。</translation>
  </message>
  <message>
   <source>No place of the pictures has a class to learn from. Choose other images, or a lower threshold.</source>
   <translation type="unfinished">画像内に、学習できるクラスを持つ地点がありません。別の画像を選ぶか、閾値を下げてください。</translation>
  </message>
  <message>
   <source>No polygon of {0} has the class {1} in the field “{2}”; its classes are: {3}. Choose one of them.</source>
   <translation type="unfinished">{0}には、フィールド「{2}」のクラスが{1}のポリゴンがありません。あるクラス: {3}。いずれかを選択してください。</translation>
  </message>
  <message>
   <source>No polygon of {0} has the {1} “{2}” in the field “{3}”; there are: {4}.</source>
   <translation type="unfinished">{0}には、フィールド「{3}」の値 ({1}) が「{2}」のポリゴンがありません。あるもの: {4}。</translation>
  </message>
  <message>
   <source>No polygon of {0} is reviewed yet: review some first, or train on all of them.</source>
   <translation type="unfinished">{0}にはレビュー済みのポリゴンがまだありません。先にいくつかレビューするか、すべてから学習してください。</translation>
  </message>
  <message>
   <source>No polygon of {0} lies on {1}: choose the image they were mapped on.</source>
   <translation type="unfinished">{0}のポリゴンが{1}上に1つもありません。マッピングに使った画像を選択してください。</translation>
  </message>
  <message>
   <source>No sample could be judged, so nothing can be said.</source>
   <translation type="unfinished">評価できるサンプルがなかったため、何も言えません。</translation>
  </message>
  <message>
   <source>No sample could be judged. Label ground that holds data.</source>
   <translation type="unfinished">評価できるサンプルがありませんでした。データのある領域にラベルを付けてください。</translation>
  </message>
  <message>
   <source>No true landform lies on its raster. Choose the layers that were drawn on the rasters.</source>
   <translation type="unfinished">正解の地形がどれも対応するラスタ上にありません。それらのラスタ上に描いたレイヤを選択してください。</translation>
  </message>
  <message>
   <source>No validation block holds the class {0}, so nothing is known about it.</source>
   <translation type="unfinished">クラス{0}を含む検証ブロックがないため、このクラスについては何も分かりません。</translation>
  </message>
  <message>
   <source>No {0} fits this outline: choose Outline as its shape.</source>
   <translation type="unfinished">この輪郭に当てはまる形状 ({0}) がありません。形状に「輪郭」を選択してください。</translation>
  </message>
  <message>
   <source>No: with twice the labels {0} has lately changed by {1}. Look whether the polygons contradict each other.</source>
   <translation type="unfinished">いいえ: 最近はラベルを2倍にしたときの{0}の変化が{1}です。ポリゴンが互いに矛盾していないか確認してください。</translation>
  </message>
  <message>
   <source>Nobody told which patches come from one picture: where several do, the scores flatter the classifier.</source>
   <translation type="unfinished">どのパッチが同じ画像のものか示されていません。同じ画像のものがある場合、スコアは分類器を実際より良く見せます。</translation>
  </message>
  <message>
   <source>None of the landforms that more are to be found of lies on its raster as a whole. Choose others.</source>
   <translation type="unfinished">似たものを探す元の地形に、対応するラスタ上に全体が載っているものがありません。別の地形を選択してください。</translation>
  </message>
  <message>
   <source>None of the {0} of {1} lies in the counted area {2}: choose the area that they were mapped in.</source>
   <translation type="unfinished">{1}の{0}のどれも計数領域{2}にありません。それらをマッピングした領域を選択してください。</translation>
  </message>
  <message>
   <source>Not certain: twice the labels have lately changed {0} by {1}, and the draws differ as much. More draws, or more ground to judge on, would tell.</source>
   <translation type="unfinished">はっきりしません: 最近はラベルを2倍にしたときの{0}の変化が{1}で、抽出ごとの差も同じ程度あります。抽出回数を増やすか、評価に使う領域を広げると分かるでしょう。</translation>
  </message>
  <message>
   <source>Not counted, since no class named after craters: {0}.</source>
   <translation type="unfinished">クラス名がクレーターの名前ではないため、数えなかったもの: {0}。</translation>
  </message>
  <message>
   <source>Not round, so that the circle through the outline is more than {0} larger or smaller than one of equal area: {1} of {2}.</source>
   <translation type="unfinished">円形でなく、輪郭を通る円が等面積の円より{0}を超えて大きいか小さい：{2}のうち{1}。</translation>
  </message>
  <message>
   <source>One build serves this system.</source>
   <translation type="unfinished">このシステム用のビルドは1種類です。</translation>
  </message>
  <message>
   <source>One of the two layers has no coordinate reference system: set it in QGIS and try again.</source>
   <translation type="unfinished">2つのレイヤの一方に座標参照系がありません。QGISで設定し、もう一度お試しください。</translation>
  </message>
  <message>
   <source>One or three bands of {0} can be shown, not {1}: choose them again.</source>
   <translation type="unfinished">{0}で表示できるのは1つまたは3つのバンドで、{1}個は表示できません。選択し直してください。</translation>
  </message>
  <message>
   <source>OpenVINO is not installed here. Choose the torch backend, or repair the engine.</source>
   <translation type="unfinished">OpenVINOがインストールされていません。torchバックエンドを選択するか、エンジンを修復してください。</translation>
  </message>
  <message>
   <source>Outlined by more than one reviewer, and counted for each (circles that share half of their ground or more): {0} of {1}. Count what one reviewer has (--reviewer in a terminal), of {2}.</source>
   <translation type="unfinished">複数のレビュー担当者が輪郭を描き、それぞれ数えられています（地面の半分以上を共有する円）：{1} のうち {0}。一人のレビュー担当者のものだけを数えてください（端末では --reviewer）：{2}。</translation>
  </message>
  <message>
   <source>Outlines of {0} that crossed themselves and were mended: {1}. Check their shapes.</source>
   <translation type="unfinished">{0}の輪郭のうち自己交差を修復したもの：{1}。形を確認してください。</translation>
  </message>
  <message>
   <source>Outlines of {0} that jump at the border of their map, and were left out, since what they enclose cannot be told: {1}. Give them in longitudes and latitudes instead.</source>
   <translation type="unfinished">地図の境界で飛ぶため、何を囲んでいるか分からず除外された {0} の輪郭：{1}。代わりに経度と緯度で与えてください。</translation>
  </message>
  <message>
   <source>Outlines of {0} that jump between 180° and -180°, or 360° and 0°, and were taken the short way round: {1}.</source>
   <translation type="unfinished">{0}の輪郭のうち、180°と-180°、または360°と0°の間をまたぐため、短い側を通るとみなしたもの: {1}個。</translation>
  </message>
  <message>
   <source>Outlining landform {0} of {1}</source>
   <translation type="unfinished">地形の輪郭を描いています {0}/{1}</translation>
  </message>
  <message>
   <source>Outlining landforms</source>
   <translation type="unfinished">地形の輪郭を描いています</translation>
  </message>
  <message>
   <source>PROJ cannot turn coordinates of {0} into longitude and latitude.</source>
   <translation type="unfinished">PROJは{0}の座標を経度・緯度に変換できません。</translation>
  </message>
  <message>
   <source>PROJ cannot turn longitude and latitude into coordinates of {0}.</source>
   <translation type="unfinished">PROJは経度・緯度を{0}の座標に変換できません。</translation>
  </message>
  <message>
   <source>Part {0} of {1} of the run in {2} is being computed already. Wait until it is done.</source>
   <translation type="unfinished">{2}の実行のうち{1}分割の{0}番目は、すでに計算中です。終わるまでお待ちください。</translation>
  </message>
  <message>
   <source>Part {0} of {1} of the run in {2} is still at work. Wait until it is done.</source>
   <translation type="unfinished">{2}の実行のうち{1}分割の{0}番目は、まだ処理中です。終わるまでお待ちください。</translation>
  </message>
  <message>
   <source>Pretrained without labels on {0}; it knows no class yet.</source>
   <translation type="unfinished">{0}でラベルなしに事前学習済み。まだクラスを知りません。</translation>
  </message>
  <message>
   <source>Pretraining, loss {0}</source>
   <translation type="unfinished">事前学習、損失 {0}</translation>
  </message>
  <message>
   <source>Putting it in place</source>
   <translation type="unfinished">配置しています</translation>
  </message>
  <message>
   <source>Putting the network together</source>
   <translation type="unfinished">ネットワークを組み立てています</translation>
  </message>
  <message>
   <source>Putting the report together</source>
   <translation type="unfinished">レポートを作成しています</translation>
  </message>
  <message>
   <source>PyTorch and OpenVINO are no longer published for Macs with Intel processors, so the engine cannot be set up on this one. Use a Mac with an Apple chip, Linux or Windows.</source>
   <translation type="unfinished">PyTorchとOpenVINOは、Intelプロセッサを搭載したMac向けの提供を終了しているため、このMacにはエンジンをセットアップできません。Appleチップ搭載のMac、Linux、またはWindowsを使ってください。</translation>
  </message>
  <message>
   <source>PyTorch {0} for the CPU only.</source>
   <translation type="unfinished">CPU専用のPyTorch {0}。</translation>
  </message>
  <message>
   <source>Python could not be fetched. uv says: {0}. See the log.</source>
   <translation type="unfinished">Pythonを取得できませんでした。uvの出力: {0}。ログを参照してください。</translation>
  </message>
  <message>
   <source>Python could not be fetched: its server cannot be reached. Check the network and the proxy, or install Python yourself.</source>
   <translation type="unfinished">Pythonを取得できませんでした。サーバーに接続できません。ネットワークとプロキシを確認するか、Pythonを自分でインストールしてください。</translation>
  </message>
  <message>
   <source>Reaching {0}</source>
   <translation type="unfinished">{0}に接続しています</translation>
  </message>
  <message>
   <source>Reading labels</source>
   <translation type="unfinished">ラベルを読み込んでいます</translation>
  </message>
  <message>
   <source>Reading window {0} of {1}</source>
   <translation type="unfinished">ウィンドウを読み込んでいます {0}/{1}</translation>
  </message>
  <message>
   <source>Reading {0}</source>
   <translation type="unfinished">{0}を読み込んでいます</translation>
  </message>
  <message>
   <source>Reducing window {0} of {1}</source>
   <translation type="unfinished">ウィンドウの特徴量を圧縮しています {0}/{1}</translation>
  </message>
  <message>
   <source>Save it as a GeoTIFF (in QGIS: right-click the layer, Export, Save As), and take that.</source>
   <translation type="unfinished">GeoTIFFとして保存し (QGISでは、レイヤを右クリック、エクスポート、名前を付けて保存)、それを使ってください。</translation>
  </message>
  <message>
   <source>Setting up the engine in {0} was interrupted at its end. Repair the engine.</source>
   <translation type="unfinished">{0}でのエンジンのセットアップが、最後の段階で中断されました。エンジンを修復してください。</translation>
  </message>
  <message>
   <source>Share half of their ground or more with another one, as craters do that are outlined twice, for instance on two images: {0} of {1}.</source>
   <translation type="unfinished">2 枚の画像などで二重に輪郭が描かれたクレーターのように、別のものと地面の半分以上を共有: {1} のうち {0}。</translation>
  </message>
  <message>
   <source>So few polygons leave no two classes to tell apart.</source>
   <translation type="unfinished">ポリゴンがこれほど少ないと、見分ける2つのクラスが残りません。</translation>
  </message>
  <message>
   <source>Some rasters have a CRS and others none, so sizes cannot be compared. Train on one kind.</source>
   <translation type="unfinished">CRSのあるラスタとないラスタがあるため、大きさを比較できません。どちらか一方の種類で学習させてください。</translation>
  </message>
  <message>
   <source>Started from {0}, pretrained without labels on {1}.</source>
   <translation type="unfinished">{1}でラベルなしに事前学習した{0}を起点にしました。</translation>
  </message>
  <message>
   <source>Started from {0}, which knows none of these classes: their outputs were learnt anew.</source>
   <translation type="unfinished">{0}を起点にしましたが、これらのクラスをどれも知らないため、その出力は新たに学習しました。</translation>
  </message>
  <message>
   <source>Started from {0}.</source>
   <translation type="unfinished">{0}を起点にしました。</translation>
  </message>
  <message>
   <source>Started from {0}; new to it: {1}.</source>
   <translation type="unfinished">{0}を起点にしました。新しいもの: {1}。</translation>
  </message>
  <message>
   <source>Starting workers</source>
   <translation type="unfinished">ワーカーを起動しています</translation>
  </message>
  <message>
   <source>Starting {0}</source>
   <translation type="unfinished">{0}を起動しています</translation>
  </message>
  <message>
   <source>Stopped before anything was found; the same call goes on.</source>
   <translation type="unfinished">何も見つからないうちに停止しました。同じ呼び出しで続きから始まります。</translation>
  </message>
  <message>
   <source>Stopped early: the decoder that was kept started from nothing, and not from {0}.</source>
   <translation type="unfinished">早期に停止しました。保存されたデコーダは{0}からではなく、ゼロから学習を始めたものです。</translation>
  </message>
  <message>
   <source>Take {0} away at the end, or take another model.</source>
   <translation type="unfinished">末尾から {0} を取り除くか、別のモデルを選んでください。</translation>
  </message>
  <message>
   <source>Teaching the student</source>
   <translation type="unfinished">生徒モデルを学習させています</translation>
  </message>
  <message>
   <source>Teaching was cancelled before the first step was over, so there is nothing to keep.</source>
   <translation type="unfinished">最初のステップが終わる前に学習がキャンセルされたため、保持するものがありません。</translation>
  </message>
  <message>
   <source>Telling landforms apart</source>
   <translation type="unfinished">地形を見分けています</translation>
  </message>
  <message>
   <source>The CRS of {0} names no body, so two counts cannot be compared.</source>
   <translation type="unfinished">{0}のCRSに天体が示されていないため、2つの計数を比較できません。</translation>
  </message>
  <message>
   <source>The OpenVINO backend runs on the CPU, not on {0}. Choose the torch backend for it.</source>
   <translation type="unfinished">OpenVINOバックエンドは{0}ではなくCPUで動作します。これにはtorchバックエンドを選択してください。</translation>
  </message>
  <message>
   <source>The Python that was fetched into {0} does not start. See the log.</source>
   <translation type="unfinished">{0}に取得したPythonが起動しません。ログを参照してください。</translation>
  </message>
  <message>
   <source>The Python that was sent is not the one that was asked for (its SHA-256 differs), so it is not used.</source>
   <translation type="unfinished">送られてきたPythonは要求したものと異なる (SHA-256が違う) ため、使いません。</translation>
  </message>
  <message>
   <source>The SAM found no mask on this ground, so the labels are those of the decoder alone.</source>
   <translation type="unfinished">この領域でSAMがマスクを見つけられなかったため、ラベルはデコーダだけによるものです。</translation>
  </message>
  <message>
   <source>The action {0} must cost more than 0 seconds, not {1}.</source>
   <translation type="unfinished">操作{0}の所要時間は{1}ではなく、0秒より大きくしてください。</translation>
  </message>
  <message>
   <source>The archive of Python in {0} is not the one that uv knows. Take the release that the log names. It says: {1}.</source>
   <translation type="unfinished">{0}にあるPythonのアーカイブは、uvが知っているものと異なります。ログに示されたリリースを使ってください。出力: {1}。</translation>
  </message>
  <message>
   <source>The box has no width or no height: give two opposite corners, so that the landform lies between them.</source>
   <translation type="unfinished">矩形に幅または高さがありません。地形が間に入るように、向かい合う2つの角を指定してください。</translation>
  </message>
  <message>
   <source>The box lies outside {0}: give one on the image.</source>
   <translation type="unfinished">ボックスが{0}の外にあります。画像上に指定してください。</translation>
  </message>
  <message>
   <source>The cells of the maps {0} and {1} do not lie on each other, so they are not of one raster. Map the same raster with both decoders.</source>
   <translation type="unfinished">地図{0}と{1}のセルが重ならないため、同じラスタのものではありません。両方のデコーダで同じラスタをマッピングしてください。</translation>
  </message>
  <message>
   <source>The cells of {0} are larger, so that borders differ where nothing else does.</source>
   <translation type="unfinished">{0}のセルのほうが大きいため、ほかに違いがなくても境界が異なります。</translation>
  </message>
  <message>
   <source>The class names {0} and {1} differ in case or blanks only, and count as {2} classes. Give them one name in the label layer.</source>
   <translation type="unfinished">クラス名{0}と{1}は大文字・小文字または空白だけが異なり、{2}個のクラスとして扱われます。ラベルレイヤで同じ名前にしてください。</translation>
  </message>
  <message>
   <source>The class {0} covers no pixel with data: its polygons are too small, lie on nodata, or under other polygons. Label more of it, or leave the class out.</source>
   <translation type="unfinished">クラス{0}はデータのあるピクセルを覆っていません。ポリゴンが小さすぎるか、データのない場所やほかのポリゴンの下にあります。このクラスのラベルを増やすか、クラスを除外してください。</translation>
  </message>
  <message>
   <source>The class {0} has only {1}: its score says little, and may be quite another on other ground. Outline at least {2}, better 20, in different places.</source>
   <translation type="unfinished">クラス{0}は{1}しかありません。スコアからはほとんど何も言えず、別の領域ではまったく異なる恐れがあります。異なる場所で{2}個以上、できれば20個の輪郭を描いてください。</translation>
  </message>
  <message>
   <source>The class {0} has {1} in {2}, so nothing is known about how well it is found elsewhere.</source>
   <translation type="unfinished">クラス{0}は{2}の{1}だけなので、ほかの場所でどの程度検出できるか分かりません。</translation>
  </message>
  <message>
   <source>The class {0} stands in {1} of {2} blocks, too few to tell how far its scores may be off. Label it in more places.</source>
   <translation type="unfinished">クラス{0}があるのは{2}個のブロック中{1}個だけで、スコアの誤差を知るには足りません。より多くの場所でラベルを付けてください。</translation>
  </message>
  <message>
   <source>The click lies on ground without data: click on the image.</source>
   <translation type="unfinished">クリック位置にデータがありません。画像上をクリックしてください。</translation>
  </message>
  <message>
   <source>The converted model could not be kept in {0} ({1}). Free some disk space, or choose the torch backend.</source>
   <translation type="unfinished">変換したモデルを{0}に保存できませんでした ({1})。ディスクの空き容量を確保するか、torchバックエンドを選択してください。</translation>
  </message>
  <message>
   <source>The converted model could not be kept in {0} ({1}). Free some disk space.</source>
   <translation type="unfinished">変換したモデルを{0}に保存できませんでした ({1})。ディスクの空き容量を確保してください。</translation>
  </message>
  <message>
   <source>The coordinate reference system cannot be read ({0}): set it anew in QGIS.</source>
   <translation type="unfinished">座標参照系を読み取れません ({0})。QGISで設定し直してください。</translation>
  </message>
  <message>
   <source>The coordinate reference system is called {0}, in which {1}, although its definition in the file says otherwise, as GeoTIFF cannot hold that. The name counts for measures; QGIS draws it by the definition.</source>
   <translation type="unfinished">座標参照系の名前は{0}で、これによれば{1}となりますが、GeoTIFFではそれを保持できないため、ファイル内の定義は異なっています。計測には名前を使い、QGISは定義に従って描画します。</translation>
  </message>
  <message>
   <source>The coordinate reference system of {0} ({1}) does not say which latitudes it holds: they were taken for planetocentric, as is the custom.</source>
   <translation>{0} の座標参照系（{1}）はどの緯度であるかを示していません。慣例どおり惑星中心緯度とみなしました。</translation>
  </message>
  <message>
   <source>The coordinate reference system of {0} ({1}) is not defined where the image lies, so that the size of its pixels is not known. Set the right one in QGIS, or georeference the file again.</source>
   <translation type="unfinished">{0}の座標参照系 ({1}) は画像のある場所で定義されていないため、ピクセルの大きさが分かりません。QGISで正しいものを設定するか、ファイルのジオリファレンスをやり直してください。</translation>
  </message>
  <message>
   <source>The coordinate reference system of {0} ({1}) lies on no body, so that nothing can be measured in it. Set that of its body in QGIS, or take it away to work in pixels.</source>
   <translation type="unfinished">{0}の座標参照系 ({1}) はどの天体のものでもないため、計測ができません。QGISでその天体の座標参照系を設定するか、座標参照系を外してピクセル単位で作業してください。</translation>
  </message>
  <message>
   <source>The counted area is no polygon in WKT: {0}</source>
   <translation type="unfinished">計数領域がWKTのポリゴンではありません: {0}</translation>
  </message>
  <message>
   <source>The counted area is the layer of the craters itself ({0} of {1}). Give the polygons of the ground that was looked at (--area and --area-layer in a terminal).</source>
   <translation type="unfinished">計数領域がクレーターのレイヤそのものです ({1}の{0})。調べた領域のポリゴンを指定してください (ターミナルでは--areaと--area-layer)。</translation>
  </message>
  <message>
   <source>The counted area is what was mapped, {0}.</source>
   <translation type="unfinished">計数領域はマッピングした領域 ({0}) です。</translation>
  </message>
  <message>
   <source>The counted area {0} cannot be used. {1}</source>
   <translation type="unfinished">計数領域{0}は使えません。{1}</translation>
  </message>
  <message>
   <source>The counted area {0} has no coordinate reference system: set it in QGIS and export again.</source>
   <translation type="unfinished">計数領域{0}に座標参照系がありません。QGISで設定し、もう一度エクスポートしてください。</translation>
  </message>
  <message>
   <source>The counted area {0} holds no polygon: choose the ground that was looked at.</source>
   <translation type="unfinished">計数領域{0}にポリゴンがありません。調べた領域を選択してください。</translation>
  </message>
  <message>
   <source>The counted area {0} lies on {1} and {2} on {3}: choose the area that the landforms were mapped in.</source>
   <translation type="unfinished">計数領域{0}は{1}、{2}は{3}のものです。地形をマッピングした領域を選択してください。</translation>
  </message>
  <message>
   <source>The decoder to start from has learnt on {0} features of each place, and there are {1} now. Train on the same layers as then, or start from nothing.</source>
   <translation type="unfinished">起点のデコーダは地点ごとに{0}個の特徴量から学習しましたが、現在は{1}個です。以前と同じレイヤで学習させるか、ゼロから始めてください。</translation>
  </message>
  <message>
   <source>The decoder's accuracy is not surely better than that of saying {0} everywhere. Look at the scores of the other classes before you trust a map.</source>
   <translation type="unfinished">デコーダの正解率が、すべての場所を{0}と答える場合より確実に優れているとは言えません。地図を信頼する前に、ほかのクラスのスコアを確認してください。</translation>
  </message>
  <message>
   <source>The default model is missing from {0}. Install the plugin again.</source>
   <translation type="unfinished">{0}に標準モデルがありません。プラグインを再インストールしてください。</translation>
  </message>
  <message>
   <source>The disk is full, so {0} was not written. Free some space and try again.</source>
   <translation type="unfinished">ディスクがいっぱいのため、{0}を書き込めませんでした。空き容量を確保し、もう一度お試しください。</translation>
  </message>
  <message>
   <source>The disk is full, so {0} was not written: make room and try again. Nothing else has changed.</source>
   <translation type="unfinished">ディスクがいっぱいのため、{0}を書き込めませんでした。空き容量を確保し、もう一度お試しください。ほかに変わったものはありません。</translation>
  </message>
  <message>
   <source>The disk is full. Free some space, then try again.</source>
   <translation type="unfinished">ディスクがいっぱいです。空き容量を確保し、もう一度お試しください。</translation>
  </message>
  <message>
   <source>The disk of {0} has only {1} MB left, and a model package takes up to {2} MB. Free some space or choose another folder.</source>
   <translation type="unfinished">{0}のディスクの残りは{1} MBだけですが、モデルパッケージには最大{2} MB必要です。空き容量を確保するか、別のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>The disk that holds {0} is full. Free some space or choose another folder, then set up the engine again.</source>
   <translation type="unfinished">{0}のあるディスクがいっぱいです。空き容量を確保するか、別のフォルダを選択してから、エンジンを再びセットアップしてください。</translation>
  </message>
  <message>
   <source>The disk{0} is full. Free some space, then try again.</source>
   <translation type="unfinished">ディスク{0}がいっぱいです。空き容量を確保し、もう一度お試しください。</translation>
  </message>
  <message>
   <source>The download of {0} was cancelled; what has arrived stays.</source>
   <translation type="unfinished">{0}のダウンロードはキャンセルされました。受信した分は残ります。</translation>
  </message>
  <message>
   <source>The encoder of {0} gives an embedding of {1} instead of (1, 256, 64, 64); it does not have the Segment Anything architecture.</source>
   <translation type="unfinished">{0}のエンコーダの埋め込みの形が(1, 256, 64, 64)ではなく{1}です。Segment Anythingのアーキテクチャではありません。</translation>
  </message>
  <message>
   <source>The encoder of {0} gives no {1}, which its decoder wants: take both files of one export.</source>
   <translation type="unfinished">{0}のエンコーダは、デコーダに必要な{1}を出力しません。同じエクスポートの2つのファイルを使ってください。</translation>
  </message>
  <message>
   <source>The engine in {0} belongs to another copy of the plugin. Repair the engine.</source>
   <translation type="unfinished">{0}のエンジンはプラグインの別のコピーのものです。エンジンを修復してください。</translation>
  </message>
  <message>
   <source>The engine in {0} broke off: {1}. Repair the engine.</source>
   <translation type="unfinished">{0}のエンジンが中断しました: {1}。エンジンを修復してください。</translation>
  </message>
  <message>
   <source>The engine in {0} did not answer within {1} s. Repair it.</source>
   <translation type="unfinished">{0}のエンジンが{1}秒以内に応答しませんでした。修復してください。</translation>
  </message>
  <message>
   <source>The engine in {0} is damaged ({1}). Repair the engine.</source>
   <translation type="unfinished">{0}のエンジンが破損しています ({1})。エンジンを修復してください。</translation>
  </message>
  <message>
   <source>The engine in {0} is damaged: its Python {1} is missing. Repair the engine.</source>
   <translation type="unfinished">{0}のエンジンが破損しています。Python {1}がありません。エンジンを修復してください。</translation>
  </message>
  <message>
   <source>The engine in {0} is of another version of the plugin ({1}). Repair the engine.</source>
   <translation type="unfinished">{0}のエンジンはプラグインの別のバージョンのものです ({1})。エンジンを修復してください。</translation>
  </message>
  <message>
   <source>The engine in {0} is ready{1}.</source>
   <translation type="unfinished">{0}のエンジンの準備ができました{1}。</translation>
  </message>
  <message>
   <source>The engine is not set up yet: {0} does not exist. Set up the engine.</source>
   <translation type="unfinished">エンジンがまだセットアップされていません。{0}が存在しません。エンジンをセットアップしてください。</translation>
  </message>
  <message>
   <source>The engine met an unexpected error during {0}: {1}. The details are in its log on the Engine page.</source>
   <translation type="unfinished">{0}の処理中にエンジンで予期しないエラーが発生しました: {1}。詳細は「エンジン」ページのログにあります。</translation>
  </message>
  <message>
   <source>The engine needs about {0} GB, and the disk that holds {1} has {2} GB left. Free some space or choose another folder, then set up the engine again.</source>
   <translation type="unfinished">エンジンには約{0} GB必要ですが、{1}のあるディスクの残りは{2} GBです。空き容量を確保するか、別のフォルダを選択してから、エンジンを再びセットアップしてください。</translation>
  </message>
  <message>
   <source>The engine's Python {0} does not start. Repair the engine.</source>
   <translation type="unfinished">エンジンのPython {0}が起動しません。エンジンを修復してください。</translation>
  </message>
  <message>
   <source>The engine's environment is broken: {0} cannot be loaded. Open the Engine page and press “Repair”.</source>
   <translation type="unfinished">エンジンの環境が壊れています。{0}を読み込めません。「エンジン」ページを開き、「修復」を押してください。</translation>
  </message>
  <message>
   <source>The engine's packages cannot be fetched through a SOCKS proxy. Choose an HTTP proxy in QGIS's network settings, or install from a folder of wheels.</source>
   <translation type="unfinished">SOCKSプロキシ経由ではエンジンのパッケージを取得できません。QGISのネットワーク設定でHTTPプロキシを選択するか、wheelのフォルダからインストールしてください。</translation>
  </message>
  <message>
   <source>The extent cannot be read. Choose or draw it again.</source>
   <translation type="unfinished">範囲を読み取れません。選択し直すか、描き直してください。</translation>
  </message>
  <message>
   <source>The extent does not touch {0}. Choose an extent on the raster.</source>
   <translation type="unfinished">範囲が{0}にかかっていません。ラスタ上の範囲を選択してください。</translation>
  </message>
  <message>
   <source>The extent does not touch {0}. Choose or draw it again.</source>
   <translation type="unfinished">範囲が{0}にかかっていません。選択し直すか、描き直してください。</translation>
  </message>
  <message>
   <source>The extent is empty. Choose or draw it again.</source>
   <translation type="unfinished">範囲が空です。選択し直すか、描き直してください。</translation>
  </message>
  <message>
   <source>The extent of the labelled ground cannot be read. Draw or choose it again.</source>
   <translation type="unfinished">ラベル付き領域の範囲を読み取れません。描き直すか、選択し直してください。</translation>
  </message>
  <message>
   <source>The extent of the labelled ground is not a polygon. Draw or choose it again.</source>
   <translation type="unfinished">ラベル付き領域の範囲がポリゴンではありません。描き直すか、選択し直してください。</translation>
  </message>
  <message>
   <source>The extent of the landforms cannot be read. Draw or choose it again.</source>
   <translation type="unfinished">地形の範囲を読み取れません。描き直すか、選択し直してください。</translation>
  </message>
  <message>
   <source>The extent on {0} cannot be read. Choose or draw it again.</source>
   <translation type="unfinished">{0}上の範囲を読み取れません。選択し直すか、描き直してください。</translation>
  </message>
  <message>
   <source>The extent shows nothing of {0}: choose one on the image.</source>
   <translation type="unfinished">範囲に{0}が含まれていません。画像上の範囲を選択してください。</translation>
  </message>
  <message>
   <source>The extent shows nothing of {0}: move it, or the map, to the image.</source>
   <translation type="unfinished">範囲に{0}が含まれていません。範囲または地図を画像に移動してください。</translation>
  </message>
  <message>
   <source>The extent to map cannot be read. Choose or draw it again.</source>
   <translation type="unfinished">マッピングする範囲を読み取れません。選択し直すか、描き直してください。</translation>
  </message>
  <message>
   <source>The extent to map does not touch {0}. Choose an extent on the raster.</source>
   <translation type="unfinished">マッピングする範囲が{0}にかかっていません。ラスタ上の範囲を選択してください。</translation>
  </message>
  <message>
   <source>The extent to map is empty. Choose or draw it again.</source>
   <translation type="unfinished">マッピングする範囲が空です。選択し直すか、描き直してください。</translation>
  </message>
  <message>
   <source>The extent to search cannot be read. Choose or draw it again.</source>
   <translation type="unfinished">検索する範囲を読み取れません。選択し直すか、描き直してください。</translation>
  </message>
  <message>
   <source>The extent to search is empty. Choose or draw it again.</source>
   <translation type="unfinished">検索する範囲が空です。選択し直すか、描き直してください。</translation>
  </message>
  <message>
   <source>The field {0} holds {1} different values, too many to be classes. Choose the field that holds the class.</source>
   <translation type="unfinished">フィールド{0}には異なる値が{1}個あり、クラスとしては多すぎます。クラスを含むフィールドを選択してください。</translation>
  </message>
  <message>
   <source>The file does not hold a plain vision transformer in the layout of DINOv2 or timm. Choose another file.</source>
   <translation type="unfinished">このファイルには、DINOv2またはtimm形式の標準的なVision Transformerが含まれていません。別のファイルを選択してください。</translation>
  </message>
  <message>
   <source>The file has no overviews, so wide views are slow: build pyramids or convert it to a COG.</source>
   <translation type="unfinished">ファイルにオーバービューがないため、広域表示が遅くなります。ピラミッドを作成するか、COGに変換してください。</translation>
  </message>
  <message>
   <source>The file is not tiled, so every window is slow to read: convert it to a COG.</source>
   <translation type="unfinished">ファイルがタイル化されていないため、どのウィンドウも読み込みが遅くなります。COGに変換してください。</translation>
  </message>
  <message>
   <source>The file {0} is not there: check the path.</source>
   <translation type="unfinished">ファイル{0}がありません。パスを確認してください。</translation>
  </message>
  <message>
   <source>The first count has what {0} has outlined as well: say whose craters it shall have (--reviewer in a terminal), another reviewer's.</source>
   <translation type="unfinished">第1の計数に、{0}が描いた輪郭も含まれています。第1の計数を別の担当者のクレーターに限ってください (ターミナルでは--reviewer)。</translation>
  </message>
  <message>
   <source>The first request has to be a handshake.</source>
   <translation type="unfinished">最初の要求はハンドシェイクでなければなりません。</translation>
  </message>
  <message>
   <source>The geometry cannot be read ({0}): choose or draw it again.</source>
   <translation type="unfinished">ジオメトリを読み取れません ({0})。選択し直すか、描き直してください。</translation>
  </message>
  <message>
   <source>The geometry has coordinates that are no numbers: choose or draw it again.</source>
   <translation type="unfinished">ジオメトリに数値でない座標があります。選択し直すか、描き直してください。</translation>
  </message>
  <message>
   <source>The geometry has curves, or is of a kind that is not known: choose plain polygons.</source>
   <translation type="unfinished">ジオメトリに曲線が含まれるか、不明な種類です。単純なポリゴンを選択してください。</translation>
  </message>
  <message>
   <source>The geometry has {0} MB of text. Simplify it, or choose a part of it.</source>
   <translation type="unfinished">ジオメトリのテキストが{0} MBあります。単純化するか、一部を選択してください。</translation>
  </message>
  <message>
   <source>The geometry holds parts in parts, more than {0} deep: choose plain polygons.</source>
   <translation type="unfinished">ジオメトリのパートの入れ子が{0}段を超えています。単純なポリゴンを選択してください。</translation>
  </message>
  <message>
   <source>The geometry holds parts in parts, {0} deep: choose plain polygons.</source>
   <translation type="unfinished">ジオメトリのパートが{0}段の入れ子になっています。単純なポリゴンを選択してください。</translation>
  </message>
  <message>
   <source>The geometry is empty: choose or draw it again.</source>
   <translation type="unfinished">ジオメトリが空です。選択し直すか、描き直してください。</translation>
  </message>
  <message>
   <source>The geotransform of {0} is degenerate: georeference the file again.</source>
   <translation type="unfinished">{0}のジオトランスフォームが縮退しています。ファイルのジオリファレンスをやり直してください。</translation>
  </message>
  <message>
   <source>The ground that is kept aside holds no class that is learnt. Label the classes in more places.</source>
   <translation type="unfinished">取り分けた地面に、学習されるクラスがありません。もっと多くの場所でクラスにラベルを付けてください。</translation>
  </message>
  <message>
   <source>The ground that judges is only {0}, too few to tell how far the scores may be off; {1} or more are needed. Label ground farther apart.</source>
   <translation type="unfinished">評価に使う領域が{0}しかなく、スコアの誤差を知るには足りません。{1}個以上必要です。もっと離れた領域にもラベルを付けてください。</translation>
  </message>
  <message>
   <source>The heights are in “{0}”, which is no unit of length that is known here: they are taken for metres. Give a factor (the third number of --hillshade in a terminal) where they are not.</source>
   <translation type="unfinished">高さの単位は「{0}」ですが、既知の長さの単位ではないため、メートルとみなします。そうでない場合は係数（端末では --hillshade の 3 番目の数）を指定してください。</translation>
  </message>
  <message>
   <source>The heights do not say their unit, and in metres the ground would be flatter than any that is known: they are probably kilometres. Say so (a factor of 1000 in a terminal).</source>
   <translation type="unfinished">標高の単位が示されておらず、メートルとすると、知られているどの地表よりも平坦になります。おそらくキロメートルです。そのように指定してください (ターミナルでは倍率1000)。</translation>
  </message>
  <message>
   <source>The hillshade of {0} needs one band with heights, not {1}: choose it again.</source>
   <translation type="unfinished">{0}の陰影図には標高のバンドが1つ必要です。{1}個は使えません。選択し直してください。</translation>
  </message>
  <message>
   <source>The image is one single tile of JPEG 2000, so every window is slow to read: convert it to a COG.</source>
   <translation type="unfinished">画像がJPEG 2000の単一のタイルなので、どのウィンドウも読み込みが遅くなります。COGに変換してください。</translation>
  </message>
  <message>
   <source>The job was cancelled.</source>
   <translation type="unfinished">ジョブはキャンセルされました。</translation>
  </message>
  <message>
   <source>The label counts longitudes west, but the image is placed as if they counted east: its middle lies at {0}° E here, while the label means {1}° E. Set a coordinate reference system whose central meridian is {2}° instead of {3}°.</source>
   <translation type="unfinished">ファイルのラベルでは経度を西向きに数えていますが、画像は東向きとして配置されています。中央の経度はここでは東経{0}°、ファイルのラベルによれば東経{1}°です。中央子午線が{3}°ではなく{2}°の座標参照系を設定してください。</translation>
  </message>
  <message>
   <source>The label names no value for missing samples. GDAL takes {0} for it, so ground of that value (shadow) counts as ground without data; where it is ground, save the image as a GeoTIFF without a nodata value.</source>
   <translation type="unfinished">ラベルには欠損値が記されていません。GDAL は {0} を欠損値とするため、その値の地面（影）はデータのない地面として扱われます。地面である場合は、nodata 値なしの GeoTIFF として画像を保存してください。</translation>
  </message>
  <message>
   <source>The label says that latitudes are planetographic, but the image is placed on a sphere, as if they were planetocentric: its middle lies at {0}° here, while the label means {1}°, {2} km away. Set a coordinate reference system with planetographic latitudes on the ellipsoid of the body.</source>
   <translation type="unfinished">ラベルでは緯度は惑星面緯度ですが、画像は惑星中心緯度であるかのように球の上に置かれています。画像の中央はここでは {0}° にありますが、ラベルが意味するのは {1}° で、{2} km 離れています。天体の楕円体上の惑星面緯度をもつ座標参照系を設定してください。</translation>
  </message>
  <message>
   <source>The labelled ground of {0}, in {1} parts, each judged by a decoder that had not learnt from it.</source>
   <translation type="unfinished">{0}のラベル付き領域。{1}個の部分に分け、それぞれをそこから学習していないデコーダが評価しました。</translation>
  </message>
  <message>
   <source>The labels hold {0} {1}, but the model {2} knows {3} alone. Give the classes its names, or judge another.</source>
   <translation type="unfinished">ラベルには{0} {1}がありますが、モデル{2}が知っているのは{3}だけです。クラスをモデルの名前に合わせるか、別のモデルを評価してください。</translation>
  </message>
  <message>
   <source>The labels of {0} give {1} a class, {2} in all. Label at least two classes, or take smaller cells.</source>
   <translation type="unfinished">{0}のラベルでクラスが付くのは{1}、全体で{2}です。2つ以上のクラスにラベルを付けるか、セルを小さくしてください。</translation>
  </message>
  <message>
   <source>The labels of {0} lie on the same ground, and differ on {1} % of it: a decoder cannot learn both. Correct the one that is wrong, or leave it out.</source>
   <translation type="unfinished">{0} のラベルは同じ地面にあり、その {1} % で食い違っています。デコーダーは両方を学習できません。誤っている方を直すか、外してください。</translation>
  </message>
  <message>
   <source>The labels of {0} were drawn on {1}{2}, not on {3}. Images of two cameras may lie some 100 m apart: check that they fit.</source>
   <translation type="unfinished">{0}のラベルは{3}ではなく{1}{2}上に描かれたものです。2つのカメラの画像は100 mほどずれることがあります。合っているか確認してください。</translation>
  </message>
  <message>
   <source>The landform goes on at the other side of the raster, across the meridian where its longitudes begin: only the part on this side is outlined.</source>
   <translation type="unfinished">地形は、経度の始まる子午線を越えてラスタの反対側に続いています。こちら側の部分だけ輪郭を描きました。</translation>
  </message>
  <message>
   <source>The landform goes on beyond this outline, which ends where the model looked: zoom out until all of it is seen, and click again.</source>
   <translation type="unfinished">地形はこの輪郭の先に続いています。輪郭はモデルが見た範囲で途切れています。全体が見えるまで縮小し、もう一度クリックしてください。</translation>
  </message>
  <message>
   <source>The landform lies at a pole, where this raster draws the ground out of shape, and may go on around it: outline it on an image of the pole in a polar stereographic projection.</source>
   <translation type="unfinished">地形は極にあり、このラスタではその周囲の地表が歪むため、極の周りに続いている可能性があります。極域の極ステレオ投影の画像で輪郭を取ってください。</translation>
  </message>
  <message>
   <source>The landforms in {0} could not be written: {1}. Free some space or choose another folder; the finished tiles stay.</source>
   <translation type="unfinished">{0}に地形を書き込めませんでした: {1}。空き容量を確保するか、別のフォルダを選択してください。完了したタイルは残ります。</translation>
  </message>
  <message>
   <source>The largest SAM 2.1; best with a GPU.</source>
   <translation type="unfinished">最大の SAM 2.1。GPU での利用に向きます。</translation>
  </message>
  <message>
   <source>The largest official model; best with a GPU.</source>
   <translation type="unfinished">最大の公式モデル。GPU での利用に向きます。</translation>
  </message>
  <message>
   <source>The latitudes of this raster go from {0}° to {1}°, beyond a pole: check its coordinate reference system and its georeference.</source>
   <translation type="unfinished">このラスタの緯度は{0}°から{1}°までで、極を超えています。座標参照系とジオリファレンスを確認してください。</translation>
  </message>
  <message>
   <source>The launcher cannot be written ({0}).</source>
   <translation type="unfinished">ランチャーを書き込めません ({0})。</translation>
  </message>
  <message>
   <source>The layer of the counted area, {0}, holds {1}: check that it is the ground that was looked at.</source>
   <translation type="unfinished">計数領域のレイヤ{0}に{1}が含まれています。調べた領域であることを確認してください。</translation>
  </message>
  <message>
   <source>The layers lie on different bodies, {0} and {1}: choose layers of the same body, or correct the coordinate reference system that is wrong.</source>
   <translation type="unfinished">レイヤが異なる天体 ({0}と{1}) のものです。同じ天体のレイヤを選択するか、誤っている座標参照系を修正してください。</translation>
  </message>
  <message>
   <source>The learning rate must be above zero. 0.003 suits most labels.</source>
   <translation type="unfinished">学習率は0より大きくしてください。ほとんどのラベルには0.003が適しています。</translation>
  </message>
  <message>
   <source>The least probability is {0}, but probabilities go from 0 to 1.</source>
   <translation type="unfinished">最小確率が {0} ですが、確率は 0 から 1 までです。</translation>
  </message>
  <message>
   <source>The lengths add up to {0} bytes, the payload has {1}.</source>
   <translation type="unfinished">長さの合計は{0}バイトですが、データは{1}バイトです。</translation>
  </message>
  <message>
   <source>The limit of the cache {0} could not be set: {1}. Free some space or make the folder writable.</source>
   <translation type="unfinished">キャッシュ{0}の上限を設定できませんでした: {1}。空き容量を確保するか、フォルダを書き込み可能にしてください。</translation>
  </message>
  <message>
   <source>The longitudes of this raster span {0}°, more than once around the body: check its coordinate reference system and its georeference.</source>
   <translation type="unfinished">このラスタの経度は{0}°に及び、天体を一周以上しています。座標参照系とジオリファレンスを確認してください。</translation>
  </message>
  <message>
   <source>The map in {0} could not be written: {1}. Free some space or choose another folder; the finished tiles stay.</source>
   <translation type="unfinished">{0}に地図を書き込めませんでした: {1}。空き容量を確保するか、別のフォルダを選択してください。完了したタイルは残ります。</translation>
  </message>
  <message>
   <source>The map that this one replaces has {0}: {1}.</source>
   <translation type="unfinished">この地図で置き換えられる地図には {0} があります: {1}。</translation>
  </message>
  <message>
   <source>The maps {0} and {1} have different coordinate reference systems. Choose maps of one raster.</source>
   <translation type="unfinished">地図{0}と{1}の座標参照系が異なります。同じラスタの地図を選択してください。</translation>
  </message>
  <message>
   <source>The maps {0} and {1} share no ground with data. Choose maps of one raster.</source>
   <translation type="unfinished">地図{0}と{1}に、データのある共通の領域がありません。同じラスタの地図を選択してください。</translation>
  </message>
  <message>
   <source>The maps {0} and {1} share no ground. Choose maps of one raster.</source>
   <translation type="unfinished">地図{0}と{1}に共通の領域がありません。同じラスタの地図を選択してください。</translation>
  </message>
  <message>
   <source>The masks changed nothing of what the decoder says, so the labels are as good as it is.</source>
   <translation type="unfinished">マスクはデコーダの判定を何も変えなかったため、ラベルの質はデコーダと同じです。</translation>
  </message>
  <message>
   <source>The middle SAM 2.1.</source>
   <translation type="unfinished">中型の SAM 2.1。</translation>
  </message>
  <message>
   <source>The middle official model; about three times the work of ViT-B for each window.</source>
   <translation type="unfinished">中型の公式モデル。ウィンドウごとの計算量は ViT-B の約 3 倍です。</translation>
  </message>
  <message>
   <source>The model card {0} cannot be read ({1}); get the model folder again.</source>
   <translation type="unfinished">モデルカード{0}を読み込めません ({1})。モデルのフォルダを入手し直してください。</translation>
  </message>
  <message>
   <source>The model file {0} cannot be read ({1}). Choose it again.</source>
   <translation type="unfinished">モデルファイル{0}を読み込めません ({1})。選択し直してください。</translation>
  </message>
  <message>
   <source>The model folder {0} has no {1}; choose a complete model folder.</source>
   <translation type="unfinished">モデルフォルダ{0}に{1}がありません。完全なモデルフォルダを選択してください。</translation>
  </message>
  <message>
   <source>The model folder {0} has no {1}; get the model folder again.</source>
   <translation type="unfinished">モデルフォルダ{0}に{1}がありません。モデルのフォルダを入手し直してください。</translation>
  </message>
  <message>
   <source>The model in {0} is not of the architecture {1}; choose another model.</source>
   <translation type="unfinished">{0}のモデルのアーキテクチャは{1}ではありません。別のモデルを選択してください。</translation>
  </message>
  <message>
   <source>The model knows no background, so ground without a label was left out.</source>
   <translation type="unfinished">モデルは背景を知らないため、ラベルのない領域は除外されました。</translation>
  </message>
  <message>
   <source>The model outlined none of the landforms that were drawn.</source>
   <translation type="unfinished">描かれた地形のどれも、モデルは輪郭を描けませんでした。</translation>
  </message>
  <message>
   <source>The model package {0} cannot be written: {1} is read-only. Choose another.</source>
   <translation type="unfinished">モデルパッケージ{0}を書き込めません。{1}は読み取り専用です。別のものを選択してください。</translation>
  </message>
  <message>
   <source>The model package {0} could not be written: {1}. Free some space or choose another folder.</source>
   <translation type="unfinished">モデルパッケージ{0}を書き込めませんでした: {1}。空き容量を確保するか、別のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>The model package {0} holds a decoder of the kind {1}, which this engine does not know. Update the plugin, or train again with this version.</source>
   <translation type="unfinished">モデルパッケージ{0}のデコーダの種類は{1}で、このエンジンでは扱えません。プラグインを更新するか、このバージョンで学習し直してください。</translation>
  </message>
  <message>
   <source>The model package {0} holds a patch classifier and no decoder. Use Classify patches (landform patches map in a terminal), or choose the folder of a decoder.</source>
   <translation type="unfinished">モデルパッケージ{0}に含まれるのはパッチ分類器で、デコーダではありません。「パッチを分類」 (ターミナルではlandform patches map) を使うか、デコーダのフォルダを選択してください。</translation>
  </message>
  <message>
   <source>The model package {0} holds no patch classifier. Choose the folder that landform patches train or Train a patch classifier made; a decoder maps with landform map.</source>
   <translation type="unfinished">モデルパッケージ{0}にパッチ分類器がありません。landform patches trainまたは「パッチ分類器の学習」で作成したフォルダを選択してください。デコーダでのマッピングにはlandform mapを使います。</translation>
  </message>
  <message>
   <source>The model package {0} is damaged: its decoder reads features of {1} channels, and its card tells of {2}. Copy the package again, or train anew.</source>
   <translation type="unfinished">モデルパッケージ{0}が破損しています。デコーダが読む特徴量は{1}チャンネルですが、モデルカードでは{2}チャンネルです。パッケージをコピーし直すか、新たに学習させてください。</translation>
  </message>
  <message>
   <source>The model package {0} lacks {1}. Copy the whole folder again, or train anew.</source>
   <translation type="unfinished">モデルパッケージ{0}に{1}がありません。フォルダ全体をコピーし直すか、新たに学習させてください。</translation>
  </message>
  <message>
   <source>The model package {0} learnt from {1}, and {2} is shown as {3}. Change what is shown of the layer (Annotate page, Stretch; {4} in a terminal), or take another model.</source>
   <translation type="unfinished">モデルパッケージ{0}は{1}から学習しましたが、{2}は{3}として表示されています。レイヤの表示方法を変えるか (「アノテーション」ページの「ストレッチ」、ターミナルでは{4})、別のモデルを使ってください。</translation>
  </message>
  <message>
   <source>The model package {0} learnt from {1}: {2}. Given: {3}. {4}</source>
   <translation type="unfinished">モデルパッケージ {0} は {1} から学習しました: {2}。指定されたもの: {3}。{4}</translation>
  </message>
  <message>
   <source>The model package {0} needs the encoder {1}, which is not at hand: {2}</source>
   <translation type="unfinished">モデルパッケージ{0}に必要なエンコーダ{1}がありません: {2}</translation>
  </message>
  <message>
   <source>The model package {0} was trained on the encoder {1} ({2}), but the encoder at hand is another one ({3}). Install that one, or train again on this.</source>
   <translation type="unfinished">モデルパッケージ{0}はエンコーダ{1} ({2}) で学習しましたが、手元のエンコーダは別のもの ({3}) です。元のものをインストールするか、このエンコーダで学習し直してください。</translation>
  </message>
  <message>
   <source>The model sees no landform in the box: draw it close around the rim, or add a point on the landform.</source>
   <translation type="unfinished">モデルは矩形の中に地形を見つけません。リムに沿って狭く描くか、地形の上に点を追加してください。</translation>
  </message>
  <message>
   <source>The model sees no landform there: move the point, add another one, or drag a box.</source>
   <translation type="unfinished">モデルはそこに地形を見つけません。点を動かすか、点を追加するか、矩形を描いてください。</translation>
  </message>
  <message>
   <source>The model {0} is pretrained on masks without labels: its classes are no landforms. Train with it as a start, and map with what comes out.</source>
   <translation type="unfinished">モデル{0}はラベルなしのマスクで事前学習したもので、そのクラスは地形ではありません。これを起点に学習させ、できたモデルでマッピングしてください。</translation>
  </message>
  <message>
   <source>The model {0} learnt from images without a georeference: it expects landforms of so many pixels, not metres, as there.</source>
   <translation type="unfinished">モデル{0}はジオリファレンスのない画像から学習したため、地形の大きさをメートルではなく、学習時と同じピクセル数で想定します。</translation>
  </message>
  <message>
   <source>The nodata value {0} is declared, and pixels of this value are taken as ground without data too: {1}.</source>
   <translation type="unfinished">nodata 値 {0} が宣言されています。次の値のピクセルもデータのない地面とみなします: {1}。</translation>
  </message>
  <message>
   <source>The outline has {0} vertices, and {1} are the most for a prompt: simplify it.</source>
   <translation type="unfinished">輪郭の頂点が{0}個ありますが、プロンプトでは{1}個までです。単純化してください。</translation>
  </message>
  <message>
   <source>The package index cannot be reached ({0}). Check the network and the proxy, then try again.</source>
   <translation type="unfinished">パッケージインデックスに接続できません ({0})。ネットワークとプロキシを確認し、もう一度お試しください。</translation>
  </message>
  <message>
   <source>The package index cannot be reached. Check the network connection and try again, or install from a folder of wheels.</source>
   <translation type="unfinished">パッケージインデックスに接続できません。ネットワーク接続を確認してもう一度試すか、wheelのフォルダからインストールしてください。</translation>
  </message>
  <message>
   <source>The package index has no {0}, which fetches a Python. Install one.</source>
   <translation type="unfinished">パッケージインデックスに、Pythonの取得に使う{0}がありません。Pythonをインストールしてください。</translation>
  </message>
  <message>
   <source>The package index's certificate could not be verified: a proxy seems to read encrypted connections. Ask your network's administrator for its certificate and name it in PIP_CERT, or install from a folder of wheels.</source>
   <translation type="unfinished">パッケージインデックスの証明書を検証できませんでした。プロキシが暗号化通信を読み取っているようです。ネットワーク管理者に証明書を求めてPIP_CERTに指定するか、wheelのフォルダからインストールしてください。</translation>
  </message>
  <message>
   <source>The package source has no CPU-only build of PyTorch for this Python.</source>
   <translation type="unfinished">パッケージの提供元に、このPython用のCPU専用PyTorchビルドがありません。</translation>
  </message>
  <message>
   <source>The patch classifier {0} learnt from images of unknown size. Give the side of a cell in {1}: about that of the ground in such an image.</source>
   <translation type="unfinished">パッチ分類器{0}は大きさの不明な画像から学習しました。セルの一辺を{1}単位で指定してください。そのような画像に写る領域とほぼ同じ長さにします。</translation>
  </message>
  <message>
   <source>The patch classifier {0} learnt on the encoder {1} ({2}), but the encoder at hand is another one ({3}). Install that one, or train again.</source>
   <translation type="unfinished">パッチ分類器{0}はエンコーダ{1} ({2}) で学習しましたが、手元のエンコーダは別のもの ({3}) です。元のものをインストールするか、学習し直してください。</translation>
  </message>
  <message>
   <source>The point {0}, {1} lies outside {2}: click on the image.</source>
   <translation type="unfinished">点{0}, {1}が{2}の外にあります。画像上をクリックしてください。</translation>
  </message>
  <message>
   <source>The polygon encloses no ground: click three places or more around the landform.</source>
   <translation type="unfinished">ポリゴンが領域を囲んでいません。地形の周りを3か所以上クリックしてください。</translation>
  </message>
  <message>
   <source>The projection of {0} is not defined there. Choose another extent.</source>
   <translation type="unfinished">{0}の投影法はそこでは定義されていません。別の範囲を選択してください。</translation>
  </message>
  <message>
   <source>The prompt has coordinates that are no numbers.</source>
   <translation type="unfinished">プロンプトに数値でない座標があります。</translation>
  </message>
  <message>
   <source>The prompt has coordinates that are no numbers: click again.</source>
   <translation type="unfinished">プロンプトに数値でない座標があります。もう一度クリックしてください。</translation>
  </message>
  <message>
   <source>The prompt has {0} clicks and {1} labels: give each click its own.</source>
   <translation type="unfinished">プロンプトのクリックは{0}個、ラベルは{1}個です。クリックごとにラベルを1つ指定してください。</translation>
  </message>
  <message>
   <source>The prompt has {0} clicks, and {1} are the most: draw a box or a polygon instead.</source>
   <translation type="unfinished">プロンプトのクリックが{0}個ありますが、上限は{1}個です。代わりにボックスまたはポリゴンを描いてください。</translation>
  </message>
  <message>
   <source>The prompt is empty: click on the landform or drag a box around it.</source>
   <translation type="unfinished">プロンプトが空です。地形をクリックするか、ボックスで囲んでください。</translation>
  </message>
  <message>
   <source>The prompt names neither a raster nor rendered pixels; choose a raster layer.</source>
   <translation type="unfinished">プロンプトにラスタも描画済みのピクセルもありません。ラスタレイヤを選択してください。</translation>
  </message>
  <message>
   <source>The proxy asks for a password. Enter it in QGIS's network settings.</source>
   <translation type="unfinished">プロキシがパスワードを要求しています。QGISのネットワーク設定で入力してください。</translation>
  </message>
  <message>
   <source>The quickest SAM 2.1: about half the work of ViT-B for each window.</source>
   <translation type="unfinished">最速の SAM 2.1。ウィンドウごとの計算量は ViT-B の約半分です。</translation>
  </message>
  <message>
   <source>The raster has a colour table; its numbers are read as brightness.</source>
   <translation type="unfinished">ラスタにカラーテーブルがあります。その番号は明るさとして読み取られます。</translation>
  </message>
  <message>
   <source>The rendered layer came with {0} bytes instead of {1}: click again.</source>
   <translation type="unfinished">描画されたレイヤが{1}バイトではなく{0}バイトでした。もう一度クリックしてください。</translation>
  </message>
  <message>
   <source>The request was cancelled before it started.</source>
   <translation type="unfinished">要求は開始前にキャンセルされました。</translation>
  </message>
  <message>
   <source>The result of {0} is too large to hand over. Take a smaller extent.</source>
   <translation type="unfinished">{0}の結果が大きすぎて受け渡せません。範囲を小さくしてください。</translation>
  </message>
  <message>
   <source>The scheduler on {0} is gone. Start the run again; it goes on with what is finished.</source>
   <translation type="unfinished">{0}のスケジューラがなくなりました。もう一度実行してください。完了した分の続きから始まります。</translation>
  </message>
  <message>
   <source>The scores come from decoders that started from nothing, since {0}.</source>
   <translation type="unfinished">スコアはゼロから学習を始めたデコーダのものです。理由: {0}。</translation>
  </message>
  <message>
   <source>The second count has no craters in the counted area, so there is no completeness.</source>
   <translation type="unfinished">第2の計数には計数領域内のクレーターがないため、完全性は求められません。</translation>
  </message>
  <message>
   <source>The set-up failed: {0}. The whole log is in {1}.</source>
   <translation type="unfinished">セットアップに失敗しました: {0}。ログの全体は{1}にあります。</translation>
  </message>
  <message>
   <source>The set-up was cancelled; what was there before is unchanged.</source>
   <translation type="unfinished">セットアップはキャンセルされました。以前からあるものは変わっていません。</translation>
  </message>
  <message>
   <source>The share of a mask must lie between 0 and 1. 0.5 suits most images.</source>
   <translation type="unfinished">マスクの割合は0から1の間にしてください。ほとんどの画像には0.5が適しています。</translation>
  </message>
  <message>
   <source>The side of a cell must be above zero metres. Give another side.</source>
   <translation type="unfinished">セルの一辺は0メートルより大きくしてください。別の値を指定してください。</translation>
  </message>
  <message>
   <source>The smallest diameter that is dated, {0} km, is larger than the largest, {1} km.</source>
   <translation type="unfinished">年代測定に使う最小の直径{0} kmが、最大の直径{1} kmより大きくなっています。</translation>
  </message>
  <message>
   <source>The smallest official model, and the best start on a machine without a GPU.</source>
   <translation type="unfinished">最小の公式モデル。GPU のないコンピューターで始めるのに最適です。</translation>
  </message>
  <message>
   <source>The standard build of PyTorch {0}, with CUDA; this takes several gigabytes.</source>
   <translation type="unfinished">CUDA対応の標準ビルドPyTorch {0}。数ギガバイト必要です。</translation>
  </message>
  <message>
   <source>The standard parallel is 0 although the sphere has a local radius, as some HiRISE labels have it wrongly: compare the place with another layer.</source>
   <translation type="unfinished">球が局所半径なのに標準緯線が0です。一部のHiRISEのラベルにはこの誤りがあります。別のレイヤと場所を比較してください。</translation>
  </message>
  <message>
   <source>The stretch of {0} has {1} instead of {2}.</source>
   <translation type="unfinished">{0}のストレッチは{1}分ですが、必要なのは{2}です。</translation>
  </message>
  <message>
   <source>The table has no column observation, and patches of one picture must not judge each other.</source>
   <translation type="unfinished">表に列observationがありません。同じ画像のパッチどうしで評価してはなりません。</translation>
  </message>
  <message>
   <source>The threshold of {0} is {1}, but probabilities go from 0 to 1.</source>
   <translation type="unfinished">{0}の閾値が{1}ですが、確率は0から1までです。</translation>
  </message>
  <message>
   <source>The time must lie above 0 and up to {0} minutes. 20 suits most images.</source>
   <translation type="unfinished">時間は0より大きく{0}分以下にしてください。ほとんどの画像には20が適しています。</translation>
  </message>
  <message>
   <source>The training was stopped before it had learnt where each landform lies: searches for objects with this decoder go by what the image model draws by itself.</source>
   <translation>各地形の位置を学習する前に学習が停止されました。このデコーダーによるオブジェクトの検索は、画像モデルが自ら描くものに従います。</translation>
  </message>
  <message>
   <source>The validation share must lie between 0 and 0.9. 0.25 suits most labels.</source>
   <translation type="unfinished">検証の割合は0から0.9の間にしてください。ほとんどのラベルには0.25が適しています。</translation>
  </message>
  <message>
   <source>The weights fit no plain vision transformer ({0}). Choose another file.</source>
   <translation type="unfinished">重みが標準的なVision Transformerに合いません ({0})。別のファイルを選択してください。</translation>
  </message>
  <message>
   <source>The weights in {0} are split over several files. Take a smaller model, in one file.</source>
   <translation type="unfinished">{0}の重みが複数のファイルに分かれています。1つのファイルに収まった、より小さいモデルを使ってください。</translation>
  </message>
  <message>
   <source>The weights in {0} do not fit the card. Train the classifier again.</source>
   <translation type="unfinished">{0}の重みがモデルカードに合いません。分類器を再学習してください。</translation>
  </message>
  <message>
   <source>The weights in {0} do not fit the card. Train the decoder again.</source>
   <translation type="unfinished">{0}の重みがモデルカードに合いません。デコーダを再学習してください。</translation>
  </message>
  <message>
   <source>The weights in {0} hold values that are no numbers (NaN or infinity). Copy the package again, or train anew.</source>
   <translation type="unfinished">{0}の重みに数値でない値 (NaNまたは無限大) があります。パッケージをコピーし直すか、新たに学習させてください。</translation>
  </message>
  <message>
   <source>The weights in {0} {1}. Copy the package again, or train anew.</source>
   <translation type="unfinished">{0}の重みは使えません: {1}。パッケージをコピーし直すか、新たに学習させてください。</translation>
  </message>
  <message>
   <source>The weights {0} cannot be loaded ({1}); get the model folder again.</source>
   <translation type="unfinished">重み{0}を読み込めません ({1})。モデルのフォルダを入手し直してください。</translation>
  </message>
  <message>
   <source>The worker on {0} sees another raster or encoder under {1} and {2} than the machine that started the training, or computes in another precision ({3}). Put them where all machines find the same files under the same paths, use machines of one kind, and one version of the plugin.</source>
   <translation type="unfinished">{0}のワーカーから見える{1}と{2}は、学習を開始したマシンのラスタまたはエンコーダと異なるか、計算精度が異なります ({3})。すべてのマシンが同じパスで同じファイルを参照できる場所に置き、同じ種類のマシンと同じバージョンのプラグインを使ってください。</translation>
  </message>
  <message>
   <source>The worker on {0} sees another raster or model under {1} and {2} than the machine that started the search. Put them, and the folder of the results, where all machines find the same files under the same paths, use machines of one kind, and one version of the plugin.</source>
   <translation type="unfinished">{0}のワーカーから見える{1}と{2}は、検索を開始したマシンのラスタまたはモデルと異なります。それらと結果のフォルダを、すべてのマシンが同じパスで同じファイルを参照できる場所に置き、同じ種類のマシンと同じバージョンのプラグインを使ってください。</translation>
  </message>
  <message>
   <source>The worker on {0} sees another raster, layer or model under {1} and {2} than the machine that started the run. Put them, and the folder of the results, where all machines find the same files under the same paths, and use one version of the plugin.</source>
   <translation type="unfinished">{0}のワーカーから見える{1}と{2}は、実行を開始したマシンのラスタ、レイヤ、またはモデルと異なります。それらと結果のフォルダを、すべてのマシンが同じパスで同じファイルを参照できる場所に置き、同じバージョンのプラグインを使ってください。</translation>
  </message>
  <message>
   <source>The workers on {0} do not find Landform Mapper. Start them with the Python of its engine, {1}, or one like it.</source>
   <translation type="unfinished">{0}のワーカーがLandform Mapperを見つけられません。エンジンのPython ({1}) または同等のもので起動してください。</translation>
  </message>
  <message>
   <source>There are fewer than {0} seeds, so how much is chance is not known: add seeds before you believe small differences.</source>
   <translation type="unfinished">シードが{0}個未満のため、偶然の影響がどの程度か分かりません。小さな差を信じる前に、シードを増やしてください。</translation>
  </message>
  <message>
   <source>There are no craters to plot: count some, in an area that is larger than nothing.</source>
   <translation type="unfinished">プロットするクレーターがありません。面積のある領域でクレーターを数えてください。</translation>
  </message>
  <message>
   <source>There are no masks of the kind {0}; choose {1}.</source>
   <translation type="unfinished">種類{0}のマスクはありません。{1}から選んでください。</translation>
  </message>
  <message>
   <source>There are no polygons to draw a learning curve from. Label some first.</source>
   <translation type="unfinished">学習曲線を描くためのポリゴンがありません。先にいくつかラベルを付けてください。</translation>
  </message>
  <message>
   <source>There is a threshold for {0}, but the model {1} knows {2}. Give thresholds to these alone.</source>
   <translation type="unfinished">{0}に閾値がありますが、モデル{1}が知っているのは{2}です。これらにだけ閾値を指定してください。</translation>
  </message>
  <message>
   <source>There is no Python to fetch for {0} on {1}. Install one, and name it in the options.</source>
   <translation type="unfinished">{1}の{0}用に取得できるPythonがありません。Pythonをインストールし、オプションで指定してください。</translation>
  </message>
  <message>
   <source>There is no action {0} that costs seconds; the actions are {1}.</source>
   <translation type="unfinished">秒数を要する操作に{0}はありません。あるもの: {1}。</translation>
  </message>
  <message>
   <source>There is no backend {0}; choose {1}.</source>
   <translation type="unfinished">バックエンド{0}はありません。{1}から選択してください。</translation>
  </message>
  <message>
   <source>There is no coordinate reference system: measures are in {0}, not in metres.</source>
   <translation type="unfinished">座標参照系がありません。計測値の単位はメートルではなく{0}です。</translation>
  </message>
  <message>
   <source>There is no data in the chosen part of {0}. Choose other images or another extent.</source>
   <translation type="unfinished">{0}の選択した部分にデータがありません。別の画像または別の範囲を選択してください。</translation>
  </message>
  <message>
   <source>There is no data in this part of the raster: click on the image.</source>
   <translation type="unfinished">ラスタのこの部分にはデータがありません。画像上をクリックしてください。</translation>
  </message>
  <message>
   <source>There is no decoder of the kind {0}; choose auto, {1}.</source>
   <translation type="unfinished">種類{0}のデコーダはありません。auto、{1}から選択してください。</translation>
  </message>
  <message>
   <source>There is no export format {0}; there are: {1}.</source>
   <translation type="unfinished">エクスポート形式{0}はありません。あるもの: {1}。</translation>
  </message>
  <message>
   <source>There is no file {0}. Choose the weights again.</source>
   <translation type="unfinished">ファイル{0}がありません。重みを選択し直してください。</translation>
  </message>
  <message>
   <source>There is no folder {0}. Check its name.</source>
   <translation type="unfinished">フォルダ{0}がありません。名前を確認してください。</translation>
  </message>
  <message>
   <source>There is no folder {0}. Choose one that holds a folder of images for each class.</source>
   <translation type="unfinished">フォルダ{0}がありません。クラスごとの画像フォルダを含むフォルダを選択してください。</translation>
  </message>
  <message>
   <source>There is no image to adapt to. Choose at least one.</source>
   <translation type="unfinished">適応させる画像がありません。1つ以上選択してください。</translation>
  </message>
  <message>
   <source>There is no model file {0}. Download the model, or choose a file that you already have.</source>
   <translation type="unfinished">モデルファイル{0}がありません。モデルをダウンロードするか、手元にあるファイルを選択してください。</translation>
  </message>
  <message>
   <source>There is no model named {0} in the catalogue, which has {1}.</source>
   <translation type="unfinished">カタログに{0}という名前のモデルはありません。あるもの: {1}。</translation>
  </message>
  <message>
   <source>There is no model {0}: it is neither a file or folder nor one of {1}.</source>
   <translation type="unfinished">モデル{0}がありません。ファイルやフォルダではなく、次のいずれでもありません: {1}。</translation>
  </message>
  <message>
   <source>There is no part {0} of {1}. Count parts from 1, e.g. 1/4 to 4/4.</source>
   <translation type="unfinished">{1}分割の{0}番目はありません。1から数えてください。例: 1/4から4/4。</translation>
  </message>
  <message>
   <source>There is no ranking {0} with {1} masks; choose {2}, and 1 to 200 masks.</source>
   <translation type="unfinished">マスク{1}個での順位付け{0}はありません。{2}から選択し、マスクは1〜200個にしてください。</translation>
  </message>
  <message>
   <source>There is no raster with labels to train on. Choose at least one pair.</source>
   <translation type="unfinished">学習に使うラベル付きのラスタがありません。1組以上選択してください。</translation>
  </message>
  <message>
   <source>There is no scheduler at {0} that answers ({1}). Start one with dask scheduler, and check the address and, for tls://, the certificates in dask's configuration.</source>
   <translation type="unfinished">{0}で応答するスケジューラがありません ({1})。dask schedulerで起動し、アドレスと、tls://の場合はdaskの設定の証明書を確認してください。</translation>
  </message>
  <message>
   <source>There is no student of the kind {0}; choose {1}.</source>
   <translation type="unfinished">種類{0}の生徒モデルはありません。{1}から選択してください。</translation>
  </message>
  <message>
   <source>There is no table {0}. Choose a CSV file with the columns image and class.</source>
   <translation type="unfinished">表{0}がありません。列imageとclassを持つCSVファイルを選択してください。</translation>
  </message>
  <message>
   <source>There is no {0} on this machine, so no jobs can be given to {1}. Start the run on a machine of the cluster that takes jobs.</source>
   <translation type="unfinished">このマシンに{0}がないため、{1}にジョブを渡せません。ジョブを受け付けるクラスタのマシンで実行してください。</translation>
  </message>
  <message>
   <source>There is no {0} “{1}”; there are: {2}.</source>
   <translation type="unfinished">{0}に「{1}」はありません。あるもの: {2}。</translation>
  </message>
  <message>
   <source>There is not enough memory for this. Close other programs or take a smaller extent.</source>
   <translation type="unfinished">メモリが足りません。ほかのプログラムを閉じるか、範囲を小さくしてください。</translation>
  </message>
  <message>
   <source>There is too little labelled ground to calibrate the decoders of the learning curve as those of a training are: their scores are lower than a training's. Label ground farther apart.</source>
   <translation type="unfinished">学習曲線のデコーダーを訓練のときのように較正するには、ラベル付きの地面が少なすぎます。スコアは訓練のものより低くなります。もっと離れた地面にラベルを付けてください。</translation>
  </message>
  <message>
   <source>There is too little labelled ground to keep some aside. Label ground farther apart.</source>
   <translation type="unfinished">ラベル付き領域が少なすぎて、一部を取り分けられません。もっと離れた領域にもラベルを付けてください。</translation>
  </message>
  <message>
   <source>These requirements carry no hashes, so nothing is compared with a hash.</source>
   <translation type="unfinished">これらの要件にはハッシュがないため、ハッシュとの照合は行いません。</translation>
  </message>
  <message>
   <source>They are empty, no polygons, or cannot be brought to the raster's CRS.</source>
   <translation type="unfinished">空であるか、ポリゴンでないか、ラスタのCRSに変換できません。</translation>
  </message>
  <message>
   <source>They do not lie {0}.</source>
   <translation type="unfinished">それらは{0}にありません。</translation>
  </message>
  <message>
   <source>They have no class.</source>
   <translation type="unfinished">クラスがありません。</translation>
  </message>
  <message>
   <source>This Python cannot make virtual environments. Install its venv module (on Debian and Ubuntu: apt-get install python3-venv), then try again.</source>
   <translation type="unfinished">このPythonでは仮想環境を作成できません。venvモジュールをインストールし (DebianとUbuntuでは: apt-get install python3-venv)、もう一度お試しください。</translation>
  </message>
  <message>
   <source>This count has no {0} plot; it has: {1}.</source>
   <translation type="unfinished">この計数に{0}プロットはありません。あるもの: {1}。</translation>
  </message>
  <message>
   <source>This engine does not know {0}; the plugin and its engine do not match.</source>
   <translation type="unfinished">このエンジンは{0}に対応していません。プラグインとエンジンが一致していません。</translation>
  </message>
  <message>
   <source>This engine speaks protocol {0}, the plugin (version {1}) protocol {2}. Restart QGIS so that both are the same version.</source>
   <translation type="unfinished">このエンジンのプロトコルは{0}、プラグイン (バージョン{1}) のプロトコルは{2}です。両方が同じバージョンになるように、QGISを再起動してください。</translation>
  </message>
  <message>
   <source>This ground belongs to other landforms of the layer: click elsewhere, or allow overlaps.</source>
   <translation type="unfinished">この部分はレイヤのほかの地形に属しています。別の場所をクリックするか、重なりを許可してください。</translation>
  </message>
  <message>
   <source>Tile {0} of {1}</source>
   <translation type="unfinished">タイル{0}/{1}</translation>
  </message>
  <message>
   <source>Training needs at least one epoch. Raise the number of epochs.</source>
   <translation type="unfinished">学習には1エポック以上必要です。エポック数を増やしてください。</translation>
  </message>
  <message>
   <source>Training on {0} of each class, draw {1} of {2}</source>
   <translation type="unfinished">クラスごとに{0}で学習しています、抽出{1}/{2}</translation>
  </message>
  <message>
   <source>Training was cancelled before the first epoch was over, so there is nothing to keep.</source>
   <translation type="unfinished">最初のエポックが終わる前に学習がキャンセルされたため、保持するものがありません。</translation>
  </message>
  <message>
   <source>Trying again, and asking pip for its reasons.</source>
   <translation type="unfinished">pipに理由を確認しながら、もう一度試しています。</translation>
  </message>
  <message>
   <source>Twice as many may reach about {0}.</source>
   <translation type="unfinished">2倍に増やすと約{0}に達する可能性があります。</translation>
  </message>
  <message>
   <source>Unlabelled ground can be {0}, not {1}.</source>
   <translation type="unfinished">ラベルのない領域の扱いは{0}のいずれかで、{1}は使えません。</translation>
  </message>
  <message>
   <source>Waiting for a worker on {0}{1}</source>
   <translation type="unfinished">{0}のワーカーを待っています{1}</translation>
  </message>
  <message>
   <source>What shall be added is published for Python {0}.{1} and newer, and {2} is Python {3}. Choose a newer Python in the engine's settings and set the engine up again.</source>
   <translation type="unfinished">追加するものはPython {0}.{1}以降用に提供されていますが、{2}はPython {3}です。エンジンの設定で新しいPythonを選択し、エンジンを再びセットアップしてください。</translation>
  </message>
  <message>
   <source>What the decoder says could not be written to {0}: {1}. Free some space or choose another folder; the finished tiles stay.</source>
   <translation type="unfinished">デコーダの判定を{0}に書き込めませんでした: {1}。空き容量を確保するか、別のフォルダを選択してください。完了したタイルは残ります。</translation>
  </message>
  <message>
   <source>What was installed does not work: {0}</source>
   <translation type="unfinished">インストールしたものが動作しません: {0}</translation>
  </message>
  <message>
   <source>What {0} gives is not {1}: its size or SHA-256 is not the catalogue's. It was not kept; try again, or download it elsewhere and choose the file.</source>
   <translation type="unfinished">{0}から得られるものは{1}ではありません。大きさまたはSHA-256がカタログと異なります。保存しませんでした。もう一度試すか、別の場所でダウンロードしてそのファイルを選択してください。</translation>
  </message>
  <message>
   <source>Whether more labels would help cannot be told: there are too few numbers of polygons to compare.</source>
   <translation type="unfinished">比較できるポリゴン数の種類が少なすぎるため、ラベルを増やすと効果があるかは分かりません。</translation>
  </message>
  <message>
   <source>With enough data, and of one class alone: {0} of {1}. Label more.</source>
   <translation type="unfinished">十分なデータがあるものが 1 つのクラスだけです: {1} のうち {0}。もっとラベルを付けてください。</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation type="unfinished">書き込んでいます</translation>
  </message>
  <message>
   <source>Writing files</source>
   <translation type="unfinished">ファイルを書き込んでいます</translation>
  </message>
  <message>
   <source>Writing rasters</source>
   <translation type="unfinished">ラスタを書き込んでいます</translation>
  </message>
  <message>
   <source>Writing {0}</source>
   <translation type="unfinished">{0}を書き込んでいます</translation>
  </message>
  <message>
   <source>{0} % of its labelled ground got its right class.</source>
   <translation type="unfinished">ラベル付き領域の{0}%が正しいクラスに分類されました。</translation>
  </message>
  <message>
   <source>{0} ({1} × {2} pixels) and {3} ({4} × {5}) have no georeference, so they lie on each other only where their size is the same. Give both a CRS and a geotransform.</source>
   <translation type="unfinished">{0} ({1} × {2}ピクセル) と{3} ({4} × {5}) にはジオリファレンスがないため、同じ大きさの場合にだけ重なります。両方にCRSとジオトランスフォームを設定してください。</translation>
  </message>
  <message>
   <source>{0} It could not be kept elsewhere either. {1}</source>
   <translation type="unfinished">{0} 別の場所にも保存できませんでした。{1}</translation>
  </message>
  <message>
   <source>{0} MB have arrived and are kept: try again to go on.</source>
   <translation type="unfinished">{0} MBを受信し、保持しています。もう一度試すと続きから再開します。</translation>
  </message>
  <message>
   <source>{0} Or name another interpreter in the engine's settings.</source>
   <translation type="unfinished">{0} または、エンジンの設定で別のインタプリタを指定してください。</translation>
  </message>
  <message>
   <source>{0} The finished tiles stay.</source>
   <translation type="unfinished">{0} 完了したタイルは残ります。</translation>
  </message>
  <message>
   <source>{0} The tiles that are finished stay.</source>
   <translation type="unfinished">{0} 完了したタイルは残ります。</translation>
  </message>
  <message>
   <source>{0} The trained model was kept in {1}: copy it from there.</source>
   <translation type="unfinished">{0} 学習済みモデルは{1}に保存しました。そこからコピーしてください。</translation>
  </message>
  <message>
   <source>{0} already holds another {1}. Rename {2} and choose it again.</source>
   <translation type="unfinished">{0}にはすでに別の{1}があります。{2}の名前を変更し、選択し直してください。</translation>
  </message>
  <message>
   <source>{0} already holds {1}, which is not of this run and is not overwritten. Choose another folder, or {2}.</source>
   <translation type="unfinished">{0}にはすでに、この実行のものではない{1}があり、上書きされません。別のフォルダを選択するか、{2}。</translation>
  </message>
  <message>
   <source>{0} also knew {1}, which these labels do not hold; it is left out.</source>
   <translation type="unfinished">{0}は{1}も知っていましたが、これらのラベルにはないため除外されます。</translation>
  </message>
  <message>
   <source>{0} and {1} hold the same decoder. Choose two that differ.</source>
   <translation type="unfinished">{0}と{1}は同じデコーダです。異なる2つを選択してください。</translation>
  </message>
  <message>
   <source>{0} are too few to judge by. Give at least four.</source>
   <translation type="unfinished">評価するには少なすぎます: {0}。4つ以上指定してください。</translation>
  </message>
  <message>
   <source>{0} band</source>
   <translation type="unfinished">バンド{0}個</translation>
  </message>
  <message>
   <source>{0} bands</source>
   <translation type="unfinished">バンド{0}個</translation>
  </message>
  <message>
   <source>{0} beside the image left out.</source>
   <translation type="unfinished">画像の外にある{0}は除外しました。</translation>
  </message>
  <message>
   <source>{0} block</source>
   <translation type="unfinished">ブロック{0}個</translation>
  </message>
  <message>
   <source>{0} blocks</source>
   <translation type="unfinished">ブロック{0}個</translation>
  </message>
  <message>
   <source>{0} cannot be downloaded through a SOCKS proxy. Choose an HTTP proxy in QGIS's network settings, or download {1} elsewhere and choose the file.</source>
   <translation type="unfinished">SOCKSプロキシ経由では{0}をダウンロードできません。QGISのネットワーク設定でHTTPプロキシを選択するか、別の場所で{1}をダウンロードしてそのファイルを選択してください。</translation>
  </message>
  <message>
   <source>{0} cannot be laid on {1}: {2}</source>
   <translation type="unfinished">{0}を{1}に重ねられません: {2}</translation>
  </message>
  <message>
   <source>{0} cannot be opened as a raster; {1}</source>
   <translation type="unfinished">{0}をラスタとして開けません。{1}</translation>
  </message>
  <message>
   <source>{0} cannot be read ({1}). Download the model again.</source>
   <translation type="unfinished">{0}を読み込めません ({1})。モデルをダウンロードし直してください。</translation>
  </message>
  <message>
   <source>{0} cannot be read as a CSV file: line {1}: {2}. Look for a quotation mark that is not closed, or save it again.</source>
   <translation type="unfinished">{0}をCSVファイルとして読み込めません: {1}行目: {2}。閉じていない引用符を探すか、保存し直してください。</translation>
  </message>
  <message>
   <source>{0} cannot be read as a vector layer: {1}</source>
   <translation type="unfinished">{0}をベクタレイヤとして読み込めません: {1}</translation>
  </message>
  <message>
   <source>{0} cannot be read as an image ({1}). Copy it again or take it out.</source>
   <translation type="unfinished">{0}を画像として読み込めません ({1})。コピーし直すか、取り除いてください。</translation>
  </message>
  <message>
   <source>{0} cannot be read as weights ({1}). Copy or download it again.</source>
   <translation type="unfinished">{0}を重みとして読み込めません ({1})。コピーまたはダウンロードし直してください。</translation>
  </message>
  <message>
   <source>{0} cannot be read to its end; it may be damaged: {1}.</source>
   <translation type="unfinished">{0}を最後まで読み込めません。破損している可能性があります: {1}。</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Check the file or copy it again.</source>
   <translation type="unfinished">{0}を読み込めません: {1}。ファイルを確認するか、コピーし直してください。</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Check the name.</source>
   <translation type="unfinished">{0}を読み込めません: {1}。名前を確認してください。</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Check the path.</source>
   <translation type="unfinished">{0}を読み込めません: {1}。パスを確認してください。</translation>
  </message>
  <message>
   <source>{0} cannot be read: {1}. Copy the package again.</source>
   <translation type="unfinished">{0}を読み込めません: {1}。パッケージをコピーし直してください。</translation>
  </message>
  <message>
   <source>{0} cannot be removed: it is in use or not yours. Stop the engine, then try again.</source>
   <translation type="unfinished">{0}を削除できません。使用中か、ほかのユーザーのものです。エンジンを停止し、もう一度お試しください。</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}). Choose another folder.</source>
   <translation type="unfinished">{0}に書き込めません ({1})。別のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{0} cannot be written to, so {1} was not saved: choose another folder.</source>
   <translation type="unfinished">{0}に書き込めないため、{1}を保存できませんでした。別のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{0} cannot be written. Choose a folder that you may write to, then try again.</source>
   <translation type="unfinished">{0}に書き込めません。書き込み可能なフォルダを選択し、もう一度お試しください。</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}. Choose another folder.</source>
   <translation type="unfinished">{0}に書き込めません: {1}。別のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{0} cannot be written: {1}. Free some space or choose another folder.</source>
   <translation type="unfinished">{0}に書き込めません: {1}。空き容量を確保するか、別のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{0} cannot run on {1}: {2}. Choose the CPU.</source>
   <translation type="unfinished">{0}は{1}で実行できません: {2}。CPUを選択してください。</translation>
  </message>
  <message>
   <source>{0} cell</source>
   <translation type="unfinished">セル{0}個</translation>
  </message>
  <message>
   <source>{0} cells</source>
   <translation type="unfinished">セル{0}個</translation>
  </message>
  <message>
   <source>{0} class</source>
   <translation type="unfinished">クラス{0}個</translation>
  </message>
  <message>
   <source>{0} classes</source>
   <translation type="unfinished">クラス{0}個</translation>
  </message>
  <message>
   <source>{0} comes with {1} of its ground and {2} with {3}. Give each raster as many, in the same order.</source>
   <translation type="unfinished">{0}には同じ領域の{1}が、{2}には{3}個が付いています。各ラスタに同じ数を同じ順序で指定してください。</translation>
  </message>
  <message>
   <source>{0} could not be copied to {1}: {2}.</source>
   <translation type="unfinished">{0}を{1}にコピーできませんでした: {2}。</translation>
  </message>
  <message>
   <source>{0} could not be downloaded from {1}: {2}.{3}{4}</source>
   <translation type="unfinished">{0}を{1}からダウンロードできませんでした: {2}。{3}{4}</translation>
  </message>
  <message>
   <source>{0} could not be stored in {1}: {2}. It takes {3} MB; what has arrived stays for the next try.</source>
   <translation type="unfinished">{0}を{1}に保存できませんでした: {2}。{3} MB必要です。受信した分は次回のために残ります。</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Choose another folder or name.</source>
   <translation type="unfinished">{0}を書き込めませんでした: {1}。別のフォルダまたは名前を選択してください。</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Free some space or choose another folder.</source>
   <translation type="unfinished">{0}を書き込めませんでした: {1}。空き容量を確保するか、別のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Free some space or choose another folder; the tiles that are finished stay.</source>
   <translation type="unfinished">{0}を書き込めませんでした: {1}。空き容量を確保するか、別のフォルダを選択してください。完了したタイルは残ります。</translation>
  </message>
  <message>
   <source>{0} could not be written: {1}. Free some space or choose another.</source>
   <translation type="unfinished">{0}を書き込めませんでした: {1}。空き容量を確保するか、別の保存先を選択してください。</translation>
  </message>
  <message>
   <source>{0} crater</source>
   <translation type="unfinished">クレーター{0}個</translation>
  </message>
  <message>
   <source>{0} craters</source>
   <translation type="unfinished">クレーター{0}個</translation>
  </message>
  <message>
   <source>{0} did not take a job: {1}. Check {2}.</source>
   <translation type="unfinished">{0}がジョブを受け付けませんでした: {1}。{2}を確認してください。</translation>
  </message>
  <message>
   <source>{0} does not answer as a Python interpreter. Choose another one.</source>
   <translation type="unfinished">{0}はPythonインタプリタとして応答しません。別のものを選択してください。</translation>
  </message>
  <message>
   <source>{0} does not describe a model. Download it again.</source>
   <translation type="unfinished">{0}はモデルの記述ではありません。ダウンロードし直してください。</translation>
  </message>
  <message>
   <source>{0} does not end in {1}. Choose a name that does.</source>
   <translation type="unfinished">{0}の末尾が{1}ではありません。そのように終わる名前を選択してください。</translation>
  </message>
  <message>
   <source>{0} does not hold official weights: its SHA-256 is none of the catalogue's.</source>
   <translation type="unfinished">{0}は公式の重みではありません。SHA-256がカタログのどれとも一致しません。</translation>
  </message>
  <message>
   <source>{0} does not hold the official weights of {1}. Choose {2}, or download it here.</source>
   <translation type="unfinished">{0}は{1}の公式の重みではありません。{2}を選択するか、ここでダウンロードしてください。</translation>
  </message>
  <message>
   <source>{0} does not hold the official weights of {1}; it is kept by its own name.</source>
   <translation type="unfinished">{0}は{1}の公式の重みではないため、元の名前のまま保存されます。</translation>
  </message>
  <message>
   <source>{0} does not know {1}, so it calls such ground something else.</source>
   <translation type="unfinished">{0}は{1}を知らないため、そのような領域を別のものとして扱います。</translation>
  </message>
  <message>
   <source>{0} does not lie on {1}, so it is no second count of the same ground.</source>
   <translation type="unfinished">{0}は{1}のものではないため、同じ領域の第2の計数にはなりません。</translation>
  </message>
  <message>
   <source>{0} does not reach the ground of {1}. Choose a layer of the same place, or correct the georeference that is wrong.</source>
   <translation type="unfinished">{0}は{1}の領域に達していません。同じ場所のレイヤを選択するか、誤っているジオリファレンスを修正してください。</translation>
  </message>
  <message>
   <source>{0} does not say which latitudes it holds: they are taken for planetocentric, as is the custom and as QGIS draws them. Where they are planetographic, say so.</source>
   <translation type="unfinished">{0}には緯度の種類が示されていません。慣例でありQGISの描画方法でもある惑星中心緯度とみなします。惑星面緯度の場合は、そのように指定してください。</translation>
  </message>
  <message>
   <source>{0} does not say {1}. docs/cluster.md has a file to copy.</source>
   <translation type="unfinished">{0}に{1}がありません。docs/cluster.mdにコピーして使えるファイルがあります。</translation>
  </message>
  <message>
   <source>{0} does not start ({1}). Choose another Python.</source>
   <translation type="unfinished">{0}が起動しません ({1})。別のPythonを選択してください。</translation>
  </message>
  <message>
   <source>{0} does not start on OpenVINO. Choose the torch backend.</source>
   <translation type="unfinished">{0}がOpenVINOで起動しません。torchバックエンドを選択してください。</translation>
  </message>
  <message>
   <source>{0} exists already and is not overwritten. Choose another name for the model package.</source>
   <translation type="unfinished">{0}はすでに存在し、上書きされません。モデルパッケージに別の名前を選択してください。</translation>
  </message>
  <message>
   <source>{0} feature</source>
   <translation type="unfinished">地物{0}個</translation>
  </message>
  <message>
   <source>{0} features</source>
   <translation type="unfinished">地物{0}個</translation>
  </message>
  <message>
   <source>{0} further layer</source>
   <translation type="unfinished">追加レイヤ{0}個</translation>
  </message>
  <message>
   <source>{0} further layers</source>
   <translation type="unfinished">追加レイヤ{0}個</translation>
  </message>
  <message>
   <source>{0} gives features for decoders alone and cannot be clicked with; choose {1} or a model of your own.</source>
   <translation type="unfinished">{0}はデコーダ用の特徴量のみを出力し、クリックには使えません。{1}または自分のモデルを選択してください。</translation>
  </message>
  <message>
   <source>{0} has a coordinate reference system but no geotransform, so that nobody knows where it lies and how large its pixels are. Georeference it (in QGIS: Layer, Georeferencer), or take its coordinate reference system away to work in pixels.</source>
   <translation type="unfinished">{0}には座標参照系がありますがジオトランスフォームがないため、位置とピクセルの大きさが分かりません。ジオリファレンスを行うか (QGISでは、レイヤ、ジオリファレンサ)、座標参照系を外してピクセル単位で作業してください。</translation>
  </message>
  <message>
   <source>{0} has a coordinate reference system but the raster has none: set the raster's.</source>
   <translation type="unfinished">{0}には座標参照系がありますが、ラスタにはありません。ラスタに設定してください。</translation>
  </message>
  <message>
   <source>{0} has a {1} but neither {2}. Download the whole model.</source>
   <translation type="unfinished">{0}に{1}はありますが、{2}のいずれもありません。モデル全体をダウンロードしてください。</translation>
  </message>
  <message>
   <source>{0} has a {1} but no {2}. Download the whole model, with weights as safetensors.</source>
   <translation type="unfinished">{0}に{1}はありますが、{2}がありません。safetensors形式の重みを含むモデル全体をダウンロードしてください。</translation>
  </message>
  <message>
   <source>{0} has an image encoder of {1} channels and {2} blocks, which is none of the official sizes of SAM 2. Use {3}, or a folder as transformers saves a model, which tells its own layout.</source>
   <translation type="unfinished">{0}の画像エンコーダは{1}チャンネル、{2}ブロックで、SAM 2の公式の大きさのどれでもありません。{3}を使うか、構成の記述を含む、transformersが保存した形式のフォルダを使ってください。</translation>
  </message>
  <message>
   <source>{0} has changed since it was opened: try again to use the new file.</source>
   <translation type="unfinished">{0}は開いた後に変更されました。新しいファイルを使うには、もう一度お試しください。</translation>
  </message>
  <message>
   <source>{0} has format version {1}, and this engine reads version {2}. Update the plugin, or train again with this version.</source>
   <translation type="unfinished">{0}の形式のバージョンは{1}ですが、このエンジンが読めるのはバージョン{2}です。プラグインを更新するか、このバージョンで学習し直してください。</translation>
  </message>
  <message>
   <source>{0} has learnt at {1} {2} a sample; {3} is seen at {4} {5}. A start from nothing may do better.</source>
   <translation type="unfinished">{0}はサンプルあたり{1} {2}で学習しましたが、{3}は{4} {5}で参照されます。ゼロから始めるほうがよい可能性があります。</translation>
  </message>
  <message>
   <source>{0} has learnt from a part of this ground, and its scores are too good there.</source>
   <translation type="unfinished">{0}はこの領域の一部から学習しており、そこでのスコアは高すぎます。</translation>
  </message>
  <message>
   <source>{0} has learnt from labels of {1} too. On ground that it has seen, its scores are too good.</source>
   <translation type="unfinished">{0}は{1}のラベルからも学習しています。すでに見た領域では、スコアが高すぎます。</translation>
  </message>
  <message>
   <source>{0} has learnt from {1}, and {2} is shown as {3}. Change what is shown of the layer (Annotate page, Stretch), or start from nothing.</source>
   <translation type="unfinished">{0}は{1}から学習しましたが、{2}は{3}として表示されています。レイヤの表示方法を変えるか (「アノテーション」ページの「ストレッチ」)、ゼロから始めてください。</translation>
  </message>
  <message>
   <source>{0} has learnt on features of {1}, and {2} is asked for. Leave the image model as it is, or start from nothing.</source>
   <translation type="unfinished">{0}は{1}の特徴量で学習しましたが、{2}が指定されています。画像モデルを元のままにするか、ゼロから始めてください。</translation>
  </message>
  <message>
   <source>{0} has learnt on rasters {1} a CRS, so that its scale and that of these rasters cannot be compared. Start from nothing, or from another decoder.</source>
   <translation type="unfinished">{0}が学習したラスタはCRS {1} で、スケールをこれらのラスタと比較できません。ゼロから始めるか、別のデコーダから始めてください。</translation>
  </message>
  <message>
   <source>{0} has learnt on {1} of its ground, and not on {2}. Train on the same layers as then, or start from nothing.</source>
   <translation type="unfinished">{0} が学習した地面は {1} で、{2} ではありません。そのときと同じレイヤで学習するか、最初から始めてください。</translation>
  </message>
  <message>
   <source>{0} has no coordinate reference system, so {1} cannot be told: set it in QGIS and export again. Of an image without one, COCO annotations can be had (--format coco --raster IMAGE).</source>
   <translation type="unfinished">{0}に座標参照系がないため、{1}を求められません。QGISで設定し、もう一度エクスポートしてください。座標参照系のない画像では、COCOアノテーションを出力できます (--format coco --raster IMAGE)。</translation>
  </message>
  <message>
   <source>{0} has no field 'reviewed', so none of its polygons is known to be reviewed: train on all of them, or choose another label layer.</source>
   <translation type="unfinished">{0}にフィールド'reviewed'がないため、どのポリゴンがレビュー済みか分かりません。すべてから学習するか、別のラベルレイヤを選択してください。</translation>
  </message>
  <message>
   <source>{0} has no field {1}; its fields are: {2}. Choose the one that holds the class (--class-field in a terminal).</source>
   <translation type="unfinished">{0}にフィールド{1}がありません。フィールド: {2}。クラスを含むものを選択してください (ターミナルでは--class-field)。</translation>
  </message>
  <message>
   <source>{0} has no field “{1}” that tells the class; its fields are: {2}. Choose the class field (--class-field in a terminal), or none to export all polygons.</source>
   <translation type="unfinished">{0}に、クラスを示すフィールド「{1}」がありません。フィールド: {2}。クラスフィールドを選択する (ターミナルでは--class-field) か、すべてのポリゴンをエクスポートする場合は指定しないでください。</translation>
  </message>
  <message>
   <source>{0} has no field “{1}” that tells the {2}; its fields are: {3}.</source>
   <translation type="unfinished">{0}に、{2}を示すフィールド「{1}」がありません。フィールド: {3}。</translation>
  </message>
  <message>
   <source>{0} has no field “{1}”; its fields are: {2}.</source>
   <translation type="unfinished">{0}にフィールド「{1}」がありません。フィールド: {2}。</translation>
  </message>
  <message>
   <source>{0} has no georeference and {1} has one, so nobody knows how they lie on each other. Give {2} a CRS and a geotransform.</source>
   <translation type="unfinished">{0}にはジオリファレンスがなく、{1}にはあるため、どのように重なるか分かりません。{2}にCRSとジオトランスフォームを設定してください。</translation>
  </message>
  <message>
   <source>{0} has no georeference, and the model package {1} works at a ground sampling of {2} m. Give the raster a CRS and a geotransform.</source>
   <translation type="unfinished">{0}にはジオリファレンスがありませんが、モデルパッケージ{1}は地上サンプリング{2} mで動作します。ラスタにCRSとジオトランスフォームを設定してください。</translation>
  </message>
  <message>
   <source>{0} has no georeference, and the patch classifier {1} wants cells of {2} m. Give the raster a CRS and a geotransform, or a side in {3}.</source>
   <translation type="unfinished">{0}にはジオリファレンスがありませんが、パッチ分類器{1}には{2} mのセルが必要です。ラスタにCRSとジオトランスフォームを設定するか、セルの一辺を{3}単位で指定してください。</translation>
  </message>
  <message>
   <source>{0} has no georeference, so nobody knows where it lies beside the others. Give it a CRS and a geotransform, or map it by itself.</source>
   <translation type="unfinished">{0}にはジオリファレンスがないため、ほかのものに対する位置が分かりません。CRSとジオトランスフォームを設定するか、単独でマッピングしてください。</translation>
  </message>
  <message>
   <source>{0} has no layer of {1}; its layers are: {2}. Choose another file.</source>
   <translation type="unfinished">{0}に{1}のレイヤがありません。レイヤ: {2}。別のファイルを選択してください。</translation>
  </message>
  <message>
   <source>{0} has no layer {1}; its layers are: {2}.</source>
   <translation type="unfinished">{0}にレイヤ{1}がありません。レイヤ: {2}。</translation>
  </message>
  <message>
   <source>{0} has no names of its classes, since {1} is missing beside it or damaged. Copy the whole folder of the map run, or map again.</source>
   <translation type="unfinished">{0}のクラス名がありません。隣の{1}がないか破損しています。マッピングの実行フォルダ全体をコピーするか、マッピングし直してください。</translation>
  </message>
  <message>
   <source>{0} has no raster bands.{1}</source>
   <translation type="unfinished">{0}にラスタのバンドがありません。{1}</translation>
  </message>
  <message>
   <source>{0} has no venv module. Install it (on Debian and Ubuntu: apt-get install python3-venv), then try again.</source>
   <translation type="unfinished">{0}にvenvモジュールがありません。インストールし (DebianとUbuntuでは: apt-get install python3-venv)、もう一度お試しください。</translation>
  </message>
  <message>
   <source>{0} has no {1}. Choose a folder as transformers or timm save one, or a file of weights.</source>
   <translation type="unfinished">{0}に{1}がありません。transformersまたはtimmが保存した形式のフォルダ、または重みのファイルを選択してください。</translation>
  </message>
  <message>
   <source>{0} has pixels of {1}, and the model {2} learnt from pixels of {3}: what it goes by may be too fine to be seen here.</source>
   <translation type="unfinished">{0}のピクセルは{1}ですが、モデル{2}は{3}のピクセルから学習しました。モデルが手がかりとするものが細かすぎて、ここでは見えない可能性があります。</translation>
  </message>
  <message>
   <source>{0} has several layers that may hold {1}: {2}. Say which one is meant ({3} in a terminal).</source>
   <translation type="unfinished">{0}には{1}を含む可能性のあるレイヤが複数あります: {2}。どれを使うか指定してください (ターミナルでは{3})。</translation>
  </message>
  <message>
   <source>{0} has the size of {1} but other content (its SHA-256 differs). Delete the file and download it again.</source>
   <translation type="unfinished">{0}の大きさは{1}と同じですが、内容が異なります (SHA-256が違う)。ファイルを削除し、ダウンロードし直してください。</translation>
  </message>
  <message>
   <source>{0} has {1} MB, which no file of a model package has. Copy the package again, or train anew.</source>
   <translation type="unfinished">{0}は{1} MBあり、モデルパッケージのファイルとしてはありえない大きさです。パッケージをコピーし直すか、新たに学習させてください。</translation>
  </message>
  <message>
   <source>{0} has {1} bytes, but {2} has {3}. Delete the file and download it again.</source>
   <translation type="unfinished">{0}は{1}バイトですが、{2}は{3}バイトです。ファイルを削除し、ダウンロードし直してください。</translation>
  </message>
  <message>
   <source>{0} has {1}. Choose {2}.</source>
   <translation type="unfinished">{0}: {1}。{2}を選択してください。</translation>
  </message>
  <message>
   <source>{0} holds another map run (other raster, model, extent, or number of looks). Choose another folder, or {1}.</source>
   <translation type="unfinished">{0}には別のマッピング (異なるラスタ、モデル、範囲、または観察回数) の結果があります。別のフォルダを選択するか、{1}。</translation>
  </message>
  <message>
   <source>{0} holds another search by now: its landforms are others.</source>
   <translation type="unfinished">{0}の検索はすでに別のもので、地形が異なります。</translation>
  </message>
  <message>
   <source>{0} holds more than weights, or is damaged, and was not loaded: it could run code on this machine. Use a checkpoint from a source that you trust, saved as a plain state dictionary.</source>
   <translation type="unfinished">{0}には重み以外のものが含まれるか、破損しているため、読み込みませんでした。このマシンでコードを実行する恐れがあります。信頼できる提供元の、単純な状態辞書として保存されたチェックポイントを使ってください。</translation>
  </message>
  <message>
   <source>{0} holds no map: there is no {1} in it. Choose the folder of a finished map run.</source>
   <translation type="unfinished">{0}に地図がありません。{1}が見つかりません。完了したマッピングのフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{0} holds no pair of ONNX files, one with encoder and one with decoder in its name.</source>
   <translation type="unfinished">{0}に、名前にencoderを含むものとdecoderを含むものからなるONNXファイルの組がありません。</translation>
  </message>
  <message>
   <source>{0} holds no pair of ONNX files. It takes two, one with encoder and one with decoder in its name.</source>
   <translation type="unfinished">{0}にONNXファイルの組がありません。名前にencoderを含むものとdecoderを含むものの2つが必要です。</translation>
  </message>
  <message>
   <source>{0} holds no pixel with data, so there is nothing to outline.</source>
   <translation type="unfinished">{0}にデータのあるピクセルがないため、輪郭を描くものがありません。</translation>
  </message>
  <message>
   <source>{0} holds no usable polygon: choose a polygon layer with landforms in it.</source>
   <translation type="unfinished">{0}に使えるポリゴンがありません。地形を含むポリゴンレイヤを選択してください。</translation>
  </message>
  <message>
   <source>{0} holds no usable {1} with a class: {2}. Choose another layer or field.</source>
   <translation type="unfinished">{0}に、クラスの付いた使える{1}がありません: {2}。別のレイヤまたはフィールドを選択してください。</translation>
  </message>
  <message>
   <source>{0} holds no uv. Download it again.</source>
   <translation type="unfinished">{0}にuvがありません。ダウンロードし直してください。</translation>
  </message>
  <message>
   <source>{0} holds no weights by name. Choose a file of a vision transformer.</source>
   <translation type="unfinished">{0}に名前付きの重みがありません。Vision Transformerのファイルを選択してください。</translation>
  </message>
  <message>
   <source>{0} holds patches of {1}, and two are the least to tell apart.</source>
   <translation type="unfinished">{0}のパッチは{1}分です。見分けるには2つ以上のクラスが必要です。</translation>
  </message>
  <message>
   <source>{0} holds program code beside weights and is not opened. Get a .safetensors file of the model.</source>
   <translation type="unfinished">{0}には重みのほかにプログラムコードが含まれるため、開きません。このモデルの.safetensorsファイルを入手してください。</translation>
  </message>
  <message>
   <source>{0} holds something else than an engine, so it is left alone. Choose an empty folder.</source>
   <translation type="unfinished">{0}にはエンジン以外のものがあるため、変更しません。空のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{0} holds the official weights of {1}.</source>
   <translation type="unfinished">{0}は{1}の公式の重みです。</translation>
  </message>
  <message>
   <source>{0} holds this map with {1}. Choose another folder, or {2}; the tiles are used again{3}.</source>
   <translation type="unfinished">{0}のこの地図は設定が異なります ({1})。別のフォルダを選択するか、{2}。タイルは再利用されます{3}。</translation>
  </message>
  <message>
   <source>{0} holds tiles of another map run. Choose another folder, or {1}.</source>
   <translation type="unfinished">{0}には別のマッピングのタイルがあります。別のフォルダを選択するか、{1}。</translation>
  </message>
  <message>
   <source>{0} holds {1} values, which are no image: save their amplitude as a raster (gdal_calc.py), and take that.</source>
   <translation type="unfinished">{0}の値は{1}型で、画像ではありません。振幅をラスタとして保存し (gdal_calc.py)、それを使ってください。</translation>
  </message>
  <message>
   <source>{0} image</source>
   <translation type="unfinished">画像{0}枚</translation>
  </message>
  <message>
   <source>{0} images</source>
   <translation type="unfinished">画像{0}枚</translation>
  </message>
  <message>
   <source>{0} is Python {1}; the engine needs {2}.</source>
   <translation type="unfinished">{0}はPython {1}ですが、エンジンには{2}が必要です。</translation>
  </message>
  <message>
   <source>{0} is a 32-bit Python; the engine needs a 64-bit one.</source>
   <translation type="unfinished">{0}は32ビットのPythonですが、エンジンには64ビットのものが必要です。</translation>
  </message>
  <message>
   <source>{0} is a SAM 3, which this engine is too old for. Repair the engine on the tab Engine.</source>
   <translation type="unfinished">{0}はSAM 3で、このエンジンは古いため対応していません。「エンジン」タブでエンジンを修復してください。</translation>
  </message>
  <message>
   <source>{0} is a decoder of the kind {1}, and {2} is asked for. Ask for the kind {3} or 'auto', or start from nothing.</source>
   <translation type="unfinished">{0}のデコーダの種類は{1}ですが、{2}が指定されています。種類に{3}または'auto'を指定するか、ゼロから始めてください。</translation>
  </message>
  <message>
   <source>{0} is a decoder of the kind {1}, which is no network and cannot be exported. Train one of another kind.</source>
   <translation type="unfinished">{0}のデコーダの種類は{1}で、ネットワークではないためエクスポートできません。別の種類のデコーダを学習させてください。</translation>
  </message>
  <message>
   <source>{0} is a device or a pipe, and no layer that can be read: choose a file.</source>
   <translation type="unfinished">{0}はデバイスまたはパイプで、読み込めるレイヤではありません。ファイルを選択してください。</translation>
  </message>
  <message>
   <source>{0} is a device or a pipe, and no model. Choose a file or a folder.</source>
   <translation type="unfinished">{0}はデバイスまたはパイプで、モデルではありません。ファイルまたはフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{0} is a device or a pipe, and no table. Choose a CSV file.</source>
   <translation type="unfinished">{0}はデバイスまたはパイプで、表ではありません。CSVファイルを選択してください。</translation>
  </message>
  <message>
   <source>{0} is a file of another kind ({1}), and only CSV is read here. Save it as CSV: in QGIS by Export and Save Features As, with the geometry AS_XY, which writes the places of points into columns.</source>
   <translation type="unfinished">{0}は別の種類のファイル ({1}) で、ここではCSVだけを読みます。CSVとして保存してください。QGISの「エクスポート」の「地物の保存」でジオメトリをAS_XYにすると、点の位置が列に書かれます。</translation>
  </message>
  <message>
   <source>{0} is a file, where tiles of the run would go. Choose another folder.</source>
   <translation type="unfinished">{0}はファイルですが、そこには実行のタイルを置きます。別のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{0} is a file. Choose a folder for the results.</source>
   <translation type="unfinished">{0}はファイルです。結果のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{0} is a folder: give the name of a file in it.</source>
   <translation type="unfinished">{0}はフォルダです。その中のファイル名を指定してください。</translation>
  </message>
  <message>
   <source>{0} is a map of {1} and {2} of {3}: what differs may be the images.</source>
   <translation type="unfinished">{0}は{1}の地図、{2}は{3}の地図です。違いは画像によるものかもしれません。</translation>
  </message>
  <message>
   <source>{0} is a model of the type {1}, which cannot be loaded. Plain vision transformers can: {2} of transformers, vit_{3} of timm, and files of DINOv2, DINOv3 and MAE.</source>
   <translation type="unfinished">{0}は{1}型のモデルで、読み込めません。読み込めるのは標準的なVision Transformer (transformersの{2}、timmのvit_{3}、DINOv2、DINOv3、MAEのファイル) です。</translation>
  </message>
  <message>
   <source>{0} is a table without geometries: choose a polygon layer.</source>
   <translation type="unfinished">{0}はジオメトリのない表です。ポリゴンレイヤを選択してください。</translation>
  </message>
  <message>
   <source>{0} is ahead by {1} of mean IoU, but on {2}, too few to tell whether that is chance; {3} or more are needed.</source>
   <translation type="unfinished">{0} の平均 IoU は {1} 上回っていますが、{2} だけで、偶然かどうか判断するには少なすぎます。{3} 以上必要です。</translation>
  </message>
  <message>
   <source>{0} is an ONNX pair, which needs OpenVINO. Repair the engine to install it.</source>
   <translation type="unfinished">{0}はONNXの組で、OpenVINOが必要です。エンジンを修復してインストールしてください。</translation>
  </message>
  <message>
   <source>{0} is an empty file: copy or download it again.</source>
   <translation type="unfinished">{0}は空のファイルです。コピーまたはダウンロードし直してください。</translation>
  </message>
  <message>
   <source>{0} is an image of {1}, by its label or name, and the model {2} learnt from {3}.</source>
   <translation type="unfinished">{0}は、ファイルのラベルまたは名前によれば{1}の画像ですが、モデル{2}は{3}から学習しました。</translation>
  </message>
  <message>
   <source>{0} is better: its mean IoU is higher by {1} ({2} to {3}).</source>
   <translation type="unfinished">{0}のほうが優れています。平均IoUが{1} ({2}〜{3}) 高くなっています。</translation>
  </message>
  <message>
   <source>{0} is damaged or laid out as no {1} is ({2}). Download it again.</source>
   <translation type="unfinished">{0}が破損しているか、{1}の構成ではありません ({2})。ダウンロードし直してください。</translation>
  </message>
  <message>
   <source>{0} is damaged or no ONNX model that OpenVINO can read. Export it again.</source>
   <translation type="unfinished">{0}が破損しているか、OpenVINOが読めるONNXモデルではありません。エクスポートし直してください。</translation>
  </message>
  <message>
   <source>{0} is damaged or no PyTorch checkpoint. Download it again or choose another.</source>
   <translation type="unfinished">{0}が破損しているか、PyTorchのチェックポイントではありません。ダウンロードし直すか、別のものを選択してください。</translation>
  </message>
  <message>
   <source>{0} is damaged, so that nobody can tell whose the files beside it are. Choose another folder, or remove it if they are of a map run.</source>
   <translation type="unfinished">{0}が破損しているため、隣のファイルが何のものか分かりません。別のフォルダを選択するか、マッピングのものであれば取り除いてください。</translation>
  </message>
  <message>
   <source>{0} is damaged. Choose another folder, or {1}.</source>
   <translation type="unfinished">{0}が破損しています。別のフォルダを選択するか、{1}。</translation>
  </message>
  <message>
   <source>{0} is damaged: it has entries of another version. {1}</source>
   <translation type="unfinished">{0}が破損しています。別のバージョンの項目があります。{1}</translation>
  </message>
  <message>
   <source>{0} is damaged: it is not readable as JSON. {1}</source>
   <translation type="unfinished">{0}が破損しています。JSONとして読み取れません。{1}</translation>
  </message>
  <message>
   <source>{0} is damaged: its hash is not the one in the card. Copy it again, or train anew.</source>
   <translation type="unfinished">{0}が破損しています。ハッシュがモデルカードと異なります。コピーし直すか、新たに学習させてください。</translation>
  </message>
  <message>
   <source>{0} is damaged: {1}. {2}</source>
   <translation type="unfinished">{0}が破損しています: {1}。{2}</translation>
  </message>
  <message>
   <source>{0} is empty, so it holds no usable {1} with a class. Choose another layer, or draw labels first.</source>
   <translation type="unfinished">{0}は空で、クラスの付いた使える{1}がありません。別のレイヤを選択するか、先にラベルを描いてください。</translation>
  </message>
  <message>
   <source>{0} is gone or damaged, so that landforms can be ordered by likeness no more. Find them again.</source>
   <translation type="unfinished">{0}がないか破損しているため、類似度で地形を順位付けできなくなりました。検索し直してください。</translation>
  </message>
  <message>
   <source>{0} is gone or damaged. Start the map again; it is computed anew.</source>
   <translation type="unfinished">{0}がないか破損しています。マッピングを再実行してください。新たに計算されます。</translation>
  </message>
  <message>
   <source>{0} is here</source>
   <translation type="unfinished">{0}のダウンロードが完了しました</translation>
  </message>
  <message>
   <source>{0} is in use. Stop the engine, or close QGIS, then try again.</source>
   <translation type="unfinished">{0}は使用中です。エンジンを停止するかQGISを閉じてから、もう一度お試しください。</translation>
  </message>
  <message>
   <source>{0} is larger than {1} MB. Split it, or choose another file.</source>
   <translation type="unfinished">{0}が{1} MBを超えています。分割するか、別のファイルを選択してください。</translation>
  </message>
  <message>
   <source>{0} is learnt from, so it cannot judge: its scores would be too good. Give another raster to judge on.</source>
   <translation type="unfinished">{0}は学習に使うため、評価には使えません。スコアが高すぎる値になります。評価用に別のラスタを指定してください。</translation>
  </message>
  <message>
   <source>{0} is located by {1} alone. Warp it to a map first (in QGIS: Raster, Projections, Warp), and take what comes out.</source>
   <translation type="unfinished">{0}の位置は{1}だけで与えられています。先に地図に再投影し (QGISでは、ラスタ、投影法、再投影)、その結果を使ってください。</translation>
  </message>
  <message>
   <source>{0} is no Segment Anything decoder of the usual export layout: it lacks {1}.</source>
   <translation type="unfinished">{0}は通常のエクスポート構成のSegment Anythingデコーダではありません。{1}がありません。</translation>
  </message>
  <message>
   <source>{0} is no Segment Anything encoder: it should take one image.</source>
   <translation type="unfinished">{0}はSegment Anythingのエンコーダではありません。入力は画像1枚でなければなりません。</translation>
  </message>
  <message>
   <source>{0} is no longer there: put it back, or add the layer again.</source>
   <translation type="unfinished">{0}がなくなりました。元に戻すか、レイヤを追加し直してください。</translation>
  </message>
  <message>
   <source>{0} is no plain dictionary of weights. Use a checkpoint of the official layout.</source>
   <translation type="unfinished">{0}は重みの単純な辞書ではありません。公式の構成のチェックポイントを使ってください。</translation>
  </message>
  <message>
   <source>{0} is no plain dictionary of weights. Use an official checkpoint of SAM 2 ({1}).</source>
   <translation type="unfinished">{0}は重みの単純な辞書ではありません。SAM 2の公式のチェックポイント ({1}) を使ってください。</translation>
  </message>
  <message>
   <source>{0} is no raster of classes with colours. Choose that of a map run.</source>
   <translation type="unfinished">{0}は色付きのクラスラスタではありません。マッピング結果のものを選択してください。</translation>
  </message>
  <message>
   <source>{0} is no text, or UTF-16 without its mark. Save it again as CSV in UTF-8.</source>
   <translation type="unfinished">{0}はテキストではないか、BOMのないUTF-16です。UTF-8のCSVとして保存し直してください。</translation>
  </message>
  <message>
   <source>{0} is no tile of a map run and is not replaced. Choose another folder.</source>
   <translation type="unfinished">{0}はマッピングのタイルではないため、置き換えません。別のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{0} is not YAML: {1}.</source>
   <translation type="unfinished">{0}はYAMLではありません: {1}。</translation>
  </message>
  <message>
   <source>{0} is not a Segment Anything checkpoint of the official ViT-B, ViT-L or ViT-H layout, nor one of SAM 2. SAM 3 can be used as a folder of transformers, other models as an ONNX pair (encoder and decoder).</source>
   <translation type="unfinished">{0}は、公式のViT-B、ViT-L、ViT-H構成のSegment AnythingチェックポイントでもSAM 2のものでもありません。SAM 3はtransformersのフォルダとして、ほかのモデルはONNXの組 (エンコーダとデコーダ) として使えます。</translation>
  </message>
  <message>
   <source>{0} is not a model package: it has no {1}. Choose the folder that training made.</source>
   <translation type="unfinished">{0}はモデルパッケージではありません。{1}がありません。学習で作成されたフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{0} is not as the finished run has left it: it was changed or damaged since. Allow overwriting to make it again from the tiles, or choose another folder.</source>
   <translation type="unfinished">{0}は完了時の状態ではありません。その後に変更されたか破損しています。上書きを許可してタイルから作り直すか、別のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{0} is not declared as nodata; it is a special pixel of ISIS (null or saturated), so what holds it is taken as ground without data.</source>
   <translation type="unfinished">{0}はNoDataとして宣言されていませんが、ISISの特殊ピクセル (ヌルまたは飽和) なので、その値の場所をデータのない領域とみなします。</translation>
  </message>
  <message>
   <source>{0} is not downloaded yet. Download it on the tab Engine, or take another.</source>
   <translation type="unfinished">{0}はまだダウンロードされていません。「エンジン」タブでダウンロードするか、別のものを使ってください。</translation>
  </message>
  <message>
   <source>{0} is not downloaded yet. Download it, or choose a file that you already have.</source>
   <translation type="unfinished">{0}はまだダウンロードされていません。ダウンロードするか、手元にあるファイルを選択してください。</translation>
  </message>
  <message>
   <source>{0} is not of a map run and is not overwritten. Choose another folder.</source>
   <translation type="unfinished">{0}はマッピングのものではないため、上書きしません。別のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{0} is not offered for this system and Python by the package source. Choose another Python, or another package index or folder of wheels.</source>
   <translation type="unfinished">{0}は、パッケージの提供元ではこのシステムとPython用に提供されていません。別のPython、または別のパッケージインデックスかwheelのフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{0} is not the card of a model package. Choose the folder that training made.</source>
   <translation type="unfinished">{0}はモデルパッケージのモデルカードではありません。学習で作成されたフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{0} is not the file that was pinned (its SHA-256 differs), so it is not used. Try again later.</source>
   <translation type="unfinished">{0}は固定されたファイルと異なる (SHA-256が違う) ため、使いません。後でもう一度お試しください。</translation>
  </message>
  <message>
   <source>{0} is not there{1}: check the path, or add the layer again.</source>
   <translation type="unfinished">{0}がありません{1}。パスを確認するか、レイヤを追加し直してください。</translation>
  </message>
  <message>
   <source>{0} is of another map run. Start the map again; it is computed anew.</source>
   <translation type="unfinished">{0}は別のマッピングのものです。マッピングを再実行してください。新たに計算されます。</translation>
  </message>
  <message>
   <source>{0} is read for this result and is not replaced by it: choose another name.</source>
   <translation type="unfinished">{0}はこの結果のために読み込むものなので、結果で置き換えません。別の名前を選択してください。</translation>
  </message>
  <message>
   <source>{0} is right on {1} % of the judged ground, and saying {2} everywhere would be on {3} %: do not trust its maps. Label more of the other classes, in more places, and train again.</source>
   <translation type="unfinished">{0}: 評価した領域の{1}%で正解ですが、すべての場所を{2}と答えた場合は{3}%になります。この地図は信頼しないでください。ほかのクラスのラベルをより多くの場所で増やし、学習し直してください。</translation>
  </message>
  <message>
   <source>{0} is shown as {1}, and the model {2} learnt from {3}. What is shown can be chosen (Annotate page, Stretch; --bands in a terminal).</source>
   <translation type="unfinished">{0}は{1}で表示されていますが、モデル{2}は{3}から学習しました。表示するものは選択できます (「アノテーション」ページの「ストレッチ」、ターミナルでは--bands)。</translation>
  </message>
  <message>
   <source>{0} is shown with {1}, and the model {2} learnt with {3}. Choose the same (Annotate page, Stretch) if the map looks wrong.</source>
   <translation type="unfinished">{0}は{1}で表示されていますが、モデル{2}は{3}で学習しました。地図がおかしい場合は、同じものを選択してください (「アノテーション」ページの「ストレッチ」)。</translation>
  </message>
  <message>
   <source>{0} is the decoder of a SAM 2, which cannot be used as an ONNX pair. Take its checkpoint (.pt), or its folder of transformers with a file model.safetensors.</source>
   <translation type="unfinished">{0}はSAM 2のデコーダで、ONNXの組としては使えません。チェックポイント (.pt)、またはmodel.safetensorsファイルを含むtransformersのフォルダを使ってください。</translation>
  </message>
  <message>
   <source>{0} is the raster itself: choose another name for the COG.</source>
   <translation type="unfinished">{0}はラスタそのものです。COGに別の名前を選択してください。</translation>
  </message>
  <message>
   <source>{0} is there already: choose another name, or allow overwriting it (--overwrite in a terminal).</source>
   <translation type="unfinished">{0}はすでに存在します。別の名前を選択するか、上書きを許可してください (ターミナルでは--overwrite)。</translation>
  </message>
  <message>
   <source>{0} is there already: choose another name, or allow overwriting it.</source>
   <translation type="unfinished">{0}はすでに存在します。別の名前を選択するか、上書きを許可してください。</translation>
  </message>
  <message>
   <source>{0} is timm's {1}, which cannot be loaded. Of timm's models the plain vision transformers (vit_{2}) can.</source>
   <translation type="unfinished">{0}はtimmの{1}で、読み込めません。timmのモデルで読み込めるのは標準的なVision Transformer (vit_{2}) です。</translation>
  </message>
  <message>
   <source>{0} is to hold a page that opens in a browser: let its name end with .html.</source>
   <translation type="unfinished">{0}はブラウザで開くページになります。名前の末尾を.htmlにしてください。</translation>
  </message>
  <message>
   <source>{0} is written neither in UTF-8 nor in UTF-16. Save it again as CSV in UTF-8.</source>
   <translation type="unfinished">{0}の文字コードはUTF-8でもUTF-16でもありません。UTF-8のCSVとして保存し直してください。</translation>
  </message>
  <message>
   <source>{0} is {1} and is not replaced: choose another name.</source>
   <translation type="unfinished">{0}は{1}なので、置き換えません。別の名前を選択してください。</translation>
  </message>
  <message>
   <source>{0} is {1}, and no image that can be opened: choose a file.</source>
   <translation type="unfinished">{0}は{1}で、開ける画像ではありません。ファイルを選択してください。</translation>
  </message>
  <message>
   <source>{0} lacks an archive cpython-{1}{2}-install_only_stripped.tar.gz of python-build-standalone. Add the one for this machine.</source>
   <translation type="unfinished">{0}に、python-build-standaloneのアーカイブcpython-{1}{2}-install_only_stripped.tar.gzがありません。このマシン用のものを追加してください。</translation>
  </message>
  <message>
   <source>{0} lacks weights of a {1}, e.g. {2}. Download the whole model.</source>
   <translation type="unfinished">{0}に{1}の重み ({2}など) がありません。モデル全体をダウンロードしてください。</translation>
  </message>
  <message>
   <source>{0} lacks {1}, which fetches a Python. Add it.</source>
   <translation type="unfinished">{0}に、Pythonの取得に使う{1}がありません。追加してください。</translation>
  </message>
  <message>
   <source>{0} lacks {1}. Download the whole model.</source>
   <translation type="unfinished">{0}に{1}がありません。モデル全体をダウンロードしてください。</translation>
  </message>
  <message>
   <source>{0} landform</source>
   <translation type="unfinished">地形{0}個</translation>
  </message>
  <message>
   <source>{0} landforms</source>
   <translation type="unfinished">地形{0}個</translation>
  </message>
  <message>
   <source>{0} layer</source>
   <translation type="unfinished">レイヤ{0}個</translation>
  </message>
  <message>
   <source>{0} layers</source>
   <translation type="unfinished">レイヤ{0}個</translation>
  </message>
  <message>
   <source>{0} left out that were chosen to be.</source>
   <translation type="unfinished">指定により{0}を除外しました。</translation>
  </message>
  <message>
   <source>{0} lies on {1} and the raster on {2}: choose labels of the same body.</source>
   <translation type="unfinished">{0}は{1}、ラスタは{2}のものです。同じ天体のラベルを選択してください。</translation>
  </message>
  <message>
   <source>{0} lies on {1} and {2} on {3}. Layers of one ground lie on one body: choose another layer, or correct the coordinate reference system that is wrong.</source>
   <translation type="unfinished">{0}は{1}、{2}は{3}のものです。同じ領域のレイヤは同じ天体のものでなければなりません。別のレイヤを選択するか、誤っている座標参照系を修正してください。</translation>
  </message>
  <message>
   <source>{0} lies on {1}, and the model {2} learnt on {3}.</source>
   <translation type="unfinished">{0}は{1}のものですが、モデル{2}は{3}で学習しました。</translation>
  </message>
  <message>
   <source>{0} lies on {1}, but {2}. One map lies on one body: map them one by one.</source>
   <translation type="unfinished">{0}は{1}のものですが、ほかは異なります ({2})。1つの地図には1つの天体しか使えません。1つずつマッピングしてください。</translation>
  </message>
  <message>
   <source>{0} lies where the map of {1} does not reach. Map it by itself.</source>
   <translation type="unfinished">{0}は、{1}の地図が届かない場所にあります。単独でマッピングしてください。</translation>
  </message>
  <message>
   <source>{0} looks at features of {1} layers, which no one ONNX file takes. Train a student on them, and export that.</source>
   <translation type="unfinished">{0}は{1}個のレイヤの特徴量を見ますが、1つのONNXファイルでは扱えません。それらで生徒モデルを学習させ、それをエクスポートしてください。</translation>
  </message>
  <message>
   <source>{0} looks at {1} of its ground, and students at one. Choose a decoder of the image alone.</source>
   <translation type="unfinished">{0}は領域の{1}を見ますが、生徒モデルが見るのは1つです。画像だけのデコーダを選択してください。</translation>
  </message>
  <message>
   <source>{0} looks like a SAM 2 checkpoint but some of its weights are missing, surplus or of another shape. Use an official checkpoint ({1}).</source>
   <translation type="unfinished">{0}はSAM 2のチェックポイントのようですが、重みの一部が不足しているか、余分か、形が異なります。公式のチェックポイント ({1}) を使ってください。</translation>
  </message>
  <message>
   <source>{0} looks like a Segment Anything {1} checkpoint but some of its weights are missing, surplus or of another shape. Use a checkpoint of the official layout.</source>
   <translation type="unfinished">{0}はSegment Anything {1}のチェックポイントのようですが、重みの一部が不足しているか、余分か、形が異なります。公式の構成のチェックポイントを使ってください。</translation>
  </message>
  <message>
   <source>{0} minute</source>
   <translation type="unfinished">{0}分</translation>
  </message>
  <message>
   <source>{0} minutes</source>
   <translation type="unfinished">{0}分</translation>
  </message>
  <message>
   <source>{0} names {1}, which is not in {2}. Choose its folder.</source>
   <translation type="unfinished">{0}に記された{1}が{2}にありません。そのフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{0} needs the columns image and class; it has: {1}.</source>
   <translation type="unfinished">{0}には列imageとclassが必要です。ある列: {1}。</translation>
  </message>
  <message>
   <source>{0} observation</source>
   <translation type="unfinished">観測{0}件</translation>
  </message>
  <message>
   <source>{0} observations</source>
   <translation type="unfinished">観測{0}件</translation>
  </message>
  <message>
   <source>{0} of the finished run is gone. Allow overwriting to make it again from the tiles.</source>
   <translation type="unfinished">完了した実行の{0}がなくなっています。上書きを許可してタイルから作り直してください。</translation>
  </message>
  <message>
   <source>{0} of {1} blocks of ground, those that share a landform taken as one; no decoder has learnt from them.</source>
   <translation type="unfinished">地面の {1} ブロックのうち {0}（同じ地形を含むものは一つと数える）。どのデコーダーもこれらから学習していません。</translation>
  </message>
  <message>
   <source>{0} of {1} on {2}, in blocks of {3} × {4} cells of the finer map.</source>
   <translation type="unfinished">{2}上の{1}の{0}、より細かい地図の{3} × {4}セルのブロック単位。</translation>
  </message>
  <message>
   <source>{0} of {1} on {2}, in blocks of {3} × {4} cells of the map.</source>
   <translation type="unfinished">{2}上の{1}の{0}、地図の{3} × {4}セルのブロック単位。</translation>
  </message>
  <message>
   <source>{0} of {1} were reviewed, and going on with the search replaces them. Copy the file elsewhere, and allow overwriting (--overwrite in a terminal).</source>
   <translation type="unfinished">{1}の{0}はレビュー済みですが、検索を続けると置き換えられます。ファイルを別の場所にコピーし、上書きを許可してください (ターミナルでは--overwrite)。</translation>
  </message>
  <message>
   <source>{0} of {1} without a class in the field “{2}” not counted.</source>
   <translation type="unfinished">{1}のうち、フィールド「{2}」にクラスがない{0}は数えませんでした。</translation>
  </message>
  <message>
   <source>{0} of {1} without a usable polygon left out.</source>
   <translation type="unfinished">{1}のうち、使えるポリゴンのない{0}は除外しました。</translation>
  </message>
  <message>
   <source>{0} outside of the counted area left out.</source>
   <translation type="unfinished">計数領域の外にある{0}は除外しました。</translation>
  </message>
  <message>
   <source>{0} patch</source>
   <translation type="unfinished">パッチ{0}個</translation>
  </message>
  <message>
   <source>{0} patches</source>
   <translation type="unfinished">パッチ{0}個</translation>
  </message>
  <message>
   <source>{0} polygon</source>
   <translation type="unfinished">ポリゴン{0}個</translation>
  </message>
  <message>
   <source>{0} polygons</source>
   <translation type="unfinished">ポリゴン{0}個</translation>
  </message>
  <message>
   <source>{0} reaches over {1} % of {2}; elsewhere nothing of it is known to the decoder.</source>
   <translation type="unfinished">{0}は{2}の{1}%を覆っています。ほかの場所では、デコーダはこのレイヤについて何も知りません。</translation>
  </message>
  <message>
   <source>{0} reads features of {1}. Only decoders on the default model, and those that read the pixels alone, are exported as one ONNX file.</source>
   <translation type="unfinished">{0}は{1}の特徴量を読みます。1つのONNXファイルにエクスポートできるのは、標準モデルを使うデコーダと、ピクセルだけを読むデコーダです。</translation>
  </message>
  <message>
   <source>{0} reviewed polygon</source>
   <translation type="unfinished">確認済みポリゴン {0} 個</translation>
  </message>
  <message>
   <source>{0} reviewed polygons</source>
   <translation type="unfinished">確認済みポリゴン {0} 個</translation>
  </message>
  <message>
   <source>{0} takes {1} channels, not 3. Choose a model for pictures.</source>
   <translation type="unfinished">{0}の入力は3チャンネルではなく{1}チャンネルです。画像用のモデルを選択してください。</translation>
  </message>
  <message>
   <source>{0} uses operations that OpenVINO cannot run on this machine.</source>
   <translation type="unfinished">{0}は、このマシンでOpenVINOが実行できない演算を使っています。</translation>
  </message>
  <message>
   <source>{0} uses the activation {1}, which cannot be run. Choose another model.</source>
   <translation type="unfinished">{0}が使う活性化関数{1}は実行できません。別のモデルを選択してください。</translation>
  </message>
  <message>
   <source>{0} wants lines like “jobs: 10”. docs/cluster.md has a file to copy.</source>
   <translation type="unfinished">{0}には「jobs: 10」のような行が必要です。docs/cluster.mdにコピーして使えるファイルがあります。</translation>
  </message>
  <message>
   <source>{0} whose outline is near no circle left out.</source>
   <translation type="unfinished">輪郭に近い円がないため除外：{0}。</translation>
  </message>
  <message>
   <source>{0} window</source>
   <translation type="unfinished">ウィンドウ{0}個</translation>
  </message>
  <message>
   <source>{0} windows</source>
   <translation type="unfinished">ウィンドウ{0}個</translation>
  </message>
  <message>
   <source>{0} would hold a GeoTIFF: let its name end with .tif.</source>
   <translation type="unfinished">{0}はGeoTIFFになります。名前の末尾を.tifにしてください。</translation>
  </message>
  <message>
   <source>{0} × {1} cells are too many. Take larger cells or a smaller extent.</source>
   <translation type="unfinished">{0} × {1}セルは多すぎます。セルを大きくするか、範囲を小さくしてください。</translation>
  </message>
  <message>
   <source>{0} × {1} cells that both maps hold.</source>
   <translation type="unfinished">両方の地図に含まれる{0} × {1}セル。</translation>
  </message>
  <message>
   <source>{0}: Craterstats says “{1}”. Choose a wider range of diameters.</source>
   <translation type="unfinished">{0}: Craterstatsの出力は「{1}」です。直径の範囲を広げてください。</translation>
  </message>
  <message>
   <source>{0}: every worker that was given them ended, the last on {1}. Most often there is too little memory: give each worker more, or start fewer. What is finished stays.</source>
   <translation type="unfinished">{0}: これを渡したワーカーがすべて終了しました。最後は{1}です。多くの場合はメモリ不足です。各ワーカーのメモリを増やすか、起動する数を減らしてください。完了した分は残ります。</translation>
  </message>
  <message>
   <source>{0}: {1} wants a whole number from 1 on, not {2}.</source>
   <translation type="unfinished">{0}: {1}は{2}ではなく、1以上の整数にしてください。</translation>
  </message>
  <message>
   <source>{0}{1}. Check the file and its folder, then try again.</source>
   <translation type="unfinished">{0}{1}。ファイルとそのフォルダを確認し、もう一度お試しください。</translation>
  </message>
 </context>
 <context>
  <name>EngineClient</name>
  <message>
   <source>The request {method} is too large for the engine; take a smaller part of the layer.</source>
   <translation type="unfinished">リクエスト{method}はエンジンには大きすぎます。レイヤのより小さい部分を指定してください。</translation>
  </message>
 </context>
 <context>
  <name>EnginePage</name>
  <message>
   <source>&amp;Build</source>
   <translation type="unfinished">ビルド(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Cluster</source>
   <translation type="unfinished">クラスタ(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Python</source>
   <translation type="unfinished">Python(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Wheels</source>
   <translation type="unfinished">Wheel(&amp;W)</translation>
  </message>
  <message>
   <source>A machine translated these words, and nobody has reviewed them yet. Corrections are welcome in the project’s issues.</source>
   <translation type="unfinished">この翻訳は機械によるもので、まだ誰も確認していません。訂正はプロジェクトの Issue で歓迎します。</translation>
  </message>
  <message>
   <source>A map run is under way. Its finished tiles are kept; run it again to continue.</source>
   <translation type="unfinished">マッピングを実行中です。完了したタイルは保持され、再実行すると続きから始まります。</translation>
  </message>
  <message>
   <source>A newer Python on this machine is taken; where there is none, Python 3.12 of python-build-standalone is downloaded (30 MB, and 18 MB to fetch it). Models, landforms and maps stay.</source>
   <translation type="unfinished">このマシンにあるより新しいPythonを使います。ない場合はpython-build-standaloneのPython 3.12をダウンロードします (30 MB、取得用に別途18 MB)。モデル、地形、地図は残ります。</translation>
  </message>
  <message>
   <source>A raster is being converted, which would have to start again.</source>
   <translation type="unfinished">ラスタを変換中です。中断すると最初からやり直しになります。</translation>
  </message>
  <message>
   <source>A training is running, and what it has learnt would be lost. To keep its best epoch, stop it on the Train page first.</source>
   <translation type="unfinished">学習を実行中です。学習した内容は失われます。最良のエポックを残すには、先に「学習」ページで停止してください。</translation>
  </message>
  <message>
   <source>A&amp;ges</source>
   <translation type="unfinished">年代(&amp;G)</translation>
  </message>
  <message>
   <source>Add Craterstats</source>
   <translation type="unfinished">Craterstatsを追加</translation>
  </message>
  <message>
   <source>Add Craterstats? The engine is started again.</source>
   <translation type="unfinished">Craterstatsを追加しますか？エンジンは再起動されます。</translation>
  </message>
  <message>
   <source>Add cluster support? The engine is started again.</source>
   <translation type="unfinished">クラスタ対応を追加しますか？エンジンは再起動されます。</translation>
  </message>
  <message>
   <source>Add support (dask)</source>
   <translation type="unfinished">対応を追加 (dask)</translation>
  </message>
  <message>
   <source>Adds Craterstats 3.6 to the engine, 90 MB, for ages and isochrones of crater counts; the engine has to run on Python 3.12 or newer</source>
   <translation type="unfinished">クレーター計数の年代とアイソクロンのため、エンジンにCraterstats 3.6 (90 MB) を追加します。エンジンはPython 3.12以降で動作している必要があります</translation>
  </message>
  <message>
   <source>Adds dask to the engine, 50 MB: landform map --scheduler then computes maps with many processes or machines</source>
   <translation type="unfinished">エンジンにdask (50 MB) を追加します。landform map --schedulerで、多数のプロセスやマシンを使って地図を計算できるようになります</translation>
  </message>
  <message>
   <source>Bac&amp;kend</source>
   <translation type="unfinished">バックエンド(&amp;K)</translation>
  </message>
  <message>
   <source>Build for the processor or for an NVIDIA card</source>
   <translation type="unfinished">プロセッサ用またはNVIDIAカード用にビルドします</translation>
  </message>
  <message>
   <source>Build the private Python environment that runs the models; QGIS itself stays as it is</source>
   <translation type="unfinished">モデルを実行する専用のPython環境を構築します。QGIS自体は変わりません</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished">キャンセル</translation>
  </message>
  <message>
   <source>Check the engine and build again what is broken</source>
   <translation type="unfinished">エンジンを点検し、壊れている部分を再構築します</translation>
  </message>
  <message>
   <source>Copy log</source>
   <translation type="unfinished">ログをコピー</translation>
  </message>
  <message>
   <source>Craterstats is there</source>
   <translation type="unfinished">Craterstats追加済み</translation>
  </message>
  <message>
   <source>Delete the engine; models and landforms stay</source>
   <translation type="unfinished">エンジンを削除します。モデルと地形は残ります</translation>
  </message>
  <message>
   <source>Download</source>
   <translation type="unfinished">ダウンロード</translation>
  </message>
  <message>
   <source>Download the chosen model; a download that was cut goes on where it stopped</source>
   <translation type="unfinished">選択したモデルをダウンロードします。中断したダウンロードは続きから再開します</translation>
  </message>
  <message>
   <source>Encode a&amp;head</source>
   <translation type="unfinished">先行エンコード(&amp;H)</translation>
  </message>
  <message>
   <source>End the engine and start it again</source>
   <translation type="unfinished">エンジンを終了して再び起動します</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation type="unfinished">エンジン</translation>
  </message>
  <message>
   <source>Everything in the view is looked for, and what was found would be lost.</source>
   <translation type="unfinished">表示範囲のすべてを検索中です。見つかったものは失われます。</translation>
  </message>
  <message>
   <source>Folder of wheels to install from on a machine without network; empty uses the package index</source>
   <translation type="unfinished">ネットワークのないマシンでインストールに使うwheelのフォルダ。空の場合はパッケージインデックスを使います</translation>
  </message>
  <message>
   <source>Landforms are looked for. What was looked at is kept; the same search goes on from there.</source>
   <translation type="unfinished">地形を検索中です。調べた分は保存され、同じ検索はそこから続きます。</translation>
  </message>
  <message>
   <source>Log</source>
   <translation type="unfinished">ログ</translation>
  </message>
  <message>
   <source>Models</source>
   <translation type="unfinished">モデル</translation>
  </message>
  <message>
   <source>Models, landforms and maps stay. It can be set up again at any time.</source>
   <translation type="unfinished">モデル、地形、地図は残ります。いつでも再びセットアップできます。</translation>
  </message>
  <message>
   <source>No Python on this machine can carry the engine. Fetch one?</source>
   <translation type="unfinished">このマシンにはエンジンを動かせるPythonがありません。取得しますか？</translation>
  </message>
  <message>
   <source>Options</source>
   <translation type="unfinished">オプション</translation>
  </message>
  <message>
   <source>Python 3.11 or newer to build the engine with; empty finds one</source>
   <translation type="unfinished">エンジンの構築に使うPython 3.11以降。空の場合は自動で探します</translation>
  </message>
  <message>
   <source>Python 3.12 of python-build-standalone is downloaded (30 MB, and 18 MB to fetch it) and lies beside the engine. Nothing else on the machine changes.</source>
   <translation type="unfinished">python-build-standaloneのPython 3.12をダウンロードし (30 MB、取得用に別途18 MB)、エンジンの隣に置きます。マシンのほかの部分は変わりません。</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished">削除</translation>
  </message>
  <message>
   <source>Remove the engine?</source>
   <translation type="unfinished">エンジンを削除しますか？</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation type="unfinished">修復</translation>
  </message>
  <message>
   <source>Repair the engine?</source>
   <translation type="unfinished">エンジンを修復しますか？</translation>
  </message>
  <message>
   <source>Restart</source>
   <translation type="unfinished">再起動</translation>
  </message>
  <message>
   <source>Restart the engine?</source>
   <translation type="unfinished">エンジンを再起動しますか？</translation>
  </message>
  <message>
   <source>Runs on</source>
   <translation type="unfinished">実行環境</translation>
  </message>
  <message>
   <source>Set up engine…</source>
   <translation type="unfinished">エンジンのセットアップ…</translation>
  </message>
  <message>
   <source>Setting up</source>
   <translation type="unfinished">セットアップ中</translation>
  </message>
  <message>
   <source>Stop; what was there before stays</source>
   <translation type="unfinished">停止します。以前からあるものは残ります</translation>
  </message>
  <message>
   <source>Support is there (dask)</source>
   <translation type="unfinished">対応済み (dask)</translation>
  </message>
  <message>
   <source>The NVIDIA card is not used, since PyTorch does not find it: its driver may be older than PyTorch's CUDA. Update the driver, then restart the engine.</source>
   <translation type="unfinished">PyTorchがNVIDIAカードを認識しないため、カードは使われません。ドライバがPyTorchのCUDAより古い可能性があります。ドライバを更新し、エンジンを再起動してください。</translation>
  </message>
  <message>
   <source>The NVIDIA card is not used, since PyTorch was installed for the processor alone: choose CUDA at Options → Build, remove the engine and set it up again.</source>
   <translation type="unfinished">PyTorchがプロセッサ専用でインストールされているため、NVIDIAカードは使われません。「オプション」→「ビルド」でCUDAを選び、エンジンを削除して再びセットアップしてください。</translation>
  </message>
  <message>
   <source>The engine is being set up.</source>
   <translation type="unfinished">エンジンをセットアップしています。</translation>
  </message>
  <message>
   <source>This needs a newer Python than the engine's. Set the engine up again with one?</source>
   <translation type="unfinished">これにはエンジンのPythonより新しいものが必要です。新しいPythonでエンジンを再セットアップしますか？</translation>
  </message>
  <message>
   <source>Use a checkpoint file that you already have</source>
   <translation type="unfinished">手元にあるチェックポイントファイルを使います</translation>
  </message>
  <message>
   <source>Use a file…</source>
   <translation type="unfinished">ファイルを使用…</translation>
  </message>
  <message>
   <source>What runs the model; automatic takes the fastest that is there</source>
   <translation type="unfinished">モデルの実行に使うもの。自動では利用できる最速のものを使います</translation>
  </message>
  <message>
   <source>Which models encode the ground in view before a click: Landform Mapper's own is quick, and so is any on a graphics card; slow ones encode one window only</source>
   <translation type="unfinished">クリック前に表示中の領域をエンコードするモデル。Landform Mapper独自のモデルやグラフィックカード上のモデルは高速です。低速なモデルは1ウィンドウだけエンコードします</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation type="unfinished">自動</translation>
  </message>
  <message>
   <source>every model</source>
   <translation type="unfinished">すべてのモデル</translation>
  </message>
  <message>
   <source>no model</source>
   <translation type="unfinished">なし</translation>
  </message>
  <message>
   <source>processor</source>
   <translation type="unfinished">プロセッサ</translation>
  </message>
  <message>
   <source>quick models</source>
   <translation type="unfinished">高速なモデル</translation>
  </message>
 </context>
 <context>
  <name>EngineSetup</name>
  <message>
   <source>The engine in {folder} was removed.</source>
   <translation type="unfinished">{folder}のエンジンを削除しました。</translation>
  </message>
 </context>
 <context>
  <name>EngineSupervisor</name>
  <message>
   <source>It said last: {line}</source>
   <translation type="unfinished">最後の出力: {line}</translation>
  </message>
  <message>
   <source>The engine is not set up yet. Open the Engine page and press “Set up engine…”.</source>
   <translation type="unfinished">エンジンがまだセットアップされていません。「エンジン」ページを開き、「エンジンのセットアップ…」を押してください。</translation>
  </message>
  <message>
   <source>The engine is ready.</source>
   <translation type="unfinished">エンジンの準備ができました。</translation>
  </message>
  <message>
   <source>The engine is starting.</source>
   <translation type="unfinished">エンジンを起動しています。</translation>
  </message>
  <message>
   <source>The engine is stopped. Start it on the Engine page.</source>
   <translation type="unfinished">エンジンは停止しています。「エンジン」ページで起動してください。</translation>
  </message>
  <message>
   <source>The engine speaks protocol {engine} and this plugin protocol {plugin}. Restart QGIS; if that does not help, install the plugin again.</source>
   <translation type="unfinished">エンジンのプロトコルは{engine}、このプラグインのプロトコルは{plugin}です。QGISを再起動してください。解決しない場合はプラグインを再インストールしてください。</translation>
  </message>
  <message>
   <source>The engine {reason} and is being restarted.</source>
   <translation type="unfinished">エンジンが{reason}ため、再起動しています。</translation>
  </message>
  <message>
   <source>The engine {reason}. It has been restarted {n} times and is not started again by itself: read the log on the Engine page, then repair the engine or start it there.</source>
   <translation type="unfinished">エンジンが{reason}ため停止しました。すでに{n}回再起動しており、自動では再起動されません。「エンジン」ページのログを確認し、そこでエンジンを修復または起動してください。</translation>
  </message>
  <message>
   <source>The engine {reason}; please try again.</source>
   <translation type="unfinished">エンジンが{reason}ため中断しました。もう一度お試しください。</translation>
  </message>
  <message>
   <source>gave no sign of life for {n} seconds</source>
   <translation type="unfinished">{n}秒間応答しなかった</translation>
  </message>
  <message>
   <source>was not ready after {n} seconds</source>
   <translation type="unfinished">{n}秒たっても準備できなかった</translation>
  </message>
 </context>
 <context>
  <name>EngineTransport</name>
  <message>
   <source>could not be started ({reason})</source>
   <translation type="unfinished">「{reason}」により起動できなかった</translation>
  </message>
  <message>
   <source>ended with exit status {code}</source>
   <translation type="unfinished">ステータス{code}で終了した</translation>
  </message>
  <message>
   <source>sent damaged data</source>
   <translation type="unfinished">壊れたデータを送信した</translation>
  </message>
  <message>
   <source>was killed or crashed</source>
   <translation type="unfinished">強制終了またはクラッシュした</translation>
  </message>
 </context>
 <context>
  <name>EnsembleLook</name>
  <message>
   <source>&amp;Look first</source>
   <translation type="unfinished">先に確認(&amp;L)</translation>
  </message>
  <message>
   <source>Draw the labels that the student would learn from, on three places of the images</source>
   <translation type="unfinished">生徒モデルが学習するラベルを、画像の3か所で描画します</translation>
  </message>
  <message>
   <source>Go without the picture; masks that were found are kept</source>
   <translation type="unfinished">図を表示せずに進みます。見つかったマスクは保持されます</translation>
  </message>
  <message>
   <source>Masks decided on {decided} % of this ground, and changed what the decoder says on {changed} %.</source>
   <translation type="unfinished">この領域の{decided}%をマスクが決定し、{changed}%でデコーダの判定を変更しました。</translation>
  </message>
  <message>
   <source>Reading the images…</source>
   <translation type="unfinished">画像を読み込んでいます…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished">停止</translation>
  </message>
  <message>
   <source>The look was stopped. Masks that were found are not looked for again.</source>
   <translation type="unfinished">確認を停止しました。見つかったマスクは再検索されません。</translation>
  </message>
 </context>
 <context>
  <name>EstimateLine</name>
  <message>
   <source>Estimating…</source>
   <translation type="unfinished">見積もっています…</translation>
  </message>
 </context>
 <context>
  <name>EverythingRun</name>
  <message>
   <source>Add an image layer to the project and choose it first.</source>
   <translation type="unfinished">先に画像レイヤをプロジェクトに追加し、選択してください。</translation>
  </message>
  <message>
   <source>Choose an image that is a file: the engine has to read it at several scales.</source>
   <translation type="unfinished">ファイルとして存在する画像を選択してください。エンジンが複数のスケールで読み込む必要があります。</translation>
  </message>
  <message>
   <source>Nothing new was found in this view. Move the map, or zoom in for smaller ones.</source>
   <translation type="unfinished">この表示範囲に新しいものは見つかりませんでした。地図を動かすか、小さい地形を探すには拡大してください。</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the view: the landform that was found so far can be reviewed.</source>
   <translation type="unfinished">表示範囲の{share}%で停止しました。それまでに見つかった地形をレビューできます。</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the view: the {n} landforms found so far can be reviewed.</source>
   <translation type="unfinished">表示範囲の{share}%で停止しました。それまでに見つかった地形{n}個をレビューできます。</translation>
  </message>
  <message>
   <source>Stopped before anything new was found.</source>
   <translation type="unfinished">新しいものが見つかる前に停止しました。</translation>
  </message>
  <message>
   <source>The map has no scale on this image. Zoom in to the image.</source>
   <translation type="unfinished">この画像上では地図の縮尺が求まりません。画像にズームしてください。</translation>
  </message>
 </context>
 <context>
  <name>ExtentChooser</name>
  <message>
   <source>Choose the polygon layer whose selected polygons are to be mapped.</source>
   <translation type="unfinished">マッピングする選択ポリゴンを含むポリゴンレイヤを選択してください。</translation>
  </message>
  <message>
   <source>Drawn rectangle</source>
   <translation type="unfinished">描いた矩形</translation>
  </message>
  <message>
   <source>Map view</source>
   <translation type="unfinished">マップの表示範囲</translation>
  </message>
  <message>
   <source>Press “Draw” and drag a rectangle on the map, or choose another extent.</source>
   <translation type="unfinished">「描く」を押して地図上で矩形をドラッグするか、別の範囲を選択してください。</translation>
  </message>
  <message>
   <source>Selected polygons</source>
   <translation type="unfinished">選択したポリゴン</translation>
  </message>
  <message>
   <source>Whole layer</source>
   <translation type="unfinished">レイヤ全体</translation>
  </message>
 </context>
 <context>
  <name>FieldMappingDialog</name>
  <message>
   <source>Field of the layer</source>
   <translation type="unfinished">レイヤのフィールド</translation>
  </message>
  <message>
   <source>Landform</source>
   <translation type="unfinished">地形</translation>
  </message>
  <message>
   <source>Match fields</source>
   <translation type="unfinished">フィールドの対応付け</translation>
  </message>
  <message>
   <source>On the left what is known of a landform, on the right the field of the layer that takes it</source>
   <translation type="unfinished">左は地形について分かっている項目、右はそれを格納するレイヤのフィールドです</translation>
  </message>
  <message>
   <source>Which fields of “{layer}” take what is known of a landform? This is kept for the layer.</source>
   <translation type="unfinished">地形の情報を「{layer}」のどのフィールドに格納しますか？この設定はレイヤごとに保持されます。</translation>
  </message>
  <message>
   <source>do not write</source>
   <translation type="unfinished">書き込まない</translation>
  </message>
 </context>
 <context>
  <name>FilterSection</name>
  <message>
   <source>All classes</source>
   <translation type="unfinished">すべてのクラス</translation>
  </message>
  <message>
   <source>Back into the dock</source>
   <translation type="unfinished">ドックに戻す</translation>
  </message>
  <message>
   <source>Circularity</source>
   <translation type="unfinished">円形度</translation>
  </message>
  <message>
   <source>Diameter</source>
   <translation type="unfinished">直径</translation>
  </message>
  <message>
   <source>Ellipticity</source>
   <translation type="unfinished">楕円率</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation type="unfinished">フィルタ</translation>
  </message>
  <message>
   <source>Filter: {passing} of {count}</source>
   <translation type="unfinished">フィルタ: {passing}/{count}</translation>
  </message>
  <message>
   <source>Likeness</source>
   <translation type="unfinished">類似度</translation>
  </message>
  <message>
   <source>Over the map</source>
   <translation type="unfinished">地図の上</translation>
  </message>
  <message>
   <source>Put the filter over the map, where its effect is seen</source>
   <translation type="unfinished">効果が見える地図の上にフィルタを置く</translation>
  </message>
  <message>
   <source>Score</source>
   <translation type="unfinished">スコア</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation type="unfinished">すべて表示</translation>
  </message>
  <message>
   <source>no class</source>
   <translation type="unfinished">クラスなし</translation>
  </message>
  <message>
   <source>not known</source>
   <translation type="unfinished">不明</translation>
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
   <translation type="unfinished">穴を埋める(&amp;F)</translation>
  </message>
  <message>
   <source>Circle</source>
   <translation type="unfinished">円</translation>
  </message>
  <message>
   <source>Close all holes in the outline</source>
   <translation type="unfinished">輪郭内の穴をすべてふさぎます</translation>
  </message>
  <message>
   <source>Drop parts and holes of the outline that are smaller than a circle of this diameter; the largest part stays</source>
   <translation type="unfinished">この直径の円より小さい部分と穴を輪郭から除きます。最大の部分は残ります</translation>
  </message>
  <message>
   <source>Ellipse</source>
   <translation type="unfinished">楕円</translation>
  </message>
  <message>
   <source>End the outline where landforms of the layer are, and share their borders</source>
   <translation type="unfinished">輪郭をレイヤの既存の地形で止め、境界を共有します</translation>
  </message>
  <message>
   <source>Keep the circle through the outline, as for the rim of a crater</source>
   <translation type="unfinished">クレーターのリムのように、輪郭に当てはめた円を使います</translation>
  </message>
  <message>
   <source>Keep the ellipse through the outline</source>
   <translation type="unfinished">輪郭に当てはめた楕円を使います</translation>
  </message>
  <message>
   <source>Keep the outline as the model draws it</source>
   <translation type="unfinished">モデルが描いた輪郭をそのまま使います</translation>
  </message>
  <message>
   <source>No overla&amp;p</source>
   <translation type="unfinished">重なりなし(&amp;P)</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation type="unfinished">輪郭</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation type="unfinished">形状</translation>
  </message>
  <message>
   <source>Small&amp;est</source>
   <translation type="unfinished">最小サイズ(&amp;E)</translation>
  </message>
  <message>
   <source>Smoot&amp;h</source>
   <translation type="unfinished">平滑化(&amp;H)</translation>
  </message>
  <message>
   <source>Take wiggles out of the outline; its area stays</source>
   <translation type="unfinished">輪郭の細かな凹凸を取り除きます。面積は変わりません</translation>
  </message>
  <message>
   <source>keep all parts</source>
   <translation type="unfinished">すべて残す</translation>
  </message>
 </context>
 <context>
  <name>FirstSteps</name>
  <message>
   <source>&amp;Got it</source>
   <translation type="unfinished">了解(&amp;G)</translation>
  </message>
  <message>
   <source>Choose an image on the page Annotate</source>
   <translation type="unfinished">「アノテーション」ページで画像を選択します</translation>
  </message>
  <message>
   <source>Click on a landform in the map</source>
   <translation type="unfinished">地図上の地形をクリックします</translation>
  </message>
  <message>
   <source>Put these steps away; they do not come back</source>
   <translation type="unfinished">この手順を閉じます。再び表示されません</translation>
  </message>
  <message>
   <source>Set up the engine: the button above does it, once</source>
   <translation type="unfinished">エンジンをセットアップします。上のボタンで1回だけ行います</translation>
  </message>
  <message>
   <source>Three steps to the first landform</source>
   <translation type="unfinished">最初の地形までの3ステップ</translation>
  </message>
  <message>
   <source>done</source>
   <translation type="unfinished">完了</translation>
  </message>
 </context>
 <context>
  <name>FurtherLayers</name>
  <message>
   <source>Add a layer</source>
   <translation type="unfinished">レイヤを追加</translation>
  </message>
  <message>
   <source>Another view of the same ground, such as its relief, with the bands and contrast of its own</source>
   <translation type="unfinished">起伏など、同じ領域の別の表現。バンドとコントラストは個別に設定します</translation>
  </message>
  <message>
   <source>Look at another layer of the same ground too, such as its relief or slope</source>
   <translation type="unfinished">起伏や傾斜など、同じ領域の別のレイヤも参照します</translation>
  </message>
  <message>
   <source>One like {name}</source>
   <translation type="unfinished">{name}に相当するもの</translation>
  </message>
  <message>
   <source>The model learnt from {name} here: choose what shows the same of this ground</source>
   <translation type="unfinished">このモデルは{name}から学習しました。この領域で同じものを示すレイヤを選択してください</translation>
  </message>
  <message>
   <source>The project has no other raster of this body. Add one, such as the relief, first.</source>
   <translation type="unfinished">この天体のほかのラスタがプロジェクトにありません。先に起伏などを追加してください。</translation>
  </message>
  <message>
   <source>With</source>
   <translation type="unfinished">併用</translation>
  </message>
 </context>
 <context>
  <name>HelpWindow</name>
  <message>
   <source>Landform Mapper: help</source>
   <translation type="unfinished">Landform Mapper: ヘルプ</translation>
  </message>
 </context>
 <context>
  <name>HistogramWidget</name>
  <message>
   <source>Drag the handles: darker values are black, brighter ones white. Keys: Left and Right move the marked handle, Page Up and Page Down move it further, Up and Down mark the other one, Home is automatic.</source>
   <translation type="unfinished">ハンドルをドラッグしてください。それより暗い値は黒、明るい値は白になります。キー: 左右で選択中のハンドルを移動、Page Up/Page Downで大きく移動、上下で別のハンドルを選択、Homeで自動。</translation>
  </message>
  <message>
   <source>Heights are square roots of the counts, so that few are seen too.</source>
   <translation type="unfinished">少数も見えるよう、高さは個数の平方根です。</translation>
  </message>
  <message>
   <source>Histogram with the black and the white point</source>
   <translation type="unfinished">黒点と白点を示したヒストグラム</translation>
  </message>
 </context>
 <context>
  <name>JudgingRun</name>
  <message>
   <source>Reading the labels…</source>
   <translation type="unfinished">ラベルを読み込んでいます…</translation>
  </message>
  <message>
   <source>The report is in {path}.</source>
   <translation type="unfinished">レポートは{path}にあります。</translation>
  </message>
 </context>
 <context>
  <name>LabelsDialog</name>
  <message>
   <source>&amp;Class field</source>
   <translation type="unfinished">クラスフィールド(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Labelled</source>
   <translation type="unfinished">ラベル領域(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Polygons</source>
   <translation type="unfinished">ポリゴン(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Raster</source>
   <translation type="unfinished">ラスタ(&amp;R)</translation>
  </message>
  <message>
   <source>Compare decoders</source>
   <translation type="unfinished">デコーダを比較</translation>
  </message>
  <message>
   <source>Compare…</source>
   <translation type="unfinished">比較…</translation>
  </message>
  <message>
   <source>Judge a decoder</source>
   <translation type="unfinished">デコーダを評価</translation>
  </message>
  <message>
   <source>Judge…</source>
   <translation type="unfinished">評価…</translation>
  </message>
  <message>
   <source>Polygons within which every landform has been outlined</source>
   <translation type="unfinished">すべての地形の輪郭が描かれているポリゴン</translation>
  </message>
  <message>
   <source>The r&amp;est is</source>
   <translation type="unfinished">残りの扱い(&amp;E)</translation>
  </message>
  <message>
   <source>around the polygons</source>
   <translation type="unfinished">ポリゴンの周囲</translation>
  </message>
  <message>
   <source>background</source>
   <translation type="unfinished">背景</translation>
  </message>
  <message>
   <source>left out</source>
   <translation type="unfinished">除外</translation>
  </message>
  <message>
   <source>“{first}” and “{second}” are judged by the same polygons. Choose some that neither has learnt from: who has seen the ground before is ahead without being better.</source>
   <translation type="unfinished">「{first}」と「{second}」を同じポリゴンで評価します。どちらも学習していないポリゴンを選んでください。その領域を見たことがあるデコーダは、優れていなくても有利になります。</translation>
  </message>
  <message>
   <source>“{name}” is judged by polygons. Choose some that it has not learnt from: on ground that it has seen it looks better than it is.</source>
   <translation type="unfinished">「{name}」をポリゴンで評価します。学習に使っていないものを選んでください。見たことのある地面では、実際より良く見えます。</translation>
  </message>
 </context>
 <context>
  <name>LandformDock</name>
  <message>
   <source>Annotate</source>
   <translation type="unfinished">アノテーション</translation>
  </message>
  <message>
   <source>Engine</source>
   <translation type="unfinished">エンジン</translation>
  </message>
  <message>
   <source>Help on this page</source>
   <translation type="unfinished">このページのヘルプ</translation>
  </message>
  <message>
   <source>Map</source>
   <translation type="unfinished">マップ</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation type="unfinished">準備完了</translation>
  </message>
  <message>
   <source>Set up engine…</source>
   <translation type="unfinished">エンジンのセットアップ…</translation>
  </message>
  <message>
   <source>Start engine</source>
   <translation type="unfinished">エンジンを起動</translation>
  </message>
  <message>
   <source>The engine is being set up; see the Engine page.</source>
   <translation type="unfinished">エンジンをセットアップしています。「エンジン」ページを参照してください。</translation>
  </message>
  <message>
   <source>The engine is not set up yet.</source>
   <translation type="unfinished">エンジンがまだセットアップされていません。</translation>
  </message>
  <message>
   <source>Train</source>
   <translation type="unfinished">学習</translation>
  </message>
 </context>
 <context>
  <name>LandformEditing</name>
  <message>
   <source>{size} Enter accepts, Esc clears.</source>
   <translation type="unfinished">{size} Enterで確定、Escで消去。</translation>
  </message>
  <message>
   <source>{size} Enter accepts, Esc goes back to the review.</source>
   <translation type="unfinished">{size} Enterで確定、Escでレビューに戻ります。</translation>
  </message>
  <message>
   <source>{size} Enter replaces the landform's outline, Esc leaves it as it was.</source>
   <translation type="unfinished">{size} Enterで地形の輪郭を置換、Escで元のままにします。</translation>
  </message>
  <message>
   <source>{size} Enter splits this part off, Esc leaves the landform whole.</source>
   <translation type="unfinished">{size} Enterでこの部分を切り離し、Escで地形をそのままにします。</translation>
  </message>
 </context>
 <context>
  <name>LandformExport</name>
  <message>
   <source> and </source>
   <translation type="unfinished"> と </translation>
  </message>
  <message>
   <source>1 polygon</source>
   <translation type="unfinished">ポリゴン1個</translation>
  </message>
  <message>
   <source>Export landforms</source>
   <translation type="unfinished">地形をエクスポート</translation>
  </message>
  <message>
   <source>Exporting landforms…</source>
   <translation type="unfinished">地形をエクスポートしています…</translation>
  </message>
  <message>
   <source>Save the landforms first: the export takes them from their file.</source>
   <translation type="unfinished">先に地形を保存してください。エクスポートはファイルから行われます。</translation>
  </message>
  <message>
   <source>{number} exported to {files}.</source>
   <translation type="unfinished">{number}を{files}にエクスポートしました。</translation>
  </message>
  <message>
   <source>{n} polygons</source>
   <translation type="unfinished">ポリゴン{n}個</translation>
  </message>
 </context>
 <context>
  <name>LandformMapper</name>
  <message>
   <source>1 crater of the second count was found by a decoder and reviewed by nobody.</source>
   <translation type="unfinished">第2の計数のクレーター1個はデコーダが検出したもので、未レビューです。</translation>
  </message>
  <message>
   <source>1 further layer</source>
   <translation type="unfinished">追加レイヤ1個</translation>
  </message>
  <message>
   <source>1 of them is questionable.</source>
   <translation type="unfinished">うち1個は不確かです。</translation>
  </message>
  <message>
   <source>1 polygon below {area} was merged into what lies around it.</source>
   <translation type="unfinished">{area}未満のポリゴン1個を周囲に結合しました。</translation>
  </message>
  <message>
   <source>1 polygon: {classes}</source>
   <translation type="unfinished">ポリゴン1個: {classes}</translation>
  </message>
  <message>
   <source>1 tile</source>
   <translation type="unfinished">タイル1枚</translation>
  </message>
  <message>
   <source>1 without a class is left out.</source>
   <translation type="unfinished">クラスのないもの 1 個は除かれます。</translation>
  </message>
  <message>
   <source>A copy of “{layer}” could not be written to {path}: {reason}. Free some space there.</source>
   <translation type="unfinished">「{layer}」のコピーを{path}に書き込めませんでした: {reason}。空き容量を確保してください。</translation>
  </message>
  <message>
   <source>A part of it has no place in the other coordinate reference system.</source>
   <translation type="unfinished">一部は、もう一方の座標参照系に対応する位置がありません。</translation>
  </message>
  <message>
   <source>Accuracy</source>
   <translation type="unfinished">正解率</translation>
  </message>
  <message>
   <source>Accuracy on unseen ground</source>
   <translation type="unfinished">未学習領域での正解率</translation>
  </message>
  <message>
   <source>Adapt a decoder to images without labels</source>
   <translation type="unfinished">ラベルのない画像にデコーダを適応</translation>
  </message>
  <message>
   <source>Add a raster and a polygon layer to the project to start.</source>
   <translation type="unfinished">まずラスタとポリゴンレイヤをプロジェクトに追加してください。</translation>
  </message>
  <message>
   <source>Add the landform fields</source>
   <translation type="unfinished">地形フィールドを追加</translation>
  </message>
  <message>
   <source>Add the results to the project</source>
   <translation type="unfinished">結果をプロジェクトに追加</translation>
  </message>
  <message>
   <source>Add them to it, or choose another landform layer.</source>
   <translation type="unfinished">フィールドを追加するか、別の地形レイヤを選択してください。</translation>
  </message>
  <message>
   <source>Area</source>
   <translation type="unfinished">面積</translation>
  </message>
  <message>
   <source>Area [m²]</source>
   <translation type="unfinished">面積 [m²]</translation>
  </message>
  <message>
   <source>Area on the body, from the CRS's own ellipsoid</source>
   <translation type="unfinished">CRS自身の楕円体に基づく天体上の面積</translation>
  </message>
  <message>
   <source>As many as the model learnt from beside the image, in the same order.</source>
   <translation type="unfinished">モデルが画像とともに学習したのと同じ数を、同じ順序で指定してください。</translation>
  </message>
  <message>
   <source>As many as the models learnt from beside the image, in the same order; a model that learnt from fewer looks at the first of them.</source>
   <translation type="unfinished">モデルが画像とともに学習したのと同じ数を、同じ順序で指定してください。より少ない数から学習したモデルは、先頭のものだけを参照します。</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation type="unfinished">自動</translation>
  </message>
  <message>
   <source>Azimuth of the major axis [°]</source>
   <translation type="unfinished">長軸の方位角 [°]</translation>
  </message>
  <message>
   <source>Best on most ground, and least a matter of luck: convolutional and linear decoders that answer together.</source>
   <translation type="unfinished">ほとんどの領域で最もよく、運に左右されにくい種類。畳み込みと線形のデコーダーが一緒に答えます。</translation>
  </message>
  <message>
   <source>COCO annotations</source>
   <translation type="unfinished">COCOアノテーション</translation>
  </message>
  <message>
   <source>Cells</source>
   <translation type="unfinished">セル</translation>
  </message>
  <message>
   <source>Cells without a class</source>
   <translation type="unfinished">クラスなしのセル</translation>
  </message>
  <message>
   <source>Centres of landforms</source>
   <translation>地形の中心</translation>
  </message>
  <message>
   <source>Choose a raster and the polygon layer with its labels first.</source>
   <translation type="unfinished">先にラスタと、そのラベルを含むポリゴンレイヤを選択してください。</translation>
  </message>
  <message>
   <source>Choose a trained model first. The Train page makes one from your polygons.</source>
   <translation type="unfinished">先に学習済みモデルを選択してください。「学習」ページでポリゴンから作成できます。</translation>
  </message>
  <message>
   <source>Choose an image that is a file: the engine has to read it at several scales.</source>
   <translation type="unfinished">ファイルとして存在する画像を選択してください。エンジンが複数のスケールで読み込む必要があります。</translation>
  </message>
  <message>
   <source>Choose the decoder that teaches first; one is made by a training.</source>
   <translation type="unfinished">先に教師となるデコーダを選択してください。学習によって作成されます。</translation>
  </message>
  <message>
   <source>Choose the polygon layer that outlines the labelled ground.</source>
   <translation type="unfinished">ラベル付き領域を囲むポリゴンレイヤを選択してください。</translation>
  </message>
  <message>
   <source>Choose the raster to map first.</source>
   <translation type="unfinished">先にマッピングするラスタを選択してください。</translation>
  </message>
  <message>
   <source>Circle and outline of different size</source>
   <translation type="unfinished">円と輪郭の大きさが違います</translation>
  </message>
  <message>
   <source>Circularity</source>
   <translation type="unfinished">円形度</translation>
  </message>
  <message>
   <source>Class</source>
   <translation type="unfinished">クラス</translation>
  </message>
  <message>
   <source>Class field</source>
   <translation type="unfinished">クラスフィールド</translation>
  </message>
  <message>
   <source>Class of landforms</source>
   <translation type="unfinished">地形のクラス</translation>
  </message>
  <message>
   <source>Class of landforms: {name}</source>
   <translation type="unfinished">地形のクラス: {name}</translation>
  </message>
  <message>
   <source>Class raster</source>
   <translation type="unfinished">クラスラスタ</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation type="unfinished">クラス</translation>
  </message>
  <message>
   <source>Classified cells</source>
   <translation type="unfinished">分類済みセル</translation>
  </message>
  <message>
   <source>Classify patches</source>
   <translation type="unfinished">パッチを分類</translation>
  </message>
  <message>
   <source>Clicks needed</source>
   <translation type="unfinished">必要なクリック数</translation>
  </message>
  <message>
   <source>Compare decoders</source>
   <translation type="unfinished">デコーダを比較</translation>
  </message>
  <message>
   <source>Compare two maps</source>
   <translation type="unfinished">2つの地図を比較</translation>
  </message>
  <message>
   <source>Compares two maps of one raster cell by cell.

&lt;p&gt;In the raster of the differences each change from class to class has its own value and colour: 1 is what is the same,
0 what one of the maps does not hold. A report (HTML) and its numbers (JSON) beside it tell how much ground, on the
body, became what.&lt;/p&gt;</source>
   <translation type="unfinished">1つのラスタの2つの地図をセルごとに比較します。

&lt;p&gt;差分のラスタでは、クラスからクラスへの変化ごとに固有の値と色があります。1は同じもの、
0は一方の地図に含まれないものです。
隣に作成されるレポート (HTML) とその数値 (JSON) は、天体上のどれだけの領域が何に変わったかを示します。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Completely labelled ground</source>
   <translation type="unfinished">完全にラベル付けされた領域</translation>
  </message>
  <message>
   <source>Convolutional</source>
   <translation type="unfinished">畳み込み</translation>
  </message>
  <message>
   <source>Counted area</source>
   <translation type="unfinished">計数領域</translation>
  </message>
  <message>
   <source>Counted area (m²)</source>
   <translation type="unfinished">計数領域の面積 (m²)</translation>
  </message>
  <message>
   <source>Crater and area Shapefiles</source>
   <translation type="unfinished">クレーターと領域のShapefile</translation>
  </message>
  <message>
   <source>Craterstats diameters</source>
   <translation type="unfinished">Craterstats直径</translation>
  </message>
  <message>
   <source>Craterstats spatial crater count</source>
   <translation type="unfinished">Craterstats空間クレーター計数</translation>
  </message>
  <message>
   <source>Created</source>
   <translation type="unfinished">作成日時</translation>
  </message>
  <message>
   <source>Cut off by the border</source>
   <translation type="unfinished">境界で切れている</translation>
  </message>
  <message>
   <source>Decoder</source>
   <translation type="unfinished">デコーダ</translation>
  </message>
  <message>
   <source>Details…</source>
   <translation type="unfinished">詳細…</translation>
  </message>
  <message>
   <source>Diameter</source>
   <translation type="unfinished">直径</translation>
  </message>
  <message>
   <source>Diameter of equal area [m]</source>
   <translation type="unfinished">同面積円の直径 [m]</translation>
  </message>
  <message>
   <source>Difference of mean IoU</source>
   <translation type="unfinished">平均IoUの差</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation type="unfinished">差分</translation>
  </message>
  <message>
   <source>Draws of each number</source>
   <translation type="unfinished">各個数の抽出回数</translation>
  </message>
  <message>
   <source>Ellipticity</source>
   <translation type="unfinished">楕円率</translation>
  </message>
  <message>
   <source>Encoder</source>
   <translation type="unfinished">エンコーダ</translation>
  </message>
  <message>
   <source>End the comparison; nothing is written</source>
   <translation type="unfinished">比較を中止します。何も書き込まれません</translation>
  </message>
  <message>
   <source>End the judging; no report is written</source>
   <translation type="unfinished">評価を終了します。レポートは書き込まれません</translation>
  </message>
  <message>
   <source>Ends at the edge</source>
   <translation type="unfinished">端で途切れる</translation>
  </message>
  <message>
   <source>Ensemble</source>
   <translation type="unfinished">アンサンブル</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation type="unfinished">エポック数</translation>
  </message>
  <message>
   <source>Export decoder as ONNX</source>
   <translation type="unfinished">デコーダをONNXとしてエクスポート</translation>
  </message>
  <message>
   <source>Export landforms</source>
   <translation type="unfinished">地形をエクスポート</translation>
  </message>
  <message>
   <source>Extent</source>
   <translation type="unfinished">範囲</translation>
  </message>
  <message>
   <source>Feature {number} has “{value}” in the field “{field}”. Write 1 for points on the landform and 0 for points off it.</source>
   <translation type="unfinished">地物{number}のフィールド「{field}」の値は「{value}」です。地形上の点には1、地形外の点には0を入力してください。</translation>
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished">ファイル</translation>
  </message>
  <message>
   <source>Find landforms</source>
   <translation type="unfinished">地形を検出</translation>
  </message>
  <message>
   <source>Find more like these</source>
   <translation type="unfinished">類似地形を検索</translation>
  </message>
  <message>
   <source>Finds the landforms of a raster, each a polygon of its own, also where they overlap or lie in each
other.

&lt;p&gt;A SAM draws the borders. &lt;b&gt;Model&lt;/b&gt;: one that “Train decoder” has made tells the classes.
&lt;b&gt;Find more like these&lt;/b&gt;: a few landforms tell what more is looked for, without training; those whose class is
&lt;i&gt;background&lt;/i&gt; are what is not looked for. With neither of them everything is found, without classes.&lt;/p&gt;
&lt;p&gt;The work is done in tiles, and finished tiles survive a cancel or a crash: run again with the same output folder to
go on. A finished run is only replaced when you allow it.&lt;/p&gt;</source>
   <translation type="unfinished">ラスタ内の地形を検出し、重なり合うものや入れ子のものも含めて、
それぞれ個別のポリゴンにします。

&lt;p&gt;境界はSAMが描きます。&lt;b&gt;モデル&lt;/b&gt;: 「デコーダの学習」で作成したモデルがクラスを判定します。
&lt;b&gt;類似地形を検索&lt;/b&gt;: 少数の地形を例として、学習なしで同様のものを探します。
クラスが&lt;i&gt;background&lt;/i&gt;の地形は、探さないものを示します。どちらも指定しない場合は、クラスなしですべてを検出します。&lt;/p&gt;
&lt;p&gt;処理はタイル単位で行われ、完了したタイルはキャンセルやクラッシュの後も残ります。同じ出力フォルダで再実行すると続きから始まります。
完了した結果は、許可した場合にのみ置き換えられます。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>First map (folder of the run)</source>
   <translation type="unfinished">第1の地図 (実行フォルダ)</translation>
  </message>
  <message>
   <source>First model (folder)</source>
   <translation type="unfinished">第1のモデル (フォルダ)</translation>
  </message>
  <message>
   <source>Fitted curve</source>
   <translation type="unfinished">当てはめた曲線</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation type="unfinished">フォルダ</translation>
  </message>
  <message>
   <source>Folds</source>
   <translation type="unfinished">分割数</translation>
  </message>
  <message>
   <source>For much ground that is labelled: a small transformer on the pixels that begins with nothing.</source>
   <translation type="unfinished">ラベル付き領域が多い場合: ピクセルからゼロで学習を始める小さなTransformer。</translation>
  </message>
  <message>
   <source>Format</source>
   <translation type="unfinished">形式</translation>
  </message>
  <message>
   <source>Found 1 landform. It is in the group “{name}”.</source>
   <translation type="unfinished">地形が1個見つかりました。グループ「{name}」にあります。</translation>
  </message>
  <message>
   <source>Found by a decoder and reviewed by nobody: {n} of {all} polygons.</source>
   <translation type="unfinished">デコーダが検出し、誰もレビューしていないもの: ポリゴン{all}個中{n}個。</translation>
  </message>
  <message>
   <source>Found by a decoder, reviewed by nobody</source>
   <translation type="unfinished">デコーダが検出、未レビュー</translation>
  </message>
  <message>
   <source>Found {n} landforms. They are in the group “{name}”.</source>
   <translation type="unfinished">地形が{n}個見つかりました。グループ「{name}」にあります。</translation>
  </message>
  <message>
   <source>From there on about {share} were found ({low} to {high})</source>
   <translation type="unfinished">それ以上では約{share}が見つかっています（{low}～{high}）</translation>
  </message>
  <message>
   <source>From {size} on the second count has about {share} ({low} to {high}) of the {first} reviewed craters.</source>
   <translation type="unfinished">{size}以上では、第2の計数にはレビュー済みクレーター{first}個の約{share}（{low}～{high}）があります。</translation>
  </message>
  <message>
   <source>Further layers of this ground</source>
   <translation type="unfinished">この領域の追加レイヤ</translation>
  </message>
  <message>
   <source>Give a raster with a label layer, or a folder of pictures.</source>
   <translation type="unfinished">ラベルレイヤ付きのラスタ、または画像のフォルダを指定してください。</translation>
  </message>
  <message>
   <source>Give the model a name; its folder is called after it.</source>
   <translation type="unfinished">モデルに名前を付けてください。フォルダ名になります。</translation>
  </message>
  <message>
   <source>Give the run a name; its folder and its group of layers are called after it.</source>
   <translation type="unfinished">実行に名前を付けてください。フォルダとレイヤグループの名前になります。</translation>
  </message>
  <message>
   <source>Good as a yardstick: it looks at each place alone, and tells what the image model knows already.</source>
   <translation type="unfinished">基準として有用: 各地点を単独で見て、画像モデルがすでに知っていることを示します。</translation>
  </message>
  <message>
   <source>Good for comparison: it learns from the pixels alone, so it wants many labels and more time.</source>
   <translation type="unfinished">比較に適する: ピクセルだけから学習するため、多くのラベルと時間が必要です。</translation>
  </message>
  <message>
   <source>Good for fast maps and for export: a small network on the pixels that begins with ImageNet's weights.</source>
   <translation type="unfinished">高速なマッピングとエクスポートに適する: ImageNetの重みから始める、ピクセル上の小さなネットワーク。</translation>
  </message>
  <message>
   <source>Good for most landforms: it sees the neighbourhood of each place and draws fine borders.</source>
   <translation type="unfinished">ほとんどの地形に適する: 各地点の周辺を見て、細かい境界を描きます。</translation>
  </message>
  <message>
   <source>Good for surfaces that are told by brightness and texture; it is ready within seconds.</source>
   <translation type="unfinished">明るさとテクスチャで見分けられる地表に適する: 数秒で完了します。</translation>
  </message>
  <message>
   <source>Good where landforms are told by what lies farther away; it wants many labels and more time.</source>
   <translation type="unfinished">離れた場所の情報で見分ける地形に適する: 多くのラベルと時間が必要です。</translation>
  </message>
  <message>
   <source>Good with a handful of polygons of each class; it is ready within seconds.</source>
   <translation type="unfinished">クラスごとのポリゴンが少数の場合に適する: 数秒で完了します。</translation>
  </message>
  <message>
   <source>Ground a sample</source>
   <translation type="unfinished">サンプルあたりの地上長</translation>
  </message>
  <message>
   <source>Ground without a label is</source>
   <translation type="unfinished">ラベルのない領域の扱い</translation>
  </message>
  <message>
   <source>HTML (*.html)</source>
   <translation type="unfinished">HTML (*.html)</translation>
  </message>
  <message>
   <source>Harmonic mean of precision and recall</source>
   <translation type="unfinished">適合率と再現率の調和平均</translation>
  </message>
  <message>
   <source>Hash of the model</source>
   <translation type="unfinished">モデルのハッシュ</translation>
  </message>
  <message>
   <source>How it was made</source>
   <translation type="unfinished">作成方法</translation>
  </message>
  <message>
   <source>Identity confidence</source>
   <translation type="unfinished">同定の確度</translation>
  </message>
  <message>
   <source>Image</source>
   <translation type="unfinished">画像</translation>
  </message>
  <message>
   <source>Image model</source>
   <translation type="unfinished">画像モデル</translation>
  </message>
  <message>
   <source>Images</source>
   <translation type="unfinished">画像</translation>
  </message>
  <message>
   <source>In a cluster or chain, as secondaries are</source>
   <translation type="unfinished">二次クレーターのように群れまたは鎖状に並ぶ</translation>
  </message>
  <message>
   <source>It cannot be given fields of these names: choose or create another landform layer.</source>
   <translation type="unfinished">このレイヤにはこれらの名前のフィールドを追加できません。別の地形レイヤを選択するか作成してください。</translation>
  </message>
  <message>
   <source>Judge a decoder</source>
   <translation type="unfinished">デコーダを評価</translation>
  </message>
  <message>
   <source>Judges a trained decoder on polygons that it has not learnt from, and writes a report.

&lt;p&gt;The report is one HTML file that opens without network: scores of each class with 95 % intervals, what is mistaken
for what, landforms found and missed, whether probabilities mean what they say, doubts about the labels, and what it was
made from. The same numbers lie beside it as JSON.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Completely labelled ground&lt;/b&gt;: polygons within which every landform has been outlined. Without them it is the
ground around the labels.&lt;/p&gt;</source>
   <translation type="unfinished">学習済みデコーダを、学習に使っていないポリゴンで評価し、レポートを書き出します。

&lt;p&gt;レポートはネットワークなしで開ける1つのHTMLファイルです。95%区間付きのクラスごとのスコア、何が何と取り違えられたか、
検出した地形と見落とした地形、確率が額面どおりの意味を持つか、ラベルへの疑問点、
作成元を示します。同じ数値がJSONとして隣に置かれます。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;完全にラベル付けされた領域&lt;/b&gt;: すべての地形の輪郭が描かれているポリゴン。
指定しない場合はラベルの周囲の領域になります。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Judges two decoders by the same polygons, and writes a report.

&lt;p&gt;The report shows the scores of both side by side, and how sure the difference is: its 95 % interval comes from the
same blocks of ground for both. It is one HTML file that opens without network; the same numbers lie beside it as
JSON.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Label layer&lt;/b&gt;: polygons that neither has learnt from. Ground that one of them has seen is named in the
report.&lt;/p&gt;</source>
   <translation type="unfinished">2つのデコーダを同じポリゴンで評価し、レポートを書き出します。

&lt;p&gt;レポートは両者のスコアを並べ、差がどの程度確かかを示します。95%区間は、
両者とも同じ領域ブロックから求めます。ネットワークなしで開ける1つのHTMLファイルで、
同じ数値がJSONとして隣に置かれます。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;ラベルレイヤ&lt;/b&gt;: どちらも学習していないポリゴン。
一方がすでに見た領域は、レポートに記されます。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Label layer</source>
   <translation type="unfinished">ラベルレイヤ</translation>
  </message>
  <message>
   <source>Label layers</source>
   <translation type="unfinished">ラベルレイヤ</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation type="unfinished">ラベル</translation>
  </message>
  <message>
   <source>Landform Mapper</source>
   <translation type="unfinished">Landform Mapper</translation>
  </message>
  <message>
   <source>Landform: {name}</source>
   <translation type="unfinished">地形: {name}</translation>
  </message>
  <message>
   <source>Landforms</source>
   <translation type="unfinished">地形</translation>
  </message>
  <message>
   <source>Landforms across the border of a global map stay whole</source>
   <translation type="unfinished">全球図の境界をまたぐ地形を分断しない</translation>
  </message>
  <message>
   <source>Landforms by class, with their form</source>
   <translation type="unfinished">クラス別の地形とフォーム</translation>
  </message>
  <message>
   <source>Landforms outlined on the image {image}, stretched {stretch}, by the model {model} ({hash})</source>
   <translation type="unfinished">画像{image} (ストレッチ {stretch}) 上でモデル{model} ({hash}) により輪郭を描いた地形</translation>
  </message>
  <message>
   <source>Landforms with their shapes in metres on the body, mapped with Landform Mapper.</source>
   <translation type="unfinished">Landform Mapperでマッピングした、天体上のメートル単位の形状を持つ地形。</translation>
  </message>
  <message>
   <source>Latitude [°]</source>
   <translation type="unfinished">緯度 [°]</translation>
  </message>
  <message>
   <source>Learning curve</source>
   <translation type="unfinished">学習曲線</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation type="unfinished">学習率</translation>
  </message>
  <message>
   <source>Learns which class a square of ground is of, from features of the frozen encoder.

&lt;p&gt;Give a raster with labelled points or polygons, or a folder that holds a folder of pictures for each class. On a
raster each square cell with a label is one example; its side is in metres on the body.&lt;/p&gt;
&lt;p&gt;The output folder holds the model, its card with scores on unseen ground, and a picture of what is taken for what. A
folder that holds something already is never overwritten.&lt;/p&gt;</source>
   <translation type="unfinished">固定したエンコーダの特徴量から、正方形の領域がどのクラスに属するかを学習します。

&lt;p&gt;ラベル付きの点またはポリゴンを伴うラスタ、またはクラスごとの画像フォルダを含むフォルダを指定します。
ラスタでは、ラベルのある正方形セルがそれぞれ1つの例になります。セルの一辺は天体上のメートル単位です。&lt;/p&gt;
&lt;p&gt;出力フォルダには、モデル、未学習領域でのスコアを記したモデルカード、何が何と判定されたかを示す図が入ります。
すでに何かが入っているフォルダは上書きされません。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Learnt for 1 epoch.</source>
   <translation type="unfinished">1エポック学習しました。</translation>
  </message>
  <message>
   <source>Learnt for {n} epochs.</source>
   <translation type="unfinished">{n}エポック学習しました。</translation>
  </message>
  <message>
   <source>Learnt from 1 polygon on {where}</source>
   <translation type="unfinished">{where}のポリゴン1個から学習</translation>
  </message>
  <message>
   <source>Learnt from {polygons} polygons on {where}</source>
   <translation type="unfinished">{where}のポリゴン{polygons}個から学習</translation>
  </message>
  <message>
   <source>Least probability</source>
   <translation type="unfinished">最小確率</translation>
  </message>
  <message>
   <source>Least score (0 to 1)</source>
   <translation type="unfinished">最小スコア (0〜1)</translation>
  </message>
  <message>
   <source>Left out, since a pole lies in them, around which the image draws the ground out of shape ({n}): {names}. Outline them on an image of the pole in a polar stereographic projection.</source>
   <translation type="unfinished">極を含み、その周囲で画像の地表が歪むため除外 ({n}個): {names}。極域の極ステレオ投影の画像で輪郭を取ってください。</translation>
  </message>
  <message>
   <source>Left out, since the field “{field}” holds no diameter for them: {names} and {more} more.</source>
   <translation type="unfinished">フィールド「{field}」に直径がないため除外: {names}、ほか{more}個。</translation>
  </message>
  <message>
   <source>Left out, since the field “{field}” holds no diameter for them: {names}.</source>
   <translation type="unfinished">フィールド「{field}」に直径がないため除外: {names}。</translation>
  </message>
  <message>
   <source>Left out, since their middle or all of their rim lies outside the image ({n}): {names} and {more} more.</source>
   <translation type="unfinished">中心またはリム全体が画像の外にあるため除外 ({n}個): {names}、ほか{more}個。</translation>
  </message>
  <message>
   <source>Left out, since their middle or all of their rim lies outside the image ({n}): {names}.</source>
   <translation type="unfinished">中心またはリム全体が画像の外にあるため除外 ({n}個): {names}。</translation>
  </message>
  <message>
   <source>Less than {pixels} pixels across</source>
   <translation type="unfinished">幅{pixels}ピクセル未満</translation>
  </message>
  <message>
   <source>Less than {pixels} pixels across, too few to find them all or to tell them from other things: {n} of {all} polygons.</source>
   <translation type="unfinished">幅{pixels}ピクセル未満で、すべてを検出したりほかと区別したりするには小さすぎるもの: ポリゴン{all}個中{n}個。</translation>
  </message>
  <message>
   <source>Let a copy of the decoder adapt first</source>
   <translation type="unfinished">先にデコーダのコピーを適応させる</translation>
  </message>
  <message>
   <source>Levels</source>
   <translation type="unfinished">レベル数</translation>
  </message>
  <message>
   <source>Levels of area that masks are averaged within</source>
   <translation type="unfinished">マスクを平均する面積の段階</translation>
  </message>
  <message>
   <source>Licence: {licence}.</source>
   <translation type="unfinished">ライセンス：{licence}。</translation>
  </message>
  <message>
   <source>Like SegFormer-B0, four times as large; it takes twice as long.</source>
   <translation type="unfinished">SegFormer-B0と同様で、大きさは4倍です。時間は2倍かかります。</translation>
  </message>
  <message>
   <source>Like SegFormer-B0, seven times as large; it takes five times as long.</source>
   <translation type="unfinished">SegFormer-B0と同様で、大きさは7倍です。時間は5倍かかります。</translation>
  </message>
  <message>
   <source>Linear probe</source>
   <translation type="unfinished">線形プローブ</translation>
  </message>
  <message>
   <source>Location confidence [m]</source>
   <translation type="unfinished">位置の確度 [m]</translation>
  </message>
  <message>
   <source>Longitude, -180 to 180 [°]</source>
   <translation type="unfinished">経度 (-180〜180) [°]</translation>
  </message>
  <message>
   <source>Longitude, 0 to 360 [°]</source>
   <translation type="unfinished">経度 (0〜360) [°]</translation>
  </message>
  <message>
   <source>Look at the ground</source>
   <translation type="unfinished">領域の観察</translation>
  </message>
  <message>
   <source>Major axis [m]</source>
   <translation type="unfinished">長軸 [m]</translation>
  </message>
  <message>
   <source>Map landforms</source>
   <translation type="unfinished">地形のマッピング</translation>
  </message>
  <message>
   <source>Map together with</source>
   <translation type="unfinished">一緒にマッピング</translation>
  </message>
  <message>
   <source>Mapped 1 tile, from before. The layers are in the group “{name}”.</source>
   <translation type="unfinished">タイル1枚をマッピング済みです (以前の実行分)。レイヤはグループ「{name}」にあります。</translation>
  </message>
  <message>
   <source>Mapped 1 tile. The layers are in the group “{name}”.</source>
   <translation type="unfinished">タイル1枚をマッピングしました。レイヤはグループ「{name}」にあります。</translation>
  </message>
  <message>
   <source>Mapped at (UTC)</source>
   <translation type="unfinished">マッピング日時 (UTC)</translation>
  </message>
  <message>
   <source>Mapped {tiles} tiles, {old} of them from before. The layers are in the group “{name}”.</source>
   <translation type="unfinished">タイル{tiles}枚をマッピングしました (うち{old}枚は以前の実行分)。レイヤはグループ「{name}」にあります。</translation>
  </message>
  <message>
   <source>Mapped {tiles} tiles. The layers are in the group “{name}”.</source>
   <translation type="unfinished">タイル{tiles}枚をマッピングしました。レイヤはグループ「{name}」にあります。</translation>
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
   <translation type="unfinished">「デコーダの学習」または「学習」ページで学習したデコーダを使い、ラスタの地形をマッピングします。

&lt;p&gt;境界を共有するポリゴンのGeoPackage、クラスラスタ、確率ラスタを書き出します。&lt;/p&gt;
&lt;p&gt;処理はタイル単位で行われ、完了したタイルはキャンセルやクラッシュの後も残ります。同じ出力フォルダで再実行すると続きから始まります。
完了した結果は、許可した場合にのみ置き換えられます。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;閾値&lt;/b&gt;: クラスと、マッピングに必要な確率 (0〜1)。
最も確率の高いクラスが閾値に達しない場所は、背景またはクラスなしになり、ほかのクラスにはなりません。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;一緒にマッピング&lt;/b&gt;: 同じ天体のほかのラスタを、それぞれのレイヤのコントラストで最初のラスタと合わせ、
最初のラスタの座標参照系で1つの地図にします。重なる場所では最も細かいもの、同じ細かさなら最初のもの、
データがなければ次のものを使います。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;最小面積&lt;/b&gt;: これより小さいポリゴンは結合されます。指定しない場合は、デコーダがノイズと区別できない大きさになります。
0では結合しません。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;内側のみ&lt;/b&gt;: マッピングする領域を囲むポリゴン。範囲より優先されます。
地物を選択している場合は、それらだけが対象になります。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Mean IoU</source>
   <translation type="unfinished">平均IoU</translation>
  </message>
  <message>
   <source>Mean IoU on unseen ground</source>
   <translation type="unfinished">未学習領域での平均IoU</translation>
  </message>
  <message>
   <source>Mean IoU on {count} landforms that nobody trained on: {click} with one click, {clicks} with three, {box} with a box.</source>
   <translation type="unfinished">誰も学習に使っていない {count} 個の地形での平均 IoU：クリック 1 回で {click}、3 回で {clicks}、ボックスで {box}。</translation>
  </message>
  <message>
   <source>Measure landforms</source>
   <translation type="unfinished">地形を計測</translation>
  </message>
  <message>
   <source>Measured</source>
   <translation type="unfinished">計測値</translation>
  </message>
  <message>
   <source>Measures polygons on the body that their CRS belongs to: area, perimeter, centre, diameter of the
circle of the same area, axes, azimuth, ellipticity and circularity.

&lt;p&gt;Lengths and areas come from the CRS's own ellipsoid, never from the project's, so a crater on Mars is measured on
Mars.&lt;/p&gt;</source>
   <translation type="unfinished">ポリゴンを、そのCRSが属する天体上で計測します。面積、周長、中心、
同面積円の直径、軸、方位角、楕円率、円形度を求めます。

&lt;p&gt;長さと面積は、プロジェクトではなくCRS自身の楕円体から求めます。
したがって火星のクレーターは火星上で計測されます。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Merge landforms</source>
   <translation type="unfinished">地形の結合</translation>
  </message>
  <message>
   <source>Minimum area (m²)</source>
   <translation type="unfinished">最小面積 (m²)</translation>
  </message>
  <message>
   <source>Minor axis [m]</source>
   <translation type="unfinished">短軸 [m]</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation type="unfinished">時間 (分)</translation>
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished">モデル</translation>
  </message>
  <message>
   <source>Model (folder)</source>
   <translation type="unfinished">モデル (フォルダ)</translation>
  </message>
  <message>
   <source>Name of the model</source>
   <translation type="unfinished">モデルの名前</translation>
  </message>
  <message>
   <source>No feature has a diameter in the field “{field}”. Choose another field.</source>
   <translation type="unfinished">フィールド「{field}」に直径を持つ地物がありません。別のフィールドを選択してください。</translation>
  </message>
  <message>
   <source>No labelled polygons yet.</source>
   <translation type="unfinished">ラベル付きポリゴンがまだありません。</translation>
  </message>
  <message>
   <source>No polygon of “{layer}” has a value in the field “{field}”. Fill it in, or choose another field.</source>
   <translation type="unfinished">「{layer}」には、フィールド「{field}」に値を持つポリゴンがありません。値を入力するか、別のフィールドを選択してください。</translation>
  </message>
  <message>
   <source>No polygon of “{layer}” is reviewed yet. Review some first, or train on all of them.</source>
   <translation type="unfinished">「{layer}」にはレビュー済みのポリゴンがまだありません。先にいくつかレビューするか、すべてから学習してください。</translation>
  </message>
  <message>
   <source>No reviewed crater is so large.</source>
   <translation type="unfinished">それほど大きいレビュー済みクレーターはありません。</translation>
  </message>
  <message>
   <source>No table could be made in {path}: {reason}. Free some space there, or choose another file.</source>
   <translation type="unfinished">{path}にテーブルを作成できませんでした: {reason}。空き容量を確保するか、別のファイルを選択してください。</translation>
  </message>
  <message>
   <source>Nothing would be left of the largest landform. Select others.</source>
   <translation type="unfinished">最大の地形から何も残りません。ほかの地形を選択してください。</translation>
  </message>
  <message>
   <source>Numbers of polygons</source>
   <translation type="unfinished">ポリゴンの個数</translation>
  </message>
  <message>
   <source>Numbers of the report</source>
   <translation type="unfinished">レポートの数値</translation>
  </message>
  <message>
   <source>ONNX (*.onnx)</source>
   <translation type="unfinished">ONNX (*.onnx)</translation>
  </message>
  <message>
   <source>ONNX file</source>
   <translation type="unfinished">ONNXファイル</translation>
  </message>
  <message>
   <source>Object</source>
   <translation type="unfinished">オブジェクト</translation>
  </message>
  <message>
   <source>Object {name}: feature {number} has no geometry.</source>
   <translation type="unfinished">オブジェクト{name}: 地物{number}にジオメトリがありません。</translation>
  </message>
  <message>
   <source>Object {name}: feature {number} has no place in the raster's CRS, so the object is left out.</source>
   <translation type="unfinished">オブジェクト{name}: 地物{number}はラスタのCRSに対応する位置がないため、オブジェクトを除外します。</translation>
  </message>
  <message>
   <source>Object {name}: nothing was found there.</source>
   <translation type="unfinished">オブジェクト{name}: そこには何も見つかりませんでした。</translation>
  </message>
  <message>
   <source>Object {name}: {reason}</source>
   <translation type="unfinished">オブジェクト{name}: {reason}</translation>
  </message>
  <message>
   <source>Of all craters about {share} were found ({low} to {high})</source>
   <translation type="unfinished">全クレーターの約{share}が見つかっています（{low}～{high}）</translation>
  </message>
  <message>
   <source>Of the craters of {sizes}, where the count begins, about {share} were found ({low} to {high}).</source>
   <translation type="unfinished">計数が始まる{sizes}のクレーターでは、約{share}が見つかっています（{low}～{high}）。</translation>
  </message>
  <message>
   <source>On or off (1 or 0)</source>
   <translation type="unfinished">内外 (1または0)</translation>
  </message>
  <message>
   <source>One is on {body}, the other on {other}.</source>
   <translation type="unfinished">一方は{body}、もう一方は{other}のものです。</translation>
  </message>
  <message>
   <source>Only inside</source>
   <translation type="unfinished">内側のみ</translation>
  </message>
  <message>
   <source>Only polygons that are reviewed</source>
   <translation type="unfinished">レビュー済みのポリゴンのみ</translation>
  </message>
  <message>
   <source>Only these classes</source>
   <translation type="unfinished">これらのクラスのみ</translation>
  </message>
  <message>
   <source>Or a folder of pictures</source>
   <translation type="unfinished">または画像のフォルダ</translation>
  </message>
  <message>
   <source>Origin</source>
   <translation type="unfinished">由来</translation>
  </message>
  <message>
   <source>Other</source>
   <translation type="unfinished">その他</translation>
  </message>
  <message>
   <source>Other views of the same ground, such as relief or slope, which the decoder looks at too. With several rasters each has to reach over all of them. A map needs as many, in the same order.</source>
   <translation type="unfinished">起伏や傾斜など、デコーダが併せて参照する同じ領域の別の表現。複数のラスタがある場合は、それぞれが全ラスタを覆う必要があります。マッピングには同じ数が同じ順序で必要です。</translation>
  </message>
  <message>
   <source>Outline landforms at prompts</source>
   <translation type="unfinished">プロンプトから地形の輪郭を抽出</translation>
  </message>
  <message>
   <source>Outline landforms by clicks, train a decoder, map a whole extent</source>
   <translation type="unfinished">クリックで地形の輪郭を描き、デコーダを学習し、範囲全体をマッピングします</translation>
  </message>
  <message>
   <source>Outlined by an earlier run: {n}.</source>
   <translation>以前の処理で輪郭が描かれた数: {n}。</translation>
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
   <translation>プロンプトごとに1つの地形の輪郭を、その地形に合ったスケールで描きます。

&lt;p&gt;&lt;b&gt;プロンプト&lt;/b&gt;: 地形の中央にある点、または地形を囲む外接矩形を持つポリゴン。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;オブジェクト&lt;/b&gt;: このフィールドの値が同じ地物をまとめて1つのプロンプトとします。値のない地物は単独のプロンプトになります。
&lt;b&gt;内外&lt;/b&gt;: 地形上の点は1、地形外の点は0とするフィールド。値のない点は地形上とみなします。
この2つのフィールドがない場合は、各地物が単独のプロンプトになります。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;直径&lt;/b&gt;: クレーターカタログにあるような、各点を中心とする地形の直径。その幅のボックスがプロンプトになります。
単位は、選択しない場合フィールド名から判断します。DIAM_Mのような名前はメートル、
それ以外はキロメートルです。&lt;/p&gt;
&lt;p&gt;多数のプロンプトの処理は、キャンセルしても QGIS が終了しても構いません。描かれた輪郭は保存され、同じラスタの同じプロンプトは
そこから続きます。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>PROJ knows no transformation between the two coordinate reference systems.</source>
   <translation type="unfinished">PROJには2つの座標参照系の間の変換がありません。</translation>
  </message>
  <message>
   <source>Part of the mapped ground</source>
   <translation type="unfinished">マッピング領域に占める割合</translation>
  </message>
  <message>
   <source>Patches</source>
   <translation type="unfinished">パッチ</translation>
  </message>
  <message>
   <source>Perimeter [m]</source>
   <translation type="unfinished">周長 [m]</translation>
  </message>
  <message>
   <source>Picture of the curves</source>
   <translation type="unfinished">曲線の図</translation>
  </message>
  <message>
   <source>Picture of the labels</source>
   <translation type="unfinished">ラベルの図</translation>
  </message>
  <message>
   <source>Pixel [m]</source>
   <translation type="unfinished">ピクセル [m]</translation>
  </message>
  <message>
   <source>Planetocentric</source>
   <translation type="unfinished">惑星中心緯度</translation>
  </message>
  <message>
   <source>Planetographic</source>
   <translation type="unfinished">惑星面緯度</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation type="unfinished">ポリゴン</translation>
  </message>
  <message>
   <source>Probabilities of each class</source>
   <translation type="unfinished">クラスごとの確率</translation>
  </message>
  <message>
   <source>Probability raster</source>
   <translation type="unfinished">確率ラスタ</translation>
  </message>
  <message>
   <source>Prompts</source>
   <translation type="unfinished">プロンプト</translation>
  </message>
  <message>
   <source>Prototypes (few labels)</source>
   <translation type="unfinished">プロトタイプ (少数ラベル向け)</translation>
  </message>
  <message>
   <source>QGIS gives no reason</source>
   <translation type="unfinished">QGISは理由を示していません</translation>
  </message>
  <message>
   <source>QGIS has PROJ {own} and the engine {version}, which put places of planets elsewhere on these maps: {maps}. What the plugin stores is right on equirectangular ones; of others compare with another layer.</source>
   <translation type="unfinished">QGISのPROJは{own}、エンジンのPROJは{version}で、次の地図では天体上の位置に違いが出ます: {maps}。プラグインが保存する値は、正距円筒図法では正しいものです。ほかの図法では別のレイヤと比較してください。</translation>
  </message>
  <message>
   <source>Random forest</source>
   <translation type="unfinished">ランダムフォレスト</translation>
  </message>
  <message>
   <source>Raster</source>
   <translation type="unfinished">ラスタ</translation>
  </message>
  <message>
   <source>Rasters</source>
   <translation type="unfinished">ラスタ</translation>
  </message>
  <message>
   <source>Rasters: {rasters}, label layers: {labels}. Give one label layer for all rasters, or one for each in the same order.</source>
   <translation type="unfinished">ラスタ: {rasters}、ラベルレイヤ: {labels}。全ラスタに対して1つ、またはラスタごとに1つずつ同じ順序でラベルレイヤを指定してください。</translation>
  </message>
  <message>
   <source>Refine landform</source>
   <translation type="unfinished">地形の修正</translation>
  </message>
  <message>
   <source>Remove landforms</source>
   <translation type="unfinished">地形の削除</translation>
  </message>
  <message>
   <source>Replace a finished run</source>
   <translation type="unfinished">完了した結果を置き換える</translation>
  </message>
  <message>
   <source>Replace files that are there</source>
   <translation type="unfinished">既存のファイルを置き換える</translation>
  </message>
  <message>
   <source>Report</source>
   <translation type="unfinished">レポート</translation>
  </message>
  <message>
   <source>Residual of the fit [m]</source>
   <translation type="unfinished">フィットの残差 [m]</translation>
  </message>
  <message>
   <source>Restore landforms</source>
   <translation type="unfinished">地形の復元</translation>
  </message>
  <message>
   <source>Review: {name}</source>
   <translation type="unfinished">レビュー: {name}</translation>
  </message>
  <message>
   <source>Reviewed</source>
   <translation type="unfinished">レビュー済み</translation>
  </message>
  <message>
   <source>Reviewer</source>
   <translation type="unfinished">担当者</translation>
  </message>
  <message>
   <source>Run</source>
   <translation type="unfinished">実行</translation>
  </message>
  <message>
   <source>SAM model</source>
   <translation type="unfinished">SAMモデル</translation>
  </message>
  <message>
   <source>SAM that finds the masks</source>
   <translation type="unfinished">マスクを検出するSAM</translation>
  </message>
  <message>
   <source>STAC item</source>
   <translation type="unfinished">STACアイテム</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation type="unfinished">レポートを保存</translation>
  </message>
  <message>
   <source>Says of each cell of a grid which class it is of, with a model made by “Train a patch classifier”.

&lt;p&gt;Writes a layer with a polygon for each cell, its class and the probability of every class, and a raster of the
probabilities. Cells with less than half data are left out.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Side of a cell&lt;/b&gt;: 0 takes that of the training.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Least probability&lt;/b&gt;: a cell whose likeliest class is less probable has no class. With 0 every cell gets one of
the classes that were learnt, whatever it shows, unless one of them stands for other ground.&lt;/p&gt;</source>
   <translation type="unfinished">「パッチ分類器の学習」で作成したモデルを使い、格子の各セルがどのクラスに属するかを判定します。

&lt;p&gt;各セルのポリゴンとそのクラス、全クラスの確率を持つレイヤと、確率のラスタを書き出します。
データが半分に満たないセルは除外されます。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;セルの一辺&lt;/b&gt;: 0では学習時の値を使います。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;最小確率&lt;/b&gt;: 最も確率の高いクラスの確率がこれより低いセルは、クラスなしになります。0 では、ほかの地面を表すクラスがないかぎり、
何が写っていても、すべてのセルが学習済みのクラスのいずれかになります。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Score below {score}</source>
   <translation type="unfinished">スコアが{score}未満</translation>
  </message>
  <message>
   <source>Score of the model</source>
   <translation type="unfinished">モデルのスコア</translation>
  </message>
  <message>
   <source>Second map (folder of the run)</source>
   <translation type="unfinished">第2の地図 (実行フォルダ)</translation>
  </message>
  <message>
   <source>Second model (folder)</source>
   <translation type="unfinished">第2のモデル (フォルダ)</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation type="unfinished">乱数シード</translation>
  </message>
  <message>
   <source>Shape on the body</source>
   <translation type="unfinished">天体上の形状</translation>
  </message>
  <message>
   <source>Share</source>
   <translation type="unfinished">割合</translation>
  </message>
  <message>
   <source>Share of a mask</source>
   <translation type="unfinished">マスクの割合</translation>
  </message>
  <message>
   <source>Share of ground kept unseen</source>
   <translation type="unfinished">学習から除く領域の割合</translation>
  </message>
  <message>
   <source>Share of the ground on which masks decided</source>
   <translation type="unfinished">マスクが決定した領域の割合</translation>
  </message>
  <message>
   <source>Share of the ground that differs</source>
   <translation type="unfinished">異なる領域の割合</translation>
  </message>
  <message>
   <source>Share of the ground that they changed</source>
   <translation type="unfinished">マスクが変更した領域の割合</translation>
  </message>
  <message>
   <source>Shared ground of map and labels, as a part of the ground of either</source>
   <translation type="unfinished">地図とラベルの共通領域が、少なくとも一方に含まれる領域に占める割合</translation>
  </message>
  <message>
   <source>Side of a cell (m)</source>
   <translation type="unfinished">セルの一辺 (m)</translation>
  </message>
  <message>
   <source>Smallest diameter (m)</source>
   <translation type="unfinished">最小直径 (m)</translation>
  </message>
  <message>
   <source>Smoothing (0 none to 1 strong)</source>
   <translation type="unfinished">平滑化 (0: なし〜1: 強)</translation>
  </message>
  <message>
   <source>Split landform</source>
   <translation type="unfinished">地形の分割</translation>
  </message>
  <message>
   <source>Start from an earlier model</source>
   <translation type="unfinished">以前のモデルから開始</translation>
  </message>
  <message>
   <source>Starting the engine…</source>
   <translation type="unfinished">エンジンを起動しています…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished">停止</translation>
  </message>
  <message>
   <source>Stopped after {done} of {count} objects. They are kept: the same run goes on from there.</source>
   <translation>{count} 個中 {done} 個で停止しました。結果は保存されており、同じ処理はそこから続きます。</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the tiles.</source>
   <translation type="unfinished">タイルの{share}%で停止しました。</translation>
  </message>
  <message>
   <source>Stopped early.</source>
   <translation type="unfinished">途中で停止しました。</translation>
  </message>
  <message>
   <source>Stopped early; learnt for 1 epoch.</source>
   <translation type="unfinished">早期に停止しました。1エポック学習しました。</translation>
  </message>
  <message>
   <source>Stopped early; learnt for {n} epochs.</source>
   <translation type="unfinished">早期に停止しました。{n}エポック学習しました。</translation>
  </message>
  <message>
   <source>Stopped early; the best epoch, {epoch}, is in {folder}.</source>
   <translation type="unfinished">早期に停止しました。最良のエポック{epoch}は{folder}にあります。</translation>
  </message>
  <message>
   <source>Stopped early; the student as it was after step {step} is in {folder}.</source>
   <translation type="unfinished">早期に停止しました。ステップ{step}後の生徒モデルは{folder}にあります。</translation>
  </message>
  <message>
   <source>Student</source>
   <translation type="unfinished">生徒モデル</translation>
  </message>
  <message>
   <source>Student: EfficientNet-Lite0</source>
   <translation type="unfinished">生徒: EfficientNet-Lite0</translation>
  </message>
  <message>
   <source>Student: SegFormer-B0</source>
   <translation type="unfinished">生徒: SegFormer-B0</translation>
  </message>
  <message>
   <source>Student: SegFormer-B1</source>
   <translation type="unfinished">生徒: SegFormer-B1</translation>
  </message>
  <message>
   <source>Student: SegFormer-B2</source>
   <translation type="unfinished">生徒: SegFormer-B2</translation>
  </message>
  <message>
   <source>Subtract landforms</source>
   <translation type="unfinished">地形の差し引き</translation>
  </message>
  <message>
   <source>Subtype</source>
   <translation type="unfinished">サブタイプ</translation>
  </message>
  <message>
   <source>Table with centres and diameters</source>
   <translation type="unfinished">中心と直径の表</translation>
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
   <translation type="unfinished">ラベルのない画像で、小さなデコーダ (生徒モデル) を学習させます。別の領域で学習したデコーダがクラスを判定し、
デコーダが見たものについて問われたSAMのマスクがその境界を補正し、生徒モデルは両方から学習します。

&lt;p&gt;&lt;b&gt;画像&lt;/b&gt;: 新しい領域の画像。すべてデコーダが知っているスケールのもの。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;時間 (分)&lt;/b&gt;: 生徒モデルの学習時間。マスクの検出はその前に行われます。
キャンセルしても、それまでの最良のものは残ります。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;マスクの割合&lt;/b&gt;: デコーダが見たものとこれだけ重なる (IoU) マスクを使います。&lt;/p&gt;
&lt;p&gt;モデルの隣の図は何から学習したかを示すので、確認してください。
ラベルで評価するまで、スコアは分かりません。&lt;/p&gt;</translation>
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
   <translation type="unfinished">ラベルを増やすと効果があるかを調べます。

&lt;p&gt;各クラスのポリゴンのうち1、2、5、10個などでデコーダを学習させます。個数ごとにポリゴンを変えて数回行い、
どのデコーダも学習していない同じ領域で評価します。レポートはスコアの伸びを示し、一文で答えます。
同じ数値がJSONとして隣に置かれます。モデルは保存されません。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;ポリゴンの個数&lt;/b&gt;: クラスごとの個数。例: 5, 20, 80。空の場合は、ある数に応じて決まります。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;各個数の抽出回数&lt;/b&gt;: 3回未満では、偶然と効果を区別できません。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;完全にラベル付けされた領域&lt;/b&gt;: すべての地形の輪郭が描かれているポリゴン。
指定しない場合はラベルの周囲の領域になります。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>The box is outside the layer {layer}. Draw it on the image.</source>
   <translation type="unfinished">ボックスがレイヤ{layer}の外にあります。画像上に描いてください。</translation>
  </message>
  <message>
   <source>The card {path} cannot be read. Train the model again, or take another one.</source>
   <translation type="unfinished">モデルカード{path}を読み込めません。モデルを再学習するか、別のモデルを使ってください。</translation>
  </message>
  <message>
   <source>The click is outside the layer {layer}. Click on the image.</source>
   <translation type="unfinished">クリック位置がレイヤ{layer}の外にあります。画像上をクリックしてください。</translation>
  </message>
  <message>
   <source>The comparison was stopped; nothing was written.</source>
   <translation type="unfinished">比較は停止されました。何も書き込まれていません。</translation>
  </message>
  <message>
   <source>The counts have too few craters from there on to tell how complete they are.</source>
   <translation type="unfinished">それ以上ではクレーターが少なすぎて、完全性を判断できません。</translation>
  </message>
  <message>
   <source>The differences in {path} could not be opened.</source>
   <translation type="unfinished">{path}の差分を開けませんでした。</translation>
  </message>
  <message>
   <source>The disk has only {size} left: choose a folder on another one.</source>
   <translation type="unfinished">ディスクの残りは{size}だけです。別のディスクのフォルダを選択してください。</translation>
  </message>
  <message>
   <source>The engine ended unexpectedly: {reason}</source>
   <translation type="unfinished">エンジンが予期せず終了しました: {reason}</translation>
  </message>
  <message>
   <source>The engine is not set up in {folder}. Open the Engine page of the Landform Mapper dock and press “Set up engine…”.</source>
   <translation type="unfinished">{folder}にエンジンがセットアップされていません。Landform Mapperパネルの「エンジン」ページを開き、「エンジンのセットアップ…」を押してください。</translation>
  </message>
  <message>
   <source>The engine {path} does not start ({reason}). Repair it on the Engine page.</source>
   <translation type="unfinished">エンジン{path}が起動しません ({reason})。「エンジン」ページで修復してください。</translation>
  </message>
  <message>
   <source>The extent cannot be brought into the CRS of the raster “{raster}”. Zoom in to the raster, or use the whole layer.</source>
   <translation type="unfinished">範囲をラスタ「{raster}」のCRSに変換できません。ラスタにズームするか、レイヤ全体を使ってください。</translation>
  </message>
  <message>
   <source>The extent is empty. Draw a rectangle on the map, or choose another extent.</source>
   <translation type="unfinished">範囲が空です。地図上に矩形を描くか、別の範囲を選択してください。</translation>
  </message>
  <message>
   <source>The extent is on {body}, but the raster “{raster}” is on {other}. Choose an extent on the raster's own body.</source>
   <translation type="unfinished">範囲は{body}のものですが、ラスタ「{raster}」は{other}のものです。ラスタと同じ天体の範囲を選択してください。</translation>
  </message>
  <message>
   <source>The extent lies outside the raster “{raster}”. Move the map to the raster, or use the whole layer.</source>
   <translation type="unfinished">範囲がラスタ「{raster}」の外にあります。地図をラスタに移動するか、レイヤ全体を使ってください。</translation>
  </message>
  <message>
   <source>The field {field} of the layer {layer} is of the type {type}, which cannot hold “{value}”. Match another field, rename that one, or choose another landform layer.</source>
   <translation type="unfinished">レイヤ{layer}のフィールド{field}は{type}型のため、「{value}」を格納できません。別のフィールドを対応付けるか、そのフィールドの名前を変更するか、別の地形レイヤを選択してください。</translation>
  </message>
  <message>
   <source>The field “{field}” holds radii by its name: landforms are taken to be twice as wide.</source>
   <translation type="unfinished">フィールド「{field}」は名前から半径とみなし、地形の幅をその2倍とします。</translation>
  </message>
  <message>
   <source>The image “{image}” is not a file that the engine can read. Save it as a GeoTIFF first.</source>
   <translation type="unfinished">画像「{image}」はエンジンが読み込めるファイルではありません。先にGeoTIFFとして保存してください。</translation>
  </message>
  <message>
   <source>The job was cancelled.</source>
   <translation type="unfinished">ジョブはキャンセルされました。</translation>
  </message>
  <message>
   <source>The judging was stopped; no report was written.</source>
   <translation type="unfinished">評価は停止されました。レポートは書き込まれていません。</translation>
  </message>
  <message>
   <source>The kind that does best on most ground; at present the ensemble.</source>
   <translation type="unfinished">ほとんどの領域で最も成績のよい種類。現在はアンサンブルです。</translation>
  </message>
  <message>
   <source>The label layer “{layer}” has no field for the class. Choose the field that holds it, or add one.</source>
   <translation type="unfinished">ラベルレイヤ「{layer}」にクラスのフィールドがありません。クラスを含むフィールドを選択するか、追加してください。</translation>
  </message>
  <message>
   <source>The label layer “{layer}” has no field “{field}”. Choose the field that holds the class, or add it.</source>
   <translation type="unfinished">ラベルレイヤ「{layer}」にフィールド「{field}」がありません。クラスを含むフィールドを選択するか、追加してください。</translation>
  </message>
  <message>
   <source>The label layer “{layer}” is empty. Outline some landforms on the Annotate page first.</source>
   <translation type="unfinished">ラベルレイヤ「{layer}」は空です。先に「アノテーション」ページで地形の輪郭を描いてください。</translation>
  </message>
  <message>
   <source>The labels “{layer}” are on {body}, but the raster “{raster}” is on {other}. Choose the raster that the labels were drawn on.</source>
   <translation type="unfinished">ラベル「{layer}」は{body}のものですが、ラスタ「{raster}」は{other}のものです。ラベルを描いたラスタを選択してください。</translation>
  </message>
  <message>
   <source>The landform accepted last is saved, or its layer gone: delete it in the layer instead.</source>
   <translation type="unfinished">最後に確定した地形はすでに保存されたか、レイヤがありません。レイヤ上で削除してください。</translation>
  </message>
  <message>
   <source>The landform cannot go to the layer {layer}. {reason}</source>
   <translation type="unfinished">地形をレイヤ{layer}に追加できません。{reason}</translation>
  </message>
  <message>
   <source>The landform is no longer in the layer {layer}: undo, or clear the prompt.</source>
   <translation type="unfinished">地形はもうレイヤ{layer}にありません。操作を元に戻すか、プロンプトを消去してください。</translation>
  </message>
  <message>
   <source>The landform would not fall in two: click on a part of it, or choose another outline with Tab.</source>
   <translation type="unfinished">地形が2つに分かれません。地形の一部をクリックするか、Tabで別の輪郭を選択してください。</translation>
  </message>
  <message>
   <source>The layer {layer} cannot be edited: its file or its disk may be read-only. Choose or create another landform layer.</source>
   <translation type="unfinished">レイヤ{layer}を編集できません。ファイルまたはディスクが読み取り専用の可能性があります。別の地形レイヤを選択するか作成してください。</translation>
  </message>
  <message>
   <source>The layer {layer} could not be saved; your edits are kept. {reason}</source>
   <translation type="unfinished">レイヤ{layer}を保存できませんでした。編集内容は保持されています。{reason}</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the change. Choose or create another one.</source>
   <translation type="unfinished">レイヤ{layer}は変更を受け付けませんでした。別のレイヤを選択するか作成してください。</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the field {field}. Choose or create another one.</source>
   <translation type="unfinished">レイヤ{layer}はフィールド{field}を受け付けませんでした。別のレイヤを選択するか作成してください。</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the landform. Choose or create another one.</source>
   <translation type="unfinished">レイヤ{layer}は地形を受け付けませんでした。別のレイヤを選択するか作成してください。</translation>
  </message>
  <message>
   <source>The layer {layer} did not take the landforms. They are still kept.</source>
   <translation type="unfinished">レイヤ{layer}は地形を受け付けませんでした。地形は保持されています。</translation>
  </message>
  <message>
   <source>The layer {layer} has no field for the class: match its fields first.</source>
   <translation type="unfinished">レイヤ{layer}にクラスのフィールドがありません。先にフィールドを対応付けてください。</translation>
  </message>
  <message>
   <source>The layer {layer} has no fields “class” and “reviewed”, so there is nothing to review in it.</source>
   <translation type="unfinished">レイヤ{layer}にフィールド「class」と「reviewed」がないため、レビューするものがありません。</translation>
  </message>
  <message>
   <source>The layer {table} in {path} could not be opened: {reason}. Choose another file.</source>
   <translation type="unfinished">{path}のレイヤ{table}を開けませんでした: {reason}。別のファイルを選択してください。</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no field {names} for this landform.</source>
   <translation type="unfinished">レイヤ「{layer}」には、この地形のためのフィールド{names}がありません。</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no fields for {count} values of this landform ({names}).</source>
   <translation type="unfinished">レイヤ「{layer}」には、この地形の{count}個の値を格納するフィールドがありません ({names})。</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no polygon. Choose another extent.</source>
   <translation type="unfinished">レイヤ「{layer}」にはポリゴンがありません。別の範囲を選択してください。</translation>
  </message>
  <message>
   <source>The layer “{layer}” has no selected polygon. Select some, or choose another extent.</source>
   <translation type="unfinished">レイヤ「{layer}」で選択されているポリゴンがありません。選択するか、別の範囲を選んでください。</translation>
  </message>
  <message>
   <source>The map and the layer {layer} do not fit together. {reason}</source>
   <translation type="unfinished">地図とレイヤ{layer}が適合しません。{reason}</translation>
  </message>
  <message>
   <source>The map shows {body} and the layer {layer} is on {other}: a click has no place there. Set the project's CRS to the layer's.</source>
   <translation type="unfinished">地図は{body}、レイヤ{layer}は{other}のもので、クリック位置が対応しません。プロジェクトのCRSをレイヤのCRSに設定してください。</translation>
  </message>
  <message>
   <source>The model learnt from {number} layers of one ground: {names}. Choose the layers beside the raster too, in the same order.</source>
   <translation type="unfinished">モデルは同じ領域の{number}個のレイヤから学習しました: {names}。ラスタに加えて、それらのレイヤも同じ順序で選択してください。</translation>
  </message>
  <message>
   <source>The network has {count} inputs, since the decoder looks at several levels: Deepness takes one.</source>
   <translation type="unfinished">デコーダが複数のレベルを見るため、ネットワークの入力は{count}個です。Deepnessが扱えるのは1個です。</translation>
  </message>
  <message>
   <source>The polygon is outside the layer {layer}. Draw it on the image.</source>
   <translation type="unfinished">ポリゴンがレイヤ{layer}の外にあります。画像上に描いてください。</translation>
  </message>
  <message>
   <source>The polygons in {path} could not be opened: {reason}. Run the map again.</source>
   <translation type="unfinished">{path}のポリゴンを開けませんでした: {reason}。マッピングを再実行してください。</translation>
  </message>
  <message>
   <source>The prompts do not fit the raster. {reason}</source>
   <translation type="unfinished">プロンプトがラスタに適合しません。{reason}</translation>
  </message>
  <message>
   <source>The raster is on {body} and the landform layer {layer} on {other}. Choose or create a landform layer for this raster.</source>
   <translation type="unfinished">ラスタは{body}、地形レイヤ{layer}は{other}のものです。このラスタ用の地形レイヤを選択するか作成してください。</translation>
  </message>
  <message>
   <source>The raster “{layer}” is not a file that the engine can read. Save it as a GeoTIFF first.</source>
   <translation type="unfinished">ラスタ「{layer}」はエンジンが読み込めるファイルではありません。先にGeoTIFFとして保存してください。</translation>
  </message>
  <message>
   <source>The raster “{name}” is not a file that the engine can read. Save it as a GeoTIFF first (right-click the layer, Export, Save As).</source>
   <translation type="unfinished">ラスタ「{name}」はエンジンが読み込めるファイルではありません。先にGeoTIFFとして保存してください (レイヤを右クリック、エクスポート、名前を付けて保存)。</translation>
  </message>
  <message>
   <source>The second count has about {share} ({low} to {high}) of the {first} reviewed craters.</source>
   <translation type="unfinished">第2の計数にはレビュー済みクレーター{first}個の約{share}（{low}～{high}）があります。</translation>
  </message>
  <message>
   <source>The second count is a part of this one, which is taken to be complete after its review.</source>
   <translation type="unfinished">第2の計数はこの計数の一部で、この計数はレビュー後に完全とみなされます。</translation>
  </message>
  <message>
   <source>The selected landforms do not overlap: there is nothing to subtract.</source>
   <translation type="unfinished">選択した地形は重なっていないため、差し引くものがありません。</translation>
  </message>
  <message>
   <source>The set-up stopped because of an unexpected error: {error}.</source>
   <translation type="unfinished">予期しないエラーのためセットアップが停止しました: {error}。</translation>
  </message>
  <message>
   <source>The sizes in the field “{field}” are taken to be kilometres.</source>
   <translation type="unfinished">フィールド「{field}」の大きさはキロメートルとみなします。</translation>
  </message>
  <message>
   <source>The threshold of “{name}” should be a number from 0 to 1, not “{value}”.</source>
   <translation type="unfinished">「{name}」の閾値は「{value}」ではなく、0から1までの数値にしてください。</translation>
  </message>
  <message>
   <source>There are about {all}; both together have {share}.</source>
   <translation type="unfinished">全部で約{all}個あり、両方を合わせると{share}です。</translation>
  </message>
  <message>
   <source>There is no such raster. Choose a raster layer or a file.</source>
   <translation type="unfinished">そのようなラスタはありません。ラスタレイヤまたはファイルを選択してください。</translation>
  </message>
  <message>
   <source>They are of {body}</source>
   <translation type="unfinished">{body}のものである</translation>
  </message>
  <message>
   <source>This box has no place in the layer's coordinate reference system.</source>
   <translation type="unfinished">このボックスは、レイヤの座標参照系に対応する位置がありません。</translation>
  </message>
  <message>
   <source>This holds where both have looked at the same ground without knowing of each other; craters that both hardly see make it look better than it is, things that are no craters worse.</source>
   <translation type="unfinished">これは両者が互いを知らずに同じ範囲を調べた場合に成り立ちます。両者に見えにくいクレーターがあると実際より良く、クレーターでないものがあると悪く見えます。</translation>
  </message>
  <message>
   <source>This place has no coordinates in the layer's coordinate reference system.</source>
   <translation type="unfinished">この場所は、レイヤの座標参照系に対応する座標がありません。</translation>
  </message>
  <message>
   <source>This polygon has no place in the layer's coordinate reference system.</source>
   <translation type="unfinished">このポリゴンは、レイヤの座標参照系に対応する位置がありません。</translation>
  </message>
  <message>
   <source>Thresholds</source>
   <translation type="unfinished">閾値</translation>
  </message>
  <message>
   <source>Tick at least one image of the new ground. Images that are files in the project count.</source>
   <translation type="unfinished">新しい領域の画像を1つ以上チェックしてください。プロジェクト内のファイル画像が対象です。</translation>
  </message>
  <message>
   <source>Tiles</source>
   <translation type="unfinished">タイル</translation>
  </message>
  <message>
   <source>Time needed [s]</source>
   <translation type="unfinished">所要時間 [秒]</translation>
  </message>
  <message>
   <source>Train a patch classifier</source>
   <translation type="unfinished">パッチ分類器の学習</translation>
  </message>
  <message>
   <source>Train decoder</source>
   <translation type="unfinished">デコーダの学習</translation>
  </message>
  <message>
   <source>Trained</source>
   <translation type="unfinished">学習日時</translation>
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
   <translation type="unfinished">ラベルのポリゴンが示す地形を検出するデコーダを学習させます。

&lt;p&gt;デコーダは、固定した画像モデルの特徴量の上で動く、小さなネットワークまたはより単純な種類のものです。
ラベル付き領域はブロックに分けられ、それぞれをまだ見ていないデコーダが評価します。保存されるデコーダは全体から学習します。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;ラベルレイヤ&lt;/b&gt;: 全ラスタに対して1つ、またはラスタごとに1つずつ同じ順序で指定します。それぞれにクラスフィールドが必要です。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;完全にラベル付けされた領域&lt;/b&gt;: すべての地形の輪郭が描かれているポリゴン。
指定しない場合はラベルの周囲の領域になります。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;以前のモデルから開始&lt;/b&gt;: 両方にあるクラスは、以前に学習した内容から続けます。
画像モデル、種類、スケールは元のままです。&lt;/p&gt;
&lt;p&gt;出力フォルダには、モデル (safetensors)、モデルカード (JSON)、曲線の図が入ります。
すでに何かが入っているフォルダは上書きされません。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Transformer</source>
   <translation type="unfinished">Transformer</translation>
  </message>
  <message>
   <source>Twice the shared ground, as a part of the sum of both</source>
   <translation type="unfinished">共通領域の2倍が、両者の合計に占める割合</translation>
  </message>
  <message>
   <source>UNet from scratch</source>
   <translation type="unfinished">UNet (ゼロから学習)</translation>
  </message>
  <message>
   <source>Unit of the diameter</source>
   <translation type="unfinished">直径の単位</translation>
  </message>
  <message>
   <source>Version of ONNX's operators</source>
   <translation type="unfinished">ONNX演算子のバージョン</translation>
  </message>
  <message>
   <source>Waits until all landforms are found.</source>
   <translation type="unfinished">すべての地形の検出が終わるまで待ちます。</translation>
  </message>
  <message>
   <source>Waits until the comparison is done.</source>
   <translation type="unfinished">比較が終わるまで待ちます。</translation>
  </message>
  <message>
   <source>Waits until the conversion is done.</source>
   <translation type="unfinished">変換が終わるまで待ちます。</translation>
  </message>
  <message>
   <source>Waits until the decoder is judged.</source>
   <translation type="unfinished">デコーダの評価が終わるまで待ちます。</translation>
  </message>
  <message>
   <source>Waits until the download is done.</source>
   <translation type="unfinished">ダウンロードが終わるまで待ちます。</translation>
  </message>
  <message>
   <source>Waits until the export is done.</source>
   <translation type="unfinished">エクスポートが終わるまで待ちます。</translation>
  </message>
  <message>
   <source>Waits until the labels of the student are drawn.</source>
   <translation type="unfinished">生徒モデルのラベルが描かれるまで待ちます。</translation>
  </message>
  <message>
   <source>Waits until the learning curve is drawn.</source>
   <translation type="unfinished">学習曲線ができるまで待ちます。</translation>
  </message>
  <message>
   <source>Waits until the map run is done.</source>
   <translation type="unfinished">マッピングが終わるまで待ちます。</translation>
  </message>
  <message>
   <source>Waits until the pretraining is done.</source>
   <translation type="unfinished">事前学習が終わるまで待ちます。</translation>
  </message>
  <message>
   <source>Waits until the student is taught.</source>
   <translation type="unfinished">生徒モデルの学習が終わるまで待ちます。</translation>
  </message>
  <message>
   <source>Waits until the training is done.</source>
   <translation type="unfinished">学習が終わるまで待ちます。</translation>
  </message>
  <message>
   <source>What a decoder has found, in this layer</source>
   <translation type="unfinished">このレイヤーでデコーダが検出したもの</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation type="unfinished">種類</translation>
  </message>
  <message>
   <source>What {reviewer} has, in this layer</source>
   <translation type="unfinished">このレイヤーの{reviewer}のもの</translation>
  </message>
  <message>
   <source>Whether more labels would help</source>
   <translation type="unfinished">ラベル追加の効果</translation>
  </message>
  <message>
   <source>Which is better</source>
   <translation type="unfinished">どちらが優れているか</translation>
  </message>
  <message>
   <source>Windows at most</source>
   <translation type="unfinished">ウィンドウ数の上限</translation>
  </message>
  <message>
   <source>Writes a decoder as one ONNX file that other programs run, with all that stands before it.

&lt;p&gt;The file holds what the QGIS plugin Deepness reads: classes, resolution, size and overlap of its tiles, and how
pixels are scaled. Deepness takes decoders of one input: students, and others that look at one level.&lt;/p&gt;
&lt;p&gt;Beside it a STAC item with the Machine Learning Model extension describes inputs, classes and licence.&lt;/p&gt;</source>
   <translation type="unfinished">デコーダとその前処理のすべてを、ほかのプログラムで実行できる1つのONNXファイルに書き出します。

&lt;p&gt;ファイルには、QGISプラグインDeepnessが読み取る情報、すなわちクラス、解像度、タイルの大きさと重なり、
ピクセル値のスケーリング方法が含まれます。Deepnessが扱えるのは入力が1つのデコーダ、つまり生徒モデルと、1つのレベルを見るそのほかのデコーダです。&lt;/p&gt;
&lt;p&gt;隣のSTACアイテムは、Machine Learning Model拡張で入力、クラス、ライセンスを記述します。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>Writes polygons for other programs: crater counts for Craterstats (.scc, .diam) or as a pair of
Shapefiles (_CRATER and _AREA, as CraterTools and OpenCraterTool have them), COCO annotations, a CSV table, GeoJSON.

&lt;p&gt;Diameters and centres are those of circles through the outlines by least squares, on the body of the layer's CRS.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Classes&lt;/b&gt;: only these, separated by commas. A crater count takes every class named after craters when none is
given, and all polygons when there is no class field.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Counted area&lt;/b&gt;: polygons of the ground that was looked at, which a crater count needs. Without them, all of the
&lt;b&gt;image&lt;/b&gt; that holds data is taken. COCO annotations are in pixels of the image.&lt;/p&gt;</source>
   <translation type="unfinished">ポリゴンをほかのプログラム用に書き出します。Craterstats用のクレーター計数 (.scc、.diam)、または2つ組のShapefile
(_CRATERと_AREA、CraterToolsおよびOpenCraterToolの形式)、COCOアノテーション、CSVテーブル、GeoJSONに対応します。

&lt;p&gt;直径と中心は、レイヤのCRSの天体上で、輪郭に最小二乗法で当てはめた円のものです。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;クラス&lt;/b&gt;: 指定したもののみ (カンマ区切り)。クレーター計数では、指定がない場合はクレーターの名前を持つすべてのクラス、
クラスフィールドがない場合はすべてのポリゴンを対象とします。&lt;/p&gt;
&lt;p&gt;&lt;b&gt;計数領域&lt;/b&gt;: 調べた領域のポリゴン。クレーター計数に必要です。指定しない場合は、
&lt;b&gt;画像&lt;/b&gt;のデータがある全域になります。COCOアノテーションは画像のピクセル座標です。&lt;/p&gt;</translation>
  </message>
  <message>
   <source>a body of {radius} km radius</source>
   <translation type="unfinished">半径{radius} kmの天体</translation>
  </message>
  <message>
   <source>a few seconds left</source>
   <translation type="unfinished">残り数秒</translation>
  </message>
  <message>
   <source>about a minute</source>
   <translation type="unfinished">約1分</translation>
  </message>
  <message>
   <source>about {hours} h</source>
   <translation type="unfinished">約{hours}時間</translation>
  </message>
  <message>
   <source>about {hours} h left</source>
   <translation type="unfinished">残り約{hours}時間</translation>
  </message>
  <message>
   <source>about {hours} h {minutes} min</source>
   <translation type="unfinished">約{hours}時間{minutes}分</translation>
  </message>
  <message>
   <source>about {hours} h {minutes} min left</source>
   <translation type="unfinished">残り約{hours}時間{minutes}分</translation>
  </message>
  <message>
   <source>about {minutes} min left</source>
   <translation type="unfinished">残り約{minutes}分</translation>
  </message>
  <message>
   <source>about {n} min</source>
   <translation type="unfinished">約{n}分</translation>
  </message>
  <message>
   <source>about {seconds} s left</source>
   <translation type="unfinished">残り約{seconds}秒</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation type="unfinished">約{size}</translation>
  </message>
  <message>
   <source>accepted</source>
   <translation type="unfinished">確定</translation>
  </message>
  <message>
   <source>all</source>
   <translation type="unfinished">すべて</translation>
  </message>
  <message>
   <source>an unknown body</source>
   <translation type="unfinished">不明な天体</translation>
  </message>
  <message>
   <source>as shown</source>
   <translation type="unfinished">表示どおり</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation type="unfinished">自動</translation>
  </message>
  <message>
   <source>background</source>
   <translation type="unfinished">背景</translation>
  </message>
  <message>
   <source>certain</source>
   <translation type="unfinished">確実</translation>
  </message>
  <message>
   <source>circle</source>
   <translation type="unfinished">円</translation>
  </message>
  <message>
   <source>classes</source>
   <translation type="unfinished">クラス</translation>
  </message>
  <message>
   <source>diameter</source>
   <translation type="unfinished">直径</translation>
  </message>
  <message>
   <source>drawn by hand</source>
   <translation type="unfinished">手描き</translation>
  </message>
  <message>
   <source>ellipse</source>
   <translation type="unfinished">楕円</translation>
  </message>
  <message>
   <source>feature {number}</source>
   <translation type="unfinished">地物{number}</translation>
  </message>
  <message>
   <source>it said nothing</source>
   <translation type="unfinished">出力なし</translation>
  </message>
  <message>
   <source>landforms</source>
   <translation type="unfinished">地形</translation>
  </message>
  <message>
   <source>learnt from {number} layers: {names}</source>
   <translation type="unfinished">{number}個のレイヤから学習: {names}</translation>
  </message>
  <message>
   <source>learnt: objects are found one by one</source>
   <translation>学習済み：対象を一つずつ見つけます</translation>
  </message>
  <message>
   <source>left out</source>
   <translation type="unfinished">除外</translation>
  </message>
  <message>
   <source>less than a minute</source>
   <translation type="unfinished">1分未満</translation>
  </message>
  <message>
   <source>light</source>
   <translation type="unfinished">弱</translation>
  </message>
  <message>
   <source>map units</source>
   <translation type="unfinished">地図単位</translation>
  </message>
  <message>
   <source>mapped by a model</source>
   <translation type="unfinished">モデルによるマッピング</translation>
  </message>
  <message>
   <source>mapped extent</source>
   <translation type="unfinished">マッピング範囲</translation>
  </message>
  <message>
   <source>mean IoU {score} on unseen ground</source>
   <translation type="unfinished">未学習領域での平均IoU {score}</translation>
  </message>
  <message>
   <source>medium</source>
   <translation type="unfinished">中</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation type="unfinished">理由の記載なし</translation>
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished">なし</translation>
  </message>
  <message>
   <source>none: it reads the pixels</source>
   <translation type="unfinished">なし: ピクセルを直接読み取る</translation>
  </message>
  <message>
   <source>not learnt: that takes 300 labels of objects</source>
   <translation>未学習：300個のラベル付き対象が必要です</translation>
  </message>
  <message>
   <source>once (fast)</source>
   <translation type="unfinished">1回 (高速)</translation>
  </message>
  <message>
   <source>other</source>
   <translation type="unfinished">その他</translation>
  </message>
  <message>
   <source>outlined by clicks</source>
   <translation type="unfinished">クリックによる輪郭</translation>
  </message>
  <message>
   <source>pixels</source>
   <translation type="unfinished">ピクセル</translation>
  </message>
  <message>
   <source>probabilities of each class</source>
   <translation type="unfinished">クラスごとの確率</translation>
  </message>
  <message>
   <source>probability</source>
   <translation type="unfinished">確率</translation>
  </message>
  <message>
   <source>questionable</source>
   <translation type="unfinished">不確か</translation>
  </message>
  <message>
   <source>reviewed polygons only</source>
   <translation type="unfinished">レビュー済みのポリゴンのみ</translation>
  </message>
  <message>
   <source>strong</source>
   <translation type="unfinished">強</translation>
  </message>
  <message>
   <source>three times (better, slower)</source>
   <translation type="unfinished">3回 (高品質、低速)</translation>
  </message>
  <message>
   <source>time not known before the first tiles</source>
   <translation type="unfinished">所要時間は最初のタイルの後に判明</translation>
  </message>
  <message>
   <source>told by the field's name</source>
   <translation type="unfinished">フィールド名から判断</translation>
  </message>
  <message>
   <source>unclassified</source>
   <translation type="unfinished">未分類</translation>
  </message>
  <message>
   <source>up to {size}</source>
   <translation type="unfinished">最大{size}</translation>
  </message>
  <message>
   <source>{count} craters, N(1) = {density} km⁻²</source>
   <translation type="unfinished">クレーター{count}個、N(1) = {density} km⁻²</translation>
  </message>
  <message>
   <source>{count} landforms</source>
   <translation type="unfinished">地形{count}個</translation>
  </message>
  <message>
   <source>{done} of {count} objects, about {minutes} min left</source>
   <translation>{count} 個中 {done} 個、残り約 {minutes} 分</translation>
  </message>
  <message>
   <source>{field} is one of: {values}.</source>
   <translation type="unfinished">{field}は次のいずれかです: {values}。</translation>
  </message>
  <message>
   <source>{field} lies between {least} and {most}.</source>
   <translation type="unfinished">{field}は{least}から{most}までです。</translation>
  </message>
  <message>
   <source>{first} here, {second} in the second count, {both} in both</source>
   <translation type="unfinished">ここに{first}個、第2の計数に{second}個、両方に{both}個</translation>
  </message>
  <message>
   <source>{folder} cannot be written: {reason}. Free some space there.</source>
   <translation type="unfinished">{folder}に書き込めません: {reason}。空き容量を確保してください。</translation>
  </message>
  <message>
   <source>{folder} holds no trained model (its {file} is missing). Choose the folder that the Train page wrote.</source>
   <translation type="unfinished">{folder}に学習済みモデルがありません ({file}がありません)。「学習」ページで書き出されたフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{length} a pixel</source>
   <translation type="unfinished">ピクセルあたり{length}</translation>
  </message>
  <message>
   <source>{length} a sample</source>
   <translation type="unfinished">サンプルあたり{length}</translation>
  </message>
  <message>
   <source>{low} to {high}</source>
   <translation type="unfinished">{low}〜{high}</translation>
  </message>
  <message>
   <source>{number} images</source>
   <translation type="unfinished">{number}枚の画像</translation>
  </message>
  <message>
   <source>{number} polygons: {classes}</source>
   <translation type="unfinished">ポリゴン{number}個: {classes}</translation>
  </message>
  <message>
   <source>{number} without a class are left out.</source>
   <translation type="unfinished">クラスのないもの {number} 個は除かれます。</translation>
  </message>
  <message>
   <source>{n} craters of the second count were found by a decoder and reviewed by nobody.</source>
   <translation type="unfinished">第2の計数のクレーター{n}個はデコーダが検出したもので、未レビューです。</translation>
  </message>
  <message>
   <source>{n} further layers</source>
   <translation type="unfinished">追加レイヤ{n}個</translation>
  </message>
  <message>
   <source>{n} of them are questionable.</source>
   <translation type="unfinished">うち{n}個は不確かです。</translation>
  </message>
  <message>
   <source>{n} polygons below {area} were merged into what lies around them.</source>
   <translation type="unfinished">{area}未満のポリゴン{n}個を周囲に結合しました。</translation>
  </message>
  <message>
   <source>{n} tiles</source>
   <translation type="unfinished">タイル{n}枚</translation>
  </message>
  <message>
   <source>{path} could not be created: {reason}. Choose another folder.</source>
   <translation type="unfinished">{path}を作成できませんでした: {reason}。別のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>{path} could not be opened for writing as a GeoPackage: {reason}. Choose another file.</source>
   <translation type="unfinished">{path}をGeoPackageとして書き込み用に開けませんでした: {reason}。別のファイルを選択してください。</translation>
  </message>
  <message>
   <source>{percent} % of the unseen ground got its right class.</source>
   <translation type="unfinished">未学習領域の{percent}%が正しいクラスに分類されました。</translation>
  </message>
  <message>
   <source>{run}: {what}</source>
   <translation type="unfinished">{run}: {what}</translation>
  </message>
  <message>
   <source>{size}, rim ± {residual}.</source>
   <translation type="unfinished">{size}、リム ± {residual}。</translation>
  </message>
  <message>
   <source>{tiles}, from before</source>
   <translation type="unfinished">{tiles} (以前の実行分)</translation>
  </message>
  <message>
   <source>{tiles}, looked at {views} times</source>
   <translation type="unfinished">{tiles}、各{views}回観察</translation>
  </message>
  <message>
   <source>{tiles}, {old} of them from before</source>
   <translation type="unfinished">{tiles} (うち{old}枚は以前の実行分)</translation>
  </message>
  <message>
   <source>“{layer}” does not say whether its latitudes are planetocentric, as is the custom and as QGIS draws them, or planetographic.</source>
   <translation type="unfinished">「{layer}」の緯度が、慣例でありQGISの描画方法でもある惑星中心緯度なのか、惑星面緯度なのかが示されていません。</translation>
  </message>
  <message>
   <source>“{layer}” has unsaved edits, which are not exported.</source>
   <translation type="unfinished">「{layer}」には未保存の編集があります。これらはエクスポートされません。</translation>
  </message>
  <message>
   <source>“{layer}” has unsaved edits, which are not judged by.</source>
   <translation type="unfinished">「{layer}」には未保存の編集があります。これらは評価に使われません。</translation>
  </message>
  <message>
   <source>“{layer}” has unsaved edits, which are not trained on.</source>
   <translation type="unfinished">「{layer}」には未保存の編集があります。これらは学習に使われません。</translation>
  </message>
  <message>
   <source>“{layer}” is not a polygon layer. Choose the layer with the landform polygons.</source>
   <translation type="unfinished">「{layer}」はポリゴンレイヤではありません。地形のポリゴンを含むレイヤを選択してください。</translation>
  </message>
  <message>
   <source>“{layer}” says Earth, and “{image}” shows {body}. Are its longitudes and latitudes those of {body}?</source>
   <translation type="unfinished">「{layer}」は地球とされていますが、「{image}」は{body}を示しています。経度と緯度は{body}のものですか？</translation>
  </message>
  <message>
   <source>“{raster}” comes with {number} beside it, “{first}” with {count}. Give each raster as many further layers of its ground, in the same order.</source>
   <translation type="unfinished">「{raster}」には{number}、「{first}」には{count}が付いています。各ラスタに、その領域の追加レイヤを同じ数、同じ順序で指定してください。</translation>
  </message>
  <message>
   <source>“{text}” is no list of numbers of polygons. Write them as 5, 20, 80, or leave it empty.</source>
   <translation type="unfinished">「{text}」はポリゴン個数のリストではありません。5, 20, 80のように入力するか、空にしてください。</translation>
  </message>
 </context>
 <context>
  <name>LandformTarget</name>
  <message>
   <source>Choose or create a landform layer first.</source>
   <translation type="unfinished">先に地形レイヤを選択するか作成してください。</translation>
  </message>
  <message>
   <source>Rename class {old} to {new}</source>
   <translation type="unfinished">クラス{old}の名前を{new}に変更</translation>
  </message>
  <message>
   <source>The file {file} does not keep the coordinate reference system of the image: use the layer in this session, and set its CRS by hand whenever you open it again.</source>
   <translation type="unfinished">ファイル{file}は画像の座標参照系を保持できません。このセッションではこのレイヤを使い、再び開くたびにCRSを手動で設定してください。</translation>
  </message>
  <message>
   <source>{file} holds no polygon layer. Create a new landform layer.</source>
   <translation type="unfinished">{file}にポリゴンレイヤがありません。新しい地形レイヤを作成してください。</translation>
  </message>
 </context>
 <context>
  <name>LandformsOfLayer</name>
  <message>
   <source>No decision of this contact sheet is left to take back.</source>
   <translation type="unfinished">このコンタクトシートには取り消せる判定がもうありません。</translation>
  </message>
 </context>
 <context>
  <name>LayerRow</name>
  <message>
   <source>Choose a layer</source>
   <translation type="unfinished">レイヤを選択</translation>
  </message>
  <message>
   <source>Leave this layer out</source>
   <translation type="unfinished">このレイヤを除外</translation>
  </message>
 </context>
 <context>
  <name>LearningCurveChart</name>
  <message>
   <source>Score over number of polygons</source>
   <translation type="unfinished">ポリゴン数に対するスコア</translation>
  </message>
  <message>
   <source>mean IoU</source>
   <translation type="unfinished">平均IoU</translation>
  </message>
  <message>
   <source>polygons of each class</source>
   <translation type="unfinished">クラスごとのポリゴン数</translation>
  </message>
  <message>
   <source>{number} of each class</source>
   <translation type="unfinished">クラスごとに{number}個</translation>
  </message>
 </context>
 <context>
  <name>LearningCurveResult</name>
  <message>
   <source>Open the report</source>
   <translation type="unfinished">レポートを開く</translation>
  </message>
  <message>
   <source>Would more labels help?</source>
   <translation type="unfinished">ラベルを増やすと効果がありますか？</translation>
  </message>
 </context>
 <context>
  <name>LearningCurveRun</name>
  <message>
   <source>A learning curve is being drawn: if it is stopped now, nothing is kept.</source>
   <translation type="unfinished">学習曲線を作成中です。今停止すると何も残りません。</translation>
  </message>
  <message>
   <source>End the trials; no report is written</source>
   <translation type="unfinished">試行を終了します。レポートは書き込まれません</translation>
  </message>
  <message>
   <source>Reading the labels…</source>
   <translation type="unfinished">ラベルを読み込んでいます…</translation>
  </message>
  <message>
   <source>Save and go on</source>
   <translation type="unfinished">保存して続行</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished">停止</translation>
  </message>
  <message>
   <source>The learning curve was stopped; no report was written.</source>
   <translation type="unfinished">学習曲線は停止されました。レポートは書き込まれていません。</translation>
  </message>
  <message>
   <source>landforms</source>
   <translation type="unfinished">地形</translation>
  </message>
  <message>
   <source>{name} learning curve</source>
   <translation type="unfinished">{name} 学習曲線</translation>
  </message>
 </context>
 <context>
  <name>LeaveGuard</name>
  <message>
   <source>Close QGIS and stop what runs?</source>
   <translation type="unfinished">QGISを閉じて、実行中の処理を停止しますか？</translation>
  </message>
  <message>
   <source>Do not wait</source>
   <translation type="unfinished">待たない</translation>
  </message>
  <message>
   <source>Remove the plugin and stop what runs?</source>
   <translation type="unfinished">プラグインを削除して、実行中の処理を停止しますか？</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation type="unfinished">とどまる</translation>
  </message>
  <message>
   <source>Stop and close</source>
   <translation type="unfinished">停止して閉じる</translation>
  </message>
  <message>
   <source>Stop and remove</source>
   <translation type="unfinished">停止して削除</translation>
  </message>
  <message>
   <source>Stopping, and keeping what is done…</source>
   <translation type="unfinished">完了分を保持して停止しています…</translation>
  </message>
 </context>
 <context>
  <name>LikePanel</name>
  <message>
   <source> pixels</source>
   <translation type="unfinished"> ピクセル</translation>
  </message>
  <message>
   <source>1 selected landform does not lie on the image and is left out.</source>
   <translation type="unfinished">選択した地形のうち 1 個は画像上になく、除外されます。</translation>
  </message>
  <message>
   <source>1 selected landform tells what is looked for. Add others by Ctrl+click.</source>
   <translation type="unfinished">選択した地形1個を例として検索します。Ctrl+クリックで追加できます。</translation>
  </message>
  <message>
   <source>20 pixels</source>
   <translation type="unfinished">20ピクセル</translation>
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished">閉じる</translation>
  </message>
  <message>
   <source>Diameter of the smallest landforms that are looked for; smaller ones take more time</source>
   <translation type="unfinished">検索する最小の地形の直径。小さいほど時間がかかります</translation>
  </message>
  <message>
   <source>Drag a rectangle on the map</source>
   <translation type="unfinished">地図上で矩形をドラッグします</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation type="unfinished">描く</translation>
  </message>
  <message>
   <source>Find</source>
   <translation type="unfinished">検索</translation>
  </message>
  <message>
   <source>Find more like these</source>
   <translation type="unfinished">類似地形を検索</translation>
  </message>
  <message>
   <source>None of the selected landforms lies on the image. Select some that do, or choose their image.</source>
   <translation type="unfinished">選択した地形はどれも画像上にありません。画像上の地形を選択するか、その画像を選んでください。</translation>
  </message>
  <message>
   <source>Select landforms by Ctrl+click: more like them are looked for.</source>
   <translation type="unfinished">Ctrl+クリックで地形を選択してください。それに似た地形を検索します。</translation>
  </message>
  <message>
   <source>Smallest</source>
   <translation type="unfinished">最小</translation>
  </message>
  <message>
   <source>Ten landforms tell enough: select fewer by Ctrl+click.</source>
   <translation type="unfinished">例は10個までで十分です。Ctrl+クリックで選択を減らしてください。</translation>
  </message>
  <message>
   <source>The selected landform does not lie on the image. Select one that does, or choose its image.</source>
   <translation type="unfinished">選択した地形は画像上にありません。画像上の地形を選択するか、その画像を選んでください。</translation>
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished">場所</translation>
  </message>
  <message>
   <source>{columns} × {rows} pixels</source>
   <translation type="unfinished">{columns} × {rows}ピクセル</translation>
  </message>
  <message>
   <source>{n} selected landforms do not lie on the image and are left out.</source>
   <translation type="unfinished">選択した地形のうち {n} 個は画像上になく、除外されます。</translation>
  </message>
  <message>
   <source>{n} selected landforms tell what is looked for. Add others by Ctrl+click.</source>
   <translation type="unfinished">選択した地形{n}個を例として検索します。Ctrl+クリックで追加できます。</translation>
  </message>
 </context>
 <context>
  <name>LikeRun</name>
  <message>
   <source>Nothing new was found there. Choose other ground, or smaller landforms.</source>
   <translation type="unfinished">そこには新しいものは見つかりませんでした。別の領域か、より小さい地形を選択してください。</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the ground: the landform that was found so far can be reviewed.</source>
   <translation type="unfinished">領域の{share}%で停止しました。それまでに見つかった地形をレビューできます。</translation>
  </message>
  <message>
   <source>Stopped after {share} % of the ground: the {n} landforms found so far can be reviewed.</source>
   <translation type="unfinished">領域の{share}%で停止しました。それまでに見つかった地形{n}個をレビューできます。</translation>
  </message>
  <message>
   <source>Stopped before anything new was found.</source>
   <translation type="unfinished">新しいものが見つかる前に停止しました。</translation>
  </message>
  <message>
   <source>What was found is gone or damaged. Find more like these again.</source>
   <translation type="unfinished">検索結果が失われたか破損しています。類似地形をもう一度検索してください。</translation>
  </message>
  <message>
   <source>What was looked at is kept: the same search goes on from there.</source>
   <translation type="unfinished">調べた分は保持されます。同じ検索は続きから再開します。</translation>
  </message>
 </context>
 <context>
  <name>LikeSearch</name>
  <message>
   <source>A review of similar landforms was left: 1 waits, {decided} decided.</source>
   <translation type="unfinished">類似地形のレビューが途中です: 残り1個、判定済み{decided}個。</translation>
  </message>
  <message>
   <source>A review of similar landforms was left: {n} wait, {decided} decided.</source>
   <translation type="unfinished">類似地形のレビューが途中です: 残り{n}個、判定済み{decided}個。</translation>
  </message>
  <message>
   <source>Finish what is looked for or reviewed first.</source>
   <translation type="unfinished">先に進行中の検索またはレビューを終えてください。</translation>
  </message>
  <message>
   <source>Forget it</source>
   <translation type="unfinished">破棄</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished">続ける</translation>
  </message>
 </context>
 <context>
  <name>LikenessOrder</name>
  <message>
   <source>The order stays as it was: {reason} The next decision tries again.</source>
   <translation type="unfinished">順序は元のままです。{reason} 次の判定時に再試行します。</translation>
  </message>
  <message>
   <source>What is decided cannot be kept in {folder}: {reason}. Free some space there.</source>
   <translation type="unfinished">判定を{folder}に保存できません: {reason}。空き容量を確保してください。</translation>
  </message>
 </context>
 <context>
  <name>ManyLandforms</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished">キャンセル</translation>
  </message>
  <message>
   <source>Choose the image and the landforms that the contact sheet shall show.</source>
   <translation type="unfinished">コンタクトシートに表示する画像と地形を選択してください。</translation>
  </message>
  <message>
   <source>Everything in the view is looked for: if that is stopped now, what was found is lost.</source>
   <translation type="unfinished">表示範囲のすべてを検索中です。今やめると、見つかったものは失われます。</translation>
  </message>
  <message>
   <source>Landforms of a layer are outlined: if that is stopped now, the outlines are lost.</source>
   <translation type="unfinished">レイヤーの地形の輪郭を作成中です。今やめると、輪郭は失われます。</translation>
  </message>
  <message>
   <source>Looking for landforms…</source>
   <translation type="unfinished">地形を検索しています…</translation>
  </message>
  <message>
   <source>More landforms are looked for: if that is stopped now, what was found can be reviewed later, and the same search goes on from there.</source>
   <translation type="unfinished">類似地形を検索中です。今やめても、見つかったものは後でレビューでき、同じ検索はそこから続きます。</translation>
  </message>
  <message>
   <source>Outlining landforms…</source>
   <translation type="unfinished">地形の輪郭を描いています…</translation>
  </message>
  <message>
   <source>Stop here; what was found or outlined so far can be reviewed</source>
   <translation type="unfinished">ここで停止します。それまでの検出結果や輪郭はレビューできます</translation>
  </message>
  <message>
   <source>There are no landforms in “{layer}” yet.</source>
   <translation type="unfinished">「{layer}」にはまだ地形がありません。</translation>
  </message>
 </context>
 <context>
  <name>MapPage</name>
  <message>
   <source>&amp;Extent</source>
   <translation type="unfinished">範囲(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation type="unfinished">フォルダ(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Map</source>
   <translation type="unfinished">マッピング(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Open folder</source>
   <translation type="unfinished">フォルダを開く(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Raster</source>
   <translation type="unfinished">ラスタ(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Smoothing</source>
   <translation type="unfinished">平滑化(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Zoom to result</source>
   <translation type="unfinished">結果にズーム(&amp;Z)</translation>
  </message>
  <message>
   <source>A decoder trained on the Train page; the list holds the ones used last</source>
   <translation type="unfinished">「学習」ページで学習したデコーダ。リストには最近使ったものが表示されます</translation>
  </message>
  <message>
   <source>Add a raster layer to the project to start.</source>
   <translation type="unfinished">まずラスタレイヤをプロジェクトに追加してください。</translation>
  </message>
  <message>
   <source>All decoders with their scores; compare two of them, or two maps</source>
   <translation type="unfinished">すべてのデコーダとスコア。2つのデコーダや2つの地図を比較できます</translation>
  </message>
  <message>
   <source>Areas measured on the body</source>
   <translation type="unfinished">天体上で計測した面積</translation>
  </message>
  <message>
   <source>Choose the folder of a trained model</source>
   <translation type="unfinished">学習済みモデルのフォルダを選択</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation type="unfinished">続行</translation>
  </message>
  <message>
   <source>De&amp;coders…</source>
   <translation type="unfinished">デコーダ(&amp;C)…</translation>
  </message>
  <message>
   <source>Dra&amp;w</source>
   <translation type="unfinished">描く(&amp;W)</translation>
  </message>
  <message>
   <source>Drag a rectangle on the map</source>
   <translation type="unfinished">地図上で矩形をドラッグします</translation>
  </message>
  <message>
   <source>Finished tiles are kept; run again to continue.</source>
   <translation type="unfinished">完了したタイルは保持されます。再実行すると続きから始まります。</translation>
  </message>
  <message>
   <source>Folder that will hold the run's own folder</source>
   <translation type="unfinished">実行ごとのフォルダを作成する親フォルダ</translation>
  </message>
  <message>
   <source>Ground can be looked at as it is and turned, and the mean counts; automatic does so where there are few tiles</source>
   <translation type="unfinished">領域をそのままの向きと回転させた向きで観察し、平均を使えます。自動ではタイルが少ない場合にそうします</translation>
  </message>
  <message>
   <source>How far outlines are rounded off, from pixel steps to strong</source>
   <translation type="unfinished">輪郭を滑らかにする強さ。ピクセルの階段状から「強」まで</translation>
  </message>
  <message>
   <source>Loo&amp;k</source>
   <translation type="unfinished">観察回数(&amp;K)</translation>
  </message>
  <message>
   <source>Map</source>
   <translation type="unfinished">マップ</translation>
  </message>
  <message>
   <source>Map the extent with the chosen model</source>
   <translation type="unfinished">選択したモデルで範囲をマッピングします</translation>
  </message>
  <message>
   <source>Mapped ground</source>
   <translation type="unfinished">マッピング領域</translation>
  </message>
  <message>
   <source>Minimum &amp;area</source>
   <translation type="unfinished">最小面積(&amp;A)</translation>
  </message>
  <message>
   <source>Mo&amp;del</source>
   <translation type="unfinished">モデル(&amp;D)</translation>
  </message>
  <message>
   <source>Name of the run: its folder and its group of layers are called after it</source>
   <translation type="unfinished">実行の名前。フォルダとレイヤグループの名前になります</translation>
  </message>
  <message>
   <source>Polygons</source>
   <translation type="unfinished">ポリゴン</translation>
  </message>
  <message>
   <source>Probabilities of eac&amp;h class</source>
   <translation type="unfinished">クラスごとの確率(&amp;H)</translation>
  </message>
  <message>
   <source>Result</source>
   <translation type="unfinished">結果</translation>
  </message>
  <message>
   <source>Run &amp;name</source>
   <translation type="unfinished">実行名(&amp;N)</translation>
  </message>
  <message>
   <source>Smaller polygons are merged into the neighbour they share most border with</source>
   <translation type="unfinished">小さいポリゴンを、共有境界が最も長い隣のポリゴンに結合します</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished">停止</translation>
  </message>
  <message>
   <source>Stop the run; finished tiles are kept, and the next run goes on from there</source>
   <translation type="unfinished">実行を停止します。完了したタイルは保持され、次の実行は続きから始まります</translation>
  </message>
  <message>
   <source>The image to map</source>
   <translation type="unfinished">マッピングする画像</translation>
  </message>
  <message>
   <source>The layer whose selected polygons are mapped</source>
   <translation type="unfinished">選択ポリゴンをマッピングするレイヤ</translation>
  </message>
  <message>
   <source>The part of the raster to map</source>
   <translation type="unfinished">ラスタのうちマッピングする部分</translation>
  </message>
  <message>
   <source>The run “{name}” was stopped.</source>
   <translation type="unfinished">実行「{name}」を停止しました。</translation>
  </message>
  <message>
   <source>Unit of the minimum area, measured on the body; “automatic” takes what the model can tell from noise</source>
   <translation type="unfinished">天体上で計測する最小面積の単位。「自動」では、モデルがノイズと区別できる大きさを使います</translation>
  </message>
  <message>
   <source>What the run would take: tiles, time by what tiles have taken on this machine, and disk</source>
   <translation type="unfinished">実行に必要なもの: タイル数、このマシンでのタイル処理実績に基づく時間、ディスク容量</translation>
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished">場所</translation>
  </message>
  <message>
   <source>Write a raster with a band for each class, too; it is as large as the map for each of them</source>
   <translation type="unfinished">クラスごとに1バンドのラスタも書き出します。1クラスあたり地図と同じ大きさになります</translation>
  </message>
  <message>
   <source>map {date}</source>
   <translation type="unfinished">マップ {date}</translation>
  </message>
  <message>
   <source>medium</source>
   <translation type="unfinished">中</translation>
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished">なし</translation>
  </message>
  <message>
   <source>{columns} × {rows} pixels</source>
   <translation type="unfinished">{columns} × {rows}ピクセル</translation>
  </message>
  <message>
   <source>{raster} map</source>
   <translation type="unfinished">{raster} マップ</translation>
  </message>
 </context>
 <context>
  <name>MapReview</name>
  <message>
   <source>Add the image {image} to the project: the map “{layer}” was made of it.</source>
   <translation type="unfinished">画像{image}をプロジェクトに追加してください。地図「{layer}」の作成元です。</translation>
  </message>
  <message>
   <source>Every polygon of “{layer}” is reviewed.</source>
   <translation type="unfinished">「{layer}」のすべてのポリゴンがレビュー済みです。</translation>
  </message>
  <message>
   <source>Review finished: {accepted} of 1 polygon is a landform.</source>
   <translation type="unfinished">レビュー完了: ポリゴン1個中{accepted}個が地形です。</translation>
  </message>
  <message>
   <source>Review finished: {accepted} of {count} polygons are landforms.</source>
   <translation type="unfinished">レビュー完了: ポリゴン{count}個中{accepted}個が地形です。</translation>
  </message>
  <message>
   <source>Use as labels…</source>
   <translation type="unfinished">ラベルとして使用…</translation>
  </message>
 </context>
 <context>
  <name>MapsDialog</name>
  <message>
   <source>&amp;Differences</source>
   <translation type="unfinished">差分(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;First map</source>
   <translation type="unfinished">第1の地図(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Second map</source>
   <translation type="unfinished">第2の地図(&amp;S)</translation>
  </message>
  <message>
   <source>Choose two maps that differ.</source>
   <translation type="unfinished">異なる2つの地図を選択してください。</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation type="unfinished">比較</translation>
  </message>
  <message>
   <source>Compare two maps</source>
   <translation type="unfinished">2つの地図を比較</translation>
  </message>
  <message>
   <source>GeoTIFF (*.tif)</source>
   <translation type="unfinished">GeoTIFF (*.tif)</translation>
  </message>
  <message>
   <source>The two are compared cell by cell: a layer shows what became what, and a table tells how much ground.</source>
   <translation type="unfinished">2つの地図をセルごとに比較します。何が何に変わったかをレイヤに示し、その面積を表に示します。</translation>
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
   <translation type="unfinished">自動</translation>
  </message>
 </context>
 <context>
  <name>ModelCatalogue</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished">キャンセル</translation>
  </message>
  <message>
   <source>Checkpoint file</source>
   <translation type="unfinished">チェックポイントファイル</translation>
  </message>
  <message>
   <source>Checkpoints (*.pth *.pt);;All (*)</source>
   <translation type="unfinished">チェックポイント (*.pth *.pt);;すべて (*)</translation>
  </message>
  <message>
   <source>Connecting…</source>
   <translation type="unfinished">接続しています…</translation>
  </message>
  <message>
   <source>Download</source>
   <translation type="unfinished">ダウンロード</translation>
  </message>
  <message>
   <source>Listed when the engine is ready.</source>
   <translation type="unfinished">エンジンの準備ができると表示されます。</translation>
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished">モデル</translation>
  </message>
  <message>
   <source>Reading the file…</source>
   <translation type="unfinished">ファイルを読み込んでいます…</translation>
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished">サイズ</translation>
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished">状態</translation>
  </message>
  <message>
   <source>What the quickest window so far took on this machine</source>
   <translation type="unfinished">このマシンでこれまでに最も速く処理できたウィンドウの所要時間</translation>
  </message>
  <message>
   <source>Window</source>
   <translation type="unfinished">ウィンドウ</translation>
  </message>
  <message>
   <source>ready</source>
   <translation type="unfinished">準備完了</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation type="unfinished">{seconds}秒</translation>
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
   <translation type="unfinished">Landform Mapper独自</translation>
  </message>
 </context>
 <context>
  <name>ModelChooser</name>
  <message>
   <source>A sample is what the model takes for a pixel: it looks at every image drawn larger or smaller, so that a sample is {length} of ground, as in its training. The pixels are those of the images that it learnt from.</source>
   <translation type="unfinished">サンプルとは、モデルが一画素とみなすものです。どの画像も拡大または縮小して見るので、一サンプルは訓練のときと同じく地面の {length} になります。画素は、学習に使った画像のものです。</translation>
  </message>
  <message>
   <source>Folder of a trained model</source>
   <translation type="unfinished">学習済みモデルのフォルダ</translation>
  </message>
  <message>
   <source>No model yet: train one on the Train page, or open the folder of one.</source>
   <translation type="unfinished">モデルがまだありません。「学習」ページで学習させるか、既存のモデルのフォルダを開いてください。</translation>
  </message>
 </context>
 <context>
  <name>ModelDetails</name>
  <message>
   <source>Model “{name}”</source>
   <translation type="unfinished">モデル「{name}」</translation>
  </message>
 </context>
 <context>
  <name>ModelJudging</name>
  <message>
   <source>Choose a raster and the polygon layer to judge by first.</source>
   <translation type="unfinished">先にラスタと、評価に使うポリゴンレイヤを選択してください。</translation>
  </message>
 </context>
 <context>
  <name>PairList</name>
  <message>
   <source>Add another raster</source>
   <translation type="unfinished">別のラスタを追加</translation>
  </message>
  <message>
   <source>Learn from several rasters at once, each with its own labels</source>
   <translation type="unfinished">それぞれにラベルを持つ複数のラスタから同時に学習します</translation>
  </message>
 </context>
 <context>
  <name>PairRow</name>
  <message>
   <source>Do not learn from this raster</source>
   <translation type="unfinished">このラスタから学習しません</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation type="unfinished">ラベル</translation>
  </message>
  <message>
   <source>Learn from polygons whose field “reviewed” is true; the ground of the others is left out</source>
   <translation type="unfinished">フィールド「reviewed」が真のポリゴンから学習します。ほかのポリゴンの領域は除外されます</translation>
  </message>
  <message>
   <source>Raster</source>
   <translation type="unfinished">ラスタ</translation>
  </message>
  <message>
   <source>Reviewed polygons only</source>
   <translation type="unfinished">レビュー済みのポリゴンのみ</translation>
  </message>
  <message>
   <source>The image that the landforms were drawn on.</source>
   <translation type="unfinished">地形の輪郭を描いた画像。</translation>
  </message>
  <message>
   <source>The polygon layer with the landforms and their classes.</source>
   <translation type="unfinished">地形とそのクラスを含むポリゴンレイヤ。</translation>
  </message>
 </context>
 <context>
  <name>Picture</name>
  <message>
   <source>Labels that the student would learn from</source>
   <translation type="unfinished">生徒モデルが学習するラベル</translation>
  </message>
 </context>
 <context>
  <name>PretrainDialog</name>
  <message>
   <source>All masks that the default model sees on the images are learnt as classes, without any label. Choose images of the kind that you map, but not those that are to judge.</source>
   <translation type="unfinished">標準モデルが画像上で見つけたすべてのマスクを、ラベルなしでクラスとして学習します。マッピングするものと同じ種類の画像を選び、評価に使う画像は選ばないでください。</translation>
  </message>
  <message>
   <source>Decoder</source>
   <translation type="unfinished">デコーダ</translation>
  </message>
  <message>
   <source>Images</source>
   <translation type="unfinished">画像</translation>
  </message>
  <message>
   <source>Masks</source>
   <translation type="unfinished">マスク</translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished">名前</translation>
  </message>
  <message>
   <source>Pretrain</source>
   <translation type="unfinished">事前学習</translation>
  </message>
  <message>
   <source>Pretrain on unlabelled images</source>
   <translation type="unfinished">ラベルなし画像で事前学習</translation>
  </message>
  <message>
   <source>best rated first, as in the paper</source>
   <translation type="unfinished">評価の高い順 (論文のとおり)</translation>
  </message>
  <message>
   <source>largest first</source>
   <translation type="unfinished">大きい順</translation>
  </message>
  <message>
   <source>most stable first</source>
   <translation type="unfinished">安定した順</translation>
  </message>
  <message>
   <source>the same, the best on top</source>
   <translation type="unfinished">同上、最良を最前面</translation>
  </message>
 </context>
 <context>
  <name>PretrainingRun</name>
  <message>
   <source>A student is being pretrained: if it is stopped now, the masks that were found are kept.</source>
   <translation type="unfinished">生徒モデルを事前学習中です。今停止しても、見つかったマスクは保持されます。</translation>
  </message>
  <message>
   <source>End the pretraining; what was learnt and found is kept</source>
   <translation type="unfinished">事前学習を終了します。学習した内容と見つかったものは保持されます</translation>
  </message>
  <message>
   <source>Have a student learn from images alone, so that few labels go farther</source>
   <translation type="unfinished">少ないラベルを活かせるように、画像だけから生徒モデルを学習させます</translation>
  </message>
  <message>
   <source>Looking for masks…</source>
   <translation type="unfinished">マスクを検索しています…</translation>
  </message>
  <message>
   <source>Pretrain on unlabelled images…</source>
   <translation type="unfinished">ラベルなし画像で事前学習…</translation>
  </message>
  <message>
   <source>Stop and keep the best</source>
   <translation type="unfinished">停止して最良を保持</translation>
  </message>
  <message>
   <source>The pretrained student is in {folder}, and the next training starts from it.</source>
   <translation type="unfinished">事前学習した生徒モデルは{folder}にあり、次の学習はそこから始まります。</translation>
  </message>
  <message>
   <source>The pretraining was stopped before there was anything to keep.</source>
   <translation type="unfinished">保持できるものができる前に事前学習が停止されました。</translation>
  </message>
  <message>
   <source>pretrained</source>
   <translation type="unfinished">事前学習済み</translation>
  </message>
 </context>
 <context>
  <name>Questioner</name>
  <message>
   <source>Finding the outline…</source>
   <translation type="unfinished">輪郭を検出しています…</translation>
  </message>
  <message>
   <source>Rendering {layer}…</source>
   <translation type="unfinished">{layer}を描画しています…</translation>
  </message>
 </context>
 <context>
  <name>RangeHistogram</name>
  <message>
   <source>Drag the handles: what lies between them passes. Keys: Left and Right move the marked handle, Page Up and Page Down move it further, Up and Down mark the other one, Home lets all pass.</source>
   <translation type="unfinished">ハンドルをドラッグしてください。その間にあるものが通過します。キー: 左右で選択中のハンドルを移動、Page Up/Page Downで大きく移動、上下で別のハンドルを選択、Homeですべて通過。</translation>
  </message>
  <message>
   <source>Histogram with a least and a greatest value</source>
   <translation type="unfinished">最小値と最大値を示したヒストグラム</translation>
  </message>
 </context>
 <context>
  <name>RasterConversion</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished">キャンセル</translation>
  </message>
  <message>
   <source>Convert to a Cloud Optimized GeoTIFF</source>
   <translation type="unfinished">Cloud Optimized GeoTIFFに変換</translation>
  </message>
  <message>
   <source>Converting {name}…</source>
   <translation type="unfinished">{name}を変換しています…</translation>
  </message>
  <message>
   <source>Convert…</source>
   <translation type="unfinished">変換…</translation>
  </message>
  <message>
   <source>Other folder…</source>
   <translation type="unfinished">別のフォルダ…</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished">停止</translation>
  </message>
  <message>
   <source>Stop the conversion; nothing of it is left</source>
   <translation type="unfinished">変換を停止します。途中の結果は残りません</translation>
  </message>
  <message>
   <source>The conversion was stopped; nothing of it is left.</source>
   <translation type="unfinished">変換は停止されました。途中の結果は残っていません。</translation>
  </message>
  <message>
   <source>This is done once and takes up to {peak} of disk, {size} of it for good.</source>
   <translation type="unfinished">変換は1回だけ行います。ディスクを最大{peak}使い、そのうち{size}が残ります。</translation>
  </message>
  <message>
   <source>Try</source>
   <translation type="unfinished">試す</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation type="unfinished">了解</translation>
  </message>
  <message>
   <source>{free} are free in {folder}, and the conversion may take {peak}.</source>
   <translation type="unfinished">{folder}の空きは{free}です。変換には{peak}必要になる可能性があります。</translation>
  </message>
  <message>
   <source>{path} is written ({size}) and chosen; the layer before it is hidden.</source>
   <translation type="unfinished">{path} ({size}) を書き込み、選択しました。元のレイヤは非表示になっています。</translation>
  </message>
  <message>
   <source>{path} is written ({size}), but QGIS cannot open it. Add it to the project by hand.</source>
   <translation type="unfinished">{path} ({size}) を書き込みましたが、QGISで開けません。手動でプロジェクトに追加してください。</translation>
  </message>
  <message>
   <source>{path} is written ({size}).</source>
   <translation type="unfinished">{path} ({size}) を書き込みました。</translation>
  </message>
  <message>
   <source>{path} is written ({size}); it is chosen when the open outline is done.</source>
   <translation type="unfinished">{path} ({size}) を書き込みました。編集中の輪郭が終わると選択されます。</translation>
  </message>
  <message>
   <source>{path} is written ({size}); its layer stands above the one that it was made from.</source>
   <translation type="unfinished">{path} ({size}) を書き込みました。そのレイヤは作成元のレイヤの上にあります。</translation>
  </message>
 </context>
 <context>
  <name>RasterNotes</name>
  <message>
   <source>Understood</source>
   <translation type="unfinished">了解</translation>
  </message>
  <message>
   <source>{value} is ground</source>
   <translation type="unfinished">{value}は地表</translation>
  </message>
 </context>
 <context>
  <name>Recovery</name>
  <message>
   <source>1 edit was left out: its landform is another by now in the file.</source>
   <translation type="unfinished">編集1件を除外しました。その地形はファイル内で別のものになっています。</translation>
  </message>
  <message>
   <source>1 landform is back in “{layer}”; save it there.</source>
   <translation type="unfinished">地形1個を「{layer}」に復元しました。そこで保存してください。</translation>
  </message>
  <message>
   <source>1 landform of “{layer}” that was accepted but not saved can be restored.</source>
   <translation type="unfinished">確定したが保存していない「{layer}」の地形1個を復元できます。</translation>
  </message>
  <message>
   <source>1 landform of “{layer}” that was accepted or edited but not saved can be restored.</source>
   <translation type="unfinished">確定または編集したが保存していない「{layer}」の地形1個を復元できます。</translation>
  </message>
  <message>
   <source>Accepted landforms cannot be kept for the case that QGIS ends unexpectedly: {reason}. Save often.</source>
   <translation type="unfinished">QGISが予期せず終了した場合に備えて確定した地形を保持することができません: {reason}。こまめに保存してください。</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation type="unfinished">破棄</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation type="unfinished">復元</translation>
  </message>
  <message>
   <source>{k} edits were left out: their landforms are others by now in the file.</source>
   <translation type="unfinished">編集{k}件を除外しました。それらの地形はファイル内で別のものになっています。</translation>
  </message>
  <message>
   <source>{n} landforms are back in “{layer}”; save them there.</source>
   <translation type="unfinished">地形{n}個を「{layer}」に復元しました。そこで保存してください。</translation>
  </message>
  <message>
   <source>{n} landforms of “{layer}” that were accepted but not saved can be restored.</source>
   <translation type="unfinished">確定したが保存していない「{layer}」の地形{n}個を復元できます。</translation>
  </message>
  <message>
   <source>{n} landforms of “{layer}” that were accepted or edited but not saved can be restored.</source>
   <translation type="unfinished">確定または編集したが保存していない「{layer}」の地形{n}個を復元できます。</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>Review finished: {accepted} of 1 outline accepted.</source>
   <translation type="unfinished">レビュー完了: 輪郭1個中{accepted}個を確定しました。</translation>
  </message>
  <message>
   <source>Review finished: {accepted} of {count} outlines accepted.</source>
   <translation type="unfinished">レビュー完了: 輪郭{count}個中{accepted}個を確定しました。</translation>
  </message>
 </context>
 <context>
  <name>ReviewFinish</name>
  <message>
   <source>Finishing outline {number} of {count}</source>
   <translation type="unfinished">輪郭を仕上げています {number}/{count}</translation>
  </message>
 </context>
 <context>
  <name>ReviewPanel</name>
  <message>
   <source>, {rejected} rejected</source>
   <translation type="unfinished">、却下 {rejected}</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation type="unfinished">確定</translation>
  </message>
  <message>
   <source>Accept 1 likely</source>
   <translation type="unfinished">類似1個を確定</translation>
  </message>
  <message>
   <source>Accept all remaining</source>
   <translation type="unfinished">残りをすべて確定</translation>
  </message>
  <message>
   <source>Accept {n} likely</source>
   <translation type="unfinished">類似{n}個を確定</translation>
  </message>
  <message>
   <source>Accepted.</source>
   <translation type="unfinished">承認済み。</translation>
  </message>
  <message>
   <source>Add clicks to mend the outline. Enter accepts it, Esc goes back to the review.</source>
   <translation type="unfinished">クリックを追加して輪郭を修正します。Enterで確定、Escでレビューに戻ります。</translation>
  </message>
  <message>
   <source>Add every outline without a decision to the layer, as one undo step and marked as not reviewed</source>
   <translation type="unfinished">未判定の輪郭をすべてレイヤに追加します。元に戻すのは1操作で、未レビューとして記録されます</translation>
  </message>
  <message>
   <source>Add the outline to the layer (Enter); 1 to 9 choose its class first</source>
   <translation type="unfinished">輪郭をレイヤに追加します (Enter)。1〜9で先にクラスを選べます</translation>
  </message>
  <message>
   <source>Add those that are likely alike to the layer, as one undo step and marked as not reviewed</source>
   <translation type="unfinished">類似と見込まれるものをレイヤに追加します。元に戻すのは1操作で、未レビューとして記録されます</translation>
  </message>
  <message>
   <source>All of them at a glance, to be decided on by keys</source>
   <translation type="unfinished">すべてを一覧し、キー操作で判定します</translation>
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished">戻る</translation>
  </message>
  <message>
   <source>Class {name}.</source>
   <translation type="unfinished">クラス {name}。</translation>
  </message>
  <message>
   <source>Contact sheet…</source>
   <translation type="unfinished">コンタクトシート…</translation>
  </message>
  <message>
   <source>Each decision orders anew what is left. Ctrl+Z takes it back.</source>
   <translation type="unfinished">判定するたびに残りを並べ直します。Ctrl+Zで元に戻します。</translation>
  </message>
  <message>
   <source>Fix</source>
   <translation type="unfinished">修正</translation>
  </message>
  <message>
   <source>Learn from the reviewed polygons on the page Train. Landforms that the map missed are learnt as background there, unless you outline them first or choose “The rest is: left out”.</source>
   <translation type="unfinished">レビューしたポリゴンから「学習」ページで学びます。地図が見落とした地形は、先に輪郭を描くか残りを除外しない限り、背景として学習されます。</translation>
  </message>
  <message>
   <source>Leave the review; the rest can be reviewed later</source>
   <translation type="unfinished">レビューを離れます。残りは後でレビューできます</translation>
  </message>
  <message>
   <source>Leave the review; what was accepted is in the layer</source>
   <translation type="unfinished">レビューを離れます。確定したものはレイヤにあります</translation>
  </message>
  <message>
   <source>Likeness {score}.</source>
   <translation type="unfinished">類似度 {score}。</translation>
  </message>
  <message>
   <source>Next</source>
   <translation type="unfinished">次へ</translation>
  </message>
  <message>
   <source>Next outline (N or →)</source>
   <translation type="unfinished">次の輪郭 (Nまたは→)</translation>
  </message>
  <message>
   <source>No landform (Delete or Backspace)</source>
   <translation type="unfinished">地形ではない (DeleteまたはBackspace)</translation>
  </message>
  <message>
   <source>No landform but background (Delete or Backspace)</source>
   <translation type="unfinished">地形ではなく背景 (DeleteまたはBackspace)</translation>
  </message>
  <message>
   <source>Nothing that is left passes the filter.</source>
   <translation type="unfinished">残りのうちフィルタを通過するものはありません。</translation>
  </message>
  <message>
   <source>Open the outline as a prompt and add clicks (F); then the review goes on</source>
   <translation type="unfinished">輪郭をプロンプトとして開き、クリックを追加します (F)。その後レビューが続きます</translation>
  </message>
  <message>
   <source>Outline before (B or ←)</source>
   <translation type="unfinished">前の輪郭 (Bまたは←)</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation type="unfinished">却下</translation>
  </message>
  <message>
   <source>Rejected.</source>
   <translation type="unfinished">却下済み。</translation>
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished">レビュー</translation>
  </message>
  <message>
   <source>Review of a map</source>
   <translation type="unfinished">地図のレビュー</translation>
  </message>
  <message>
   <source>Review: most alike first</source>
   <translation type="unfinished">レビュー: 類似度の高い順</translation>
  </message>
  <message>
   <source>Score {score}.</source>
   <translation type="unfinished">スコア {score}。</translation>
  </message>
  <message>
   <source>Stop reviewing</source>
   <translation type="unfinished">レビューを終了</translation>
  </message>
  <message>
   <source>The map is right here (Enter); 1 to 9 give another class</source>
   <translation type="unfinished">ここでは地図が正しい (Enter)。1〜9で別のクラスにします</translation>
  </message>
  <message>
   <source>Use as labels…</source>
   <translation type="unfinished">ラベルとして使用…</translation>
  </message>
  <message>
   <source>{number} of {count}, {accepted} accepted</source>
   <translation type="unfinished">{number}/{count}、確定 {accepted}</translation>
  </message>
 </context>
 <context>
  <name>ReviewRow</name>
  <message>
   <source>Look through its polygons, least sure first, and make labels of them</source>
   <translation type="unfinished">確信度の低い順にポリゴンを確認し、ラベルにします</translation>
  </message>
  <message>
   <source>Polygons of a map run</source>
   <translation type="unfinished">マッピング結果のポリゴン</translation>
  </message>
  <message>
   <source>Re&amp;view this map…</source>
   <translation type="unfinished">この地図をレビュー(&amp;V)…</translation>
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished">レビュー</translation>
  </message>
  <message>
   <source>What you confirm or correct can be learnt from.</source>
   <translation type="unfinished">確認または訂正したものは学習に使えます。</translation>
  </message>
 </context>
 <context>
  <name>ReviewWalk</name>
  <message>
   <source>No decision of this review is left to take back.</source>
   <translation type="unfinished">このレビューには取り消せる判定がもうありません。</translation>
  </message>
  <message>
   <source>What comes before is in the layer already: Ctrl+Z takes the last decision back.</source>
   <translation type="unfinished">前のものはすでにレイヤにあります。Ctrl+Z で最後の決定を取り消せます。</translation>
  </message>
 </context>
 <context>
  <name>RunProgress</name>
  <message>
   <source>Stopping…</source>
   <translation type="unfinished">停止しています…</translation>
  </message>
 </context>
 <context>
  <name>RunningMap</name>
  <message>
   <source>Preparing the run…</source>
   <translation type="unfinished">実行を準備しています…</translation>
  </message>
  <message>
   <source>The map run “{name}” is not finished: its finished tiles stay, and it can be resumed.</source>
   <translation type="unfinished">マッピング「{name}」は完了していません。完了したタイルは残り、再開できます。</translation>
  </message>
 </context>
 <context>
  <name>SearchesSection</name>
  <message>
   <source>1 landform that waits in a review that was left would be gone.</source>
   <translation type="unfinished">中断したレビューで待っている地形1個が失われます。</translation>
  </message>
  <message>
   <source>1 review waits</source>
   <translation type="unfinished">レビュー1件が待機中</translation>
  </message>
  <message>
   <source>1 search, {size}</source>
   <translation type="unfinished">検索1件、{size}</translation>
  </message>
  <message>
   <source>Clear the searches? Landforms that were accepted stay in their layers.</source>
   <translation type="unfinished">検索を消去しますか？採用した地形はレイヤーに残ります。</translation>
  </message>
  <message>
   <source>Clear…</source>
   <translation type="unfinished">消去…</translation>
  </message>
  <message>
   <source>Searches for more landforms</source>
   <translation type="unfinished">類似地形の検索</translation>
  </message>
  <message>
   <source>The only search is in use: end its review, or stop it, first.</source>
   <translation type="unfinished">唯一の検索は使用中です。先にレビューを終えるか、検索を止めてください。</translation>
  </message>
  <message>
   <source>What Find more like these… has found is kept on disk, so that its review can go on later</source>
   <translation type="unfinished">「類似地形を検索…」で見つかったものはディスクに保存され、後でレビューを続けられます</translation>
  </message>
  <message>
   <source>{n} landforms that wait in reviews that were left would be gone.</source>
   <translation type="unfinished">中断したレビューで待っている地形{n}個が失われます。</translation>
  </message>
  <message>
   <source>{n} reviews wait</source>
   <translation type="unfinished">レビュー{n}件が待機中</translation>
  </message>
  <message>
   <source>{n} searches, {size}</source>
   <translation type="unfinished">検索{n}件、{size}</translation>
  </message>
 </context>
 <context>
  <name>SheetModel</name>
  <message>
   <source>no class</source>
   <translation type="unfinished">クラスなし</translation>
  </message>
 </context>
 <context>
  <name>SheetView</name>
  <message>
   <source>Contact sheet</source>
   <translation type="unfinished">コンタクトシート</translation>
  </message>
 </context>
 <context>
  <name>SizePlotWidget</name>
  <message>
   <source>Drag the left dashed line to the diameter from which on all craters were found: the points bend down below it. The right one leaves out larger craters. The keys Left and Right move a line from bin to bin, with Shift the other one.</source>
   <translation type="unfinished">すべてのクレーターが見つかった直径まで左の破線をドラッグしてください。それより下では点が下に曲がります。右の破線はより大きいクレーターを除外します。左右キーで線をビンごとに動かし、Shiftを押すともう一方の線を動かします。</translation>
  </message>
  <message>
   <source>Sizes of the craters, and the diameters that count</source>
   <translation type="unfinished">クレーターの大きさと、数える直径</translation>
  </message>
 </context>
 <context>
  <name>StartChoice</name>
  <message>
   <source>An earlier decoder to go on with: classes that both know go on, new ones start fresh</source>
   <translation type="unfinished">続きの学習に使う以前のデコーダ。両方にあるクラスは続きから、新しいクラスは最初から学習します</translation>
  </message>
  <message>
   <source>Keeps to its image model ({encoder}), its kind ({kind}) and its scale.</source>
   <translation type="unfinished">画像モデル ({encoder})、種類 ({kind})、スケールは元のままです。</translation>
  </message>
  <message>
   <source>Keeps to its kind ({kind}) and its scale.</source>
   <translation type="unfinished">種類 ({kind}) とスケールは元のままです。</translation>
  </message>
  <message>
   <source>Pretrained on images without labels. Keeps to its kind ({kind}).</source>
   <translation type="unfinished">ラベルのない画像で事前学習済み。種類 ({kind}) は元のままです。</translation>
  </message>
  <message>
   <source>Start fr&amp;om</source>
   <translation type="unfinished">学習の起点(&amp;O)</translation>
  </message>
  <message>
   <source>Start from “{name}” and learn from what is chosen above</source>
   <translation type="unfinished">「{name}」を起点に、上で選択したものから学習します</translation>
  </message>
  <message>
   <source>Train a&amp;gain</source>
   <translation type="unfinished">再学習(&amp;G)</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation type="unfinished">なし</translation>
  </message>
 </context>
 <context>
  <name>StretchSection</name>
  <message>
   <source>&amp;Bands</source>
   <translation type="unfinished">バンド(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Channel</source>
   <translation type="unfinished">チャンネル(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;White</source>
   <translation type="unfinished">白(&amp;W)</translation>
  </message>
  <message>
   <source>A thousand metres in each unit of the heights, for files that do not tell it</source>
   <translation type="unfinished">標高の1単位を1000メートルとします。単位が示されていないファイル用です</translation>
  </message>
  <message>
   <source>All values along the border are ground</source>
   <translation type="unfinished">縁の値はすべて地表</translation>
  </message>
  <message>
   <source>Azimuth of the sun, clockwise from the upper side of the map</source>
   <translation type="unfinished">太陽の方位角。地図の上方向から時計回り</translation>
  </message>
  <message>
   <source>Back to the automatic stretch (Home in the histogram)</source>
   <translation type="unfinished">自動ストレッチに戻します (ヒストグラムではHome)</translation>
  </message>
  <message>
   <source>Bands whose mean the models see</source>
   <translation type="unfinished">モデルが平均して見るバンド</translation>
  </message>
  <message>
   <source>Blac&amp;k</source>
   <translation type="unfinished">黒(&amp;K)</translation>
  </message>
  <message>
   <source>Channel whose histogram is shown</source>
   <translation type="unfinished">ヒストグラムを表示するチャンネル</translation>
  </message>
  <message>
   <source>Choose an image first.</source>
   <translation type="unfinished">先に画像を選択してください。</translation>
  </message>
  <message>
   <source>Co&amp;ntrast</source>
   <translation type="unfinished">コントラスト(&amp;N)</translation>
  </message>
  <message>
   <source>Height of the sun above the horizon</source>
   <translation type="unfinished">地平線からの太陽の高度</translation>
  </message>
  <message>
   <source>Heights are kilometres</source>
   <translation type="unfinished">標高はキロメートル</translation>
  </message>
  <message>
   <source>Heights are multiplied by this</source>
   <translation type="unfinished">標高に掛ける倍率</translation>
  </message>
  <message>
   <source>Nobody declares this value as nodata. Switch this on where it is deep shadow or another measurement</source>
   <translation type="unfinished">この値をNoDataとする宣言はありません。濃い影や別の測定値である場合はオンにしてください</translation>
  </message>
  <message>
   <source>S&amp;un</source>
   <translation type="unfinished">太陽(&amp;U)</translation>
  </message>
  <message>
   <source>Sh&amp;own</source>
   <translation type="unfinished">表示(&amp;O)</translation>
  </message>
  <message>
   <source>Stretch</source>
   <translation type="unfinished">ストレッチ</translation>
  </message>
  <message>
   <source>The heights do not say their unit. In metres the ground would be flatter than any that is known.</source>
   <translation type="unfinished">標高の単位が示されていません。メートルとすると、知られているどの地表よりも平坦になります。</translation>
  </message>
  <message>
   <source>The layer's style has no smallest and largest value for what is shown here.</source>
   <translation type="unfinished">レイヤのスタイルには、ここに表示するものの最小値と最大値がありません。</translation>
  </message>
  <message>
   <source>This layer is seen as QGIS draws it; change its style instead.</source>
   <translation type="unfinished">このレイヤはQGISの描画どおりに扱われます。代わりにレイヤのスタイルを変更してください。</translation>
  </message>
  <message>
   <source>Values down to this one are black</source>
   <translation type="unfinished">この値までが黒になります</translation>
  </message>
  <message>
   <source>Values from this one on are white</source>
   <translation type="unfinished">この値以上が白になります</translation>
  </message>
  <message>
   <source>What of the image the models see</source>
   <translation type="unfinished">モデルに見せる画像の内容</translation>
  </message>
  <message>
   <source>What the models see of the image, the same for clicks, training and mapping</source>
   <translation type="unfinished">モデルに見せる画像の状態。クリック、学習、マッピングで共通です</translation>
  </message>
  <message>
   <source>Where black and white come from; automatic leaves out nodata and saturated values. Choose the style again after you have changed it.</source>
   <translation type="unfinished">黒と白の決め方。自動ではNoDataと飽和値を除外します。スタイルを変更した後は選び直してください。</translation>
  </message>
  <message>
   <source>as in the layer's style</source>
   <translation type="unfinished">レイヤのスタイルに従う</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation type="unfinished">自動</translation>
  </message>
  <message>
   <source>blue</source>
   <translation type="unfinished">青</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation type="unfinished">手動</translation>
  </message>
  <message>
   <source>green</source>
   <translation type="unfinished">緑</translation>
  </message>
  <message>
   <source>red</source>
   <translation type="unfinished">赤</translation>
  </message>
  <message>
   <source>{value} along the border is ground</source>
   <translation type="unfinished">縁の値{value}は地表</translation>
  </message>
 </context>
 <context>
  <name>TakenFolder</name>
  <message>
   <source>Continue it</source>
   <translation type="unfinished">続行</translation>
  </message>
  <message>
   <source>It holds 1 polygon that was reviewed: that review would be lost.</source>
   <translation type="unfinished">レビュー済みのポリゴンが1個含まれています。そのレビューは失われます。</translation>
  </message>
  <message>
   <source>It holds {n} polygons that were reviewed: that review would be lost.</source>
   <translation type="unfinished">レビュー済みのポリゴンが{n}個含まれています。そのレビューは失われます。</translation>
  </message>
  <message>
   <source>New run “{name}”</source>
   <translation type="unfinished">新規実行「{name}」</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation type="unfinished">置き換える</translation>
  </message>
  <message>
   <source>The run “{name}” is finished already. Replacing it deletes its files and removes its layers.</source>
   <translation type="unfinished">実行「{name}」はすでに完了しています。置き換えるとファイルが削除され、レイヤも取り除かれます。</translation>
  </message>
  <message>
   <source>The run “{name}” was not finished, and its model is gone or it is of an older version.</source>
   <translation type="unfinished">実行「{name}」は完了しておらず、モデルが失われているか古いバージョンのものです。</translation>
  </message>
  <message>
   <source>The run “{name}” was not finished. It goes on as it was begun, on “{raster}” with the model “{model}” and its own extent and settings.</source>
   <translation type="unfinished">実行「{name}」は完了していません。開始時と同じく、ラスタ「{raster}」とモデル「{model}」、元の範囲と設定で続行します。</translation>
  </message>
  <message>
   <source>The run “{name}” was not finished. Its tiles are still there.</source>
   <translation type="unfinished">実行「{name}」は完了していません。タイルは残っています。</translation>
  </message>
  <message>
   <source>{folder} holds other files, which are left alone.</source>
   <translation type="unfinished">{folder}にはほかのファイルがありますが、変更されません。</translation>
  </message>
 </context>
 <context>
  <name>TeachDialog</name>
  <message>
   <source> min</source>
   <translation type="unfinished"> 分</translation>
  </message>
  <message>
   <source>&amp;Start</source>
   <translation type="unfinished">開始(&amp;S)</translation>
  </message>
  <message>
   <source>A small decoder learns on images without labels: the decoder says the classes, and masks that the default model finds correct their borders. Look first: these labels are all that it will know.</source>
   <translation type="unfinished">小さなデコーダがラベルのない画像で学習します。デコーダがクラスを判定し、標準モデルが見つけたマスクが境界を補正します。先に確認してください。生徒モデルが知るのはこれらのラベルだけです。</translation>
  </message>
  <message>
   <source>Choose the folder that the student is written to.</source>
   <translation type="unfinished">生徒モデルを書き込むフォルダを選択してください。</translation>
  </message>
  <message>
   <source>Decoder that teaches</source>
   <translation type="unfinished">教師デコーダ</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation type="unfinished">フォルダ</translation>
  </message>
  <message>
   <source>Give the student a name of letters or digits.</source>
   <translation type="unfinished">生徒モデルに文字または数字の名前を付けてください。</translation>
  </message>
  <message>
   <source>Ground</source>
   <translation type="unfinished">領域</translation>
  </message>
  <message>
   <source>How long the student learns; finding the masks comes before that</source>
   <translation type="unfinished">生徒モデルの学習時間。マスクの検索はその前に行われます</translation>
  </message>
  <message>
   <source>Images</source>
   <translation type="unfinished">画像</translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished">名前</translation>
  </message>
  <message>
   <source>Open the folder of a decoder</source>
   <translation type="unfinished">デコーダのフォルダを開く</translation>
  </message>
  <message>
   <source>Student</source>
   <translation type="unfinished">生徒モデル</translation>
  </message>
  <message>
   <source>Teach a student</source>
   <translation type="unfinished">生徒モデルの学習</translation>
  </message>
  <message>
   <source>Teach as “{name}”</source>
   <translation type="unfinished">「{name}」として学習</translation>
  </message>
  <message>
   <source>There is already a model “{name}” in {folder}. It is kept as it is.</source>
   <translation type="unfinished">{folder}にはすでにモデル「{name}」があります。そのまま残されます。</translation>
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished">時間</translation>
  </message>
  <message>
   <source>all of each image</source>
   <translation type="unfinished">各画像の全体</translation>
  </message>
  <message>
   <source>student</source>
   <translation type="unfinished">生徒</translation>
  </message>
  <message>
   <source>what the map shows of it</source>
   <translation type="unfinished">地図に表示されている部分</translation>
  </message>
 </context>
 <context>
  <name>TeachingRun</name>
  <message>
   <source>A student is being taught: if it is stopped now, what it has learnt and the masks found so far are kept.</source>
   <translation type="unfinished">生徒モデルを学習中です。今停止しても、学習した内容とこれまでに見つかったマスクは保持されます。</translation>
  </message>
  <message>
   <source>End the teaching now and keep the student as it is best so far</source>
   <translation type="unfinished">学習を今終了し、これまでで最良の生徒モデルを保持します</translation>
  </message>
  <message>
   <source>Have a small decoder learn on new ground without labels, from a decoder and from masks</source>
   <translation type="unfinished">デコーダとマスクを使い、ラベルのない新しい領域で小さなデコーダを学習させます</translation>
  </message>
  <message>
   <source>Map with it</source>
   <translation type="unfinished">これでマッピング</translation>
  </message>
  <message>
   <source>Nothing is known of its scores until it is judged on labels.</source>
   <translation type="unfinished">ラベルで評価するまで、スコアは分かりません。</translation>
  </message>
  <message>
   <source>Reading the images…</source>
   <translation type="unfinished">画像を読み込んでいます…</translation>
  </message>
  <message>
   <source>Stop and keep the best</source>
   <translation type="unfinished">停止して最良を保持</translation>
  </message>
  <message>
   <source>Stopped early: the best student so far is in {folder}, and is chosen on the Map page.</source>
   <translation type="unfinished">早期に停止しました。これまでで最良の生徒モデルは{folder}にあり、「マップ」ページで選択されています。</translation>
  </message>
  <message>
   <source>Teach a student…</source>
   <translation type="unfinished">生徒モデルの学習…</translation>
  </message>
  <message>
   <source>The student is in {folder}, and is chosen on the Map page.</source>
   <translation type="unfinished">生徒モデルは{folder}にあり、「マップ」ページで選択されています。</translation>
  </message>
  <message>
   <source>The teaching was stopped before there was anything to keep.</source>
   <translation type="unfinished">保持できるものができる前に学習が停止されました。</translation>
  </message>
 </context>
 <context>
  <name>ThresholdSection</name>
  <message>
   <source>Map “{name}” only where its probability reaches this</source>
   <translation type="unfinished">確率がこの値に達した場所だけを「{name}」としてマッピングします</translation>
  </message>
  <message>
   <source>Of ground that was judged while the model was trained, which it had not learnt from</source>
   <translation type="unfinished">モデルの学習中に評価した、未学習の領域についての値</translation>
  </message>
  <message>
   <source>The probability that a class must reach to be mapped</source>
   <translation type="unfinished">クラスをマッピングするために必要な確率</translation>
  </message>
  <message>
   <source>Thresholds</source>
   <translation type="unfinished">閾値</translation>
  </message>
  <message>
   <source>Thresholds ({count} set)</source>
   <translation type="unfinished">閾値 ({count}個設定)</translation>
  </message>
  <message>
   <source>Where the likeliest class does not reach its threshold, the ground is background, or has no class; no other class gets it. The tiles of a run are used again.</source>
   <translation type="unfinished">最も確率の高いクラスが閾値に達しない場所は、背景またはクラスなしになり、ほかのクラスにはなりません。実行済みのタイルは再利用されます。</translation>
  </message>
  <message>
   <source>finds {found} % of it; {right} % of what is mapped is right</source>
   <translation type="unfinished">その{found}%を検出。マッピング結果の{right}%が正解</translation>
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished">なし</translation>
  </message>
  <message>
   <source>nothing is mapped</source>
   <translation type="unfinished">何もマッピングされません</translation>
  </message>
 </context>
 <context>
  <name>Together</name>
  <message>
   <source>Rasters of the same body that become one map with the first. Where they overlap the finest is seen, of those as fine the first, and where it has no data the next.</source>
   <translation type="unfinished">最初のラスタと合わせて1つの地図にする、同じ天体のラスタ。重なる場所では最も細かいもの、同じ細かさなら最初のもの、データがなければ次のものを使います。</translation>
  </message>
  <message>
   <source>Together with</source>
   <translation type="unfinished">併用</translation>
  </message>
  <message>
   <source>no other raster</source>
   <translation type="unfinished">ほかのラスタなし</translation>
  </message>
 </context>
 <context>
  <name>TrainPage</name>
  <message>
   <source> and </source>
   <translation type="unfinished"> と </translation>
  </message>
  <message>
   <source>&amp;Class field</source>
   <translation type="unfinished">クラスフィールド(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Decoder</source>
   <translation type="unfinished">デコーダ(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Epochs</source>
   <translation type="unfinished">エポック数(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Folder</source>
   <translation type="unfinished">フォルダ(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Image model</source>
   <translation type="unfinished">画像モデル(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Judge…</source>
   <translation type="unfinished">評価(&amp;J)…</translation>
  </message>
  <message>
   <source>&amp;Labelled</source>
   <translation type="unfinished">ラベル領域(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation type="unfinished">名前(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Seed</source>
   <translation type="unfinished">乱数シード(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Train</source>
   <translation type="unfinished">学習開始(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Unseen share</source>
   <translation type="unfinished">未学習の割合(&amp;U)</translation>
  </message>
  <message>
   <source>A training is running: if it is stopped now, the model keeps its best weights so far.</source>
   <translation type="unfinished">学習を実行中です。今停止すると、モデルはこれまでで最良の重みを保持します。</translation>
  </message>
  <message>
   <source>A training is still in its first epoch: if it is stopped now, there is nothing to keep.</source>
   <translation type="unfinished">学習はまだ最初のエポックです。今停止すると何も残りません。</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation type="unfinished">詳細設定</translation>
  </message>
  <message>
   <source>At most so many rounds; it stops earlier when nothing gets better</source>
   <translation type="unfinished">反復回数の上限。改善しなくなれば早く終了します</translation>
  </message>
  <message>
   <source>Default model</source>
   <translation type="unfinished">標準モデル</translation>
  </message>
  <message>
   <source>End the training now and keep the best epoch so far</source>
   <translation type="unfinished">学習を今終了し、これまでで最良のエポックを保持します</translation>
  </message>
  <message>
   <source>Field of the label layer that holds the class of each polygon</source>
   <translation type="unfinished">各ポリゴンのクラスを含むラベルレイヤのフィールド</translation>
  </message>
  <message>
   <source>Folder that will hold the model's own folder</source>
   <translation type="unfinished">モデルのフォルダを作成する親フォルダ</translation>
  </message>
  <message>
   <source>How good it is</source>
   <translation type="unfinished">モデルの成績</translation>
  </message>
  <message>
   <source>Judge this model by the polygons chosen above, and open a report. Choose a raster and polygons that it has not learnt from first.</source>
   <translation type="unfinished">上で選択したポリゴンでこのモデルを評価し、レポートを開きます。先に、モデルが学習していないラスタとポリゴンを選択してください。</translation>
  </message>
  <message>
   <source>Learn from</source>
   <translation type="unfinished">学習元</translation>
  </message>
  <message>
   <source>Learning r&amp;ate</source>
   <translation type="unfinished">学習率(&amp;A)</translation>
  </message>
  <message>
   <source>Measured on blocks of ground that the training has not seen</source>
   <translation type="unfinished">学習で見ていない領域ブロックでの測定値</translation>
  </message>
  <message>
   <source>Name of the model; its folder is called after it</source>
   <translation type="unfinished">モデルの名前。フォルダ名になります</translation>
  </message>
  <message>
   <source>New model</source>
   <translation type="unfinished">新しいモデル</translation>
  </message>
  <message>
   <source>One: rename to “{name}”</source>
   <translation type="unfinished">同じ:「{name}」に変更</translation>
  </message>
  <message>
   <source>Open the Map page with this model</source>
   <translation type="unfinished">このモデルで「マップ」ページを開きます</translation>
  </message>
  <message>
   <source>Polygons that outline the completely labelled ground</source>
   <translation type="unfinished">完全にラベル付けされた領域を囲むポリゴン</translation>
  </message>
  <message>
   <source>Reading the labels…</source>
   <translation type="unfinished">ラベルを読み込んでいます…</translation>
  </message>
  <message>
   <source>Save &amp;picture…</source>
   <translation type="unfinished">図を保存(&amp;P)…</translation>
  </message>
  <message>
   <source>Save and train</source>
   <translation type="unfinished">保存して学習</translation>
  </message>
  <message>
   <source>Save the curves as a picture</source>
   <translation type="unfinished">曲線を図として保存します</translation>
  </message>
  <message>
   <source>Share of the labelled ground judged at a time, in blocks, by a decoder that has not seen it; the model that is kept learns from all of it</source>
   <translation type="unfinished">ラベル付き領域のうち、それを見ていないデコーダがブロック単位で一度に評価する割合。保存されるモデルは全体から学習します</translation>
  </message>
  <message>
   <source>Size of the steps that the training takes</source>
   <translation type="unfinished">学習の1ステップの大きさ</translation>
  </message>
  <message>
   <source>Stop and keep the best</source>
   <translation type="unfinished">停止して最良を保持</translation>
  </message>
  <message>
   <source>The &amp;rest is</source>
   <translation type="unfinished">残りの扱い(&amp;R)</translation>
  </message>
  <message>
   <source>The classes {names} differ in capitals or blanks alone. Are they one class?</source>
   <translation type="unfinished">クラス{names}は大文字・小文字または空白だけが異なります。同じクラスですか？</translation>
  </message>
  <message>
   <source>The model is in {folder}.</source>
   <translation type="unfinished">モデルは{folder}にあります。</translation>
  </message>
  <message>
   <source>The model whose image features the decoder learns on: a SAM, or DINOv2, which knows more of what things are.</source>
   <translation type="unfinished">デコーダの学習に画像特徴量を使うモデル。SAM、または物の種類についてより多くを知るDINOv2。</translation>
  </message>
  <message>
   <source>The same seed on the same data gives the same model</source>
   <translation type="unfinished">同じデータで同じシードを使うと、同じモデルになります</translation>
  </message>
  <message>
   <source>The training was stopped before there was anything to keep.</source>
   <translation type="unfinished">保持できるものができる前に学習が停止されました。</translation>
  </message>
  <message>
   <source>There is already a model “{name}” in {folder}. It is kept as it is.</source>
   <translation type="unfinished">{folder}にはすでにモデル「{name}」があります。そのまま残されます。</translation>
  </message>
  <message>
   <source>They differ</source>
   <translation type="unfinished">別のクラス</translation>
  </message>
  <message>
   <source>Train</source>
   <translation type="unfinished">学習</translation>
  </message>
  <message>
   <source>Train a decoder on the labelled polygons</source>
   <translation type="unfinished">ラベル付きポリゴンからデコーダを学習させます</translation>
  </message>
  <message>
   <source>Train as “{name}”</source>
   <translation type="unfinished">「{name}」として学習</translation>
  </message>
  <message>
   <source>Try this training with 1, 2, 5, 10 … of the polygons, each number three times, and see how the scores grow. That takes as long as some trainings.</source>
   <translation type="unfinished">ポリゴンの1、2、5、10 … 個を使ってこの学習を個数ごとに3回試し、スコアの伸びを調べます。学習数回分の時間がかかります。</translation>
  </message>
  <message>
   <source>Use for &amp;mapping</source>
   <translation type="unfinished">マッピングに使用(&amp;M)</translation>
  </message>
  <message>
   <source>What ground without a polygon means to the training. After the review of a map, background also teaches landforms that the map missed as background: outline them first, or choose left out.</source>
   <translation type="unfinished">ポリゴンのない地面が訓練で何を意味するか。地図のレビューの後では、背景を選ぶと、地図が見落とした地形も背景として教えられます。先に輪郭を描くか、除外を選んでください。</translation>
  </message>
  <message>
   <source>Where every landform has been outlined. Only this ground is used to learn what is not a landform.</source>
   <translation type="unfinished">すべての地形の輪郭が描かれている場所。地形でないものは、この領域だけから学習します。</translation>
  </message>
  <message>
   <source>Would more labels &amp;help?</source>
   <translation type="unfinished">ラベル追加の効果は？(&amp;H)</translation>
  </message>
  <message>
   <source>around the polygons</source>
   <translation type="unfinished">ポリゴンの周囲</translation>
  </message>
  <message>
   <source>background</source>
   <translation type="unfinished">背景</translation>
  </message>
  <message>
   <source>in the map view</source>
   <translation type="unfinished">マップの表示範囲</translation>
  </message>
  <message>
   <source>inside a polygon layer</source>
   <translation type="unfinished">ポリゴンレイヤの内側</translation>
  </message>
  <message>
   <source>landforms</source>
   <translation type="unfinished">地形</translation>
  </message>
  <message>
   <source>left out</source>
   <translation type="unfinished">除外</translation>
  </message>
  <message>
   <source>{names} has edits that are not saved yet. The training reads the file, so save them first.</source>
   <translation type="unfinished">{names}に未保存の編集があります。学習はファイルを読み込むため、先に保存してください。</translation>
  </message>
 </context>
 <context>
  <name>TrainResult</name>
  <message>
   <source>PNG picture (*.png)</source>
   <translation type="unfinished">PNG画像 (*.png)</translation>
  </message>
  <message>
   <source>Save the curves</source>
   <translation type="unfinished">曲線を保存</translation>
  </message>
  <message>
   <source>The curves are in {path}.</source>
   <translation type="unfinished">曲線は{path}にあります。</translation>
  </message>
  <message>
   <source>The picture could not be written to {path}. Choose another folder.</source>
   <translation type="unfinished">図を{path}に書き込めませんでした。別のフォルダを選択してください。</translation>
  </message>
  <message>
   <source>training</source>
   <translation type="unfinished">学習</translation>
  </message>
 </context>
 <context>
  <name>WhatIsMade</name>
  <message>
   <source>&amp;Gives</source>
   <translation type="unfinished">出力(&amp;G)</translation>
  </message>
  <message>
   <source>Cover</source>
   <translation type="unfinished">全面分類</translation>
  </message>
  <message>
   <source>Cover paints each place with a class. Objects gives each landform a polygon of its own, also where they overlap: a SAM draws the borders, the model tells the classes</source>
   <translation type="unfinished">「全面分類」は各地点にクラスを割り当てます。「個別地形」は、重なる場合も含めて各地形を個別のポリゴンにします。境界はSAMが描き、クラスはモデルが判定します</translation>
  </message>
  <message>
   <source>Objects</source>
   <translation type="unfinished">個別地形</translation>
  </message>
 </context>
</TS>
