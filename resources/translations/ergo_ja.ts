<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
    <context>
        <name>About</name>
        <message>
            <source>About Ergo</source>
            <translation>Ergoについて</translation>
        </message>
        <message>
            <source>A maths tutor that stays on your computer.</source>
            <translation>このコンピュータだけで動く数学の先生です。</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>バージョン{version}</translation>
        </message>
        <message>
            <source>The practice model was trained from nothing for Ergo, on exercises made by a program. Ergo is free software under the MIT licence.</source>
            <translation>練習用モデルは、プログラムが作った問題を使い、Ergoのために一から学習したものです。ErgoはMITライセンスの自由なソフトウェアです。</translation>
        </message>
        <message>
            <source>The sign of Ergo: three dots, which mean therefore</source>
            <translation>Ergoの印：「ゆえに」を表す3つの点</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>ライセンス…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>ActivityLine</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>AdapterCardView</name>
        <message>
            <source>In use</source>
            <translation>適用中</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>取り消す</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>適用</translation>
        </message>
        <message>
            <source>Stop using</source>
            <translation>適用をやめる</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>AdapterChip</name>
        <message>
            <source>LoRA</source>
            <translation>LoRA</translation>
        </message>
        <message>
            <source>doesn't fit</source>
            <translation>非対応</translation>
        </message>
        <message>
            <source>off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>No adapter</source>
            <translation>アダプタなし</translation>
        </message>
        <message>
            <source>Adapters</source>
            <translation>アダプタ</translation>
        </message>
        <message>
            <source>Adapter: {name}, {state}</source>
            <translation>アダプタ：{name}、{state}</translation>
        </message>
        <message>
            <source>Choose an adapter</source>
            <translation>アダプタを選択</translation>
        </message>
        <message>
            <source>What an adapter is</source>
            <translation>アダプタとは</translation>
        </message>
    </context>
    <context>
        <name>AdapterCommands</name>
        <message>
            <source>Use the Adapter</source>
            <translation>アダプタを適用</translation>
        </message>
        <message>
            <source>Add Adapter…</source>
            <translation>アダプタを追加…</translation>
        </message>
        <message>
            <source>Adapters…</source>
            <translation>アダプタ…</translation>
        </message>
    </context>
    <context>
        <name>AdapterPanel</name>
        <message>
            <source>Adapter of this conversation</source>
            <translation>この会話のアダプタ</translation>
        </message>
        <message>
            <source>Adapter</source>
            <translation>アダプタ</translation>
        </message>
        <message>
            <source>Compare with and without</source>
            <translation>あり・なしを比較</translation>
        </message>
        <message>
            <source>Adapters…</source>
            <translation>アダプタ…</translation>
        </message>
        <message>
            <source>Use {name}</source>
            <translation>{name}を適用</translation>
        </message>
        <message>
            <source>On or off ({keys})</source>
            <translation>オン/オフ（{keys}）</translation>
        </message>
    </context>
    <context>
        <name>AdapterWiring</name>
        <message>
            <source>Add Adapter</source>
            <translation>アダプタを追加</translation>
        </message>
        <message>
            <source>Adapters (*.safetensors *.zip adapter_config.json)</source>
            <translation>アダプタ (*.safetensors *.zip adapter_config.json)</translation>
        </message>
        <message>
            <source>{number} adapters weren't added</source>
            <translation>{number}個のアダプタを追加できませんでした</translation>
        </message>
    </context>
    <context>
        <name>AdapterWords</name>
        <message>
            <source>{adapter} doesn't fit {model}.</source>
            <translation>{adapter}は{model}に対応していません。</translation>
        </message>
        <message>
            <source>It fits no model that Ergo knows.</source>
            <translation>Ergoが知るどのモデルにも対応していません。</translation>
        </message>
        <message>
            <source>It fits {models}.</source>
            <translation>対応するモデル：{models}。</translation>
        </message>
        <message>
            <source>rank {rank}</source>
            <translation>ランク{rank}</translation>
        </message>
        <message>
            <source>ranks {low} to {high}</source>
            <translation>ランク{low}〜{high}</translation>
        </message>
        <message>
            <source>1 layer</source>
            <translation>1層</translation>
        </message>
        <message>
            <source>{number} layers</source>
            <translation>{number}層</translation>
        </message>
        <message>
            <source>Trained for {base}</source>
            <translation>{base}用に学習</translation>
        </message>
        <message>
            <source>It was trained for {base}, and {model} answers now: it may do less, or else.</source>
            <translation>{base}用に学習されたものですが、今は{model}が回答します。効果が弱かったり、違ったりすることがあります。</translation>
        </message>
        <message>
            <source>From {origin}, added {day}</source>
            <translation>{origin}から、{day}に追加</translation>
        </message>
        <message>
            <source>From {origin}</source>
            <translation>{origin}から</translation>
        </message>
        <message>
            <source>Added {day}</source>
            <translation>{day}に追加</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>削除しました。</translation>
        </message>
    </context>
    <context>
        <name>Adapters</name>
        <message>
            <source>{adapter} isn't there any more.</source>
            <translation>{adapter}はもうありません。</translation>
        </message>
        <message>
            <source>Added.</source>
            <translation>追加しました。</translation>
        </message>
        <message>
            <source>It was here already.</source>
            <translation>すでに追加されていました。</translation>
        </message>
    </context>
    <context>
        <name>AdaptersPage</name>
        <message>
            <source>Adapters</source>
            <translation>アダプタ</translation>
        </message>
        <message>
            <source>Add adapter…</source>
            <translation>アダプタを追加…</translation>
        </message>
        <message>
            <source>An adapter changes how a model answers, not the model. Drop one anywhere on this window.</source>
            <translation>アダプタは、モデルそのものではなく回答のしかたを変えます。このウインドウのどこにでもドロップできます。</translation>
        </message>
    </context>
    <context>
        <name>Adapting</name>
        <message>
            <source>Added: {names}.</source>
            <translation>追加しました：{names}。</translation>
        </message>
        <message>
            <source>{adapter} was added.</source>
            <translation>{adapter}を追加しました。</translation>
        </message>
        <message>
            <source>{adapter} is in force from the next question.</source>
            <translation>{adapter}は次の質問から適用されます。</translation>
        </message>
        <message>
            <source>{adapter} isn't in force any more.</source>
            <translation>{adapter}の適用をやめました。</translation>
        </message>
        <message>
            <source>{adapter} is in force again.</source>
            <translation>{adapter}を再び適用しました。</translation>
        </message>
    </context>
    <context>
        <name>Adding</name>
        <message>
            <source>Adding {name}…</source>
            <translation>{name}を追加中…</translation>
        </message>
        <message>
            <source>{number} more to come</source>
            <translation>あと{number}個</translation>
        </message>
        <message>
            <source>{name}: {words}</source>
            <translation>{name}：{words}</translation>
        </message>
    </context>
    <context>
        <name>AddressField</name>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
    </context>
    <context>
        <name>Announcing</name>
        <message>
            <source>The answer broke off.</source>
            <translation>回答が途中で終わりました。</translation>
        </message>
        <message>
            <source>The answer is ready.</source>
            <translation>回答ができました。</translation>
        </message>
        <message>
            <source>The model is installed.</source>
            <translation>モデルをインストールしました。</translation>
        </message>
        <message>
            <source>The installation waits for you.</source>
            <translation>インストールは操作を待っています。</translation>
        </message>
    </context>
    <context>
        <name>AnswerBox</name>
        <message>
            <source>Your answer</source>
            <translation>解答</translation>
        </message>
        <message>
            <source>How your answer will be read</source>
            <translation>解答の読み取られ方</translation>
        </message>
        <message>
            <source>Insert mathematics</source>
            <translation>数式を挿入</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>答え合わせ</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
    </context>
    <context>
        <name>AnswerChecks</name>
        <message>
            <source>It couldn't be checked.</source>
            <translation>検算できませんでした。</translation>
        </message>
    </context>
    <context>
        <name>AnswerMenu</name>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy as Rich Text</source>
            <translation>リッチテキストとしてコピー</translation>
        </message>
        <message>
            <source>Copy Link Address</source>
            <translation>リンクのアドレスをコピー</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>すべてを選択</translation>
        </message>
    </context>
    <context>
        <name>AnswerPane</name>
        <message>
            <source>Earlier answer</source>
            <translation>前の回答</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
    </context>
    <context>
        <name>AnswerWiring</name>
        <message>
            <source>This formula can't be copied as MathML. {reason}</source>
            <translation>この数式はMathMLとしてコピーできません。{reason}</translation>
        </message>
        <message>
            <source>No browser could be opened. The address can be copied instead.</source>
            <translation>ブラウザを開けませんでした。代わりにアドレスをコピーできます。</translation>
        </message>
    </context>
    <context>
        <name>Answering</name>
        <message>
            <source>“{text}” is no number that fits here.</source>
            <translation>「{text}」はここで使える数ではありません。</translation>
        </message>
        <message>
            <source>From {low} to {high}: {number} is taken.</source>
            <translation>{low}〜{high}の範囲です。{number}にしました。</translation>
        </message>
    </context>
    <context>
        <name>Answers</name>
        <message>
            <source>How {model} chooses its words. Holds for this model, from the next question on.</source>
            <translation>{model}の言葉の選び方です。このモデルに、次の質問から適用されます。</translation>
        </message>
        <message>
            <source>Your own numbers. Recommended takes them back.</source>
            <translation>独自の設定値です。「推奨」で元に戻ります。</translation>
        </message>
        <message>
            <source>As the model's makers recommend.</source>
            <translation>モデルの開発元が推奨する設定です。</translation>
        </message>
        <message>
            <source>The same answer every time.</source>
            <translation>毎回同じ回答になります。</translation>
        </message>
        <message>
            <source>The same answer every time. While it thinks, it repeats itself more easily.</source>
            <translation>毎回同じ回答になります。思考中に繰り返しに陥りやすくなります。</translation>
        </message>
        <message>
            <source>Other ways each time: temperature {temperature}, top-p {top_p}. More slips, too.</source>
            <translation>毎回違う答え方になります（温度{temperature}、top-p {top_p}）。間違いも増えます。</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>推奨</translation>
        </message>
        <message>
            <source>Exact</source>
            <translation>厳密</translation>
        </message>
        <message>
            <source>Varied</source>
            <translation>多様</translation>
        </message>
        <message>
            <source>Recommended: {number}.</source>
            <translation>推奨値：{number}。</translation>
        </message>
        <message>
            <source>fresh each time</source>
            <translation>毎回新しい値</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>温度</translation>
        </message>
        <message>
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Top-k</source>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>シード</translation>
        </message>
        <message>
            <source>Most tokens</source>
            <translation>最大トークン数</translation>
        </message>
        <message>
            <source>Without effect at temperature 0: nothing is left to chance.</source>
            <translation>温度0では効果がありません。偶然に任されるものがないからです。</translation>
        </message>
        <message>
            <source>How much is left to chance: 0 nothing, 1 as the model itself weighs it.</source>
            <translation>偶然に任せる度合いです。0で偶然なし、1でモデル自身の重みどおりです。</translation>
        </message>
        <message>
            <source>Draws from the likeliest tokens that make up this share; 1 keeps all.</source>
            <translation>確率の高い順に、合計がこの割合になるトークンまでから選びます。1ですべてが対象です。</translation>
        </message>
        <message>
            <source>Draws from so many of the likeliest tokens; 0 keeps all.</source>
            <translation>確率の高い順に、この個数のトークンから選びます。0ですべてが対象です。</translation>
        </message>
        <message>
            <source>Leaves out what is less likely than this share of the likeliest; 0 keeps all.</source>
            <translation>最も確率の高いトークンに対してこの割合より低いものを除きます。0ですべてが対象です。</translation>
        </message>
        <message>
            <source>With the same seed, this computer gives the same answer. Empty takes a fresh one.</source>
            <translation>シードが同じなら、このコンピュータでは同じ回答になります。空欄なら毎回変わります。</translation>
        </message>
        <message>
            <source>Where a reply ends at the latest, thoughts included. {limit} fit in all.</source>
            <translation>思考を含めた返答の長さの上限です。全体で{limit}まで入ります。</translation>
        </message>
    </context>
    <context>
        <name>AnswersPage</name>
        <message>
            <source>Answers</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>New seed</source>
            <translation>新しいシード</translation>
        </message>
        <message>
            <source>Takes a new seed and keeps to it</source>
            <translation>新しいシードを選び、それを使い続けます</translation>
        </message>
    </context>
    <context>
        <name>AnswersSection</name>
        <message>
            <source>Answers</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Check answers</source>
            <translation>回答を検算</translation>
        </message>
        <message>
            <source>Recomputes what can be recomputed, and says whether it agrees.</source>
            <translation>計算できるものをもう一度計算し、一致するかどうかを示します。</translation>
        </message>
        <message>
            <source>Hints first</source>
            <translation>ヒントから</translation>
        </message>
        <message>
            <source>Solutions stay hidden; hints come one by one.</source>
            <translation>解き方は隠したまま、ヒントを1つずつ示します。</translation>
        </message>
        <message>
            <source>Open thoughts while they come</source>
            <translation>思考中は思考を開いておく</translation>
        </message>
        <message>
            <source>Typeset thoughts</source>
            <translation>思考を組版</translation>
        </message>
        <message>
            <source>Once they have ended, with their formulas.</source>
            <translation>思考が終わってから、数式を組んで表示します。</translation>
        </message>
        <message>
            <source>Export thoughts too</source>
            <translation>思考も書き出す</translation>
        </message>
        <message>
            <source>How the model chooses its words</source>
            <translation>モデルの言葉の選び方</translation>
        </message>
        <message>
            <source>Answers…</source>
            <translation>回答…</translation>
        </message>
    </context>
    <context>
        <name>AppCommands</name>
        <message>
            <source>Close Window</source>
            <translation>ウインドウを閉じる</translation>
        </message>
        <message>
            <source>Quit Ergo</source>
            <translation>Ergoを終了</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>設定…</translation>
        </message>
        <message>
            <source>About Ergo</source>
            <translation>Ergoについて</translation>
        </message>
    </context>
    <context>
        <name>AppearanceMenu</name>
        <message>
            <source>Appearance</source>
            <translation>外観</translation>
        </message>
        <message>
            <source>System</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
    </context>
    <context>
        <name>Attaching</name>
        <message>
            <source>Ask about {name}…</source>
            <translation>{name}について質問…</translation>
        </message>
        <message>
            <source>Ask about these texts…</source>
            <translation>これらのテキストについて質問…</translation>
        </message>
        <message>
            <source>Attach Text</source>
            <translation>テキストを添付</translation>
        </message>
        <message>
            <source>“{name}” isn't attached: {number} texts go with a question at most.</source>
            <translation>「{name}」は添付されません。質問に添付できるテキストは{number}個までです。</translation>
        </message>
        <message>
            <source>“{name}” isn't attached: texts can have {size} kB together.</source>
            <translation>「{name}」は添付されません。テキストは合計{size} kBまでです。</translation>
        </message>
        <message>
            <source>Attached: {names}</source>
            <translation>添付：{names}</translation>
        </message>
        <message>
            <source>Attach text</source>
            <translation>テキストを添付</translation>
        </message>
        <message>
            <source>Removed: {name}</source>
            <translation>取り除きました：{name}</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>{name}, {size}</source>
            <translation>{name}、{size}</translation>
        </message>
        <message>
            <source>A text that goes with the question. Press to read it.</source>
            <translation>質問に添付されるテキストです。押すと読めます。</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>{name}を取り除く</translation>
        </message>
    </context>
    <context>
        <name>AttachmentRow</name>
        <message>
            <source>Attached texts</source>
            <translation>添付したテキスト</translation>
        </message>
    </context>
    <context>
        <name>Below</name>
        <message>
            <source>New folder</source>
            <translation>新規フォルダ</translation>
        </message>
    </context>
    <context>
        <name>Budget</name>
        <message>
            <source>Thinking: {bound}</source>
            <translation>思考：{bound}</translation>
        </message>
        <message>
            <source>Only for this question</source>
            <translation>この質問のみ</translation>
        </message>
        <message>
            <source>Only for the next question</source>
            <translation>次の質問のみ</translation>
        </message>
        <message>
            <source>{words}, once</source>
            <translation>{words}（1回）</translation>
        </message>
        <message>
            <source>{words}. {only}.</source>
            <translation>{words}。{only}。</translation>
        </message>
        <message>
            <source>Thinking, for every question</source>
            <translation>すべての質問での思考</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>無制限</translation>
        </message>
        <message>
            <source>off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>{thousands}K</source>
            <translation>{thousands}K</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>無制限</translation>
        </message>
        <message>
            <source>Off: answer at once</source>
            <translation>オフ：すぐに回答</translation>
        </message>
        <message>
            <source>Up to {thousands}K tokens</source>
            <translation>{thousands}Kトークンまで</translation>
        </message>
    </context>
    <context>
        <name>BudgetMenu</name>
        <message>
            <source>Thinking</source>
            <translation>思考</translation>
        </message>
        <message>
            <source>How long the model may think</source>
            <translation>モデルが思考する長さ</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>Checking…</source>
            <translation>検算中…</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>確認済み</translation>
        </message>
        <message>
            <source>Contradicted</source>
            <translation>矛盾あり</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>未確認</translation>
        </message>
        <message>
            <source>1 step doesn't hold</source>
            <translation>成り立たない手順が1か所</translation>
        </message>
        <message>
            <source>{count} steps don't hold</source>
            <translation>成り立たない手順が{count}か所</translation>
        </message>
        <message>
            <source>{left} = {found}, not {right}</source>
            <translation>{left} = {found}で、{right}ではありません</translation>
        </message>
        <message>
            <source>{stated} doesn't hold: it is {found}</source>
            <translation>{stated}は成り立ちません。正しくは{found}です</translation>
        </message>
        <message>
            <source>{stated} doesn't hold</source>
            <translation>{stated}は成り立ちません</translation>
        </message>
        <message>
            <source>{steps}; and {count} more</source>
            <translation>{steps}。ほかに{count}か所</translation>
        </message>
        <message>
            <source>{title}: {steps}.</source>
            <translation>{title}：{steps}。</translation>
        </message>
        <message>
            <source>{stated} — it is {found}</source>
            <translation>{stated} — 正しくは{found}</translation>
        </message>
    </context>
    <context>
        <name>CheckPanel</name>
        <message>
            <source>In the thoughts: {found}</source>
            <translation>思考の中：{found}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>ほかに{count}か所</translation>
        </message>
        <message>
            <source>What checking found</source>
            <translation>検算の結果</translation>
        </message>
        <message>
            <source>The step</source>
            <translation>手順</translation>
        </message>
    </context>
    <context>
        <name>ChoiceRow</name>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Adapter: {name}</source>
            <translation>アダプタ：{name}</translation>
        </message>
        <message>
            <source>No adapter</source>
            <translation>アダプタなし</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Comparison</source>
            <translation>比較</translation>
        </message>
    </context>
    <context>
        <name>Comparing</name>
        <message>
            <source>Without adapter</source>
            <translation>アダプタなし</translation>
        </message>
        <message>
            <source>{tokens} tokens</source>
            <translation>{tokens}トークン</translation>
        </message>
        <message>
            <source>Both say {result}</source>
            <translation>どちらも{result}</translation>
        </message>
        <message>
            <source>Results: {one} and {other}</source>
            <translation>結果：{one}と{other}</translation>
        </message>
        <message>
            <source>Asked again without the adapter; nothing else differs.</source>
            <translation>アダプタなしで質問し直しました。ほかの条件は同じです。</translation>
        </message>
        <message>
            <source>Asked again with {adapter}; nothing else differs.</source>
            <translation>{adapter}を適用して質問し直しました。ほかの条件は同じです。</translation>
        </message>
        <message>
            <source>They were written by different models.</source>
            <translation>異なるモデルが書いたものです。</translation>
        </message>
        <message>
            <source>They answer different questions.</source>
            <translation>異なる質問への回答です。</translation>
        </message>
        <message>
            <source>They were drawn with different seeds or numbers, so chance differs too.</source>
            <translation>シードや設定値が異なるため、偶然による違いもあります。</translation>
        </message>
        <message>
            <source>no boxed result</source>
            <translation>枠で囲んだ結果なし</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Your question</source>
            <translation>質問</translation>
        </message>
        <message>
            <source>Insert mathematics</source>
            <translation>数式を挿入</translation>
        </message>
        <message>
            <source>Type a question to go with it.</source>
            <translation>添付に添える質問を入力してください。</translation>
        </message>
        <message>
            <source>That is {length} characters; a question can have {limit}. Shorten it and try again.</source>
            <translation>{length}文字あります。質問は{limit}文字までです。短くしてからもう一度試してください。</translation>
        </message>
        <message>
            <source>Ask for hints…</source>
            <translation>ヒントを求める…</translation>
        </message>
        <message>
            <source>Ask, or paste LaTeX…</source>
            <translation>質問するか、LaTeXをペースト…</translation>
        </message>
    </context>
    <context>
        <name>Context</name>
        <message>
            <source>Instructions</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>Earlier turns</source>
            <translation>前のやり取り</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>質問</translation>
        </message>
        <message>
            <source>Thoughts</source>
            <translation>思考</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>context {used} of {total}</source>
            <translation>コンテキスト：{used}/{total}</translation>
        </message>
        <message>
            <source>{room} of {total} tokens left</source>
            <translation>{total}トークン中、残り{room}</translation>
        </message>
        <message>
            <source>One earlier question and its answer no longer fit whole; nothing is deleted.</source>
            <translation>前の質問とその回答1件は全体が入らなくなりました。削除はされません。</translation>
        </message>
        <message>
            <source>{turns} earlier questions and their answers no longer fit whole; nothing is deleted.</source>
            <translation>前の質問とその回答{turns}件は全体が入らなくなりました。削除はされません。</translation>
        </message>
        <message>
            <source>When it is full, the questions after the first are left out, the earliest first; nothing is deleted.</source>
            <translation>いっぱいになると、最初の質問の次から古い順に省かれます。削除はされません。</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>Show what the context is filled with</source>
            <translation>コンテキストの内訳を表示</translation>
        </message>
    </context>
    <context>
        <name>ContextPanel</name>
        <message>
            <source>Context</source>
            <translation>コンテキスト</translation>
        </message>
        <message>
            <source>What the model has before it</source>
            <translation>モデルが読んでいる内容</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenu</name>
        <message>
            <source>Conversation</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名称変更</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>ピンで固定</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>ピンを外す</translation>
        </message>
        <message>
            <source>Move to Folder</source>
            <translation>フォルダに移動</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>New Folder…</source>
            <translation>新規フォルダ…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>書き出す</translation>
        </message>
    </context>
    <context>
        <name>ConversationWiring</name>
        <message>
            <source>Reading…</source>
            <translation>読み込み中…</translation>
        </message>
        <message>
            <source>Reading back {tokens} tokens…</source>
            <translation>{tokens}トークンを読み直し中…</translation>
        </message>
    </context>
    <context>
        <name>Conversations</name>
        <message>
            <source>From ChatGPT</source>
            <translation>ChatGPTから</translation>
        </message>
        <message>
            <source>conversation without a message</source>
            <translation>メッセージのない会話</translation>
        </message>
        <message>
            <source>message to or from a tool</source>
            <translation>ツールとの間のメッセージ</translation>
        </message>
        <message>
            <source>message that isn't text</source>
            <translation>テキストでないメッセージ</translation>
        </message>
        <message>
            <source>image, sound or file</source>
            <translation>画像、音声、またはファイル</translation>
        </message>
        <message>
            <source>Left out: {names}.</source>
            <translation>省いたもの：{names}。</translation>
        </message>
        <message>
            <source>From LM Studio</source>
            <translation>LM Studioから</translation>
        </message>
        <message>
            <source>system prompt</source>
            <translation>システムプロンプト</translation>
        </message>
        <message>
            <source>message that isn't the person's or the model's</source>
            <translation>人のものでもモデルのものでもないメッセージ</translation>
        </message>
        <message>
            <source>step that isn't text</source>
            <translation>テキストでない手順</translation>
        </message>
        <message>
            <source>image, file or use of a tool</source>
            <translation>画像、ファイル、またはツールの使用</translation>
        </message>
        <message>
            <source>Recovered conversation</source>
            <translation>復元した会話</translation>
        </message>
        <message>
            <source>This one can show them, and won't change anything in them: what you ask now isn't kept.</source>
            <translation>このバージョンのErgoで表示できますが、会話は何も変更しません。これからの質問は保存されません。</translation>
        </message>
        <message>
            <source>The last thing that was saved before Ergo ended couldn't be read</source>
            <translation>Ergoが終了する直前に保存されたものを読み込めませんでした</translation>
        </message>
        <message>
            <source>Everything before it is here.</source>
            <translation>それより前のものはすべてあります。</translation>
        </message>
        <message>
            <source>That happens when the computer loses its power.</source>
            <translation>コンピュータの電源が切れると起こることがあります。</translation>
        </message>
        <message>
            <source>Ergo had ended before that was done; now it is.</source>
            <translation>Ergoはその途中で終了していました。今、完了しました。</translation>
        </message>
        <message>
            <source>Your conversations were damaged and have been repaired</source>
            <translation>会話が壊れていたため、修復しました</translation>
        </message>
        <message>
            <source>The damaged file is kept in {folder}.</source>
            <translation>壊れたファイルは{folder}に残してあります。</translation>
        </message>
        <message>
            <source>{count:,} conversations are here again, from what could still be read of the damaged file.</source>
            <translation>壊れたファイルから読み取れたものから、{count:,}件の会話を復元しました。</translation>
        </message>
        <message>
            <source>{count:,} conversation is here again, from what could still be read of the damaged file.</source>
            <translation>壊れたファイルから読み取れたものから、{count:,}件の会話を復元しました。</translation>
        </message>
        <message>
            <source>{count:,} conversations are here again, from the backup of {moment} and what could still be read of the damaged file.</source>
            <translation>{moment}のバックアップと、壊れたファイルから読み取れたものから、{count:,}件の会話を復元しました。</translation>
        </message>
        <message>
            <source>{count:,} conversation is here again, from the backup of {moment} and what could still be read of the damaged file.</source>
            <translation>{moment}のバックアップと、壊れたファイルから読み取れたものから、{count:,}件の会話を復元しました。</translation>
        </message>
        <message>
            <source>In {count:,} something may be missing.</source>
            <translation>{count:,}件では、何かが欠けている可能性があります。</translation>
        </message>
        <message>
            <source>So may be what was saved last.</source>
            <translation>最後に保存したものも欠けている可能性があります。</translation>
        </message>
        <message>
            <source>What was saved last may be missing.</source>
            <translation>最後に保存したものが欠けている可能性があります。</translation>
        </message>
        <message>
            <source>Of {count:,} more nothing could be read.</source>
            <translation>ほかに{count:,}件は、何も読み取れませんでした。</translation>
        </message>
        <message>
            <source>Nothing is missing, as far as can be seen.</source>
            <translation>わかる限り、欠けているものはありません。</translation>
        </message>
    </context>
    <context>
        <name>CoveringPage</name>
        <message>
            <source>Back to the conversation</source>
            <translation>会話に戻る</translation>
        </message>
        <message>
            <source>Back to the conversation (Esc)</source>
            <translation>会話に戻る（Esc）</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>January</source>
            <translation>1月</translation>
        </message>
        <message>
            <source>February</source>
            <translation>2月</translation>
        </message>
        <message>
            <source>March</source>
            <translation>3月</translation>
        </message>
        <message>
            <source>April</source>
            <translation>4月</translation>
        </message>
        <message>
            <source>May</source>
            <translation>5月</translation>
        </message>
        <message>
            <source>June</source>
            <translation>6月</translation>
        </message>
        <message>
            <source>July</source>
            <translation>7月</translation>
        </message>
        <message>
            <source>August</source>
            <translation>8月</translation>
        </message>
        <message>
            <source>September</source>
            <translation>9月</translation>
        </message>
        <message>
            <source>October</source>
            <translation>10月</translation>
        </message>
        <message>
            <source>November</source>
            <translation>11月</translation>
        </message>
        <message>
            <source>December</source>
            <translation>12月</translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{year}年{month}{day}日</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{year}年{month}</translation>
        </message>
        <message>
            <source>{day}, {hour:02}:{minute:02}</source>
            <translation>{day} {hour:02}:{minute:02}</translation>
        </message>
    </context>
    <context>
        <name>DiagnosticsWiring</name>
        <message>
            <source>Ergo ended unexpectedly last time.</source>
            <translation>前回、Ergoが予期せず終了しました。</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>詳細をコピー</translation>
        </message>
        <message>
            <source>Something went wrong in Ergo last time.</source>
            <translation>前回、Ergoで問題が起きました。</translation>
        </message>
        <message>
            <source>The report says where it happened, and nothing of what you asked.</source>
            <translation>レポートに書かれているのは問題の起きた場所だけで、質問の内容は含まれません。</translation>
        </message>
    </context>
    <context>
        <name>Divider</name>
        <message>
            <source>Width of the sidebar</source>
            <translation>サイドバーの幅</translation>
        </message>
    </context>
    <context>
        <name>Dropping</name>
        <message>
            <source>Add {adapters} to the adapters, and {texts} to the question</source>
            <translation>{adapters}をアダプタに、{texts}を質問に追加</translation>
        </message>
        <message>
            <source>Add {adapters} to the adapters</source>
            <translation>{adapters}をアダプタに追加</translation>
        </message>
        <message>
            <source>Add {texts} to the question</source>
            <translation>{texts}を質問に追加</translation>
        </message>
        <message>
            <source>Import the conversations in {archives}</source>
            <translation>{archives}の会話を読み込む</translation>
        </message>
        <message>
            <source>Import the conversations in {archives}, and add {others}</source>
            <translation>{archives}の会話を読み込み、{others}を追加</translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation>「{name}」</translation>
        </message>
        <message>
            <source>{number} files</source>
            <translation>{number}個のファイル</translation>
        </message>
    </context>
    <context>
        <name>EditCommands</name>
        <message>
            <source>Undo</source>
            <translation>取り消す</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>やり直す</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>カット</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>ペースト</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>すべてを選択</translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message>
            <source>Edits question {number}; its answer and what follows stay as another version. Esc leaves.</source>
            <translation>質問{number}を編集中です。その回答と続きは別のバージョンとして残ります。Escで終了します。</translation>
        </message>
        <message>
            <source>Takes the place of your last question. Empty the field to ask a new one.</source>
            <translation>最後の質問と置き換わります。新しく質問するには、入力欄を空にしてください。</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>Ask: {question}</source>
            <translation>質問：{question}</translation>
        </message>
        <message>
            <source>Ask {model}</source>
            <translation>{model}に質問</translation>
        </message>
        <message>
            <source>Chat now with the practice model</source>
            <translation>今すぐ練習用モデルと会話</translation>
        </message>
        <message>
            <source>It thinks aloud, then answers. Everything stays on this computer.</source>
            <translation>考えを示してから回答します。すべてこのコンピュータの中で完結します。</translation>
        </message>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>すべてこのコンピュータの中で完結します。</translation>
        </message>
        <message>
            <source>Mathematics, step by step. It can be wrong: read its steps.</source>
            <translation>数学の問題を1手順ずつ解きます。間違うこともあるので、手順を確かめてください。</translation>
        </message>
        <message>
            <source>A small model for arithmetic, fractions, percentages, linear equations and short word problems. It can be wrong: read its steps.</source>
            <translation>四則計算、分数、パーセント、1次方程式、短い文章題のための小さなモデルです。間違うこともあるので、手順を確かめてください。</translation>
        </message>
        <message>
            <source>How do I solve 3x² + 4x + 5 = 1?</source>
            <translation>3x² + 4x + 5 = 1はどう解きますか？</translation>
        </message>
        <message>
            <source>Why is √2 irrational?</source>
            <translation>√2が無理数なのはなぜですか？</translation>
        </message>
        <message>
            <source>In how many ways can 5 people sit at a round table?</source>
            <translation>5人が円卓に座る方法は何通りありますか？</translation>
        </message>
        <message>
            <source>What is 347 + 586?</source>
            <translation>What is 347 + 586?</translation>
        </message>
        <message>
            <source>Solve 3x + 7 = 25</source>
            <translation>Solve 3x + 7 = 25</translation>
        </message>
        <message>
            <source>What is 15% of 240?</source>
            <translation>What is 15% of 240?</translation>
        </message>
        <message>
            <source>Or check your own work, line by line</source>
            <translation>または、自分の計算を1行ずつ検算</translation>
        </message>
        <message>
            <source>Or practise</source>
            <translation>または、練習</translation>
        </message>
    </context>
    <context>
        <name>EntryList</name>
        <message>
            <source>on</source>
            <translation>オン</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>The practice model answered wrongly</source>
            <translation>練習用モデルの答えが間違っていました</translation>
        </message>
        <message>
            <source>{question} gave {boxed}, not {answer}.</source>
            <translation>{question}への答えが{answer}ではなく{boxed}でした。</translation>
        </message>
        <message>
            <source>Your conversations can't be saved just now</source>
            <translation>今は会話を保存できません</translation>
        </message>
        <message>
            <source>Ergo's file was moved, deleted or replaced while it was open.</source>
            <translation>Ergoのファイルが、開いている間に移動、削除、または置き換えられました。</translation>
        </message>
        <message>
            <source>Put it back where it was. Ergo keeps what is new in memory and tries again.</source>
            <translation>元の場所に戻してください。Ergoは新しい内容をメモリに残し、もう一度試します。</translation>
        </message>
        <message>
            <source>Something deleted is still on the disk</source>
            <translation>削除したものがまだディスクにあります</translation>
        </message>
        <message>
            <source>Another program is using Ergo's file.</source>
            <translation>ほかのプログラムがErgoのファイルを使用しています。</translation>
        </message>
        <message>
            <source>Close it. Ergo tries again.</source>
            <translation>そのプログラムを閉じてください。Ergoはもう一度試します。</translation>
        </message>
        <message>
            <source>Your conversations can't be opened</source>
            <translation>会話を開けません</translation>
        </message>
        <message>
            <source>{reason}.</source>
            <translation>{reason}。</translation>
        </message>
        <message>
            <source>See that the disk is connected, has room and can be written to.</source>
            <translation>ディスクが接続され、空きがあり、書き込めることを確認してください。</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>ディスクがいっぱいです。</translation>
        </message>
        <message>
            <source>The room that you have on this disk is used up.</source>
            <translation>このディスクで使える容量を使い切りました。</translation>
        </message>
        <message>
            <source>Its folder can't be written to.</source>
            <translation>フォルダに書き込めません。</translation>
        </message>
        <message>
            <source>What is there can't be replaced.</source>
            <translation>そこにあるものを置き換えられません。</translation>
        </message>
        <message>
            <source>The disk can only be read.</source>
            <translation>ディスクは読み出し専用です。</translation>
        </message>
        <message>
            <source>There is no such folder.</source>
            <translation>そのフォルダはありません。</translation>
        </message>
        <message>
            <source>There is a folder of this name.</source>
            <translation>同じ名前のフォルダがあります。</translation>
        </message>
        <message>
            <source>Its name is too long.</source>
            <translation>名前が長すぎます。</translation>
        </message>
        <message>
            <source>The file can't be written</source>
            <translation>ファイルを書き込めません</translation>
        </message>
        <message>
            <source>{file}: {sentence}</source>
            <translation>{file}：{sentence}</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose another place for it.</source>
            <translation>何も変更していません。別の場所を選んでください。</translation>
        </message>
        <message>
            <source>Nothing that was saved before is harmed. Ergo keeps what is new in memory and tries again.</source>
            <translation>以前に保存したものに影響はありません。Ergoは新しい内容をメモリに保持し、もう一度試します。</translation>
        </message>
        <message>
            <source>Make room on the disk. {kept}</source>
            <translation>ディスクの空きを増やしてください。{kept}</translation>
        </message>
        <message>
            <source>The disk reports an error.</source>
            <translation>ディスクがエラーを報告しました。</translation>
        </message>
        <message>
            <source>See that the disk is sound and connected. {kept}</source>
            <translation>ディスクに異常がなく、接続されていることを確認してください。{kept}</translation>
        </message>
        <message>
            <source>The disk, or Ergo's file on it, is read-only.</source>
            <translation>ディスク、またはその中のErgoのファイルは読み出し専用です。</translation>
        </message>
        <message>
            <source>Allow writing to it. {kept}</source>
            <translation>書き込みを許可してください。{kept}</translation>
        </message>
        <message>
            <source>Ergo isn't allowed to use its file.</source>
            <translation>Ergoには自分のファイルを使う許可がありません。</translation>
        </message>
        <message>
            <source>Allow it. {kept}</source>
            <translation>許可してください。{kept}</translation>
        </message>
        <message>
            <source>Ergo's file can't be opened.</source>
            <translation>Ergoのファイルを開けません。</translation>
        </message>
        <message>
            <source>See that the disk is connected. {kept}</source>
            <translation>ディスクが接続されていることを確認してください。{kept}</translation>
        </message>
        <message>
            <source>Close it. {kept}</source>
            <translation>閉じてください。{kept}</translation>
        </message>
        <message>
            <source>The memory is full.</source>
            <translation>メモリがいっぱいです。</translation>
        </message>
        <message>
            <source>Close other programs. {kept}</source>
            <translation>ほかのプログラムを閉じてください。{kept}</translation>
        </message>
        <message>
            <source>It was interrupted.</source>
            <translation>中断されました。</translation>
        </message>
        <message>
            <source>Something in your saved conversations is damaged</source>
            <translation>保存した会話の一部が壊れています</translation>
        </message>
        <message>
            <source>{what} isn't what was written.</source>
            <translation>{what}は書き込まれたときの内容と違います。</translation>
        </message>
        <message>
            <source>Open Ergo again: it puts the damaged file aside and brings back what is sound.</source>
            <translation>Ergoを開き直してください。壊れたファイルは別に取っておき、無事なものを復元します。</translation>
        </message>
        <message>
            <source>The database</source>
            <translation>データベース</translation>
        </message>
        <message>
            <source>{reason}. What was written before is unharmed.</source>
            <translation>{reason}。以前に書き込んだものに影響はありません。</translation>
        </message>
        <message>
            <source>Make room on the disk, or see to it that Ergo's folder can be written to.</source>
            <translation>ディスクの空きを増やすか、Ergoのフォルダに書き込めるようにしてください。</translation>
        </message>
        <message>
            <source>It can't be read: {reason}.</source>
            <translation>読み込めません：{reason}。</translation>
        </message>
        <message>
            <source>It isn't a file.</source>
            <translation>ファイルではありません。</translation>
        </message>
        <message>
            <source>The archive has too many files in it.</source>
            <translation>アーカイブの中のファイルが多すぎます。</translation>
        </message>
        <message>
            <source>The archive has no conversations.json in it.</source>
            <translation>アーカイブの中にconversations.jsonがありません。</translation>
        </message>
        <message>
            <source>The archive is damaged, or packed in a way that can't be read.</source>
            <translation>アーカイブが壊れているか、読み込めない方法で圧縮されています。</translation>
        </message>
        <message>
            <source>It is larger than {size} MB.</source>
            <translation>{size} MBを超えています。</translation>
        </message>
        <message>
            <source>It has too much in it.</source>
            <translation>内容が多すぎます。</translation>
        </message>
        <message>
            <source>It isn't text in UTF-8.</source>
            <translation>UTF-8のテキストではありません。</translation>
        </message>
        <message>
            <source>It isn't JSON: {reason}, in line {line}, column {column}.</source>
            <translation>JSONではありません：{reason}、{line}行{column}桁。</translation>
        </message>
        <message>
            <source>Its JSON is nested too deeply.</source>
            <translation>JSONの入れ子が深すぎます。</translation>
        </message>
        <message>
            <source>It isn't sound JSON: {reason}.</source>
            <translation>正しいJSONではありません：{reason}。</translation>
        </message>
        <message>
            <source>a number has too many digits</source>
            <translation>数の桁が多すぎます</translation>
        </message>
        <message>
            <source>It has more than {most:,} conversations.</source>
            <translation>会話が{most:,}件を超えています。</translation>
        </message>
        <message>
            <source>It has no conversation in it that can be read.</source>
            <translation>読み取れる会話がありません。</translation>
        </message>
        <message>
            <source>A conversation in it has more than {most:,} turns.</source>
            <translation>やり取りが{most:,}件を超える会話があります。</translation>
        </message>
        <message>
            <source>It doesn't say which version of the format it has.</source>
            <translation>形式のバージョンが書かれていません。</translation>
        </message>
        <message>
            <source>It was written by a newer Ergo.</source>
            <translation>より新しいErgoで書き込まれたものです。</translation>
        </message>
        <message>
            <source>It has something in it that isn't known.</source>
            <translation>未知のものが含まれています。</translation>
        </message>
        <message>
            <source>Its {key} are no list.</source>
            <translation>{key}がリストではありません。</translation>
        </message>
        <message>
            <source>It has more than {most:,} {key}.</source>
            <translation>{key}が{most:,}個を超えています。</translation>
        </message>
        <message>
            <source>In {key}[{place}], {reason}.</source>
            <translation>{key}[{place}]で、{reason}。</translation>
        </message>
        <message>
            <source>Two of its {what} have the same name.</source>
            <translation>{what}に同じ名前のものが2つあります。</translation>
        </message>
        <message>
            <source>The file can't be imported</source>
            <translation>ファイルを読み込めません</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>何も変更していません。</translation>
        </message>
        <message>
            <source>It has too much text in it.</source>
            <translation>テキストが多すぎます。</translation>
        </message>
        <message>
            <source>It holds no conversations that Ergo knows: its own, ChatGPT's or LM Studio's.</source>
            <translation>Ergoの知っている会話がありません。読み込めるのは、Ergo、ChatGPT、LM Studioのものです。</translation>
        </message>
        <message>
            <source>A conversation in it can't be kept: {reason}.</source>
            <translation>保存できない会話があります：{reason}。</translation>
        </message>
        <message>
            <source>It has no message in it that can be read.</source>
            <translation>読み取れるメッセージがありません。</translation>
        </message>
        <message>
            <source>It has more than {most:,} turns.</source>
            <translation>やり取りが{most:,}件を超えています。</translation>
        </message>
        <message>
            <source>The conversations couldn't be backed up</source>
            <translation>会話をバックアップできませんでした</translation>
        </message>
        <message>
            <source>Your conversations are damaged, and can't be repaired just now</source>
            <translation>会話が壊れていて、今は修復できません</translation>
        </message>
        <message>
            <source>What belongs together in the database</source>
            <translation>データベースの中の対応関係</translation>
        </message>
        <message>
            <source>What lies beside the database</source>
            <translation>データベースに付属するもの</translation>
        </message>
        <message>
            <source>The list of your conversations</source>
            <translation>会話のリスト</translation>
        </message>
        <message>
            <source>A conversation</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Your conversations were saved by a newer Ergo</source>
            <translation>会話は、より新しいErgoで保存されたものです</translation>
        </message>
        <message>
            <source>This one can show them, and won't change anything in them.</source>
            <translation>このバージョンのErgoで表示できますが、何も変更しません。</translation>
        </message>
        <message>
            <source>Open them with the newer Ergo to go on.</source>
            <translation>続けるには、より新しいErgoで開いてください。</translation>
        </message>
        <message>
            <source>The latest changes of the database</source>
            <translation>データベースの最新の変更</translation>
        </message>
        <message>
            <source>This one can't show them.</source>
            <translation>このバージョンでは表示できません。</translation>
        </message>
        <message>
            <source>turns[{place}] has the name of an earlier one</source>
            <translation>turns[{place}]の名前が、前のものと同じです</translation>
        </message>
        <message>
            <source>turns[{place}] follows none that stands before it</source>
            <translation>turns[{place}]が、それより前にあるもののあとに続いていません</translation>
        </message>
        <message>
            <source>The conversations couldn't be imported</source>
            <translation>会話を読み込めませんでした</translation>
        </message>
        <message>
            <source>Something else has changed them meanwhile.</source>
            <translation>その間に、ほかのプログラムが会話を変更しました。</translation>
        </message>
        <message>
            <source>Import them again.</source>
            <translation>もう一度読み込んでください。</translation>
        </message>
        <message>
            <source>A folder</source>
            <translation>フォルダ</translation>
        </message>
        <message>
            <source>A reply that was being written</source>
            <translation>書き込み中だった返答</translation>
        </message>
        <message>
            <source>The order of a conversation's turns</source>
            <translation>会話の中のやり取りの順序</translation>
        </message>
        <message>
            <source>A question, or the reply to it,</source>
            <translation>質問またはその返答</translation>
        </message>
        <message>
            <source>{where} is no text</source>
            <translation>{where}がテキストではありません</translation>
        </message>
        <message>
            <source>{where} is longer than {longest:,} characters</source>
            <translation>{where}が{longest:,}文字を超えています</translation>
        </message>
        <message>
            <source>{where} is no name: 1 to 64 letters, digits, dots, dashes and underscores</source>
            <translation>{where}が名前ではありません。使えるのは、1〜64文字の英数字、点、ハイフン、下線です</translation>
        </message>
        <message>
            <source>{where} is none of its words</source>
            <translation>{where}が、決められた語のどれでもありません</translation>
        </message>
        <message>
            <source>{where} is neither true nor false</source>
            <translation>{where}が、trueでもfalseでもありません</translation>
        </message>
        <message>
            <source>{where} is no whole number</source>
            <translation>{where}が整数ではありません</translation>
        </message>
        <message>
            <source>{where} isn't between {lowest:,} and {highest:,}</source>
            <translation>{where}が{lowest:,}〜{highest:,}の範囲にありません</translation>
        </message>
        <message>
            <source>{where} is no number</source>
            <translation>{where}が数ではありません</translation>
        </message>
        <message>
            <source>{where} isn't between {lowest:g} and {highest:g}</source>
            <translation>{where}が{lowest:g}〜{highest:g}の範囲にありません</translation>
        </message>
        <message>
            <source>{where} is no list</source>
            <translation>{where}がリストではありません</translation>
        </message>
        <message>
            <source>{where} has more than {most:,} in it</source>
            <translation>{where}の中身が{most:,}個を超えています</translation>
        </message>
        <message>
            <source>{where} is no object</source>
            <translation>{where}がオブジェクトではありません</translation>
        </message>
        <message>
            <source>{where} has something in it that isn't known</source>
            <translation>{where}に未知のものが含まれています</translation>
        </message>
        <message>
            <source>{where} has no {missing}</source>
            <translation>{where}に{missing}がありません</translation>
        </message>
        <message>
            <source>The conversation isn't there</source>
            <translation>その会話はありません</translation>
        </message>
        <message>
            <source>It has been deleted.</source>
            <translation>削除されています。</translation>
        </message>
        <message>
            <source>Your conversations can't be changed</source>
            <translation>会話を変更できません</translation>
        </message>
        <message>
            <source>They are open for reading only.</source>
            <translation>読み出し専用で開いています。</translation>
        </message>
        <message>
            <source>Your conversations can't be read just now</source>
            <translation>今は会話を読み込めません</translation>
        </message>
        <message>
            <source>They aren't open.</source>
            <translation>開かれていません。</translation>
        </message>
        <message>
            <source>Something went wrong in keeping your conversations</source>
            <translation>会話の保存中に問題が起きました</translation>
        </message>
        <message>
            <source>The log has the details. Open Ergo again; if it repeats, report it.</source>
            <translation>詳しくはログにあります。Ergoを開き直してください。繰り返すときは報告してください。</translation>
        </message>
        <message>
            <source>it can't be written to</source>
            <translation>書き込めません</translation>
        </message>
        <message>
            <source>The data folder can't be used</source>
            <translation>データフォルダを使用できません</translation>
        </message>
        <message>
            <source>{file}: {reason}.</source>
            <translation>{file}：{reason}。</translation>
        </message>
        <message>
            <source>Name another with --data-dir or {variable}.</source>
            <translation>別の場所を--data-dirまたは{variable}で指定してください。</translation>
        </message>
        <message>
            <source>Typesetting has stopped.</source>
            <translation>組版が停止しました。</translation>
        </message>
        <message>
            <source>It can't be typeset here.</source>
            <translation>ここでは組版できません。</translation>
        </message>
        <message>
            <source>The formula can't be typeset</source>
            <translation>数式を組版できません</translation>
        </message>
        <message>
            <source>Its picture would be too large.</source>
            <translation>画像が大きくなりすぎます。</translation>
        </message>
        <message>
            <source>Its picture could not be read.</source>
            <translation>画像を読み込めませんでした。</translation>
        </message>
        <message>
            <source>It is nested too deeply.</source>
            <translation>入れ子が深すぎます。</translation>
        </message>
        <message>
            <source>The typesetter can't be started: {reason}.</source>
            <translation>組版を始められません：{reason}。</translation>
        </message>
        <message>
            <source>It would take too long.</source>
            <translation>時間がかかりすぎます。</translation>
        </message>
        <message>
            <source>The typesetter has been closed.</source>
            <translation>組版は終了しています。</translation>
        </message>
        <message>
            <source>It would take too much memory.</source>
            <translation>メモリを使いすぎます。</translation>
        </message>
        <message>
            <source>It is too long to be typeset.</source>
            <translation>長すぎて組版できません。</translation>
        </message>
        <message>
            <source>It has a character that nobody can see.</source>
            <translation>目に見えない文字が含まれています。</translation>
        </message>
        <message>
            <source>Its macros expand without end.</source>
            <translation>マクロの展開が終わりません。</translation>
        </message>
        <message>
            <source>MathJax can't make sense of it.</source>
            <translation>MathJaxが解釈できません。</translation>
        </message>
        <message>
            <source>Answers can't be judged</source>
            <translation>解答を判定できません</translation>
        </message>
        <message>
            <source>The process that does the algebra didn't start.</source>
            <translation>数式処理のプロセスが始まりませんでした。</translation>
        </message>
        <message>
            <source>Install Ergo again; the package math-verify may be missing.</source>
            <translation>Ergoをもう一度インストールしてください。パッケージmath-verifyがない可能性があります。</translation>
        </message>
        <message>
            <source>Its config says that it changes {missing}, but there is nothing for that in its file</source>
            <translation>設定には{missing}を変更すると書かれていますが、ファイルにそのためのものがありません</translation>
        </message>
        <message>
            <source>It changes {extra}, which its config doesn't name</source>
            <translation>設定に書かれていない{extra}を変更します</translation>
        </message>
        <message>
            <source>Something is missing or was added: get the adapter again from a source that you trust.</source>
            <translation>何かが欠けているか、加えられています。信頼できる提供元から、もう一度アダプタを入手してください。</translation>
        </message>
        <message>
            <source>It changes other modules in one layer than in another, and its config doesn't say why</source>
            <translation>層によって変更するモジュールが違いますが、設定にその理由が書かれていません</translation>
        </message>
        <message>
            <source>It doesn't change the layers that num_layers in its config says it does</source>
            <translation>設定のnum_layersに書かれた層を変更していません</translation>
        </message>
        <message>
            <source>it is too long</source>
            <translation>長すぎます</translation>
        </message>
        <message>
            <source>a bracket is closed that was never opened</source>
            <translation>開かれていない括弧が閉じられています</translation>
        </message>
        <message>
            <source>its groups are too deep</source>
            <translation>グループの入れ子が深すぎます</translation>
        </message>
        <message>
            <source>what is repeated is no character and no group</source>
            <translation>繰り返されるものが、文字でもグループでもありません</translation>
        </message>
        <message>
            <source>a number of repetitions is none</source>
            <translation>繰り返しの回数が数ではありません</translation>
        </message>
        <message>
            <source>nothing is repeated</source>
            <translation>繰り返されるものがありません</translation>
        </message>
        <message>
            <source>a bracket isn't closed</source>
            <translation>括弧が閉じていません</translation>
        </message>
        <message>
            <source>a group is of a kind that isn't read</source>
            <translation>読み取れない種類のグループがあります</translation>
        </message>
        <message>
            <source>a class is of a kind that isn't read</source>
            <translation>読み取れない種類の文字クラスがあります</translation>
        </message>
        <message>
            <source>it ends too early</source>
            <translation>途中で終わっています</translation>
        </message>
        <message>
            <source>a sign behind a backslash is of a kind that isn't read</source>
            <translation>バックスラッシュのあとに、読み取れない種類の記号があります</translation>
        </message>
        <message>
            <source>a range in a class is none</source>
            <translation>文字クラスの範囲が正しくありません</translation>
        </message>
        <message>
            <source>{name} must be true or false</source>
            <translation>{name}は、trueまたはfalseでなければなりません</translation>
        </message>
        <message>
            <source>{name} must be a text of at most {most:,} characters</source>
            <translation>{name}は、{most:,}文字以下のテキストでなければなりません</translation>
        </message>
        <message>
            <source>{name} must be a whole number between {low:,} and {high:,}</source>
            <translation>{name}は、{low:,}〜{high:,}の整数でなければなりません</translation>
        </message>
        <message>
            <source>{name} must be a number between {least:,.0f} and {most:,.0f}</source>
            <translation>{name}は、{least:,.0f}〜{most:,.0f}の数でなければなりません</translation>
        </message>
        <message>
            <source>{name} must be an object of at most {most:,} entries</source>
            <translation>{name}は、項目が{most:,}個以下のオブジェクトでなければなりません</translation>
        </message>
        <message>
            <source>{name} must be a text or a list of at most {most:,} texts</source>
            <translation>{name}は、テキスト、または{most:,}個以下のテキストのリストでなければなりません</translation>
        </message>
        <message>
            <source>{name} holds something that is no name</source>
            <translation>{name}に、名前でないものが含まれています</translation>
        </message>
        <message>
            <source>adapter_config.json: {what}</source>
            <translation>adapter_config.json：{what}</translation>
        </message>
        <message>
            <source>lora_parameters says no scale</source>
            <translation>lora_parametersにscaleがありません</translation>
        </message>
        <message>
            <source>It isn't an adapter: its fine_tune_type is “full”, so it holds whole weights</source>
            <translation>アダプタではありません。fine_tune_typeが「full」なので、重み全体が入っています</translation>
        </message>
        <message>
            <source>Train it again with fine_tune_type “lora” or “dora”, or install the whole model.</source>
            <translation>fine_tune_typeを「lora」または「dora」にして学習し直すか、モデル全体をインストールしてください。</translation>
        </message>
        <message>
            <source>Its fine_tune_type is “{stated}”</source>
            <translation>fine_tune_typeが「{stated}」です</translation>
        </message>
        <message>
            <source>Ergo applies “lora” and “dora”.</source>
            <translation>Ergoが適用できるのは「lora」と「dora」です。</translation>
        </message>
        <message>
            <source>lora_parameters: keys must be a list of names</source>
            <translation>lora_parameters：keysは名前のリストでなければなりません</translation>
        </message>
        <message>
            <source>adapter_config.json: {pattern} is no pattern that Ergo reads ({reason})</source>
            <translation>adapter_config.json：{pattern}は、Ergoが読み取れるパターンではありません（{reason}）</translation>
        </message>
        <message>
            <source>adapter_config.json: its patterns take too long to match</source>
            <translation>adapter_config.json：パターンの照合に時間がかかりすぎます</translation>
        </message>
        <message>
            <source>It replaces whole modules besides its LoRA (modules_to_save), which Ergo doesn't apply</source>
            <translation>LoRAのほかにモジュール全体を置き換えます（modules_to_save）。Ergoはこれを適用しません</translation>
        </message>
        <message>
            <source>It changes single tokens (trainable_token_indices), which Ergo doesn't apply</source>
            <translation>個々のトークンを変更します（trainable_token_indices）。Ergoはこれを適用しません</translation>
        </message>
        <message>
            <source>It changes parameters that are no linear layers (target_parameters), which Ergo doesn't apply</source>
            <translation>線形層でないパラメータを変更します（target_parameters）。Ergoはこれを適用しません</translation>
        </message>
        <message>
            <source>It repeats layers of the model (layer_replication), which Ergo doesn't apply</source>
            <translation>モデルの層を繰り返します（layer_replication）。Ergoはこれを適用しません</translation>
        </message>
        <message>
            <source>Its weights lie the other way round (fan_in_fan_out), which Ergo doesn't apply</source>
            <translation>重みの向きが逆です（fan_in_fan_out）。Ergoはこれを適用しません</translation>
        </message>
        <message>
            <source>It has biases (lora_bias), which Ergo doesn't apply</source>
            <translation>バイアスがあります（lora_bias）。Ergoはこれを適用しません</translation>
        </message>
        <message>
            <source>It sets in at certain tokens only (alora_invocation_tokens), which Ergo doesn't apply</source>
            <translation>特定のトークンからだけ働きます（alora_invocation_tokens）。Ergoはこれを適用しません</translation>
        </message>
        <message>
            <source>It is QALoRA (use_qalora), which Ergo doesn't apply</source>
            <translation>QALoRAです（use_qalora）。Ergoはこれを適用しません</translation>
        </message>
        <message>
            <source>It was trained for Megatron's layers (megatron_config), which Ergo doesn't apply</source>
            <translation>Megatronの層のために学習されています（megatron_config）。Ergoはこれを適用しません</translation>
        </message>
        <message>
            <source>It chooses among several adapters (arrow_config), which Ergo doesn't apply</source>
            <translation>複数のアダプタから選択します（arrow_config）。Ergoはこれを適用しません</translation>
        </message>
        <message>
            <source>It is BD-LoRA (use_bdlora), which Ergo doesn't apply</source>
            <translation>BD-LoRAです（use_bdlora）。Ergoはこれを適用しません</translation>
        </message>
        <message>
            <source>It is KaSA, which changes the base model (kasa_config), which Ergo doesn't apply</source>
            <translation>KaSAで、ベースモデルを変更します（kasa_config）。Ergoはこれを適用しません</translation>
        </message>
        <message>
            <source>It is VeLoRA (velora_config), which Ergo doesn't apply</source>
            <translation>VeLoRAです（velora_config）。Ergoはこれを適用しません</translation>
        </message>
        <message>
            <source>It is MonteCLoRA (monteclora_config), which Ergo doesn't apply</source>
            <translation>MonteCLoRAです（monteclora_config）。Ergoはこれを適用しません</translation>
        </message>
        <message>
            <source>Its peft_type is “{kind}”</source>
            <translation>peft_typeが「{kind}」です</translation>
        </message>
        <message>
            <source>Ergo applies LoRA, rsLoRA and DoRA: train it as one of these.</source>
            <translation>Ergoが適用できるのは、LoRA、rsLoRA、DoRAです。そのどれかとして学習してください。</translation>
        </message>
        <message>
            <source>Its config sets {name}, which Ergo doesn't know and so can't apply</source>
            <translation>設定に{name}がありますが、Ergoの知らないものなので適用できません</translation>
        </message>
        <message>
            <source>It changes biases (bias), which Ergo doesn't apply</source>
            <translation>バイアスを変更します（bias）。Ergoはこれを適用しません</translation>
        </message>
        <message>
            <source>Train it again with bias='none'.</source>
            <translation>bias='none'にして学習し直してください。</translation>
        </message>
        <message>
            <source>Train it again without {name}.</source>
            <translation>{name}を使わずに学習し直してください。</translation>
        </message>
        <message>
            <source>init_lora_weights must be true, false or a name</source>
            <translation>init_lora_weightsは、true、false、または名前でなければなりません</translation>
        </message>
        <message>
            <source>It was begun with “{beginning}” (init_lora_weights), which changes the base model itself</source>
            <translation>「{beginning}」で初期化されています（init_lora_weights）。これはベースモデル自体を変更します</translation>
        </message>
        <message>
            <source>Save it again as an ordinary LoRA: PEFT's save_pretrained does so with path_initial_model_for_weight_conversion.</source>
            <translation>通常のLoRAとして保存し直してください。PEFTのsave_pretrainedは、path_initial_model_for_weight_conversionを指定するとそのように保存します。</translation>
        </message>
        <message>
            <source>{name} names more layers than any model has</source>
            <translation>{name}に挙げられた層が、どのモデルよりも多くあります</translation>
        </message>
        <message>
            <source>its patterns have more than {most:,} characters together</source>
            <translation>パターンが合わせて{most:,}文字を超えています</translation>
        </message>
        <message>
            <source>it is one of PEFT and one of MLX at once</source>
            <translation>PEFTのものでもあり、MLXのものでもあります</translation>
        </message>
        <message>
            <source>Its {config} is neither PEFT's nor mlx-lm's: it has no peft_type and no fine_tune_type</source>
            <translation>{config}が、PEFTのものでもmlx-lmのものでもありません。peft_typeもfine_tune_typeもありません</translation>
        </message>
        <message>
            <source>Take the folder that training has written, with its own config.</source>
            <translation>学習で書き出されたフォルダを、その設定と一緒に使ってください。</translation>
        </message>
        <message>
            <source>It has no {config}</source>
            <translation>{config}がありません</translation>
        </message>
        <message>
            <source>Add the whole folder that training has written.</source>
            <translation>学習で書き出されたフォルダ全体を追加してください。</translation>
        </message>
        <message>
            <source>it is larger than {most:,} bytes</source>
            <translation>{most:,}バイトを超えています</translation>
        </message>
        <message>
            <source>it can't be read ({reason})</source>
            <translation>読み込めません（{reason}）</translation>
        </message>
        <message>
            <source>it holds no object</source>
            <translation>オブジェクトがありません</translation>
        </message>
        <message>
            <source>{self} in it can't be unpacked</source>
            <translation>その中の{self}を展開できません</translation>
        </message>
        <message>
            <source>it can't be unpacked</source>
            <translation>展開できません</translation>
        </message>
        <message>
            <source>its end is missing</source>
            <translation>終わりが欠けています</translation>
        </message>
        <message>
            <source>It uses the extensions for archives of more than 4 GB.</source>
            <translation>4 GBを超えるアーカイブのための拡張形式を使っています。</translation>
        </message>
        <message>
            <source>It is part of a larger one.</source>
            <translation>より大きなアーカイブの一部です。</translation>
        </message>
        <message>
            <source>There are too many files in it.</source>
            <translation>ファイルが多すぎます。</translation>
        </message>
        <message>
            <source>{filename} is in it twice.</source>
            <translation>{filename}が2回入っています。</translation>
        </message>
        <message>
            <source>A name in it leads out of it: {orig_filename}</source>
            <translation>アーカイブの外を指す名前があります：{orig_filename}</translation>
        </message>
        <message>
            <source>{filename} in it is a link, or no ordinary file.</source>
            <translation>その中の{filename}が、リンクか、通常でないファイルです。</translation>
        </message>
        <message>
            <source>It is encrypted.</source>
            <translation>暗号化されています。</translation>
        </message>
        <message>
            <source>Unpack it, then add the folder.</source>
            <translation>展開してから、フォルダを追加してください。</translation>
        </message>
        <message>
            <source>It is packed in an unusual way.</source>
            <translation>特殊な方法で圧縮されています。</translation>
        </message>
        <message>
            <source>Pack it as an ordinary zip, or add the folder.</source>
            <translation>通常のzipで圧縮するか、フォルダを追加してください。</translation>
        </message>
        <message>
            <source>{file} in it would become {count} times larger than it is packed, or more.</source>
            <translation>その中の{file}は、展開すると{count}倍以上の大きさになります。</translation>
        </message>
        <message>
            <source>Ergo doesn't open this archive</source>
            <translation>Ergoはこのアーカイブを開きません</translation>
        </message>
        <message>
            <source>Unpack it yourself if you trust it, then add the folder.</source>
            <translation>信頼できるなら自分で展開してから、フォルダを追加してください。</translation>
        </message>
        <message>
            <source>The archive is damaged</source>
            <translation>アーカイブが壊れています</translation>
        </message>
        <message>
            <source>It is no sound zip: {reason}.</source>
            <translation>正しいzipではありません：{reason}。</translation>
        </message>
        <message>
            <source>Get it again, then add it.</source>
            <translation>もう一度入手してから、追加してください。</translation>
        </message>
        <message>
            <source>It has both {one} and {other}</source>
            <translation>{one}と{other}の両方があります</translation>
        </message>
        <message>
            <source>Keep the one that belongs to its config.</source>
            <translation>設定に対応するほうだけを残してください。</translation>
        </message>
        <message>
            <source>It has its weights as {name}, which can run code; Ergo opens safetensors only</source>
            <translation>重みが{name}にあり、これはコードを実行できる形式です。Ergoはsafetensorsだけを開きます</translation>
        </message>
        <message>
            <source>Save it again as safetensors.</source>
            <translation>safetensorsで保存し直してください。</translation>
        </message>
        <message>
            <source>It has no {one} and no {other}</source>
            <translation>{one}も{other}もありません</translation>
        </message>
        <message>
            <source>{file} holds no tensors</source>
            <translation>{file}にテンソルがありません</translation>
        </message>
        <message>
            <source>{file} holds more tensors than any adapter has</source>
            <translation>{file}のテンソルが、どのアダプタよりも多くあります</translation>
        </message>
        <message>
            <source>The tensor {name} is of type {dtype}, which holds no weights of an adapter</source>
            <translation>テンソル{name}の型は{dtype}で、アダプタの重みの型ではありません</translation>
        </message>
        <message>
            <source>The tensor {name} is empty</source>
            <translation>テンソル{name}が空です</translation>
        </message>
        <message>
            <source>{file} can't be read ({reason})</source>
            <translation>{file}を読み込めません（{reason}）</translation>
        </message>
        <message>
            <source>{file} is no sound safetensors file (its header is too long)</source>
            <translation>{file}は正しいsafetensorsファイルではありません（ヘッダが長すぎます）</translation>
        </message>
        <message>
            <source>The adapter can't be looked at</source>
            <translation>アダプタを調べられません</translation>
        </message>
        <message>
            <source>Its copy finds no place among the temporary files: {reason}.</source>
            <translation>コピーを一時ファイルの場所に置けません：{reason}。</translation>
        </message>
        <message>
            <source>Free some space on the disk, then try again.</source>
            <translation>ディスクの空きを増やしてから、もう一度試してください。</translation>
        </message>
        <message>
            <source>Ergo doesn't open this kind of file</source>
            <translation>Ergoはこの種類のファイルを開きません</translation>
        </message>
        <message>
            <source>{name} is in a format (pickle) that can run code when it is opened.</source>
            <translation>{name}は、開くとコードを実行できる形式（pickle）です。</translation>
        </message>
        <message>
            <source>Save the adapter as safetensors: with PEFT, save_pretrained does that by default.</source>
            <translation>アダプタをsafetensorsで保存してください。PEFTでは、save_pretrainedの標準の動作です。</translation>
        </message>
        <message>
            <source>{name} is in llama.cpp's format (GGUF).</source>
            <translation>{name}はllama.cppの形式（GGUF）です。</translation>
        </message>
        <message>
            <source>Add what it was made from: a folder with adapter_config.json and adapter_model.safetensors.</source>
            <translation>その元になったものを追加してください：adapter_config.jsonとadapter_model.safetensorsのあるフォルダ。</translation>
        </message>
        <message>
            <source>There are two adapters in it</source>
            <translation>アダプタが2つ入っています</translation>
        </message>
        <message>
            <source>It holds both {one} and {other}.</source>
            <translation>{one}と{other}の両方が入っています。</translation>
        </message>
        <message>
            <source>Keep only the one that {config} belongs to.</source>
            <translation>{config}に対応するほうだけを残してください。</translation>
        </message>
        <message>
            <source>{name} (or {other})</source>
            <translation>{name}（または{other}）</translation>
        </message>
        <message>
            <source>{names} hold one each.</source>
            <translation>{names}にそれぞれ1つあります。</translation>
        </message>
        <message>
            <source>{names} and {count:,} more hold one each.</source>
            <translation>{names}と、ほか{count:,}か所にそれぞれ1つあります。</translation>
        </message>
        <message>
            <source>There are several adapters in it</source>
            <translation>複数のアダプタが入っています</translation>
        </message>
        <message>
            <source>Add one of these folders.</source>
            <translation>これらのフォルダのどれかを追加してください。</translation>
        </message>
        <message>
            <source>That is a whole model, not an adapter</source>
            <translation>アダプタではなく、モデル全体です</translation>
        </message>
        <message>
            <source>It holds a model's config and weights.</source>
            <translation>モデルの設定と重みが入っています。</translation>
        </message>
        <message>
            <source>There is no adapter in it</source>
            <translation>アダプタが入っていません</translation>
        </message>
        <message>
            <source>It holds an archive.</source>
            <translation>アーカイブが入っています。</translation>
        </message>
        <message>
            <source>Unpack that, then add the folder with the adapter.</source>
            <translation>それを展開してから、アダプタのあるフォルダを追加してください。</translation>
        </message>
        <message>
            <source>That is no adapter</source>
            <translation>アダプタではありません</translation>
        </message>
        <message>
            <source>An adapter is {config} with {one} or {other} beside it.</source>
            <translation>アダプタとは、{config}と、同じ場所にある{one}または{other}です。</translation>
        </message>
        <message>
            <source>Add a folder or a zip that holds these two files, or the .safetensors file itself.</source>
            <translation>この2つのファイルがあるフォルダかzip、または.safetensorsファイルそのものを追加してください。</translation>
        </message>
        <message>
            <source>The adapter is incomplete</source>
            <translation>アダプタに欠けているものがあります</translation>
        </message>
        <message>
            <source>{name} is missing.</source>
            <translation>{name}がありません。</translation>
        </message>
        <message>
            <source>Get both files, and put them into one folder.</source>
            <translation>両方のファイルを入手し、1つのフォルダに入れてください。</translation>
        </message>
        <message>
            <source>{config} (beside {file})</source>
            <translation>{config}（{file}と同じ場所）</translation>
        </message>
        <message>
            <source>{config} is larger than {size}</source>
            <translation>{config}が{size}を超えています</translation>
        </message>
        <message>
            <source>That is too large for an adapter</source>
            <translation>アダプタとしては大きすぎます</translation>
        </message>
        <message>
            <source>{weights} has {size}; the largest adapter has {largest}.</source>
            <translation>{weights}は{size}です。最大のアダプタは{largest}です。</translation>
        </message>
        <message>
            <source>{weights} doesn't begin as a safetensors file does</source>
            <translation>{weights}の先頭が、safetensorsファイルのものではありません</translation>
        </message>
        <message>
            <source>The adapter doesn't fit, {free} are free.</source>
            <translation>アダプタが入りません。空きは{free}です。</translation>
        </message>
        <message>
            <source>The adapter needs {needed} more, {free} are free.</source>
            <translation>アダプタにはあと{needed}必要です。空きは{free}です。</translation>
        </message>
        <message>
            <source>Not enough space on the disk</source>
            <translation>ディスクの空きが足りません</translation>
        </message>
        <message>
            <source>Free some, then add it again.</source>
            <translation>空きを増やしてから、もう一度追加してください。</translation>
        </message>
        <message>
            <source>{supply} ends too early</source>
            <translation>{supply}が途中で終わっています</translation>
        </message>
        <message>
            <source>The adapter's files can't be used</source>
            <translation>アダプタのファイルを使用できません</translation>
        </message>
        <message>
            <source>Get the adapter again from a source that you trust.</source>
            <translation>信頼できる提供元から、もう一度アダプタを入手してください。</translation>
        </message>
        <message>
            <source>The adapter was changed while it was being read</source>
            <translation>読み込みの間にアダプタが変更されました</translation>
        </message>
        <message>
            <source>Another program is writing {name}, or has replaced it.</source>
            <translation>ほかのプログラムが{name}に書き込んでいるか、それを置き換えました。</translation>
        </message>
        <message>
            <source>Wait until it is finished, then add it again.</source>
            <translation>終わるまで待ってから、もう一度追加してください。</translation>
        </message>
        <message>
            <source>The adapter can't be read</source>
            <translation>アダプタを読み込めません</translation>
        </message>
        <message>
            <source>See that the files are there and that you may read them.</source>
            <translation>ファイルがそこにあり、読み込む許可があることを確認してください。</translation>
        </message>
        <message>
            <source>{file} is no ordinary file.</source>
            <translation>{file}は通常のファイルではありません。</translation>
        </message>
        <message>
            <source>Add the files themselves.</source>
            <translation>ファイルそのものを追加してください。</translation>
        </message>
        <message>
            <source>this model</source>
            <translation>このモデル</translation>
        </message>
        <message>
            <source>It was made for a model whose layers are {width:,} wide; those of {model} are {own:,} wide</source>
            <translation>層の幅が{width:,}のモデルのために作られたものです。{model}の層の幅は{own:,}です</translation>
        </message>
        <message>
            <source>It changes lm_head, and {model} has none of its own: it uses the table of tokens instead</source>
            <translation>lm_headを変更しますが、{model}には独自のlm_headがなく、トークンの表を代わりに使います</translation>
        </message>
        <message>
            <source>Choose a model that has one, or train the adapter again without lm_head.</source>
            <translation>lm_headのあるモデルを選ぶか、lm_headなしでアダプタを学習し直してください。</translation>
        </message>
        <message>
            <source>It was made for a model with at least {layers} layers; {model} has {own}</source>
            <translation>層が{layers}以上あるモデルのために作られたものです。{model}の層は{own}です</translation>
        </message>
        <message>
            <source>It was made for a model in which {path} turns {inputs:,} numbers into {outputs:,}; in {model} it turns {own_inputs:,} into {own_outputs:,}</source>
            <translation>{path}が{inputs:,}個の数を{outputs:,}個にするモデルのために作られたものです。{model}では{own_inputs:,}個を{own_outputs:,}個にします</translation>
        </message>
        <message>
            <source>It was made for a model with another vocabulary, of {tokens:,} tokens; {model} has {own:,}</source>
            <translation>語彙の違うモデルのために作られたものです（{tokens:,}トークン）。{model}の語彙は{own:,}トークンです</translation>
        </message>
        <message>
            <source>It was made for a model with {layers} layers; {model} has {own}</source>
            <translation>層が{layers}あるモデルのために作られたものです。{model}の層は{own}です</translation>
        </message>
        <message>
            <source>An adapter can't be this strong</source>
            <translation>アダプタをこの強さにはできません</translation>
        </message>
        <message>
            <source>Its strength is a number from 0 to {most:g}; 1 is as it was trained.</source>
            <translation>強さは0〜{most:g}の数です。1が学習されたときの強さです。</translation>
        </message>
        <message>
            <source>Choose another strength.</source>
            <translation>別の強さを選んでください。</translation>
        </message>
        <message>
            <source>It can't be read ({reason})</source>
            <translation>読み込めません（{reason}）</translation>
        </message>
        <message>
            <source>It is no phi3 model.</source>
            <translation>phi3のモデルではありません。</translation>
        </message>
        <message>
            <source>Its layer {path} is no plain or quantized linear layer without a bias.</source>
            <translation>層{path}が、バイアスのない、通常または量子化された線形層ではありません。</translation>
        </message>
        <message>
            <source>The model's layer {path} isn't of the shape that its config gives it</source>
            <translation>モデルの層{path}の形が、設定から決まる形と違います</translation>
        </message>
        <message>
            <source>The magnitudes of {path} don't go with the weights of this model</source>
            <translation>{path}の大きさ（magnitude）が、このモデルの重みと合いません</translation>
        </message>
        <message>
            <source>Adapters can't be applied to this model</source>
            <translation>このモデルにはアダプタを適用できません</translation>
        </message>
        <message>
            <source>Use a phi3 model that Ergo has loaded.</source>
            <translation>Ergoが読み込んだphi3のモデルを使ってください。</translation>
        </message>
        <message>
            <source>Its manifest is missing: it was never finished</source>
            <translation>マニフェストがありません。追加が終わっていませんでした</translation>
        </message>
        <message>
            <source>Its manifest can't be read ({reason})</source>
            <translation>マニフェストを読み込めません（{reason}）</translation>
        </message>
        <message>
            <source>Its manifest belongs to another version of Ergo</source>
            <translation>マニフェストが別のバージョンのErgoのものです</translation>
        </message>
        <message>
            <source>a date is none</source>
            <translation>日付が正しくありません</translation>
        </message>
        <message>
            <source>a name is no text</source>
            <translation>名前がテキストではありません</translation>
        </message>
        <message>
            <source>Its files have changed since it was added.</source>
            <translation>追加したあとに、ファイルが変更されています。</translation>
        </message>
        <message>
            <source>It can't be read ({reason}).</source>
            <translation>読み込めません（{reason}）。</translation>
        </message>
        <message>
            <source>Its manifest names other files than an adapter has.</source>
            <translation>マニフェストに、アダプタのものでないファイルが挙げられています。</translation>
        </message>
        <message>
            <source>The file {file} is missing.</source>
            <translation>ファイル{file}がありません。</translation>
        </message>
        <message>
            <source>The file {file} has {found:,} bytes; it should have {size:,}.</source>
            <translation>ファイル{file}は{found:,}バイトです。{size:,}バイトのはずです。</translation>
        </message>
        <message>
            <source>The library of adapters is empty.</source>
            <translation>アダプタのライブラリは空です。</translation>
        </message>
        <message>
            <source>There are: {names}.</source>
            <translation>あるのは次のとおりです：{names}。</translation>
        </message>
        <message>
            <source>Did you mean “{name}”?</source>
            <translation>「{name}」のことですか？</translation>
        </message>
        <message>
            <source>There is no adapter called “{name}”</source>
            <translation>「{name}」という名前のアダプタはありません</translation>
        </message>
        <message>
            <source>“{name}” can't be put back</source>
            <translation>「{name}」を元に戻せません</translation>
        </message>
        <message>
            <source>Only the adapter that was removed last can be, and only until Ergo is opened again.</source>
            <translation>元に戻せるのは最後に削除したアダプタだけで、それもErgoを開き直すまでです。</translation>
        </message>
        <message>
            <source>Add it again from where it was.</source>
            <translation>元の場所から、もう一度追加してください。</translation>
        </message>
        <message>
            <source>The adapter “{name}” is damaged</source>
            <translation>アダプタ「{name}」が壊れています</translation>
        </message>
        <message>
            <source>Remove it, then add it again from where it was.</source>
            <translation>削除してから、元の場所からもう一度追加してください。</translation>
        </message>
        <message>
            <source>The adapter can't be kept</source>
            <translation>アダプタを保存できません</translation>
        </message>
        <message>
            <source>Ergo's library of adapters: {reason}.</source>
            <translation>Ergoのアダプタのライブラリ：{reason}。</translation>
        </message>
        <message>
            <source>See that Ergo may write to its data folder, then try again.</source>
            <translation>Ergoがデータフォルダに書き込めることを確認してから、もう一度試してください。</translation>
        </message>
        <message>
            <source>The adapter “{name}” can't be removed</source>
            <translation>アダプタ「{name}」を削除できません</translation>
        </message>
        <message>
            <source>See that Ergo may write to its data folder, then remove it again.</source>
            <translation>Ergoがデータフォルダに書き込めることを確認してから、もう一度削除してください。</translation>
        </message>
        <message>
            <source>The adapters can't be changed now</source>
            <translation>今はアダプタを変更できません</translation>
        </message>
        <message>
            <source>Another one is being added or removed.</source>
            <translation>別のアダプタを追加または削除しています。</translation>
        </message>
        <message>
            <source>Wait until that is done, then try again.</source>
            <translation>それが終わるまで待ってから、もう一度試してください。</translation>
        </message>
        <message>
            <source>no adapter is called so</source>
            <translation>その名前のアダプタはありません</translation>
        </message>
        <message>
            <source>The adapter fits no model that Ergo knows</source>
            <translation>Ergoの知っているどのモデルにも対応していないアダプタです</translation>
        </message>
        <message>
            <source>For {model}: {detail}</source>
            <translation>{model}の場合：{detail}</translation>
        </message>
        <message>
            <source>Add one that was trained for a model of Ergo's, or install its model first.</source>
            <translation>Ergoのモデルのために学習されたものを追加するか、先にそのモデルをインストールしてください。</translation>
        </message>
        <message>
            <source>It changes the table of tokens ({tensor}), which Ergo doesn't apply</source>
            <translation>トークンの表を変更します（{tensor}）。Ergoはこれを適用しません</translation>
        </message>
        <message>
            <source>Train it again on linear layers only.</source>
            <translation>線形層だけで学習し直してください。</translation>
        </message>
        <message>
            <source>It holds the table of tokens ({tensor}), which Ergo doesn't apply</source>
            <translation>トークンの表が入っています（{tensor}）。Ergoはこれを適用しません</translation>
        </message>
        <message>
            <source>Save it again with save_embedding_layers=False, or train it on linear layers only.</source>
            <translation>save_embedding_layers=Falseで保存し直すか、線形層だけで学習してください。</translation>
        </message>
        <message>
            <source>It holds the model's head ({tensor}), which Ergo doesn't apply</source>
            <translation>モデルの出力層が入っています（{tensor}）。Ergoはこれを適用しません</translation>
        </message>
        <message>
            <source>Save it again with save_embedding_layers=False.</source>
            <translation>save_embedding_layers=Falseで保存し直してください。</translation>
        </message>
        <message>
            <source>It holds weights of the base model ({tensor}), which Ergo doesn't apply</source>
            <translation>ベースモデルの重みが入っています（{tensor}）。Ergoはこれを適用しません</translation>
        </message>
        <message>
            <source>It holds whole modules ({tensor}), which Ergo doesn't apply</source>
            <translation>モジュール全体が入っています（{tensor}）。Ergoはこれを適用しません</translation>
        </message>
        <message>
            <source>Train it again without modules_to_save.</source>
            <translation>modules_to_saveなしで学習し直してください。</translation>
        </message>
        <message>
            <source>It changes single tokens ({tensor}), which Ergo doesn't apply</source>
            <translation>個々のトークンを変更します（{tensor}）。Ergoはこれを適用しません</translation>
        </message>
        <message>
            <source>Train it again without trainable_token_indices.</source>
            <translation>trainable_token_indicesなしで学習し直してください。</translation>
        </message>
        <message>
            <source>It changes biases ({tensor}), which Ergo doesn't apply</source>
            <translation>バイアスを変更します（{tensor}）。Ergoはこれを適用しません</translation>
        </message>
        <message>
            <source>Train it again with bias='none' and without lora_bias.</source>
            <translation>bias='none'にし、lora_biasなしで学習し直してください。</translation>
        </message>
        <message>
            <source>It holds something that no LoRA of a phi3 model has, such as {tensor}</source>
            <translation>phi3のモデルのLoRAにはないものが入っています（例：{tensor}）</translation>
        </message>
        <message>
            <source>Take an adapter that was made for a phi3 model, such as Phi-4-mini.</source>
            <translation>Phi-4-miniなど、phi3のモデルのために作られたアダプタを使ってください。</translation>
        </message>
        <message>
            <source>What it adds to {path} is absurdly large</source>
            <translation>{path}に加えるものが異常に大きくなっています</translation>
        </message>
        <message>
            <source>The magnitudes of {path} are absurdly large</source>
            <translation>{path}の大きさ（magnitude）が異常に大きくなっています</translation>
        </message>
        <message>
            <source>A number of {path} is none (NaN or infinity)</source>
            <translation>{path}に、数でないもの（NaNまたは無限大）があります</translation>
        </message>
        <message>
            <source>The magnitude of {place} is of shape {shape}; it must be one number an output</source>
            <translation>{place}の大きさ（magnitude）の形は{shape}です。出力ごとに1つの数でなければなりません</translation>
        </message>
        <message>
            <source>One of the two matrices of {place} is missing</source>
            <translation>{place}の2つの行列の一方がありません</translation>
        </message>
        <message>
            <source>A matrix of {place} is of shape {shape}; it must have two dimensions</source>
            <translation>{place}の行列の形は{shape}です。2次元でなければなりません</translation>
        </message>
        <message>
            <source>Its config says that it is DoRA, but {place} has no magnitude</source>
            <translation>設定にはDoRAと書かれていますが、{place}に大きさ（magnitude）がありません</translation>
        </message>
        <message>
            <source>{place} has a magnitude, as DoRA does, but its config doesn't say that it is DoRA</source>
            <translation>{place}にはDoRAのような大きさ（magnitude）がありますが、設定にはDoRAと書かれていません</translation>
        </message>
        <message>
            <source>The matrices of {place} don't fit each other: their ranks are {rank} and {other}</source>
            <translation>{place}の2つの行列が合いません。ランクが{rank}と{other}です</translation>
        </message>
        <message>
            <source>{place} is of rank {rank}, but its config says {ranks}</source>
            <translation>{place}のランクは{rank}ですが、設定では{ranks}です</translation>
        </message>
        <message>
            <source>{one} or {other}</source>
            <translation>{one}または{other}</translation>
        </message>
        <message>
            <source>It holds one of the base model's weights twice</source>
            <translation>ベースモデルの同じ重みが2回入っています</translation>
        </message>
        <message>
            <source>There are two of {name}</source>
            <translation>{name}が2つあります</translation>
        </message>
        <message>
            <source>Its tensors are named in two ways, as if two adapters were in it</source>
            <translation>テンソルの名前の付け方が2通りあり、アダプタが2つ入っているように見えます</translation>
        </message>
        <message>
            <source>It changes {path} as a whole and in parts at once</source>
            <translation>{path}を、全体と部分の両方で変更します</translation>
        </message>
        <message>
            <source>Ergo can't use this adapter</source>
            <translation>Ergoはこのアダプタを使用できません</translation>
        </message>
        <message>
            <source>The adapter doesn't fit this model</source>
            <translation>このアダプタは、このモデルに対応していません</translation>
        </message>
        <message>
            <source>Choose the model that the adapter was made for.</source>
            <translation>アダプタが作られたときのモデルを選んでください。</translation>
        </message>
        <message>
            <source>{path} is of another shape than the same module of another layer</source>
            <translation>{path}の形が、ほかの層の同じモジュールと違います</translation>
        </message>
        <message>
            <source>Its parts are of different widths ({widths})</source>
            <translation>部分の幅が異なります（{widths}）</translation>
        </message>
        <message>
            <source>Not enough memory for the adapter</source>
            <translation>アダプタのためのメモリが足りません</translation>
        </message>
        <message>
            <source>Beside {model} it takes {needed}, {free} are free.</source>
            <translation>{model}のほかに{needed}必要です。空きは{free}です。</translation>
        </message>
        <message>
            <source>Close something, or go on without it.</source>
            <translation>ほかのプログラムを閉じるか、アダプタなしで続けてください。</translation>
        </message>
        <message>
            <source>it is missing</source>
            <translation>ありません</translation>
        </message>
        <message>
            <source>the rotary part of a head isn't an even number</source>
            <translation>ヘッドの回転する部分が偶数ではありません</translation>
        </message>
        <message>
            <source>the heads don't divide the hidden size</source>
            <translation>ヘッドの数で隠れ層の幅を割り切れません</translation>
        </message>
        <message>
            <source>Ergo can't run this kind of model</source>
            <translation>Ergoはこの種類のモデルを実行できません</translation>
        </message>
        <message>
            <source>Its heads have a width of their own.</source>
            <translation>ヘッドの幅が独自のものです。</translation>
        </message>
        <message>
            <source>model_type is missing</source>
            <translation>model_typeがありません</translation>
        </message>
        <message>
            <source>Its type is “{kind}”; Ergo runs phi3.</source>
            <translation>種類が「{kind}」です。Ergoが実行できるのはphi3です。</translation>
        </message>
        <message>
            <source>It brings code of its own, which Ergo never runs.</source>
            <translation>独自のコードが付いています。Ergoはそれを決して実行しません。</translation>
        </message>
        <message>
            <source>Its attention has biases.</source>
            <translation>アテンションにバイアスがあります。</translation>
        </message>
        <message>
            <source>Its activation isn't SiLU.</source>
            <translation>活性化関数がSiLUではありません。</translation>
        </message>
        <message>
            <source>Its attention slides over a window.</source>
            <translation>アテンションがスライディングウインドウを使います。</translation>
        </message>
        <message>
            <source>{key} is no object</source>
            <translation>{key}がオブジェクトではありません</translation>
        </message>
        <message>
            <source>Its rotary scaling is “{kind}”.</source>
            <translation>RoPEのスケーリングが「{kind}」です。</translation>
        </message>
        <message>
            <source>It sets an attention factor of its own.</source>
            <translation>アテンションの係数が独自のものです。</translation>
        </message>
        <message>
            <source>{name} must list {pairs} numbers</source>
            <translation>{name}には{pairs}個の数が必要です</translation>
        </message>
        <message>
            <source>{name} holds something that is no sensible factor</source>
            <translation>{name}に、係数として意味のないものが含まれています</translation>
        </message>
        <message>
            <source>{name} must be a number between {low:g} and {high:g}</source>
            <translation>{name}は、{low:g}〜{high:g}の数でなければなりません</translation>
        </message>
        <message>
            <source>The model can't be read</source>
            <translation>モデルを読み込めません</translation>
        </message>
        <message>
            <source>Get the model again from a source that you trust.</source>
            <translation>信頼できる提供元から、もう一度モデルを入手してください。</translation>
        </message>
        <message>
            <source>The model's config makes no sense</source>
            <translation>モデルの設定に意味がありません</translation>
        </message>
        <message>
            <source>config.json: {what}.</source>
            <translation>config.json：{what}。</translation>
        </message>
        <message>
            <source>No such model</source>
            <translation>そのモデルはありません</translation>
        </message>
        <message>
            <source>Ergo doesn't know a model named “{name}”.</source>
            <translation>Ergoは「{name}」という名前のモデルを知りません。</translation>
        </message>
        <message>
            <source>Known models: {names}.</source>
            <translation>知っているモデル：{names}。</translation>
        </message>
        <message>
            <source>The practice model is missing</source>
            <translation>練習用モデルがありません</translation>
        </message>
        <message>
            <source>This copy of Ergo came without its practice model.</source>
            <translation>このErgoには練習用モデルが付いていません。</translation>
        </message>
        <message>
            <source>Install Ergo again.</source>
            <translation>Ergoをもう一度インストールしてください。</translation>
        </message>
        <message>
            <source>The tensor {name} is quantized, and config.json says nothing of it</source>
            <translation>テンソル{name}は量子化されていますが、config.jsonに書かれていません</translation>
        </message>
        <message>
            <source>It has more than {most} files of weights</source>
            <translation>重みのファイルが{most}個を超えています</translation>
        </message>
        <message>
            <source>It has its weights as pickles ({name}), which can run code; Ergo opens safetensors only.</source>
            <translation>重みがpickle（{name}）で、これはコードを実行できる形式です。Ergoはsafetensorsだけを開きます。</translation>
        </message>
        <message>
            <source>It has its weights as GGUF ({name}); Ergo opens safetensors only.</source>
            <translation>重みがGGUF（{name}）です。Ergoはsafetensorsだけを開きます。</translation>
        </message>
        <message>
            <source>Look for the same model as safetensors.</source>
            <translation>同じモデルのsafetensors版を探してください。</translation>
        </message>
        <message>
            <source>It has no {weights}</source>
            <translation>{weights}がありません</translation>
        </message>
        <message>
            <source>It quantizes activations.</source>
            <translation>活性化を量子化します。</translation>
        </message>
        <message>
            <source>config.json: {key} is no object</source>
            <translation>config.json：{key}がオブジェクトではありません</translation>
        </message>
        <message>
            <source>It is quantized in a way that Ergo doesn't know.</source>
            <translation>Ergoの知らない方法で量子化されています。</translation>
        </message>
        <message>
            <source>Take the unquantized model, or one that MLX has quantized.</source>
            <translation>量子化されていないモデルか、MLXで量子化されたモデルを使ってください。</translation>
        </message>
        <message>
            <source>Its folder can't be read ({reason})</source>
            <translation>フォルダを読み込めません（{reason}）</translation>
        </message>
        <message>
            <source>The tensor {name} is there twice</source>
            <translation>テンソル{name}が2つあります</translation>
        </message>
        <message>
            <source>It holds tensors that don't belong there, such as {name}</source>
            <translation>{name}など、あるはずのないテンソルが入っています</translation>
        </message>
        <message>
            <source>The tensor {name} is {dtype} of shape {shape}; the config asks for another</source>
            <translation>テンソル{name}は{dtype}、形は{shape}で、設定と違います</translation>
        </message>
        <message>
            <source>{path} is packed in a way that makes no sense</source>
            <translation>{path}の詰め方に意味がありません</translation>
        </message>
        <message>
            <source>The tensor {name} is missing</source>
            <translation>テンソル{name}がありません</translation>
        </message>
        <message>
            <source>The model's files can't be used</source>
            <translation>モデルのファイルを使用できません</translation>
        </message>
        <message>
            <source>This model can't hold a conversation</source>
            <translation>このモデルでは会話できません</translation>
        </message>
        <message>
            <source>It reads {count} tokens at most.</source>
            <translation>一度に読めるのは{count}トークンまでです。</translation>
        </message>
        <message>
            <source>A model can't be called that</source>
            <translation>モデルにその名前は使えません</translation>
        </message>
        <message>
            <source>Choose another id.</source>
            <translation>別のIDを選んでください。</translation>
        </message>
        <message>
            <source>its entry</source>
            <translation>その項目</translation>
        </message>
        <message>
            <source>its entry belongs to another model</source>
            <translation>項目が別のモデルのものです</translation>
        </message>
        <message>
            <source>its entry names no chat format that Ergo knows</source>
            <translation>項目の会話形式が、Ergoの知らないものです</translation>
        </message>
        <message>
            <source>“{name}” is a model of Ergo's catalogue.</source>
            <translation>「{name}」はErgoのカタログにあるモデルです。</translation>
        </message>
        <message>
            <source>“{name}” may have small letters, digits, dots, hyphens and underscores, 64 at most, no dot or hyphen first.</source>
            <translation>「{name}」に使えるのは、64文字までの小文字の英字、数字、点、ハイフン、下線で、先頭に点とハイフンは使えません。</translation>
        </message>
        <message>
            <source>Its tokenizer marks turns in no way that Ergo knows: it has neither &lt;|system|&gt;, &lt;|user|&gt;, &lt;|assistant|&gt; and &lt;|end|&gt; nor &lt;|im_start|&gt;, &lt;|im_sep|&gt; and &lt;|im_end|&gt;.</source>
            <translation>トークナイザのやり取りの区切り方が、Ergoの知らないものです。&lt;|system|&gt;、&lt;|user|&gt;、&lt;|assistant|&gt;、&lt;|end|&gt;も、&lt;|im_start|&gt;、&lt;|im_sep|&gt;、&lt;|im_end|&gt;もありません。</translation>
        </message>
        <message>
            <source>Choose a model of the Phi-3 or Phi-4 family.</source>
            <translation>Phi-3またはPhi-4系列のモデルを選んでください。</translation>
        </message>
        <message>
            <source>its entry names no repository that the hub could have</source>
            <translation>項目のリポジトリ名が、ハブで使えるものではありません</translation>
        </message>
        <message>
            <source>{key} is no short text</source>
            <translation>{key}が短いテキストではありません</translation>
        </message>
        <message>
            <source>{what} is no object</source>
            <translation>{what}がオブジェクトではありません</translation>
        </message>
        <message>
            <source>{key} is no whole number between {low:,} and {high:,}</source>
            <translation>{key}が{low:,}〜{high:,}の整数ではありません</translation>
        </message>
        <message>
            <source>{key} is no number between {low:g} and {high:g}</source>
            <translation>{key}が{low:g}〜{high:g}の数ではありません</translation>
        </message>
        <message>
            <source>The hub</source>
            <translation>ハブ</translation>
        </message>
        <message>
            <source>What {host} sends is longer than it can be.</source>
            <translation>{host}から送られるものが、ありえない長さです。</translation>
        </message>
        <message>
            <source>The proxy can't be used</source>
            <translation>プロキシを使用できません</translation>
        </message>
        <message>
            <source>HTTPS_PROXY, HTTP_PROXY or ALL_PROXY is set to what is no address of a proxy that Ergo can use.</source>
            <translation>HTTPS_PROXY、HTTP_PROXY、またはALL_PROXYに、Ergoが使えるプロキシのアドレスでないものが設定されています。</translation>
        </message>
        <message>
            <source>Let it begin with http:// or https://, or unset it.</source>
            <translation>http://またはhttps://で始めるか、設定を解除してください。</translation>
        </message>
        <message>
            <source>The try was given up.</source>
            <translation>中止しました。</translation>
        </message>
        <message>
            <source>{host} sends us from one address to the next.</source>
            <translation>{host}が、次々と別のアドレスへ転送します。</translation>
        </message>
        <message>
            <source>{host} sent nothing for {count:g} seconds.</source>
            <translation>{host}から{count:g}秒間、何も届きませんでした。</translation>
        </message>
        <message>
            <source>The trusted certificates can't be read</source>
            <translation>信頼する証明書を読み込めません</translation>
        </message>
        <message>
            <source>SSL_CERT_FILE or SSL_CERT_DIR leads to none ({reason}).</source>
            <translation>SSL_CERT_FILEまたはSSL_CERT_DIRの示す場所に証明書がありません（{reason}）。</translation>
        </message>
        <message>
            <source>Correct it, or unset it.</source>
            <translation>正しく設定するか、設定を解除してください。</translation>
        </message>
        <message>
            <source>The hub sends a damaged file</source>
            <translation>ハブから壊れたファイルが届きました</translation>
        </message>
        <message>
            <source>What came as {file} isn't what {repo} lists, twice. Nothing of it was kept.</source>
            <translation>{file}として届いたものが、2回とも{repo}に書かれたものと違いました。何も保存していません。</translation>
        </message>
        <message>
            <source>Try again later, or over another connection.</source>
            <translation>あとで、または別の接続で、もう一度試してください。</translation>
        </message>
        <message>
            <source>The connection ended before {file} did.</source>
            <translation>{file}が終わる前に接続が切れました。</translation>
        </message>
        <message>
            <source>What {host} sends isn't the rest of {file}.</source>
            <translation>{host}から届いたものは{file}の続きではありません。</translation>
        </message>
        <message>
            <source>The file can't be downloaded</source>
            <translation>ファイルをダウンロードできません</translation>
        </message>
        <message>
            <source>{name} has no plain name, or no checksum.</source>
            <translation>{name}に普通の名前がないか、チェックサムがありません。</translation>
        </message>
        <message>
            <source>HF_ENDPOINT is no address</source>
            <translation>HF_ENDPOINTがアドレスではありません</translation>
        </message>
        <message>
            <source>No hub can be where it says.</source>
            <translation>ハブのアドレスとして使えません。</translation>
        </message>
        <message>
            <source>Let it begin with https://, or unset it.</source>
            <translation>https://で始めるか、設定を解除してください。</translation>
        </message>
        <message>
            <source>HF_TOKEN is no access token</source>
            <translation>HF_TOKENがアクセストークンではありません</translation>
        </message>
        <message>
            <source>It holds signs that no token has.</source>
            <translation>トークンにない文字が含まれています。</translation>
        </message>
        <message>
            <source>Correct or unset it.</source>
            <translation>正しく設定するか、設定を解除してください。</translation>
        </message>
        <message>
            <source>See that this machine is online, then try again.</source>
            <translation>このコンピュータがオンラインであることを確認してから、もう一度試してください。</translation>
        </message>
        <message>
            <source>it names no commit</source>
            <translation>コミットが書かれていません</translation>
        </message>
        <message>
            <source>it is about the commit {commit}</source>
            <translation>コミット{commit}についてのものです</translation>
        </message>
        <message>
            <source>it lists more than {most:,} files</source>
            <translation>{most:,}個を超えるファイルが挙げられています</translation>
        </message>
        <message>
            <source>it lists {name} twice</source>
            <translation>{name}が2回挙げられています</translation>
        </message>
        <message>
            <source>the size of {name} is no number of bytes</source>
            <translation>{name}の大きさが、バイト数ではありません</translation>
        </message>
        <message>
            <source>it gives {name} two sizes</source>
            <translation>{name}に2つの大きさが書かれています</translation>
        </message>
        <message>
            <source>the checksum of {name} is none</source>
            <translation>{name}のチェックサムが正しくありません</translation>
        </message>
        <message>
            <source>That is no repository's name</source>
            <translation>リポジトリの名前ではありません</translation>
        </message>
        <message>
            <source>“{repo}” isn't of the form OWNER/NAME.</source>
            <translation>「{repo}」がOWNER/NAMEの形ではありません。</translation>
        </message>
        <message>
            <source>Copy it from the model's page.</source>
            <translation>モデルのページからコピーしてください。</translation>
        </message>
        <message>
            <source>What {host} sends is none.</source>
            <translation>{host}から届いたものは、ハブの応答ではありません。</translation>
        </message>
        <message>
            <source>It isn't what a hub says: {reason}.</source>
            <translation>ハブの返すものではありません：{reason}。</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>あとでもう一度試してください。</translation>
        </message>
        <message>
            <source>What was downloaded is kept; install again to go on.</source>
            <translation>ダウンロードしたものは残してあります。続けるには、もう一度インストールしてください。</translation>
        </message>
        <message>
            <source>{needed} more are needed, {free} are free.</source>
            <translation>あと{needed}必要です。空きは{free}です。</translation>
        </message>
        <message>
            <source>Free some space. What was downloaded is kept; install again to go on.</source>
            <translation>空きを増やしてください。ダウンロードしたものは残してあります。続けるには、もう一度インストールしてください。</translation>
        </message>
        <message>
            <source>The download can't be kept</source>
            <translation>ダウンロードしたものを保存できません</translation>
        </message>
        <message>
            <source>See that Ergo may write to its data folder, then install again.</source>
            <translation>Ergoがデータフォルダに書き込めることを確認してから、もう一度インストールしてください。</translation>
        </message>
        <message>
            <source>No connection to the hub</source>
            <translation>ハブに接続できません</translation>
        </message>
        <message>
            <source>The hub's answer can't be used</source>
            <translation>ハブの応答を使用できません</translation>
        </message>
        <message>
            <source>The model's owner wants to be asked first</source>
            <translation>モデルの所有者の承諾が必要です</translation>
        </message>
        <message>
            <source>{host} gives {subject} only to people who have accepted its terms.</source>
            <translation>{host}が{subject}を渡すのは、条件に同意した人だけです。</translation>
        </message>
        <message>
            <source>Accept them on the model's page, set HF_TOKEN to your access token, and install again.</source>
            <translation>モデルのページで条件に同意し、HF_TOKENにアクセストークンを設定してから、もう一度インストールしてください。</translation>
        </message>
        <message>
            <source>No such repository</source>
            <translation>そのリポジトリはありません</translation>
        </message>
        <message>
            <source>{host} has no {subject} that everybody may read.</source>
            <translation>{host}に、誰でも読める{subject}はありません。</translation>
        </message>
        <message>
            <source>Check the name. For a private repository, set HF_TOKEN to your access token.</source>
            <translation>名前を確認してください。非公開のリポジトリには、HF_TOKENにアクセストークンを設定してください。</translation>
        </message>
        <message>
            <source>No such revision</source>
            <translation>そのリビジョンはありません</translation>
        </message>
        <message>
            <source>{host} knows no {subject}.</source>
            <translation>{host}は{subject}を知りません。</translation>
        </message>
        <message>
            <source>Check the revision's name.</source>
            <translation>リビジョンの名前を確認してください。</translation>
        </message>
        <message>
            <source>A file is missing on the hub</source>
            <translation>ハブにファイルがありません</translation>
        </message>
        <message>
            <source>{host} has no {path}.</source>
            <translation>{host}に{path}はありません。</translation>
        </message>
        <message>
            <source>The access token isn't accepted</source>
            <translation>アクセストークンが受け入れられません</translation>
        </message>
        <message>
            <source>{host} refuses the one in HF_TOKEN.</source>
            <translation>{host}がHF_TOKENのトークンを拒否しました。</translation>
        </message>
        <message>
            <source>Renew it, or unset HF_TOKEN.</source>
            <translation>更新するか、HF_TOKENの設定を解除してください。</translation>
        </message>
        <message>
            <source>The proxy wants a name and a password</source>
            <translation>プロキシに名前とパスワードが必要です</translation>
        </message>
        <message>
            <source>It lets nobody through without.</source>
            <translation>それがないと通れません。</translation>
        </message>
        <message>
            <source>See HTTPS_PROXY.</source>
            <translation>HTTPS_PROXYを確認してください。</translation>
        </message>
        <message>
            <source>The hub refuses</source>
            <translation>ハブが拒否しました</translation>
        </message>
        <message>
            <source>{host} answered with the status {status} when asked for {subject}.</source>
            <translation>{subject}を求めたところ、{host}はステータス{status}を返しました。</translation>
        </message>
        <message>
            <source>The connection isn't safe</source>
            <translation>接続が安全ではありません</translation>
        </message>
        <message>
            <source>{host} can't prove that it is {host}: its certificate isn't trusted.</source>
            <translation>{host}が{host}であることを証明できません。証明書が信頼されていません。</translation>
        </message>
        <message>
            <source>Sign in to this network, or ask whoever runs it, then install again.</source>
            <translation>このネットワークにサインインするか、管理者に問い合わせてから、もう一度インストールしてください。</translation>
        </message>
        <message>
            <source>The hub is busy</source>
            <translation>ハブが混み合っています</translation>
        </message>
        <message>
            <source>{host} answered with the status {status}.</source>
            <translation>{host}はステータス{status}を返しました。</translation>
        </message>
        <message>
            <source>The link that the hub gave is refused by {host} (status {status}).</source>
            <translation>ハブの示したリンクを、{host}が拒否しました（ステータス{status}）。</translation>
        </message>
        <message>
            <source>Somebody else answers for the hub</source>
            <translation>ハブではないものが応答しています</translation>
        </message>
        <message>
            <source>A web page came instead of what {host} was asked for.</source>
            <translation>{host}に求めたものの代わりに、Webページが届きました。</translation>
        </message>
        <message>
            <source>If this network wants you to sign in, do so in a browser; then install again.</source>
            <translation>このネットワークにサインインが必要なら、ブラウザでサインインしてから、もう一度インストールしてください。</translation>
        </message>
        <message>
            <source>{host} can't be found: there is no network, or it doesn't know the name.</source>
            <translation>{host}が見つかりません。ネットワークがないか、その名前が知られていません。</translation>
        </message>
        <message>
            <source>{host} takes too long.</source>
            <translation>{host}の応答に時間がかかりすぎています。</translation>
        </message>
        <message>
            <source>{host} can't be reached.</source>
            <translation>{host}に接続できません。</translation>
        </message>
        <message>
            <source>{host} can't be reached ({reason}).</source>
            <translation>{host}に接続できません（{reason}）。</translation>
        </message>
        <message>
            <source>{host} can't be reached through the proxy ({reason}).</source>
            <translation>プロキシを通して{host}に接続できません（{reason}）。</translation>
        </message>
        <message>
            <source>{host} broke off the connection.</source>
            <translation>{host}が接続を切りました。</translation>
        </message>
        <message>
            <source>{host} broke off the connection ({reason}).</source>
            <translation>{host}が接続を切りました（{reason}）。</translation>
        </message>
        <message>
            <source>{host} sent what nobody can read ({reason}).</source>
            <translation>{host}から、読み取れないものが届きました（{reason}）。</translation>
        </message>
        <message>
            <source>Something went wrong inside Ergo</source>
            <translation>Ergoの内部で問題が起きました</translation>
        </message>
        <message>
            <source>The log has the details. Ask again; if it repeats, report it.</source>
            <translation>詳しくはログにあります。もう一度質問してください。繰り返すときは報告してください。</translation>
        </message>
        <message>
            <source>The model computes nonsense</source>
            <translation>モデルの計算が意味をなしません</translation>
        </message>
        <message>
            <source>Its numbers have stopped being numbers, so no next word follows from them.</source>
            <translation>数でない値になったため、次の語が決まりません。</translation>
        </message>
        <message>
            <source>Ask again: the model is loaded anew. If it happens again, verify its files.</source>
            <translation>もう一度質問してください。モデルを読み込み直します。また起きるときは、モデルのファイルを確認してください。</translation>
        </message>
        <message>
            <source>The prompt is empty.</source>
            <translation>プロンプトが空です。</translation>
        </message>
        <message>
            <source>max_tokens is negative.</source>
            <translation>max_tokensが負の数です。</translation>
        </message>
        <message>
            <source>The prompt has tokens that aren't in the vocabulary.</source>
            <translation>プロンプトに、語彙にないトークンがあります。</translation>
        </message>
        <message>
            <source>Can't generate</source>
            <translation>生成できません</translation>
        </message>
        <message>
            <source>Install it with: {command}</source>
            <translation>次のコマンドでインストールしてください：{command}</translation>
        </message>
        <message>
            <source>Install it again with: {command}</source>
            <translation>次のコマンドで、もう一度インストールしてください：{command}</translation>
        </message>
        <message>
            <source>Install it as a model with: {command}</source>
            <translation>次のコマンドで、モデルとしてインストールしてください：{command}</translation>
        </message>
        <message>
            <source>If it is a whole model, install it: {command}</source>
            <translation>モデル全体なら、次のコマンドでインストールしてください：{command}</translation>
        </message>
        <message>
            <source>Go on with: {command}</source>
            <translation>次のコマンドで再開してください：{command}</translation>
        </message>
        <message>
            <source>This version of Ergo can't install it. Remove it with: {command}</source>
            <translation>このバージョンのErgoではインストールできません。次のコマンドで削除してください：{command}</translation>
        </message>
        <message>
            <source>Add one with: {command}</source>
            <translation>次のコマンドで追加してください：{command}</translation>
        </message>
        <message>
            <source>Leave out --from, or choose another id.</source>
            <translation>--fromを省くか、別のIDを選んでください。</translation>
        </message>
        <message>
            <source>Leave out --recipe to take it as it is, or install it from unquantized weights.</source>
            <translation>そのまま使うなら--recipeを省いてください。または、量子化されていない重みからインストールしてください。</translation>
        </message>
        <message>
            <source>Choose one of the catalogue, or say where it is: --from DIR or --from OWNER/NAME.</source>
            <translation>カタログから選ぶか、場所を指定してください：--from DIRまたは--from OWNER/NAME。</translation>
        </message>
        <message>
            <source>To change the recipe, install the model again with --recipe. Else copy the folder to another place.</source>
            <translation>量子化方式を変えるには、--recipeを付けてモデルをもう一度インストールしてください。そうでなければ、フォルダを別の場所にコピーしてください。</translation>
        </message>
        <message>
            <source>{model} can't be installed</source>
            <translation>{model}をインストールできません</translation>
        </message>
        <message>
            <source>See that the disk has space and that Ergo may write to its data folder.</source>
            <translation>ディスクに空きがあり、Ergoがデータフォルダに書き込めることを確認してください。</translation>
        </message>
        <message>
            <source>the plan can't be read ({reason})</source>
            <translation>計画を読み込めません（{reason}）</translation>
        </message>
        <message>
            <source>the plan belongs to another model or another version of Ergo</source>
            <translation>計画が、別のモデルか、別のバージョンのErgoのものです</translation>
        </message>
        <message>
            <source>it names no recipe</source>
            <translation>量子化方式が書かれていません</translation>
        </message>
        <message>
            <source>it has no list of files, or one that is too long</source>
            <translation>ファイルのリストがないか、長すぎます</translation>
        </message>
        <message>
            <source>it names no source, or two</source>
            <translation>取得元が書かれていないか、2つ書かれています</translation>
        </message>
        <message>
            <source>it names no repository that the hub could have</source>
            <translation>リポジトリ名が、ハブで使えるものではありません</translation>
        </message>
        <message>
            <source>a file name leads out of the folder</source>
            <translation>フォルダの外を指すファイル名があります</translation>
        </message>
        <message>
            <source>a size is no number of bytes</source>
            <translation>大きさが、バイト数ではありません</translation>
        </message>
        <message>
            <source>a checksum is none</source>
            <translation>チェックサムが正しくありません</translation>
        </message>
        <message>
            <source>something that should be text isn't</source>
            <translation>テキストであるはずのものが、テキストではありません</translation>
        </message>
        <message>
            <source>That folder is Ergo's own</source>
            <translation>それはErgo自身のフォルダです</translation>
        </message>
        <message>
            <source>{folder} is in the library, where it may be replaced.</source>
            <translation>{folder}はライブラリの中にあり、置き換えられる可能性があります。</translation>
        </message>
        <message>
            <source>Free some space. What is there is kept; install again to go on.</source>
            <translation>空きを増やしてください。あるものは残してあります。続けるには、もう一度インストールしてください。</translation>
        </message>
        <message>
            <source>The model can't be installed</source>
            <translation>モデルをインストールできません</translation>
        </message>
        <message>
            <source>{model} is quantized already</source>
            <translation>{model}はすでに量子化されています</translation>
        </message>
        <message>
            <source>What its source has can't be quantized once more.</source>
            <translation>取得元にあるものを、もう一度量子化することはできません。</translation>
        </message>
        <message>
            <source>The practice model comes with Ergo</source>
            <translation>練習用モデルはErgoに付属しています</translation>
        </message>
        <message>
            <source>It can't be taken from somewhere else.</source>
            <translation>ほかの場所からは取得できません。</translation>
        </message>
        <message>
            <source>There is no such source</source>
            <translation>その取得元はありません</translation>
        </message>
        <message>
            <source>“{text}” is neither a folder here nor of the form OWNER/NAME or OWNER/NAME@REVISION.</source>
            <translation>「{text}」は、ここにあるフォルダでも、OWNER/NAMEまたはOWNER/NAME@REVISIONの形でもありません。</translation>
        </message>
        <message>
            <source>Name the folder of a checkpoint, or a repository of the hub.</source>
            <translation>チェックポイントのフォルダか、ハブのリポジトリを指定してください。</translation>
        </message>
        <message>
            <source>The folder can't be read</source>
            <translation>フォルダを読み込めません</translation>
        </message>
        <message>
            <source>Is it still where it was?</source>
            <translation>まだ同じ場所にありますか？</translation>
        </message>
        <message>
            <source>That is no model</source>
            <translation>モデルではありません</translation>
        </message>
        <message>
            <source>It has no {config}.</source>
            <translation>{config}がありません。</translation>
        </message>
        <message>
            <source>Take a repository or a folder that has one.</source>
            <translation>それのあるリポジトリかフォルダを使ってください。</translation>
        </message>
        <message>
            <source>Its {name} is larger than {most:,} bytes.</source>
            <translation>その{name}が{most:,}バイトを超えています。</translation>
        </message>
        <message>
            <source>The model has changed meanwhile</source>
            <translation>その間にモデルが変更されました</translation>
        </message>
        <message>
            <source>{where} isn't any more what the installation was begun with, so what there was of it has been removed.</source>
            <translation>{where}がインストールを始めたときのものと違うため、途中までのものを取り除きました。</translation>
        </message>
        <message>
            <source>Install it again: it begins anew with what is there now.</source>
            <translation>もう一度インストールしてください。今そこにあるもので、最初から始めます。</translation>
        </message>
        <message>
            <source>The self-test failed</source>
            <translation>セルフテストに失敗しました</translation>
        </message>
        <message>
            <source>{model} came without a tokenizer.</source>
            <translation>{model}にトークナイザがありません。</translation>
        </message>
        <message>
            <source>The model computes numbers that are none.</source>
            <translation>モデルの計算結果が数ではありません。</translation>
        </message>
        <message>
            <source>Install it again.</source>
            <translation>もう一度インストールしてください。</translation>
        </message>
        <message>
            <source>{name} came out wrong: it computes numbers that are none.</source>
            <translation>{name}が正しくできませんでした。計算結果が数ではありません。</translation>
        </message>
        <message>
            <source>{name} came out wrong: its numbers are off by {share:.0%}.</source>
            <translation>{name}が正しくできませんでした。数が{share:.0%}ずれています。</translation>
        </message>
        <message>
            <source>The model can't be quantized</source>
            <translation>モデルを量子化できません</translation>
        </message>
        <message>
            <source>Install it again to repeat that part. If it fails again, the model's own weights can't be used.</source>
            <translation>もう一度インストールして、その部分をやり直してください。また失敗するときは、モデルの重み自体を使用できません。</translation>
        </message>
        <message>
            <source>The model can't be used</source>
            <translation>モデルを使用できません</translation>
        </message>
        <message>
            <source>It came without tokenizer.json.</source>
            <translation>tokenizer.jsonがありません。</translation>
        </message>
        <message>
            <source>Take a source that has all of its files.</source>
            <translation>すべてのファイルがそろった取得元を使ってください。</translation>
        </message>
        <message>
            <source>Not enough memory for this conversation</source>
            <translation>この会話のためのメモリが足りません</translation>
        </message>
        <message>
            <source>To read its {tokens:,} tokens takes {needed}, {free} are free.</source>
            <translation>{tokens:,}トークンを読むには{needed}必要です。空きは{free}です。</translation>
        </message>
        <message>
            <source>Close something, or ask in a new conversation.</source>
            <translation>ほかのプログラムを閉じるか、新しい会話で質問してください。</translation>
        </message>
        <message>
            <source>The contents of a file have changed since the installation.</source>
            <translation>インストールのあとに、ファイルの内容が変更されています。</translation>
        </message>
        <message>
            <source>The contents of {file} have changed since the installation.</source>
            <translation>インストールのあとに、{file}の内容が変更されています。</translation>
        </message>
        <message>
            <source>It ships with Ergo and is set up again the next time it is loaded.</source>
            <translation>Ergoに付属しており、次に読み込むときに作り直されます。</translation>
        </message>
        <message>
            <source>{model} is damaged</source>
            <translation>{model}が壊れています</translation>
        </message>
        <message>
            <source>Its folder can't be read ({reason}).</source>
            <translation>フォルダを読み込めません（{reason}）。</translation>
        </message>
        <message>
            <source>Its files aren't in Ergo's library.</source>
            <translation>そのファイルがErgoのライブラリにありません。</translation>
        </message>
        <message>
            <source>This version of Ergo can't install it yet. Use the practice model: it ships with Ergo.</source>
            <translation>このバージョンのErgoではまだインストールできません。Ergoに付属する練習用モデルを使ってください。</translation>
        </message>
        <message>
            <source>Its installation isn't finished.</source>
            <translation>インストールが終わっていません。</translation>
        </message>
        <message>
            <source>{model} isn't installed</source>
            <translation>{model}はインストールされていません</translation>
        </message>
        <message>
            <source>No installation of {model} is under way</source>
            <translation>{model}のインストールは行われていません</translation>
        </message>
        <message>
            <source>There is nothing unfinished of it in Ergo's library.</source>
            <translation>Ergoのライブラリに、その途中のものはありません。</translation>
        </message>
        <message>
            <source>{what} can't be removed</source>
            <translation>{what}を削除できません</translation>
        </message>
        <message>
            <source>{what} can't be removed now</source>
            <translation>今は{what}を削除できません</translation>
        </message>
        <message>
            <source>Another Ergo is installing or removing it.</source>
            <translation>別のErgoが、それをインストールまたは削除しています。</translation>
        </message>
        <message>
            <source>Wait until that is done, or stop it.</source>
            <translation>終わるまで待つか、停止してください。</translation>
        </message>
        <message>
            <source>{model} can't be used</source>
            <translation>{model}を使用できません</translation>
        </message>
        <message>
            <source>It came without a tokenizer.</source>
            <translation>トークナイザがありません。</translation>
        </message>
        <message>
            <source>An end token isn't in the vocabulary.</source>
            <translation>終了トークンが語彙にありません。</translation>
        </message>
        <message>
            <source>Its manifest belongs to another model or another version of Ergo</source>
            <translation>マニフェストが、別のモデルか、別のバージョンのErgoのものです</translation>
        </message>
        <message>
            <source>its {key} is no object</source>
            <translation>{key}がオブジェクトではありません</translation>
        </message>
        <message>
            <source>a checksum is no text</source>
            <translation>チェックサムがテキストではありません</translation>
        </message>
        <message>
            <source>a file name is none that a file can have</source>
            <translation>ファイル名が、ファイルに付けられない名前です</translation>
        </message>
        <message>
            <source>Close something, or choose Compact.</source>
            <translation>ほかのプログラムを閉じるか、コンパクトを選んでください。</translation>
        </message>
        <message>
            <source>Close something, or choose a smaller model.</source>
            <translation>ほかのプログラムを閉じるか、より小さいモデルを選んでください。</translation>
        </message>
        <message>
            <source>Not enough memory to load {name}</source>
            <translation>{name}を読み込むメモリが足りません</translation>
        </message>
        <message>
            <source>It needs {needed}, {free} are free.</source>
            <translation>{needed}必要です。空きは{free}です。</translation>
        </message>
        <message>
            <source>The installation needs {needed}, {free} are free.</source>
            <translation>インストールには{needed}必要です。空きは{free}です。</translation>
        </message>
        <message>
            <source>Free {missing} more, then install again.</source>
            <translation>あと{missing}の空きを作ってから、もう一度インストールしてください。</translation>
        </message>
        <message>
            <source>The model ran out of memory</source>
            <translation>モデルのメモリが足りなくなりました</translation>
        </message>
        <message>
            <source>What it has said so far is kept.</source>
            <translation>これまでの内容は残してあります。</translation>
        </message>
        <message>
            <source>Close something, or ask in a new conversation. The model is loaded anew with the next question.</source>
            <translation>ほかのプログラムを閉じるか、新しい会話で質問してください。次の質問で、モデルを読み込み直します。</translation>
        </message>
        <message>
            <source>An error in its backend ended it; what it has said so far is kept.</source>
            <translation>バックエンドのエラーで終了しました。これまでの内容は残してあります。</translation>
        </message>
        <message>
            <source>An error in the graphics processor ended it; what it has said so far is kept.</source>
            <translation>グラフィックスプロセッサのエラーで終了しました。これまでの内容は残してあります。</translation>
        </message>
        <message>
            <source>The model stopped in the middle</source>
            <translation>モデルが途中で停止しました</translation>
        </message>
        <message>
            <source>Ask again: the model is loaded anew.</source>
            <translation>もう一度質問してください。モデルを読み込み直します。</translation>
        </message>
        <message>
            <source>There isn't enough memory for the model</source>
            <translation>モデルのためのメモリが足りません</translation>
        </message>
        <message>
            <source>Close something, then try again.</source>
            <translation>ほかのプログラムを閉じてから、もう一度試してください。</translation>
        </message>
        <message>
            <source>The model can't be loaded</source>
            <translation>モデルを読み込めません</translation>
        </message>
        <message>
            <source>Try again. If it happens again, verify its files.</source>
            <translation>もう一度試してください。また起きるときは、モデルのファイルを確認してください。</translation>
        </message>
        <message>
            <source>Loading it broke off; what was said so far is kept.</source>
            <translation>読み込みが途中で止まりました。これまでの内容は残してあります。</translation>
        </message>
        <message>
            <source>{detail} MLX says: {said}</source>
            <translation>{detail}MLXのメッセージ：{said}</translation>
        </message>
        <message>
            <source>Nothing was asked</source>
            <translation>質問がありません</translation>
        </message>
        <message>
            <source>The conversation doesn't end with a question.</source>
            <translation>会話が質問で終わっていません。</translation>
        </message>
        <message>
            <source>The instructions have {tokens:,} tokens; this model takes {limit:,} at most.</source>
            <translation>指示は{tokens:,}トークンです。このモデルが受け取れるのは{limit:,}トークンまでです。</translation>
        </message>
        <message>
            <source>The question has at least {tokens:,} tokens; this model takes {limit:,} at most.</source>
            <translation>質問は少なくとも{tokens:,}トークンです。このモデルが受け取れるのは{limit:,}トークンまでです。</translation>
        </message>
        <message>
            <source>The question has {tokens:,} tokens; this model takes {limit:,} at most.</source>
            <translation>質問は{tokens:,}トークンです。このモデルが受け取れるのは{limit:,}トークンまでです。</translation>
        </message>
        <message>
            <source>There is no room left to go on</source>
            <translation>続けるための余地がありません</translation>
        </message>
        <message>
            <source>The reply has {tokens:,} tokens so far; with the question, this model takes {limit:,} at most.</source>
            <translation>返答はこれまでに{tokens:,}トークンです。質問と合わせて、このモデルが受け取れるのは{limit:,}トークンまでです。</translation>
        </message>
        <message>
            <source>Ask for a shorter one, or for a part of it.</source>
            <translation>もっと短いものか、その一部を頼んでください。</translation>
        </message>
        <message>
            <source>That is too long for this model</source>
            <translation>このモデルには長すぎます</translation>
        </message>
        <message>
            <source>Shorten it, or split it into parts.</source>
            <translation>短くするか、いくつかに分けてください。</translation>
        </message>
        <message>
            <source>See that the disk has space and that both folders may be read and written.</source>
            <translation>ディスクに空きがあり、両方のフォルダを読み書きできることを確認してください。</translation>
        </message>
        <message>
            <source>The destination isn't empty</source>
            <translation>保存先が空ではありません</translation>
        </message>
        <message>
            <source>{folder} exists already.</source>
            <translation>{folder}はすでにあります。</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>別のフォルダを選んでください。</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>することがありません</translation>
        </message>
        <message>
            <source>{folder} holds a model that is quantized already.</source>
            <translation>{folder}には、すでに量子化されたモデルがあります。</translation>
        </message>
        <message>
            <source>The destination can't be replaced</source>
            <translation>保存先を置き換えられません</translation>
        </message>
        <message>
            <source>Choose a folder within it, or another one.</source>
            <translation>その中のフォルダか、別のフォルダを選んでください。</translation>
        </message>
        <message>
            <source>No such recipe</source>
            <translation>その量子化方式はありません</translation>
        </message>
        <message>
            <source>“{name}” isn't a recipe.</source>
            <translation>「{name}」は量子化方式ではありません。</translation>
        </message>
        <message>
            <source>Choose one of: {names}.</source>
            <translation>次から選んでください：{names}。</translation>
        </message>
        <message>
            <source>What there is of {model}</source>
            <translation>{model}の残りのもの</translation>
        </message>
        <message>
            <source>Some of its files are still there</source>
            <translation>一部のファイルがまだ残っています</translation>
        </message>
        <message>
            <source>The temperature isn't between 0 and 10.</source>
            <translation>温度が0〜10の範囲にありません。</translation>
        </message>
        <message>
            <source>top_p isn't above 0 and at most 1.</source>
            <translation>top_pは、0より大きく1以下でなければなりません。</translation>
        </message>
        <message>
            <source>top_k is negative.</source>
            <translation>top_kが負の数です。</translation>
        </message>
        <message>
            <source>min_p isn't between 0 and 1.</source>
            <translation>min_pが0〜1の範囲にありません。</translation>
        </message>
        <message>
            <source>The seed isn't between 0 and 4,294,967,295.</source>
            <translation>シードが0〜4,294,967,295の範囲にありません。</translation>
        </message>
        <message>
            <source>The thinking budget is negative.</source>
            <translation>思考の上限が負の数です。</translation>
        </message>
        <message>
            <source>One model is installed at a time</source>
            <translation>一度にインストールできるモデルは1つです</translation>
        </message>
        <message>
            <source>{model} is being installed.</source>
            <translation>{model}をインストールしています。</translation>
        </message>
        <message>
            <source>Wait until that is done, or pause it.</source>
            <translation>終わるまで待つか、一時停止してください。</translation>
        </message>
        <message>
            <source>Ergo is at it already</source>
            <translation>Ergoはすでにそれを行っています</translation>
        </message>
        <message>
            <source>Another call is making {folder}.</source>
            <translation>別の呼び出しが{folder}を作っています。</translation>
        </message>
        <message>
            <source>Wait until it is done, or choose another folder.</source>
            <translation>終わるまで待つか、別のフォルダを選んでください。</translation>
        </message>
        <message>
            <source>Something is in the way</source>
            <translation>じゃまになるものがあります</translation>
        </message>
        <message>
            <source>{folder} isn't Ergo's.</source>
            <translation>{folder}はErgoのものではありません。</translation>
        </message>
        <message>
            <source>Move it, or choose another folder.</source>
            <translation>移動するか、別のフォルダを選んでください。</translation>
        </message>
        <message>
            <source>{name} is no number</source>
            <translation>{name}が数ではありません</translation>
        </message>
        <message>
            <source>a name stands in it twice</source>
            <translation>同じ名前が2回出てきます</translation>
        </message>
        <message>
            <source>The quantized model isn't what it should be</source>
            <translation>量子化したモデルが、あるべきものと違います</translation>
        </message>
        <message>
            <source>The tensor {name} is missing.</source>
            <translation>テンソル{name}がありません。</translation>
        </message>
        <message>
            <source>it is no file</source>
            <translation>ファイルではありません</translation>
        </message>
        <message>
            <source>its header can be read in two ways</source>
            <translation>ヘッダが2通りに読めます</translation>
        </message>
        <message>
            <source>its header is too long</source>
            <translation>ヘッダが長すぎます</translation>
        </message>
        <message>
            <source>the tensor {name} is of type {dtype}</source>
            <translation>テンソル{name}の型が{dtype}です</translation>
        </message>
        <message>
            <source>the size of the tensor {name} doesn't fit its shape</source>
            <translation>テンソル{name}の大きさが形と合いません</translation>
        </message>
        <message>
            <source>{value} is no number of bytes or elements</source>
            <translation>{value}が、バイト数または要素数ではありません</translation>
        </message>
        <message>
            <source>there is a gap or an overlap before the tensor {name}</source>
            <translation>テンソル{name}の前に、すきまか重なりがあります</translation>
        </message>
        <message>
            <source>its size isn't what its header says</source>
            <translation>大きさがヘッダの内容と違います</translation>
        </message>
        <message>
            <source>{file} is no sound safetensors file ({reason}).</source>
            <translation>{file}は正しいsafetensorsファイルではありません（{reason}）。</translation>
        </message>
        <message>
            <source>Its tokenizer lacks {text}.</source>
            <translation>トークナイザに{text}がありません。</translation>
        </message>
        <message>
            <source>The tokenizer can't be read</source>
            <translation>トークナイザを読み込めません</translation>
        </message>
        <message>
            <source>This model can't use tools</source>
            <translation>このモデルはツールを使用できません</translation>
        </message>
        <message>
            <source>Its tokenizer splits a mark of theirs.</source>
            <translation>トークナイザが、ツールの目印を分割します。</translation>
        </message>
        <message>
            <source>{model} is being removed</source>
            <translation>{model}を削除しています</translation>
        </message>
        <message>
            <source>It can't be loaded any more.</source>
            <translation>もう読み込めません。</translation>
        </message>
        <message>
            <source>Choose another.</source>
            <translation>別のものを選んでください。</translation>
        </message>
        <message>
            <source>No model is loaded</source>
            <translation>モデルが読み込まれていません</translation>
        </message>
        <message>
            <source>There is nothing to ask yet.</source>
            <translation>まだ質問できるものがありません。</translation>
        </message>
        <message>
            <source>Choose a model first.</source>
            <translation>先にモデルを選んでください。</translation>
        </message>
    </context>
    <context>
        <name>Examples</name>
        <message>
            <source>Or try one of these: can you see what went wrong?</source>
            <translation>または、次の例で試せます。どこが間違っているでしょう？</translation>
        </message>
        <message>
            <source>A linear equation</source>
            <translation>1次方程式</translation>
        </message>
        <message>
            <source>A quadratic equation</source>
            <translation>2次方程式</translation>
        </message>
        <message>
            <source>Fractions</source>
            <translation>分数</translation>
        </message>
        <message>
            <source>{name}:  {lines}</source>
            <translation>{name}：{lines}</translation>
        </message>
        <message>
            <source>Try: {name}</source>
            <translation>試す：{name}</translation>
        </message>
    </context>
    <context>
        <name>ExchangeWiring</name>
        <message>
            <source>Conversations</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>書き出す</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>読み込む</translation>
        </message>
        <message>
            <source>One file after the other: wait until this one is done.</source>
            <translation>ファイルは1つずつ処理します。今のファイルが終わるまでお待ちください。</translation>
        </message>
    </context>
    <context>
        <name>ExerciseView</name>
        <message>
            <source>Skip</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <source>Ask the tutor</source>
            <translation>先生に質問</translation>
        </message>
        <message>
            <source>Ask about this exercise in the conversation</source>
            <translation>この問題について会話で質問します</translation>
        </message>
        <message>
            <source>Too hard</source>
            <translation>難しすぎる</translation>
        </message>
        <message>
            <source>Go on with the level below</source>
            <translation>1つ下のレベルに移ります</translation>
        </message>
        <message>
            <source>Too easy</source>
            <translation>やさしすぎる</translation>
        </message>
        <message>
            <source>Go on with the level above</source>
            <translation>1つ上のレベルに移ります</translation>
        </message>
        <message>
            <source>Exercise</source>
            <translation>問題</translation>
        </message>
    </context>
    <context>
        <name>ExportKinds</name>
        <message>
            <source>Markdown…</source>
            <translation>Markdown…</translation>
        </message>
        <message>
            <source>Web Page…</source>
            <translation>Webページ…</translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation>PDF…</translation>
        </message>
        <message>
            <source>JSON…</source>
            <translation>JSON…</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Exporting…</source>
            <translation>書き出し中…</translation>
        </message>
        <message>
            <source>Exported to “{name}”.</source>
            <translation>「{name}」に書き出しました。</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>{amount} GB</source>
            <translation>{amount} GB</translation>
        </message>
        <message>
            <source>{percent}%</source>
            <translation>{percent}%</translation>
        </message>
        <message>
            <source>{size}/s</source>
            <translation>{size}/秒</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>残り1分未満</translation>
        </message>
        <message>
            <source>about {duration} left</source>
            <translation>残り約{duration}</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes}分</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours}時間</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours}時間{minutes}分</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Find in this conversation</source>
            <translation>この会話を検索</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>前へ</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>{total} found</source>
            <translation>{total}件</translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation>{total}件中{number}件目</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>検索中…</translation>
        </message>
    </context>
    <context>
        <name>FindMenu</name>
        <message>
            <source>Find</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>検索…</translation>
        </message>
        <message>
            <source>Find Next</source>
            <translation>次を検索</translation>
        </message>
        <message>
            <source>Find Previous</source>
            <translation>前を検索</translation>
        </message>
        <message>
            <source>Use Selection for Find</source>
            <translation>選択部分を検索に使用</translation>
        </message>
    </context>
    <context>
        <name>FolderMenu</name>
        <message>
            <source>Folder</source>
            <translation>フォルダ</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名称変更</translation>
        </message>
        <message>
            <source>Delete Folder (Conversations Stay)</source>
            <translation>フォルダを削除（会話は残ります）</translation>
        </message>
    </context>
    <context>
        <name>FolderWords</name>
        <message>
            <source>Show in Finder</source>
            <translation>Finderに表示</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>フォルダに表示</translation>
        </message>
        <message>
            <source>Show Log in Finder</source>
            <translation>ログをFinderに表示</translation>
        </message>
        <message>
            <source>Show Log in Folder</source>
            <translation>ログをフォルダに表示</translation>
        </message>
    </context>
    <context>
        <name>FollowingArea</name>
        <message>
            <source>Jump to the latest</source>
            <translation>最新の位置へ移動</translation>
        </message>
    </context>
    <context>
        <name>FormulaMenu</name>
        <message>
            <source>Copy Formula as</source>
            <translation>数式を次の形式でコピー</translation>
        </message>
        <message>
            <source>LaTeX</source>
            <translation>LaTeX</translation>
        </message>
        <message>
            <source>MathML</source>
            <translation>MathML</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>画像</translation>
        </message>
    </context>
    <context>
        <name>Formulas</name>
        <message>
            <source>Undefined control sequence {name}</source>
            <translation>未定義のコマンドです：{name}</translation>
        </message>
        <message>
            <source>Missing argument for {name}</source>
            <translation>{name}の引数がありません</translation>
        </message>
        <message>
            <source>Missing close brace</source>
            <translation>閉じ波括弧がありません</translation>
        </message>
        <message>
            <source>Missing open brace for subscript</source>
            <translation>下付き文字の開き波括弧がありません</translation>
        </message>
        <message>
            <source>Missing open brace for superscript</source>
            <translation>上付き文字の開き波括弧がありません</translation>
        </message>
        <message>
            <source>Missing superscript or subscript argument</source>
            <translation>上付きまたは下付き文字の引数がありません</translation>
        </message>
        <message>
            <source>Missing or unrecognized delimiter for {name}</source>
            <translation>{name}の区切り記号がないか、認識できません</translation>
        </message>
        <message>
            <source>Missing dimension or its units for {name}</source>
            <translation>{name}の寸法またはその単位がありません</translation>
        </message>
        <message>
            <source>Missing box for {name}</source>
            <translation>{name}のボックスがありません</translation>
        </message>
        <message>
            <source>Missing replacement string for definition of {name}</source>
            <translation>{name}の定義に置き換える文字列がありません</translation>
        </message>
        <message>
            <source>Missing \begin{{{name}}} or extra \end{{{other}}}</source>
            <translation>\begin{{{name}}}がないか、\end{{{other}}}が余分です</translation>
        </message>
        <message>
            <source>Missing \end{{{name}}}</source>
            <translation>\end{{{name}}}がありません</translation>
        </message>
        <message>
            <source>Missing \left or extra \right</source>
            <translation>\leftがないか、\rightが余分です</translation>
        </message>
        <message>
            <source>Extra \left or missing \right</source>
            <translation>\leftが余分か、\rightがありません</translation>
        </message>
        <message>
            <source>Extra \middle</source>
            <translation>\middleが余分です</translation>
        </message>
        <message>
            <source>Extra open brace or missing close brace</source>
            <translation>開き波括弧が余分か、閉じ波括弧がありません</translation>
        </message>
        <message>
            <source>Extra close brace or missing open brace</source>
            <translation>閉じ波括弧が余分か、開き波括弧がありません</translation>
        </message>
        <message>
            <source>Extra close brace while looking for {name}</source>
            <translation>{name}の前に余分な閉じ波括弧があります</translation>
        </message>
        <message>
            <source>Extra alignment tab in \cases text</source>
            <translation>\casesのテキストに余分な列の区切りがあります</translation>
        </message>
        <message>
            <source>Extra alignment tab in text for numcase environment</source>
            <translation>numcase環境のテキストに余分な列の区切りがあります</translation>
        </message>
        <message>
            <source>Extra {name} in row of {other}</source>
            <translation>{other}の行に余分な{name}があります</translation>
        </message>
        <message>
            <source>\begin{{{name}}} ended with \end{{{other}}}</source>
            <translation>\begin{{{name}}}が\end{{{other}}}で終わっています</translation>
        </message>
        <message>
            <source>Unknown environment '{name}'</source>
            <translation>「{name}」という環境はありません</translation>
        </message>
        <message>
            <source>Invalid environment name '{name}'</source>
            <translation>環境名「{name}」が正しくありません</translation>
        </message>
        <message>
            <source>Double exponent: use braces to clarify</source>
            <translation>指数が二重です：波括弧ではっきりさせてください</translation>
        </message>
        <message>
            <source>Prime causes double exponent: use braces to clarify</source>
            <translation>プライムのため指数が二重です：波括弧ではっきりさせてください</translation>
        </message>
        <message>
            <source>Double subscripts: use braces to clarify</source>
            <translation>添字が二重です：波括弧ではっきりさせてください</translation>
        </message>
        <message>
            <source>Ambiguous use of {name}</source>
            <translation>{name}の使い方があいまいです</translation>
        </message>
        <message>
            <source>Misplaced {name}</source>
            <translation>{name}の位置が正しくありません</translation>
        </message>
        <message>
            <source>Multiple use of {name}</source>
            <translation>{name}が複数回使われています</translation>
        </message>
        <message>
            <source>Multiple {name}</source>
            <translation>{name}が複数あります</translation>
        </message>
        <message>
            <source>Runaway argument for {name}?</source>
            <translation>{name}の引数が終わっていないのではありませんか？</translation>
        </message>
        <message>
            <source>Could not find closing ']' for argument to {name}</source>
            <translation>{name}の引数を閉じる「]」がありません</translation>
        </message>
        <message>
            <source>Can't find closing delimiter for {name}</source>
            <translation>{name}を閉じる区切り記号がありません</translation>
        </message>
        <message>
            <source>Could not find {name} for {other}</source>
            <translation>{other}に対応する{name}がありません</translation>
        </message>
        <message>
            <source>Bad argument of {name}</source>
            <translation>{name}の引数が正しくありません</translation>
        </message>
        <message>
            <source>Bad math style for {name}</source>
            <translation>{name}の数式スタイルが正しくありません</translation>
        </message>
        <message>
            <source>Bracket argument to {name} must be a dimension</source>
            <translation>{name}の角括弧の引数は寸法でなければなりません</translation>
        </message>
        <message>
            <source>The argument to {name} must be an integer</source>
            <translation>{name}の引数は整数でなければなりません</translation>
        </message>
        <message>
            <source>Argument to {name} is not a number</source>
            <translation>{name}の引数が数ではありません</translation>
        </message>
        <message>
            <source>Invalid number</source>
            <translation>数が正しくありません</translation>
        </message>
        <message>
            <source>Invalid decimal number</source>
            <translation>小数が正しくありません</translation>
        </message>
        <message>
            <source>Invalid option: {name}</source>
            <translation>オプションが正しくありません：{name}</translation>
        </message>
        <message>
            <source>Invalid MathML attribute: {name}</source>
            <translation>MathMLの属性が正しくありません：{name}</translation>
        </message>
        <message>
            <source>Illegal alignment specified in {name}</source>
            <translation>{name}の配置の指定が正しくありません</translation>
        </message>
        <message>
            <source>Illegal control sequence name for {name}</source>
            <translation>{name}のコマンド名が正しくありません</translation>
        </message>
        <message>
            <source>Illegal macro parameter reference</source>
            <translation>マクロの引数の参照が正しくありません</translation>
        </message>
        <message>
            <source>Illegal number of parameters specified in {name}</source>
            <translation>{name}の引数の個数の指定が正しくありません</translation>
        </message>
        <message>
            <source>Parameters for {name} must be numbered sequentially</source>
            <translation>{name}の引数は順に番号を付けなければなりません</translation>
        </message>
        <message>
            <source>Use of {name} doesn't match its definition</source>
            <translation>{name}の使い方が定義と合いません</translation>
        </message>
        <message>
            <source>Erroneous nesting of equation structures</source>
            <translation>数式の構造の入れ子が正しくありません</translation>
        </message>
        <message>
            <source>Math not terminated in text box</source>
            <translation>テキストボックスの中の数式が終わっていません</translation>
        </message>
        <message>
            <source>Math-mode is not properly terminated</source>
            <translation>数式モードが正しく終わっていません</translation>
        </message>
        <message>
            <source>Label '{name}' multiply defined</source>
            <translation>ラベル「{name}」が複数回定義されています</translation>
        </message>
        <message>
            <source>Color model '{name}' not defined</source>
            <translation>カラーモデル「{name}」が定義されていません</translation>
        </message>
        <message>
            <source>Unsupported use of {name}</source>
            <translation>{name}のこの使い方には対応していません</translation>
        </message>
        <message>
            <source>The rows within the {name} environment must have exactly one column</source>
            <translation>{name}環境の行は、ちょうど1列でなければなりません</translation>
        </message>
        <message>
            <source>'{name}' allowed only in math mode</source>
            <translation>「{name}」は数式モードでだけ使えます</translation>
        </message>
        <message>
            <source>'{name}' can not be used here</source>
            <translation>「{name}」はここでは使えません</translation>
        </message>
        <message>
            <source>{name} is only supported in math mode</source>
            <translation>{name}は数式モードでだけ使えます</translation>
        </message>
        <message>
            <source>{name} is allowed only on operators</source>
            <translation>{name}は演算子にだけ使えます</translation>
        </message>
        <message>
            <source>{name} is not a token element</source>
            <translation>{name}はトークン要素ではありません</translation>
        </message>
        <message>
            <source>{name} is not a recognized attribute for {other}</source>
            <translation>{name}は{other}の属性ではありません</translation>
        </message>
        <message>
            <source>{name} can appear only within a root</source>
            <translation>{name}は根号の中でだけ使えます</translation>
        </message>
        <message>
            <source>{name} can only appear within the multline or multlined environments</source>
            <translation>{name}はmultline環境またはmultlined環境の中でだけ使えます</translation>
        </message>
        <message>
            <source>{name} can only be used in aligment environments</source>
            <translation>{name}は配置の環境の中でだけ使えます</translation>
        </message>
        <message>
            <source>{name} must be followed by a control sequence</source>
            <translation>{name}のあとにはコマンドが必要です</translation>
        </message>
        <message>
            <source>{name} must be on a row by itself</source>
            <translation>{name}は1行に単独で置かなければなりません</translation>
        </message>
        <message>
            <source>{name} must be in the top row</source>
            <translation>{name}は最初の行に置かなければなりません</translation>
        </message>
        <message>
            <source>{name} must be at the beginning of a row</source>
            <translation>{name}は行の先頭に置かなければなりません</translation>
        </message>
        <message>
            <source>{name} must come at the beginning of the line</source>
            <translation>{name}は行の先頭に置かなければなりません</translation>
        </message>
        <message>
            <source>{name} specified twice in {other}</source>
            <translation>{other}に{name}が2回指定されています</translation>
        </message>
        <message>
            <source>{name} not allowed in {other} environment</source>
            <translation>{name}は{other}環境では使えません</translation>
        </message>
        <message>
            <source>{name} only allowed in {other} environment</source>
            <translation>{name}は{other}環境でだけ使えます</translation>
        </message>
        <message>
            <source>{name} can only be used with ams or mathtools tags</source>
            <translation>{name}はamsまたはmathtoolsのタグとだけ使えます</translation>
        </message>
        <message>
            <source>{name} is disabled</source>
            <translation>{name}は使えません</translation>
        </message>
        <message>
            <source>Duplicate tag form: {name}</source>
            <translation>タグの形が重複しています：{name}</translation>
        </message>
        <message>
            <source>Undefined tag form: {name}</source>
            <translation>タグの形が定義されていません：{name}</translation>
        </message>
        <message>
            <source>Tag form name can't be empty</source>
            <translation>タグの形の名前が空です</translation>
        </message>
        <message>
            <source>Argument to {name} must me a positive integer</source>
            <translation>{name}の引数は正の整数でなければなりません</translation>
        </message>
        <message>
            <source>Use of {name} does not match it's definition.</source>
            <translation>{name}の使い方が定義と合いません。</translation>
        </message>
        <message>
            <source>Missing \fCenter in {name}.</source>
            <translation>{name}に\fCenterがありません。</translation>
        </message>
        <message>
            <source>Proof tree badly specified.</source>
            <translation>証明図の指定が正しくありません。</translation>
        </message>
        <message>
            <source>Proof commands only allowed in prooftree environment.</source>
            <translation>証明のコマンドはprooftree環境でだけ使えます。</translation>
        </message>
    </context>
    <context>
        <name>FoundView</name>
        <message>
            <source>Found</source>
            <translation>検索結果</translation>
        </message>
    </context>
    <context>
        <name>FrameWiring</name>
        <message>
            <source>{title} — Ergo</source>
            <translation>{title} — Ergo</translation>
        </message>
    </context>
    <context>
        <name>GeneralSection</name>
        <message>
            <source>General</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>System</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Changes when Ergo next starts.</source>
            <translation>次にErgoを開いたときに変わります。</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外観</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字の大きさ</translation>
        </message>
        <message>
            <source>Notify me when a long answer is ready</source>
            <translation>長い回答ができたら通知する</translation>
        </message>
        <message>
            <source>Only while Ergo is in the background. The answer itself isn't shown.</source>
            <translation>Ergoがバックグラウンドにあるときだけです。回答そのものは表示しません。</translation>
        </message>
        <message>
            <source>{percent}%</source>
            <translation>{percent}%</translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>Nudge</source>
            <translation>手がかり</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>考え方</translation>
        </message>
        <message>
            <source>Step {number}</source>
            <translation>手順{number}</translation>
        </message>
        <message>
            <source>A nudge</source>
            <translation>手がかり</translation>
        </message>
        <message>
            <source>The idea</source>
            <translation>考え方</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>答え</translation>
        </message>
        <message>
            <source>First step</source>
            <translation>最初の手順</translation>
        </message>
        <message>
            <source>Next step ({number} of {steps})</source>
            <translation>次の手順（{number}/{steps}）</translation>
        </message>
        <message>
            <source>This solution may be wrong: its answer doesn't hold when it is checked.</source>
            <translation>この解き方は間違っている可能性があります。検算すると答えが成り立ちません。</translation>
        </message>
        <message>
            <source>This solution may be wrong: a step in it doesn't hold when it is computed again.</source>
            <translation>この解き方は間違っている可能性があります。計算し直すと成り立たない手順があります。</translation>
        </message>
        <message>
            <source>This solution broke off: the hints reach as far as it does.</source>
            <translation>この解き方は途中で終わっています。ヒントもそこまでです。</translation>
        </message>
        <message>
            <source>That line couldn't be looked for. Try again, or take the next step.</source>
            <translation>その行を探せませんでした。もう一度試すか、次の手順に進んでください。</translation>
        </message>
        <message>
            <source>Your line is in step {step}. Step {next} comes after it.</source>
            <translation>その行は手順{step}にあります。次は手順{next}です。</translation>
        </message>
        <message>
            <source>Only the answer comes after that.</source>
            <translation>その後に来るのは答えだけです。</translation>
        </message>
        <message>
            <source>That is where this solution ends.</source>
            <translation>この解き方はそこで終わりです。</translation>
        </message>
        <message>
            <source>That line doesn't follow from the question. Look again at how you got there.</source>
            <translation>その行は質問から導けません。どう導いたかを見直してください。</translation>
        </message>
        <message>
            <source>On the way to that line a solution was lost or gained. Look again at that.</source>
            <translation>その行に至るまでに解が失われたか、増えています。そこを見直してください。</translation>
        </message>
        <message>
            <source>That line isn't in this solution, which goes on with step {shown}.</source>
            <translation>その行はこの解き方にはありません。この解き方は手順{shown}に続きます。</translation>
        </message>
        <message>
            <source>No formula was found in that. Write it like 2x + 3 = 11.</source>
            <translation>数式が見つかりませんでした。2x + 3 = 11のように書いてください。</translation>
        </message>
        <message>
            <source>That is what is given. Step {next} comes after it.</source>
            <translation>それは問題で与えられた式です。次は手順{next}です。</translation>
        </message>
    </context>
    <context>
        <name>GuidePane</name>
        <message>
            <source>Show the whole solution</source>
            <translation>解き方をすべて表示</translation>
        </message>
        <message>
            <source>Show it as it comes</source>
            <translation>書かれるままに表示</translation>
        </message>
        <message>
            <source>Show what there is</source>
            <translation>今あるところまで表示</translation>
        </message>
        <message>
            <source>There is no answer to take hints from.</source>
            <translation>ヒントのもとになる回答がありません。</translation>
        </message>
        <message>
            <source>Take as much of it as you need.</source>
            <translation>必要な分だけ見てください。</translation>
        </message>
        <message>
            <source>It is worked out. Take as much of it as you need.</source>
            <translation>解き終わりました。必要な分だけ見てください。</translation>
        </message>
    </context>
    <context>
        <name>HelpCommands</name>
        <message>
            <source>Run Self-Test…</source>
            <translation>セルフテストを実行…</translation>
        </message>
        <message>
            <source>Verify Offline…</source>
            <translation>オフラインを確認…</translation>
        </message>
        <message>
            <source>Copy Diagnostic Details</source>
            <translation>診断情報をコピー</translation>
        </message>
        <message>
            <source>Copy Last Crash Report</source>
            <translation>最後のクラッシュレポートをコピー</translation>
        </message>
    </context>
    <context>
        <name>Hints</name>
        <message>
            <source>Looking for your line…</source>
            <translation>その行を探しています…</translation>
        </message>
        <message>
            <source>Which terms grow fastest, above and below?</source>
            <translation>分子と分母で、もっとも速く大きくなるのはどの項ですか？</translation>
        </message>
        <message>
            <source>Divide everything by the fastest growing power below the bar, and see which terms vanish.</source>
            <translation>分母のもっとも速く大きくなる累乗で全体を割り、どの項が消えるかを見ます。</translation>
        </message>
        <message>
            <source>What happens if you simply put the value in? If that says nothing, what makes it so?</source>
            <translation>そのまま値を代入するとどうなりますか？何もわからないなら、原因は何ですか？</translation>
        </message>
        <message>
            <source>Rewrite it until putting the value in makes sense: cancel a common factor, widen by a conjugate, or use a known limit.</source>
            <translation>代入できる形になるまで書き換えます。共通因数を約分する、共役な式を掛ける、知っている極限を使う、などです。</translation>
        </message>
        <message>
            <source>The variable stands above and below the bar. Which rule is made for that?</source>
            <translation>変数が分子にも分母にもあります。そのための公式はどれですか？</translation>
        </message>
        <message>
            <source>Use the quotient rule: the top's derivative times the bottom, minus the top times the bottom's, over the bottom squared.</source>
            <translation>商の微分公式を使います。分子の導関数×分母から、分子×分母の導関数を引き、分母の2乗で割ります。</translation>
        </message>
        <message>
            <source>Which two factors both depend on the variable?</source>
            <translation>両方とも変数を含む因数は、どの2つですか？</translation>
        </message>
        <message>
            <source>Use the product rule: differentiate one factor at a time, keep the other, and add.</source>
            <translation>積の微分公式を使います。因数を1つずつ微分し、もう一方はそのままにして、足します。</translation>
        </message>
        <message>
            <source>Which function stands inside which other one?</source>
            <translation>どの関数が、どの関数の中に入っていますか？</translation>
        </message>
        <message>
            <source>Use the chain rule: differentiate the outer function with the inner one left as it is, times the inner one's derivative.</source>
            <translation>合成関数の微分公式を使います。内側はそのままにして外側を微分し、内側の導関数を掛けます。</translation>
        </message>
        <message>
            <source>What happens to each term by itself when you differentiate?</source>
            <translation>微分すると、それぞれの項はどうなりますか？</translation>
        </message>
        <message>
            <source>Go term by term: each exponent comes to the front and is lowered, and constants vanish.</source>
            <translation>項ごとに進めます。指数を前に出して1つ減らし、定数は消えます。</translation>
        </message>
        <message>
            <source>What is the outermost thing that is done to the variable?</source>
            <translation>変数に対して、いちばん外側で行われているのは何ですか？</translation>
        </message>
        <message>
            <source>Name the function's parts first; then choose the rule: powers, product, quotient or chain.</source>
            <translation>まず関数の成り立ちを調べ、それから公式を選びます。累乗、積、商、合成関数です。</translation>
        </message>
        <message>
            <source>Is the derivative of something inside standing there as a factor, too?</source>
            <translation>内側にあるものの導関数が、因数としても現れていませんか？</translation>
        </message>
        <message>
            <source>Substitute what stands inside: write its derivative with it, and see what is left in the new variable.</source>
            <translation>内側のものを置き換えます。その導関数も書き、新しい変数で何が残るかを見ます。</translation>
        </message>
        <message>
            <source>There are two quite different factors. Which one becomes simpler when you differentiate it?</source>
            <translation>性質の違う因数が2つあります。微分すると簡単になるのはどちらですか？</translation>
        </message>
        <message>
            <source>Integrate by parts: differentiate the factor that gets simpler, and integrate the other one.</source>
            <translation>部分積分を使います。簡単になる因数を微分し、もう一方を積分します。</translation>
        </message>
        <message>
            <source>Which function has this as its derivative, and what are its values at the two bounds?</source>
            <translation>導関数がこれになる関数は何ですか？両端での値はいくつですか？</translation>
        </message>
        <message>
            <source>Find an antiderivative, put the upper bound in, then the lower one, and subtract.</source>
            <translation>原始関数を求め、上端を代入し、次に下端を代入して、引きます。</translation>
        </message>
        <message>
            <source>Which function has this as its derivative?</source>
            <translation>導関数がこれになる関数は何ですか？</translation>
        </message>
        <message>
            <source>Go term by term: raise each exponent and divide by the new one; don't forget the constant where there are no bounds.</source>
            <translation>項ごとに進めます。指数を1つ増やし、その新しい指数で割ります。不定積分では積分定数を忘れないようにします。</translation>
        </message>
        <message>
            <source>Which outcomes are there, how likely is each, and what is it worth?</source>
            <translation>どんな結果があり、それぞれどれだけ起こりやすく、値はいくつですか？</translation>
        </message>
        <message>
            <source>Multiply each value by its chance and add; chances of independent parts may be taken one by one.</source>
            <translation>それぞれの値に確率を掛けて足します。独立な部分の確率は、1つずつ考えられます。</translation>
        </message>
        <message>
            <source>Which outcomes are equally likely, and how many of them are the ones you want?</source>
            <translation>同様に確からしい結果はどれで、そのうち求めるものはいくつありますか？</translation>
        </message>
        <message>
            <source>Count all equally likely outcomes and those that fit, and compare; where that is hard, count those that don't fit.</source>
            <translation>同様に確からしい結果をすべて数え、条件に合うものを数えて、比べます。難しければ、合わないものを数えます。</translation>
        </message>
        <message>
            <source>Does the order matter, and may anything be used twice?</source>
            <translation>順序は関係しますか？同じものを2回使えますか？</translation>
        </message>
        <message>
            <source>Make the choices one after the other and multiply; divide by the orders that look the same.</source>
            <translation>1つずつ順に選んで掛けます。同じに見える並べ方の数で割ります。</translation>
        </message>
        <message>
            <source>How could you list them so that none is missed and none is counted twice?</source>
            <translation>もれも重なりもなく、どう書き出せますか？</translation>
        </message>
        <message>
            <source>Sort the possibilities by one feature, count each case by itself, and add.</source>
            <translation>1つの特徴で場合分けし、それぞれを数えて、足します。</translation>
        </message>
        <message>
            <source>By what is each term multiplied to give the next?</source>
            <translation>何を掛けると次の項になりますか？</translation>
        </message>
        <message>
            <source>Find the common ratio; every term is the first one times a power of it, and sums follow from that.</source>
            <translation>公比を求めます。どの項も、初項に公比の累乗を掛けたものです。和もそこからわかります。</translation>
        </message>
        <message>
            <source>How far is it from each term to the next?</source>
            <translation>ある項から次の項まで、どれだけ増えますか？</translation>
        </message>
        <message>
            <source>Find the common difference; every term is the first one plus so many differences, and a sum is a mean times a count.</source>
            <translation>公差を求めます。どの項も、初項に公差を何回か足したものです。和は平均×項数です。</translation>
        </message>
        <message>
            <source>What do the first few terms look like, written out?</source>
            <translation>はじめのいくつかの項を書き出すと、どうなりますか？</translation>
        </message>
        <message>
            <source>Write a few terms out: look for what cancels between neighbours, or for a sum you know.</source>
            <translation>いくつかの項を書き出し、隣どうしで打ち消し合うものや、知っている和を探します。</translation>
        </message>
        <message>
            <source>How does each term come from the ones before it?</source>
            <translation>それぞれの項は、前の項からどうできますか？</translation>
        </message>
        <message>
            <source>Work out a few terms, look for the rule behind them, and use that instead of going on one by one.</source>
            <translation>いくつかの項を計算して規則を見つけ、1つずつ続ける代わりにそれを使います。</translation>
        </message>
        <message>
            <source>Each equation alone leaves {names} open. How can you make one equation with a single unknown out of them?</source>
            <translation>それぞれの式だけでは{names}は決まりません。2つの式から、未知数が1つだけの式をどう作れますか？</translation>
        </message>
        <message>
            <source>Solve ${tex}$ for one of its unknowns, and put that into the other equation.</source>
            <translation>${tex}$を未知数の1つについて解き、もう一方の式に代入します。</translation>
        </message>
        <message>
            <source>Multiply the equations so that one unknown has the same factor in both, then subtract them.</source>
            <translation>一方の未知数の係数がそろうように両方の式を何倍かして、引きます。</translation>
        </message>
        <message>
            <source>Which distance does the absolute value measure, and how large may it be?</source>
            <translation>絶対値はどんな距離を表していますか？その距離はどこまで大きくなれますか？</translation>
        </message>
        <message>
            <source>Write the absolute value as two cases, one for each sign of what is inside, and solve each.</source>
            <translation>中身の符号で2つの場合に分けて絶対値を外し、それぞれを解きます。</translation>
        </message>
        <message>
            <source>At which values of ${name}$ can the two sides change places?</source>
            <translation>${name}$がどの値のところで、両辺の大小が入れ替わる可能性がありますか？</translation>
        </message>
        <message>
            <source>Bring everything to one side, find where that side is zero or undefined, and look at its sign between.</source>
            <translation>すべてを一方の辺に移し、それが0になる値と定義されない値を求め、その間の符号を調べます。</translation>
        </message>
        <message>
            <source>What would you do to free ${name}$ if this were an equation, and when does the sign turn round?</source>
            <translation>これが方程式なら、${name}$だけにするために何をしますか？不等号の向きはいつ変わりますか？</translation>
        </message>
        <message>
            <source>Undo {steps}; the sign turns round only where you multiply or divide by something negative.</source>
            <translation>{steps}元に戻します。不等号の向きは、負の数を掛けるときと負の数で割るときだけ変わります。</translation>
        </message>
        <message>
            <source>Free the unknown as in an equation; the sign turns round where you multiply or divide by something negative.</source>
            <translation>方程式と同じように未知数だけにします。負の数を掛けたり、負の数で割ったりするところで、不等号の向きが変わります。</translation>
        </message>
        <message>
            <source>Which numbers have the same absolute value?</source>
            <translation>絶対値が同じになる数はどれですか？</translation>
        </message>
        <message>
            <source>What stands in the absolute value is the other side or its opposite: solve both equations, then try the results.</source>
            <translation>絶対値の中身は、もう一方の辺か、その符号を変えたものです。両方の方程式を解き、結果を代入して確かめます。</translation>
        </message>
        <message>
            <source>What undoes a root, and what could it bring in that wasn't there before?</source>
            <translation>根号を外すには何をしますか？そのとき、もとの方程式の解でないものが混ざることはありませんか？</translation>
        </message>
        <message>
            <source>Get a root alone on one side, raise both sides to its power, solve, and try every result in the first equation.</source>
            <translation>根号を一方の辺だけにして、両辺を累乗し、解いて、すべての結果をはじめの方程式に代入して確かめます。</translation>
        </message>
        <message>
            <source>Can both sides be written as powers of the same number?</source>
            <translation>両辺を、同じ数の累乗で書けますか？</translation>
        </message>
        <message>
            <source>Write both sides with one base and compare the exponents; where that doesn't work, take logarithms of both.</source>
            <translation>両辺を同じ底で書き、指数を比べます。できないときは、両辺の対数をとります。</translation>
        </message>
        <message>
            <source>What does a logarithm say when it is written as a power?</source>
            <translation>対数の式を累乗で書くと、どうなりますか？</translation>
        </message>
        <message>
            <source>Join the logarithms into one, write that as a power, and keep only results for which every logarithm exists.</source>
            <translation>対数を1つにまとめて累乗の形に書き、どの対数も意味をもつ結果だけを残します。</translation>
        </message>
        <message>
            <source>Where on the unit circle does this value occur, and how often in one turn?</source>
            <translation>この値は単位円のどこに現れ、1周に何回ありますか？</translation>
        </message>
        <message>
            <source>Bring it to one function of one angle, find all angles in one turn, then all others that the range allows.</source>
            <translation>1つの角の1つの関数に直し、1周の中の角をすべて求め、それから範囲に入るほかの角をすべて求めます。</translation>
        </message>
        <message>
            <source>What could you multiply both sides by, so that no fraction is left? What must the unknown not be?</source>
            <translation>両辺に何を掛ければ、分数がなくなりますか？未知数がとれない値は何ですか？</translation>
        </message>
        <message>
            <source>Multiply both sides by the common denominator, solve what is left, and drop what makes a denominator zero.</source>
            <translation>両辺に共通な分母を掛け、残った方程式を解き、分母を0にする解を除きます。</translation>
        </message>
        <message>
            <source>What has been done to ${name}$, and in which order? What undoes the last of it?</source>
            <translation>${name}$にどんな計算が、どの順にされていますか？最後の計算を元に戻すには、何をしますか？</translation>
        </message>
        <message>
            <source>Undo {steps}.</source>
            <translation>{steps}元に戻します。</translation>
        </message>
        <message>
            <source>${name}$ stands on both sides. How can you gather it on one?</source>
            <translation>${name}$が両辺にあります。どうすれば一方の辺に集められますか？</translation>
        </message>
        <message>
            <source>Clear brackets and fractions, bring every ${name}$ to one side and the rest to the other, and divide.</source>
            <translation>括弧と分数をなくし、${name}$をすべて一方の辺に、残りをもう一方の辺に移して、割ります。</translation>
        </message>
        <message>
            <source>The highest power of ${name}$ is a square. What does the equation look like with zero on one side?</source>
            <translation>${name}$の最高次は2次です。一方の辺を0にすると、方程式はどうなりますか？</translation>
        </message>
        <message>
            <source>Can the side that isn't zero be written as a product of two brackets with ${name}$?</source>
            <translation>0でないほうの辺を、${name}$を含む2つの括弧の積に書けますか？</translation>
        </message>
        <message>
            <source>Bring everything to one side; then factor it, complete the square, or use the formula for quadratic equations.</source>
            <translation>すべてを一方の辺に移し、因数分解するか、平方完成するか、2次方程式の解の公式を使います。</translation>
        </message>
        <message>
            <source>Is there a common factor, or a small whole number that solves the equation?</source>
            <translation>共通な因数や、方程式を満たす小さな整数はありますか？</translation>
        </message>
        <message>
            <source>Bring everything to one side, split off the factors you can find, and set each of them to zero.</source>
            <translation>すべてを一方の辺に移し、見つかる因数をくくり出し、それぞれを0とおきます。</translation>
        </message>
        <message>
            <source>{thing} first</source>
            <translation>まず{thing}を</translation>
        </message>
        <message>
            <source>{steps}, then {thing}</source>
            <translation>{steps}、次に{thing}を</translation>
        </message>
        <message>
            <source>Look for two numbers whose product is ${constant}$ and whose sum is ${middle}$: they make the two brackets.</source>
            <translation>積が${constant}$、和が${middle}$になる2つの数を探します。それが2つの括弧になります。</translation>
        </message>
        <message>
            <source>What exactly is given, and what exactly has to be reached from it?</source>
            <translation>仮定は何ですか？そこから導くべき結論は何ですか？</translation>
        </message>
        <message>
            <source>Write both down in symbols; try small cases to see why it holds, then turn the reason into steps, or suppose the opposite.</source>
            <translation>両方を記号で書きます。簡単な場合で成り立つ理由を調べ、それを手順にします。または、結論を否定して矛盾を導きます（背理法）。</translation>
        </message>
        <message>
            <source>Which value must go in, so that this one comes out?</source>
            <translation>この値が出てくるには、どの値を入れなければなりませんか？</translation>
        </message>
        <message>
            <source>Set the function equal to what should come out, and solve for what goes in.</source>
            <translation>関数を、出てくるはずの値と等しいとおき、入れる値について解きます。</translation>
        </message>
        <message>
            <source>For which inputs does every part of the formula make sense?</source>
            <translation>どの値を入れれば、式のどの部分も意味をもちますか？</translation>
        </message>
        <message>
            <source>Look for what isn't allowed: a zero below a bar, something negative under a root or in a logarithm.</source>
            <translation>許されないものを探します。分母の0、根号の中の負の数、対数の中の正でない数です。</translation>
        </message>
        <message>
            <source>What stands in the place of the variable?</source>
            <translation>変数の場所に何が入りますか？</translation>
        </message>
        <message>
            <source>Put what is given in for the variable wherever it stands, inner functions first, then simplify.</source>
            <translation>与えられたものを変数の場所すべてに代入し、内側の関数から計算して、整理します。</translation>
        </message>
        <message>
            <source>Do all terms share a factor? Is it the pattern of a square, or of a difference of squares?</source>
            <translation>すべての項に共通な因数はありますか？平方の形や、平方の差の形ではありませんか？</translation>
        </message>
        <message>
            <source>Take out what all terms share; then look for a pattern, or for two brackets whose middle terms add up right.</source>
            <translation>まず共通因数をくくり出します。それから公式の形を探すか、真ん中の項が合う2つの括弧を探します。</translation>
        </message>
        <message>
            <source>Which terms of one bracket meet which terms of the other?</source>
            <translation>一方の括弧のどの項が、もう一方のどの項と組み合わさりますか？</translation>
        </message>
        <message>
            <source>Multiply every term of one bracket by every term of the other and collect like terms; for one coefficient, only those that lead to its power.</source>
            <translation>一方の括弧のすべての項を、もう一方のすべての項に掛け、同類項をまとめます。係数を1つだけ求めるなら、その次数になる組み合わせだけを考えます。</translation>
        </message>
        <message>
            <source>What has the highest power above, and how often does the highest power below go into it?</source>
            <translation>分子の最高次の項は何ですか？分母の最高次の項は、そこに何回入りますか？</translation>
        </message>
        <message>
            <source>Divide the highest powers, take that multiple of the divisor off, and go on with what is left.</source>
            <translation>最高次の項どうしを割り、割る式をその倍だけ引き、残りで同じことを続けます。</translation>
        </message>
        <message>
            <source>What do the roots say about the factors, and the factors about the coefficients?</source>
            <translation>根から因数について何がわかり、因数から係数について何がわかりますか？</translation>
        </message>
        <message>
            <source>Write the polynomial as a product over its roots, or compare coefficients: sums and products of roots stand in them.</source>
            <translation>多項式を根による積の形に書くか、係数を比べます。係数には根の和や積が現れます。</translation>
        </message>
        <message>
            <source>What does the imaginary unit squared come to, and what happens to real and imaginary parts?</source>
            <translation>虚数単位の2乗はいくつで、実部と虚部はどうなりますか？</translation>
        </message>
        <message>
            <source>Keep real and imaginary parts apart; for a quotient, widen by the conjugate of what is below, and for powers use the angle.</source>
            <translation>実部と虚部を分けて計算します。商では分母と共役な複素数を分子と分母に掛け、累乗では偏角を使います。</translation>
        </message>
        <message>
            <source>The base to which power gives what stands in the logarithm?</source>
            <translation>底を何乗すると、対数の中の数になりますか？</translation>
        </message>
        <message>
            <source>Write numbers as powers of the base; sums of logarithms are logarithms of products, factors go into exponents.</source>
            <translation>数を底の累乗で表します。対数の和は積の対数で、係数は指数に移ります。</translation>
        </message>
        <message>
            <source>Where is the angle on the unit circle, and which known angle is it related to?</source>
            <translation>その角は単位円のどこにあり、知っているどの角と関係がありますか？</translation>
        </message>
        <message>
            <source>Reduce to a known angle, or use an identity: the squares of sine and cosine add up to one, and there are formulas for sums.</source>
            <translation>知っている角に直すか、公式を使います。正弦と余弦の2乗の和は1で、加法定理もあります。</translation>
        </message>
        <message>
            <source>Which factors do the factorials have in common?</source>
            <translation>階乗どうしに共通な因数はどれですか？</translation>
        </message>
        <message>
            <source>Write the larger factorial down to the smaller one, and cancel before you multiply.</source>
            <translation>大きい階乗を小さい階乗が現れるまで書き、掛ける前に約分します。</translation>
        </message>
        <message>
            <source>Which factors under the root are whole squares?</source>
            <translation>根号の中の因数のうち、平方数はどれですか？</translation>
        </message>
        <message>
            <source>Split what is under each root into a square and the rest, take the squares out, and get roots out of denominators.</source>
            <translation>それぞれの根号の中を平方数と残りに分け、平方数を外に出し、分母を有理化します。</translation>
        </message>
        <message>
            <source>Can the powers be written with the same base or the same exponent?</source>
            <translation>累乗を、同じ底か同じ指数で書けますか？</translation>
        </message>
        <message>
            <source>Use the rules of powers: with the same base exponents add and subtract, and a power of a power multiplies them.</source>
            <translation>指数法則を使います。底が同じなら指数を足したり引いたりし、累乗の累乗では指数を掛けます。</translation>
        </message>
        <message>
            <source>Which factor do the top and the bottom share?</source>
            <translation>分子と分母に共通な因数はどれですか？</translation>
        </message>
        <message>
            <source>Factor above and below the bar, and cancel what both have; sums can't be cancelled term by term.</source>
            <translation>分子と分母を因数分解し、両方にあるものを約分します。和の項だけを約分することはできません。</translation>
        </message>
        <message>
            <source>Which terms are alike?</source>
            <translation>同類項はどれですか？</translation>
        </message>
        <message>
            <source>Clear the brackets, minding the signs before them, and collect terms with the same letters and powers.</source>
            <translation>前の符号に気をつけて括弧を外し、文字と次数が同じ項をまとめます。</translation>
        </message>
        <message>
            <source>Along which row or column is there least to do?</source>
            <translation>計算がいちばん少なくてすむのは、どの行、どの列ですか？</translation>
        </message>
        <message>
            <source>Expand along the row or column with the most zeros, minding the signs; or make zeros by adding rows.</source>
            <translation>0がもっとも多い行か列で、符号に気をつけて展開します。または、行どうしを足して0を作ります。</translation>
        </message>
        <message>
            <source>Which row meets which column?</source>
            <translation>どの行がどの列と組み合わさりますか？</translation>
        </message>
        <message>
            <source>Each entry of a product is a row of the first times a column of the second; an inverse undoes exactly that.</source>
            <translation>積の各成分は、1つめの行と2つめの列を掛けたものです。逆行列は、ちょうどそれを元に戻します。</translation>
        </message>
        <message>
            <source>What does the question say about lengths and angles, and what does that say about components?</source>
            <translation>問題文は長さや角について何と言っていますか？それは成分では何を意味しますか？</translation>
        </message>
        <message>
            <source>Work component by component; the dot product brings in angles and lengths, and it is zero at a right angle.</source>
            <translation>成分ごとに計算します。内積からは角と大きさがわかり、直角のとき0になります。</translation>
        </message>
        <message>
            <source>Where does the point lie, how far from the origin and in which direction?</source>
            <translation>点はどこにあり、原点からどれだけ離れ、どの方向にありますか？</translation>
        </message>
        <message>
            <source>Draw it: the distance follows from Pythagoras, the angle from the quadrant and the ratio of the coordinates.</source>
            <translation>図をかきます。距離は三平方の定理から、角は象限と座標の比からわかります。</translation>
        </message>
        <message>
            <source>How far apart are the points across, and how far up?</source>
            <translation>2点は、横にどれだけ、縦にどれだけ離れていますか？</translation>
        </message>
        <message>
            <source>The differences of the coordinates are the legs of a right triangle; the distance is its longest side.</source>
            <translation>座標の差が直角三角形の2辺になり、距離はその斜辺です。</translation>
        </message>
        <message>
            <source>What lies halfway between two numbers?</source>
            <translation>2つの数のちょうど真ん中にあるのは何ですか？</translation>
        </message>
        <message>
            <source>Take the mean of the coordinates, each by itself.</source>
            <translation>座標ごとに平均をとります。</translation>
        </message>
        <message>
            <source>How steep is the line, and which point is it certain to pass through?</source>
            <translation>直線の傾きはどれだけですか？必ず通る点はどれですか？</translation>
        </message>
        <message>
            <source>Get the slope from two points or from the equation; parallel lines share it, at a right angle it is turned over with the sign changed.</source>
            <translation>傾きは2点または式から求めます。平行な直線は傾きが同じで、垂直な直線では符号を変えた逆数です。</translation>
        </message>
        <message>
            <source>What does the equation look like when the squares are completed?</source>
            <translation>平方完成すると、式はどうなりますか？</translation>
        </message>
        <message>
            <source>Complete the squares, so that the equation shows its centre or vertex and its measures.</source>
            <translation>平方完成して、中心や頂点と大きさがわかる形にします。</translation>
        </message>
        <message>
            <source>Which angles are equal, and which add up to a straight line or to a triangle's sum?</source>
            <translation>等しい角はどれですか？合わせて一直線や三角形の内角の和になるのはどれですか？</translation>
        </message>
        <message>
            <source>Mark what is known in a sketch, go from angle to angle, and write the sum of one triangle as an equation.</source>
            <translation>わかっていることを図に書き込み、角から角へたどり、1つの三角形の内角の和を方程式にします。</translation>
        </message>
        <message>
            <source>Which solid is it, and which of its measures are given?</source>
            <translation>どの立体ですか？どの長さがわかっていますか？</translation>
        </message>
        <message>
            <source>Write the formula for what is asked, and get each measure that is missing from a right triangle or a ratio.</source>
            <translation>求めるものの公式を書き、足りない長さは直角三角形か比から求めます。</translation>
        </message>
        <message>
            <source>Which sides correspond to each other?</source>
            <translation>どの辺とどの辺が対応しますか？</translation>
        </message>
        <message>
            <source>Set up the ratio of corresponding sides; areas go with its square, and volumes with its cube.</source>
            <translation>対応する辺の比を立てます。面積はその2乗、体積は3乗の比になります。</translation>
        </message>
        <message>
            <source>Where is a right angle, or where could you draw one?</source>
            <translation>直角はどこにありますか？または、どこに作れますか？</translation>
        </message>
        <message>
            <source>Draw the figure with a right triangle in it; Pythagoras and the ratios of its sides give what is missing.</source>
            <translation>直角三角形が入るように図をかきます。足りないものは、三平方の定理と辺の比からわかります。</translation>
        </message>
        <message>
            <source>What does a sketch show, and into which simple parts does the figure fall?</source>
            <translation>図をかくと何がわかりますか？図形はどんな単純な部分に分かれますか？</translation>
        </message>
        <message>
            <source>Split the figure into parts whose formulas you know, find the measures that are missing, and put the parts together.</source>
            <translation>公式のわかる部分に分け、足りない長さを求めてから、部分を合わせます。</translation>
        </message>
        <message>
            <source>A percentage of what? Which amount is the whole here?</source>
            <translation>何に対する割合ですか？ここで全体にあたる量はどれですか？</translation>
        </message>
        <message>
            <source>Name the whole, write each percentage as a part of a hundred, and multiply; a change multiplies what was there before.</source>
            <translation>全体を決め、それぞれの百分率を分数か小数に直して掛けます。増減は、その前の量に対する割合です。</translation>
        </message>
        <message>
            <source>What does the list look like when it is put in order?</source>
            <translation>順に並べると、どうなりますか？</translation>
        </message>
        <message>
            <source>Sort the values; the median is the one in the middle, or the mean of the two in the middle.</source>
            <translation>値を小さい順に並べます。中央値は真ん中の値、または真ん中の2つの平均です。</translation>
        </message>
        <message>
            <source>What do all the values add up to, and how many are there?</source>
            <translation>値の合計はいくつで、いくつありますか？</translation>
        </message>
        <message>
            <source>An average is a sum divided by a count: turn every average into its sum, and compare the sums.</source>
            <translation>平均は合計を個数で割ったものです。平均をそれぞれ合計に直し、合計を比べます。</translation>
        </message>
        <message>
            <source>Which primes are in each of the numbers, and how often?</source>
            <translation>それぞれの数には、どの素数が何回含まれますか？</translation>
        </message>
        <message>
            <source>Split the numbers into primes: the common divisor takes each prime as often as all have it, the common multiple as often as any has.</source>
            <translation>素因数分解します。最大公約数には、どの数にも共通する回数だけ、最小公倍数には、いちばん多い回数だけ素数が入ります。</translation>
        </message>
        <message>
            <source>What do the numbers look like as products of primes?</source>
            <translation>それぞれの数を素数の積で表すと、どうなりますか？</translation>
        </message>
        <message>
            <source>Write the prime factorization; what divides a number is made of the same primes, none more often.</source>
            <translation>素因数分解します。約数は同じ素数からでき、どの素数の回数も元の数を超えません。</translation>
        </message>
        <message>
            <source>Which parts can you drop at once, because they leave nothing over?</source>
            <translation>余りが出ないので、すぐに除ける部分はどれですか？</translation>
        </message>
        <message>
            <source>Work with remainders only: reduce after every step, and for powers look for the place where they begin to repeat.</source>
            <translation>余りだけで計算します。1回ごとに余りに直し、累乗では繰り返しが始まるところを探します。</translation>
        </message>
        <message>
            <source>What is each digit worth at its place?</source>
            <translation>それぞれの桁の数字は、その位でいくつを表しますか？</translation>
        </message>
        <message>
            <source>Write every number as digits times powers of its base; to go back, divide by the base and keep the remainders.</source>
            <translation>各数を、桁の数字×基数の累乗の和で表します。逆は、基数で割っていき、余りを並べます。</translation>
        </message>
        <message>
            <source>What would both fractions need before they can be put together?</source>
            <translation>2つの分数を合わせる前に、何が必要ですか？</translation>
        </message>
        <message>
            <source>Find a common denominator, write each fraction over it, put the tops together, and reduce.</source>
            <translation>共通な分母を見つけて通分し、分子を合わせて、約分します。</translation>
        </message>
        <message>
            <source>What does dividing by a fraction come down to?</source>
            <translation>分数で割ることは、何をすることと同じですか？</translation>
        </message>
        <message>
            <source>Turn the fraction you divide by upside down and multiply; cancel before you multiply out.</source>
            <translation>割る分数の分子と分母を入れ替えて掛けます。掛け合わせる前に約分します。</translation>
        </message>
        <message>
            <source>What can be cancelled before anything is multiplied?</source>
            <translation>掛ける前に、何を約分できますか？</translation>
        </message>
        <message>
            <source>Cancel what is common above and below, then multiply top by top and bottom by bottom.</source>
            <translation>分子と分母に共通なものを約分し、分子どうし、分母どうしを掛けます。</translation>
        </message>
        <message>
            <source>Which part has to be worked out first?</source>
            <translation>最初に計算しなければならないのはどの部分ですか？</translation>
        </message>
        <message>
            <source>Brackets first, then powers and roots, then products and quotients from the left, sums and differences last.</source>
            <translation>まず括弧、次に累乗と根号、それから左から順に掛け算と割り算、最後に足し算と引き算です。</translation>
        </message>
        <message>
            <source>Which amount, which time, and how much in each unit of time?</source>
            <translation>量はいくつで、時間はどれだけで、単位時間あたりいくつですか？</translation>
        </message>
        <message>
            <source>Write amount = rate × time for every part of the story, in the same units, and see what they share.</source>
            <translation>場面ごとに、量＝単位時間あたりの量×時間の式を同じ単位で書き、共通しているものを見つけます。</translation>
        </message>
        <message>
            <source>What exactly may vary, and what stops it from growing further?</source>
            <translation>何を変えられますか？それ以上大きくできないのは、なぜですか？</translation>
        </message>
        <message>
            <source>Write what is to be largest or smallest with a single variable; complete a square, compare means, or try the edges.</source>
            <translation>最大や最小にするものを1つの変数で表します。平方完成する、相加平均と相乗平均を比べる、端の値を試す、などです。</translation>
        </message>
        <message>
            <source>What is asked for, and which sentences of the story say something about it?</source>
            <translation>求めるものは何ですか？問題文のどの文が、それについて述べていますか？</translation>
        </message>
        <message>
            <source>Give what is asked for a letter, turn every sentence into an equation with it, and solve those.</source>
            <translation>求めるものを文字で表し、それぞれの文をその文字の方程式にして、解きます。</translation>
        </message>
        <message>
            <source>What is known, what is asked for, and what connects the two?</source>
            <translation>わかっているものは何で、求めるものは何ですか？その2つを結ぶ関係は何ですか？</translation>
        </message>
        <message>
            <source>Write down what is given in symbols, and look for a rule in which both that and what is asked for occur.</source>
            <translation>わかっていることを記号で書き、それと求めるものの両方が出てくる公式を探します。</translation>
        </message>
        <message>
            <source>Look for a simpler case of the same question, solve that, and see what carries over.</source>
            <translation>同じ問いのもっと簡単な場合を探して解き、何がそのまま使えるかを見ます。</translation>
        </message>
        <message>
            <source>the minus sign</source>
            <translation>マイナスの符号</translation>
        </message>
        <message>
            <source>the factor ${factor}$</source>
            <translation>${factor}$倍</translation>
        </message>
        <message>
            <source>the division by ${divisor}$</source>
            <translation>${divisor}$での割り算</translation>
        </message>
        <message>
            <source>the ${sign} {term}$</source>
            <translation>${sign} {term}$</translation>
        </message>
    </context>
    <context>
        <name>HintsButton</name>
        <message>
            <source>Hints first</source>
            <translation>ヒントから</translation>
        </message>
        <message>
            <source>Work the solution out unseen, and give hints first</source>
            <translation>解き方を見せずに解き、まずヒントを出します</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Ergo ended before this answer was finished.</source>
            <translation>この回答が終わる前にErgoが終了しました。</translation>
        </message>
    </context>
    <context>
        <name>HistoryCommands</name>
        <message>
            <source>Rename Conversation</source>
            <translation>会話の名称変更</translation>
        </message>
        <message>
            <source>Delete Conversation</source>
            <translation>会話を削除</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>書き出す</translation>
        </message>
        <message>
            <source>With Thoughts</source>
            <translation>思考を含める</translation>
        </message>
        <message>
            <source>Export All Conversations…</source>
            <translation>すべての会話を書き出す…</translation>
        </message>
        <message>
            <source>Import Conversations…</source>
            <translation>会話を読み込む…</translation>
        </message>
        <message>
            <source>Delete Everything…</source>
            <translation>すべて削除…</translation>
        </message>
        <message>
            <source>Search Conversations</source>
            <translation>会話を検索</translation>
        </message>
        <message>
            <source>Show Sidebar</source>
            <translation>サイドバーを表示</translation>
        </message>
        <message>
            <source>Go to the Conversations</source>
            <translation>会話の一覧へ移動</translation>
        </message>
    </context>
    <context>
        <name>HistoryWiring</name>
        <message>
            <source>Not everything is saved yet</source>
            <translation>まだ保存されていないものがあります</translation>
        </message>
        <message>
            <source>What came last can't be written to the disk. If you close Ergo now, it is lost.</source>
            <translation>最後の内容をディスクに書き込めません。今Ergoを閉じると失われます。</translation>
        </message>
        <message>
            <source>Ergo saves it as soon as the disk allows. To leave without it, close the window again.</source>
            <translation>書き込めるようになりしだい保存します。保存せずに終了するには、ウインドウをもう一度閉じてください。</translation>
        </message>
        <message>
            <source>Delete every conversation, with all backups, drafts and logs? This can't be undone.</source>
            <translation>すべての会話を、バックアップ、下書き、ログとともに削除しますか？この操作は取り消せません。</translation>
        </message>
        <message>
            <source>Delete everything</source>
            <translation>すべて削除</translation>
        </message>
        <message>
            <source>Not everything could be deleted</source>
            <translation>一部を削除できませんでした</translation>
        </message>
        <message>
            <source>Delete these yourself.</source>
            <translation>次のものは手動で削除してください。</translation>
        </message>
        <message>
            <source>Everything was deleted.</source>
            <translation>すべて削除しました。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>取り消す</translation>
        </message>
        <message>
            <source>A newer Ergo has written them; this one only reads.</source>
            <translation>新しいバージョンのErgoで書かれたものです。このバージョンでは読み込みだけできます。</translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message>
            <source>Importing “{name}”…</source>
            <translation>「{name}」を読み込み中…</translation>
        </message>
        <message>
            <source>All of it was here already.</source>
            <translation>すべて読み込み済みでした。</translation>
        </message>
        <message>
            <source>{count} conversations imported.</source>
            <translation>{count}件の会話を読み込みました。</translation>
        </message>
        <message>
            <source>One conversation imported.</source>
            <translation>1件の会話を読み込みました。</translation>
        </message>
        <message>
            <source>Already here: {count}.</source>
            <translation>読み込み済み：{count}件。</translation>
        </message>
        <message>
            <source>Beside one that differs: {count}.</source>
            <translation>内容の異なるものと並べて追加：{count}件。</translation>
        </message>
    </context>
    <context>
        <name>InstallOffer</name>
        <message>
            <source>Install</source>
            <translation>インストール</translation>
        </message>
        <message>
            <source>Install again</source>
            <translation>再インストール</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>取り消す</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Choose a model…</source>
            <translation>モデルを選択…</translation>
        </message>
    </context>
    <context>
        <name>InstallProgress</name>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>もう一度試す</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>破棄</translation>
        </message>
    </context>
    <context>
        <name>InstallWiring</name>
        <message>
            <source>{model} is installed.</source>
            <translation>{model}をインストールしました。</translation>
        </message>
        <message>
            <source>Use it now</source>
            <translation>今すぐ使う</translation>
        </message>
    </context>
    <context>
        <name>InstallWords</name>
        <message>
            <source>Beginning to install {model}…</source>
            <translation>{model}のインストールを開始しています…</translation>
        </message>
        <message>
            <source>Downloading {model}</source>
            <translation>{model}をダウンロード中</translation>
        </message>
        <message>
            <source>Checking the files of {model}</source>
            <translation>{model}のファイルを確認中</translation>
        </message>
        <message>
            <source>Quantizing {model}</source>
            <translation>{model}を量子化中</translation>
        </message>
        <message>
            <source>Trying {model}</source>
            <translation>{model}の動作を確認中</translation>
        </message>
        <message>
            <source>Pausing {model}…</source>
            <translation>{model}を一時停止しています…</translation>
        </message>
        <message>
            <source>The installation of {model} is paused</source>
            <translation>{model}のインストールは一時停止中です</translation>
        </message>
        <message>
            <source>The installation of {model} stopped</source>
            <translation>{model}のインストールが停止しました</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>Quantize</source>
            <translation>量子化</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>動作確認</translation>
        </message>
        <message>
            <source>waiting for the network…</source>
            <translation>ネットワークを待っています…</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done}/{total}</translation>
        </message>
        <message>
            <source>{model}: the installation stopped</source>
            <translation>{model}：インストールが停止しました</translation>
        </message>
        <message>
            <source>Installation stopped</source>
            <translation>インストール停止</translation>
        </message>
        <message>
            <source>{model}: pausing…</source>
            <translation>{model}：一時停止しています…</translation>
        </message>
        <message>
            <source>Pausing…</source>
            <translation>一時停止しています…</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>Installing</source>
            <translation>インストール中</translation>
        </message>
        <message>
            <source>{model}: {words}</source>
            <translation>{model}：{words}</translation>
        </message>
        <message>
            <source>{words}, {left}</source>
            <translation>{words}、{left}</translation>
        </message>
        <message>
            <source>downloading</source>
            <translation>ダウンロード中</translation>
        </message>
        <message>
            <source>checking</source>
            <translation>確認中</translation>
        </message>
        <message>
            <source>quantizing</source>
            <translation>量子化中</translation>
        </message>
        <message>
            <source>trying</source>
            <translation>動作を確認中</translation>
        </message>
        <message>
            <source>beginning</source>
            <translation>開始</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Remove this curve</source>
            <translation>この曲線を取り除く</translation>
        </message>
    </context>
    <context>
        <name>LegendRow</name>
        <message>
            <source>Show or hide</source>
            <translation>表示/非表示</translation>
        </message>
    </context>
    <context>
        <name>LevelButton</name>
        <message>
            <source>{topic}: level {level} of {levels}</source>
            <translation>{topic}：レベル{level}/{levels}</translation>
        </message>
        <message>
            <source>Level {level}: {about}</source>
            <translation>レベル{level}：{about}</translation>
        </message>
        <message>
            <source>Follow My Answers</source>
            <translation>解答に合わせる</translation>
        </message>
    </context>
    <context>
        <name>LicencesWindow</name>
        <message>
            <source>Licences</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Search the licences</source>
            <translation>ライセンスを検索</translation>
        </message>
        <message>
            <source>Parts of Ergo</source>
            <translation>Ergoの構成要素</translation>
        </message>
        <message>
            <source>The licence</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <source>Ergo stands on the work of others. Each part is used under its own licence.</source>
            <translation>Ergoは多くの人の成果の上に成り立っています。それぞれの部分は、それぞれのライセンスのもとで使われています。</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>その名前のものはありません。</translation>
        </message>
    </context>
    <context>
        <name>LineField</name>
        <message>
            <source>I'm stuck at this line…</source>
            <translation>この行で行き詰まった…</translation>
        </message>
        <message>
            <source>The line you are stuck at</source>
            <translation>行き詰まった行</translation>
        </message>
        <message>
            <source>Type the line you have got to, as LaTeX or like 2x = 8, and press Enter</source>
            <translation>たどり着いた行をLaTeXか2x = 8のように入力し、Enterを押してください</translation>
        </message>
    </context>
    <context>
        <name>LinkLine</name>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>アドレスをコピー</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Open {host} in your browser?</source>
            <translation>{host}をブラウザで開きますか？</translation>
        </message>
        <message>
            <source>In its own letters: {host}</source>
            <translation>元の文字：{host}</translation>
        </message>
    </context>
    <context>
        <name>ListMenu</name>
        <message>
            <source>Conversations</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>New Conversation</source>
            <translation>新規会話</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>新規フォルダ</translation>
        </message>
        <message>
            <source>Import Conversations…</source>
            <translation>会話を読み込む…</translation>
        </message>
    </context>
    <context>
        <name>ListModel</name>
        <message>
            <source>folder</source>
            <translation>フォルダ</translation>
        </message>
        <message>
            <source>open</source>
            <translation>展開</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>折りたたみ</translation>
        </message>
        <message>
            <source>on the page</source>
            <translation>表示中</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>ピンで固定</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <source>1 conversation</source>
            <translation>会話1件</translation>
        </message>
        <message>
            <source>{count} conversations</source>
            <translation>会話{count}件</translation>
        </message>
    </context>
    <context>
        <name>ListView</name>
        <message>
            <source>Conversations</source>
            <translation>会話</translation>
        </message>
    </context>
    <context>
        <name>Listing</name>
        <message>
            <source>Pinned</source>
            <translation>ピンで固定</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>名称未設定</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨日</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>過去7日間</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>過去30日間</translation>
        </message>
    </context>
    <context>
        <name>MathsPalette</name>
        <message>
            <source>Insert mathematics</source>
            <translation>数式を挿入</translation>
        </message>
    </context>
    <context>
        <name>Measures</name>
        <message>
            <source>{s} s</source>
            <translation>{s}秒</translation>
        </message>
        <message>
            <source>{m} min {s} s</source>
            <translation>{m}分{s}秒</translation>
        </message>
        <message>
            <source>{speed} tok/s</source>
            <translation>{speed}トークン/秒</translation>
        </message>
        <message>
            <source>{adapter} {percent}%</source>
            <translation>{adapter} {percent}%</translation>
        </message>
    </context>
    <context>
        <name>MenuBar</name>
        <message>
            <source>&amp;Window</source>
            <translation>ウインドウ(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <source>New Conversation</source>
            <translation>新規会話</translation>
        </message>
        <message>
            <source>Attach Text…</source>
            <translation>テキストを添付…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>編集(&amp;E)</translation>
        </message>
        <message>
            <source>Insert Mathematics</source>
            <translation>数式を挿入</translation>
        </message>
        <message>
            <source>Copy Answer</source>
            <translation>回答をコピー</translation>
        </message>
        <message>
            <source>Copy Answer as Rich Text</source>
            <translation>回答をリッチテキストとしてコピー</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <source>Show or Hide Thoughts</source>
            <translation>思考の表示/非表示</translation>
        </message>
        <message>
            <source>Typeset Thoughts</source>
            <translation>思考を組版</translation>
        </message>
        <message>
            <source>Show or Hide the Context</source>
            <translation>コンテキストの表示/非表示</translation>
        </message>
        <message>
            <source>Answers…</source>
            <translation>回答…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>モデル…</translation>
        </message>
        <message>
            <source>Back to the Conversation</source>
            <translation>会話に戻る</translation>
        </message>
        <message>
            <source>Larger Text</source>
            <translation>文字を拡大</translation>
        </message>
        <message>
            <source>Smaller Text</source>
            <translation>文字を縮小</translation>
        </message>
        <message>
            <source>Actual Size</source>
            <translation>実際のサイズ</translation>
        </message>
        <message>
            <source>&amp;Conversation</source>
            <translation>会話(&amp;C)</translation>
        </message>
        <message>
            <source>Write a Question</source>
            <translation>質問を書く</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Choose How Long to Think</source>
            <translation>思考の長さを選択</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>Find a Command…</source>
            <translation>コマンドを検索…</translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Damaged</source>
            <translation>破損</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>読み込み中…</translation>
        </message>
        <message>
            <source>Comes with Ergo</source>
            <translation>Ergoに付属</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>インストール済み</translation>
        </message>
        <message>
            <source>Not installed</source>
            <translation>未インストール</translation>
        </message>
        <message>
            <source>Small and quick: arithmetic, fractions, percentages, linear equations.</source>
            <translation>小さくて高速：四則計算、分数、パーセント、1次方程式。</translation>
        </message>
        <message>
            <source>Thinks before it answers. Made for mathematics; the best choice for most computers.</source>
            <translation>考えてから回答します。数学用に作られ、ほとんどのコンピュータに最適です。</translation>
        </message>
        <message>
            <source>Answers at once, without thinking first. Weaker at mathematics.</source>
            <translation>考えずにすぐ回答します。数学はやや苦手です。</translation>
        </message>
        <message>
            <source>Four times as large: for harder problems, and slower.</source>
            <translation>4倍の大きさ。難しい問題向けで、遅くなります。</translation>
        </message>
        <message>
            <source>Like Phi-4-reasoning, but thinks longer before it answers.</source>
            <translation>Phi-4-reasoningに似ていますが、より長く考えてから回答します。</translation>
        </message>
        <message>
            <source>Added on this computer.</source>
            <translation>このコンピュータで追加したものです。</translation>
        </message>
        <message>
            <source>{licence} licence</source>
            <translation>{licence}ライセンス</translation>
        </message>
        <message>
            <source>{size} on the disk</source>
            <translation>ディスク上で{size}</translation>
        </message>
        <message>
            <source>{size} download</source>
            <translation>ダウンロード{size}</translation>
        </message>
        <message>
            <source>about {duration} at {speed} Mbit/s</source>
            <translation>{speed} Mbit/sで約{duration}</translation>
        </message>
        <message>
            <source>{size} kept</source>
            <translation>保存後{size}</translation>
        </message>
        <message>
            <source>{size} of disk while it installs</source>
            <translation>インストール中に必要なディスク{size}</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>コンパクト</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>バランス</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>高品質</translation>
        </message>
        <message>
            <source>needs {size} of memory</source>
            <translation>必要なメモリ{size}</translation>
        </message>
        <message>
            <source>4 bits throughout: the smallest and the fastest.</source>
            <translation>すべて4ビット：最小で最速です。</translation>
        </message>
        <message>
            <source>6 bits where rounding hurts most, 4 elsewhere.</source>
            <translation>丸めの影響が大きい部分は6ビット、ほかは4ビットです。</translation>
        </message>
        <message>
            <source>8 bits where rounding hurts most, 4 elsewhere: the closest to the original.</source>
            <translation>丸めの影響が大きい部分は8ビット、ほかは4ビット：元のモデルに最も近くなります。</translation>
        </message>
        <message>
            <source>{recipe} · recommended</source>
            <translation>{recipe} · 推奨</translation>
        </message>
        <message>
            <source>This computer has {total} of memory: enough for {recipe}, which answers better than Compact.</source>
            <translation>このコンピュータのメモリは{total}で、「コンパクト」よりよい回答をする「{recipe}」に十分です。</translation>
        </message>
        <message>
            <source>This computer has {total} of memory: Compact leaves the most of it to other programs.</source>
            <translation>このコンピュータのメモリは{total}です。「コンパクト」ならほかのプログラムに最も多く残せます。</translation>
        </message>
        <message>
            <source>This computer has {total} of memory: only Compact fits, with {need}.</source>
            <translation>このコンピュータのメモリは{total}です。{need}を使う「コンパクト」だけが収まります。</translation>
        </message>
        <message>
            <source>This computer has {total} of memory: even Compact, with {need}, is too large for it.</source>
            <translation>このコンピュータのメモリは{total}です。「コンパクト」でも{need}を使い、収まりません。</translation>
        </message>
        <message>
            <source>Discarding…</source>
            <translation>破棄中…</translation>
        </message>
        <message>
            <source>Removing…</source>
            <translation>削除中…</translation>
        </message>
        <message>
            <source>Checking the files…</source>
            <translation>ファイルを確認中…</translation>
        </message>
        <message>
            <source>One at a time: {model} is being installed.</source>
            <translation>インストールは1つずつ行います。{model}をインストール中です。</translation>
        </message>
        <message>
            <source>Too large for this computer's memory.</source>
            <translation>このコンピュータのメモリには大きすぎます。</translation>
        </message>
        <message>
            <source>What was downloaded of {model} will be discarded.</source>
            <translation>{model}のダウンロード済みの部分は破棄されます。</translation>
        </message>
        <message>
            <source>{model} will be removed, and what was downloaded to install it anew.</source>
            <translation>{model}と、再インストール用にダウンロードした部分は削除されます。</translation>
        </message>
        <message>
            <source>{model} will be removed.</source>
            <translation>{model}は削除されます。</translation>
        </message>
    </context>
    <context>
        <name>ModelCardView</name>
        <message>
            <source>Undo</source>
            <translation>取り消す</translation>
        </message>
        <message>
            <source>Install</source>
            <translation>インストール</translation>
        </message>
        <message>
            <source>Install again</source>
            <translation>再インストール</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Check files</source>
            <translation>ファイルを確認</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Model: {name}</source>
            <translation>モデル：{name}</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>モデルを選択</translation>
        </message>
        <message>
            <source>Answers…</source>
            <translation>回答…</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>モデル…</translation>
        </message>
    </context>
    <context>
        <name>ModelWiring</name>
        <message>
            <source>No model loaded</source>
            <translation>モデルは読み込まれていません</translation>
        </message>
        <message>
            <source>Memory given back; the next question loads the model</source>
            <translation>メモリを解放しました。次の質問でモデルを読み込みます</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>Practice model</source>
            <translation>練習用モデル</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
    </context>
    <context>
        <name>ModelsSection</name>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Model that answers</source>
            <translation>回答するモデル</translation>
        </message>
        <message>
            <source>Models…</source>
            <translation>モデル…</translation>
        </message>
        <message>
            <source>Adapters</source>
            <translation>アダプタ</translation>
        </message>
        <message>
            <source>Adapters…</source>
            <translation>アダプタ…</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>しない</translation>
        </message>
        <message>
            <source>Give the model's memory back</source>
            <translation>モデルのメモリを解放</translation>
        </message>
        <message>
            <source>While nothing is asked; the next question loads it again. At once if the system runs short.</source>
            <translation>質問がない間に解放し、次の質問で読み込み直します。システムのメモリが足りないときはすぐに解放します。</translation>
        </message>
        <message>
            <source>After {minutes} minutes</source>
            <translation>{minutes}分後</translation>
        </message>
    </context>
    <context>
        <name>NoAdapters</name>
        <message>
            <source>An adapter teaches a model one thing more: a language, a subject, a way of explaining. It is a small file beside the model, usually called a LoRA, and the model itself stays as it is. Put one on between two questions, make it weaker or stronger, take it off again.</source>
            <translation>アダプタは、言語や分野、説明のしかたなど、モデルにもう1つのことを教えます。モデルに添える小さなファイルで、ふつうLoRAと呼ばれ、モデルそのものは変わりません。質問と質問の間に適用し、強さを調整し、外すことができます。</translation>
        </message>
        <message>
            <source>One comes with Ergo: it lets the practice model answer in Japanese.</source>
            <translation>Ergoには、練習用モデルが日本語で回答するようになるアダプタが1つ付属しています。</translation>
        </message>
        <message>
            <source>Drop a folder, a zip or a .safetensors file anywhere on this window.</source>
            <translation>フォルダ、zip、.safetensorsファイルを、このウインドウのどこかにドロップしてください。</translation>
        </message>
        <message>
            <source>Add adapter…</source>
            <translation>アダプタを追加…</translation>
        </message>
        <message>
            <source>Try the example</source>
            <translation>例を試す</translation>
        </message>
        <message>
            <source>Try the example: answers in Japanese</source>
            <translation>例を試す：日本語での回答</translation>
        </message>
        <message>
            <source>Adds the adapter that comes with Ergo</source>
            <translation>Ergoに付属のアダプタを追加します</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Load anyway</source>
            <translation>それでも読み込む</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>OfferLine</name>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
    </context>
    <context>
        <name>OfflineMark</name>
        <message>
            <source>Downloading…</source>
            <translation>ダウンロード中…</translation>
        </message>
        <message>
            <source>Connected for {names}, and for nothing else. What you ask stays on this computer.</source>
            <translation>{names}のためだけに接続しています。質問の内容はこのコンピュータから出ません。</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>オフライン</translation>
        </message>
        <message>
            <source>Nothing leaves this computer.</source>
            <translation>このコンピュータの外には何も出ません。</translation>
        </message>
        <message>
            <source>Press to have it verified.</source>
            <translation>押すと確認できます。</translation>
        </message>
        <message>
            <source>Nothing has tried to reach the network.</source>
            <translation>ネットワークに接続しようとしたものはありません。</translation>
        </message>
        <message>
            <source>One attempt to reach the network was refused.</source>
            <translation>ネットワークへの接続の試みを1件拒否しました。</translation>
        </message>
        <message>
            <source>{count} attempts to reach the network were refused.</source>
            <translation>ネットワークへの接続の試みを{count}件拒否しました。</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>“{name}” can't be read: {reason}.</source>
            <translation>「{name}」を読めません：{reason}。</translation>
        </message>
        <message>
            <source>“{name}” can't be used: Ergo opens plain text (UTF-8).</source>
            <translation>「{name}」は使えません。Ergoで開けるのはプレーンテキスト（UTF-8）です。</translation>
        </message>
        <message>
            <source>“{name}” is too long: a text can have {size} kB.</source>
            <translation>「{name}」は長すぎます。テキストは{size} kBまでです。</translation>
        </message>
        <message>
            <source>“{name}” is empty.</source>
            <translation>「{name}」は空です。</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>This part is too long to be set.</source>
            <translation>この部分は長すぎるため、組版できません。</translation>
        </message>
        <message>
            <source>Show source</source>
            <translation>ソースを表示</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Find a command or a conversation</source>
            <translation>コマンドまたは会話を検索</translation>
        </message>
        <message>
            <source>What can be done</source>
            <translation>できること</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>その名前のものはありません。</translation>
        </message>
    </context>
    <context>
        <name>PaletteWiring</name>
        <message>
            <source>Conversation</source>
            <translation>会話</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Conversation</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>思考</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Checked: it is right.</source>
            <translation>確認済み：正しい答えです。</translation>
        </message>
        <message>
            <source>Checked: it is wrong.</source>
            <translation>確認済み：間違っています。</translation>
        </message>
        <message>
            <source>Still being written.</source>
            <translation>まだ書いている途中です。</translation>
        </message>
        <message>
            <source>The limit of tokens was reached.</source>
            <translation>トークンの上限に達しました。</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>停止しました。</translation>
        </message>
        <message>
            <source>Memory ran short; everything so far is kept.</source>
            <translation>メモリが足りなくなりました。ここまでの内容は残っています。</translation>
        </message>
        <message>
            <source>It failed.</source>
            <translation>失敗しました。</translation>
        </message>
        <message>
            <source>Interrupted.</source>
            <translation>中断されました。</translation>
        </message>
        <message>
            <source>The solution hasn't been revealed.</source>
            <translation>解き方はまだ表示されていません。</translation>
        </message>
        <message>
            <source>{model} with {adapter} ({percent}%)</source>
            <translation>{model}、{adapter}（{percent}%）</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Practice</source>
            <translation>練習</translation>
        </message>
        <message>
            <source>Check my work</source>
            <translation>自分の計算を検算</translation>
        </message>
        <message>
            <source>Adapters</source>
            <translation>アダプタ</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
    </context>
    <context>
        <name>PlotCanvas</name>
        <message>
            <source>Plot</source>
            <translation>グラフ</translation>
        </message>
    </context>
    <context>
        <name>PlotPage</name>
        <message>
            <source>Plot</source>
            <translation>グラフ</translation>
        </message>
        <message>
            <source>The plot is on the clipboard.</source>
            <translation>グラフをクリップボードにコピーしました。</translation>
        </message>
        <message>
            <source>Another function: y = 2x</source>
            <translation>ほかの関数：y = 2x</translation>
        </message>
        <message>
            <source>Another function</source>
            <translation>ほかの関数</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>描く</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>縮小</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>拡大</translation>
        </message>
        <message>
            <source>As at first</source>
            <translation>最初の表示に戻す</translation>
        </message>
        <message>
            <source>Save or copy</source>
            <translation>保存またはコピー</translation>
        </message>
        <message>
            <source>Copy Image</source>
            <translation>画像をコピー</translation>
        </message>
        <message>
            <source>Save as {kind}…</source>
            <translation>{kind}として保存…</translation>
        </message>
    </context>
    <context>
        <name>PlotWords</name>
        <message>
            <source>{what} at x = {x}</source>
            <translation>{what}：x = {x}</translation>
        </message>
        <message>
            <source>{what} at ({x}, {y})</source>
            <translation>{what}：({x}, {y})</translation>
        </message>
        <message>
            <source>root</source>
            <translation>x切片</translation>
        </message>
        <message>
            <source>maximum</source>
            <translation>極大</translation>
        </message>
        <message>
            <source>minimum</source>
            <translation>極小</translation>
        </message>
        <message>
            <source>intersection</source>
            <translation>交点</translation>
        </message>
        <message>
            <source>y-intercept</source>
            <translation>y切片</translation>
        </message>
        <message>
            <source>point</source>
            <translation>点</translation>
        </message>
        <message>
            <source>{letter} = {x}: no value</source>
            <translation>{letter} = {x}：値なし</translation>
        </message>
        <message>
            <source>{letter} = {x}: {values}</source>
            <translation>{letter} = {x}：{values}</translation>
        </message>
    </context>
    <context>
        <name>PlotsWiring</name>
        <message>
            <source>Save the Plot</source>
            <translation>グラフを保存</translation>
        </message>
        <message>
            <source>Plot</source>
            <translation>グラフ</translation>
        </message>
        <message>
            <source>Saved to “{name}”.</source>
            <translation>「{name}」に保存しました。</translation>
        </message>
    </context>
    <context>
        <name>Plotting</name>
        <message>
            <source>That is drawn already.</source>
            <translation>すでに描かれています。</translation>
        </message>
        <message>
            <source>That can't be drawn. Write it like y = 2x or x^2 + y^2 = 1.</source>
            <translation>それは描けません。y = 2xやx^2 + y^2 = 1のように書いてください。</translation>
        </message>
        <message>
            <source>There is no room for more curves. Remove one first.</source>
            <translation>これ以上の曲線は描けません。先に1つ取り除いてください。</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>Level {level} · {about}</source>
            <translation>レベル{level} · {about}</translation>
        </message>
        <message>
            <source>This one went wrong before.</source>
            <translation>前に間違えた問題です。</translation>
        </message>
        <message>
            <source>That takes too long to judge; write it more simply.</source>
            <translation>判定に時間がかかりすぎます。もっと簡単に書いてください。</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>もう一度試してください。</translation>
        </message>
        <message>
            <source>Try again, or take a hint.</source>
            <translation>もう一度試すか、ヒントを見てください。</translation>
        </message>
        <message>
            <source>Not right yet.</source>
            <translation>まだ正しくありません。</translation>
        </message>
        <message>
            <source>This one comes back in a while.</source>
            <translation>この問題はしばらくしてからまた出ます。</translation>
        </message>
        <message>
            <source>Nudge</source>
            <translation>手がかり</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>考え方</translation>
        </message>
        <message>
            <source>Step {number}</source>
            <translation>手順{number}</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答え</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>答え</translation>
        </message>
        <message>
            <source>A nudge</source>
            <translation>手がかり</translation>
        </message>
        <message>
            <source>The idea</source>
            <translation>考え方</translation>
        </message>
        <message>
            <source>First step</source>
            <translation>最初の手順</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>次の手順</translation>
        </message>
        <message>
            <source>Your answer, as LaTeX or like x^2/2 + C</source>
            <translation>解答（LaTeXか、x^2/2 + Cのように）</translation>
        </message>
        <message>
            <source>Your answer, in degrees</source>
            <translation>解答（度数法で）</translation>
        </message>
        <message>
            <source>Your answer, in radians</source>
            <translation>解答（ラジアンで）</translation>
        </message>
        <message>
            <source>Your answer, in {unit}</source>
            <translation>解答（単位：{unit}）</translation>
        </message>
        <message>
            <source>Your answer, like x = 2 or x = -3</source>
            <translation>解答（x = 2またはx = -3のように）</translation>
        </message>
        <message>
            <source>Your answer, like x = 2, y = 3 or (2, 3)</source>
            <translation>解答（x = 2, y = 3か、(2, 3)のように）</translation>
        </message>
        <message>
            <source>Your answer, like [[1, 2], [3, 4]]</source>
            <translation>解答（[[1, 2], [3, 4]]のように）</translation>
        </message>
        <message>
            <source>Your answer, like x &lt; 2 or [2, 3)</source>
            <translation>解答（x &lt; 2か、[2, 3)のように）</translation>
        </message>
        <message>
            <source>Your answer, like 3/4, 0.75 or \frac{3}{4}</source>
            <translation>解答（3/4、0.75、\frac{3}{4}のように）</translation>
        </message>
        <message>
            <source>All topics</source>
            <translation>すべての単元</translation>
        </message>
        <message>
            <source>Level {level} of {levels}: {about}</source>
            <translation>レベル{level}/{levels}：{about}</translation>
        </message>
        <message>
            <source>{right} of {count} right</source>
            <translation>{count}問中{right}問正解</translation>
        </message>
        <message>
            <source>{words}. {more}</source>
            <translation>{words}。{more}</translation>
        </message>
        <message>
            <source>1 due</source>
            <translation>復習1問</translation>
        </message>
        <message>
            <source>{count} due</source>
            <translation>復習{count}問</translation>
        </message>
        <message>
            <source>Choose a topic, or begin at the beginning</source>
            <translation>単元を選ぶか、最初から始めてください</translation>
        </message>
        <message>
            <source>What goes wrong comes back: after ten minutes, a day, three days, a week.</source>
            <translation>間違えた問題は、10分後、1日後、3日後、1週間後にまた出ます。</translation>
        </message>
        <message>
            <source>Begin with {topic}</source>
            <translation>{topic}から始める</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>続ける</translation>
        </message>
        <message>
            <source>Continue with {topic}</source>
            <translation>{topic}を続ける</translation>
        </message>
        <message>
            <source>{count} exercises come back</source>
            <translation>復習する問題が{count}問あります</translation>
        </message>
        <message>
            <source>1 exercise comes back</source>
            <translation>復習する問題が1問あります</translation>
        </message>
        <message>
            <source>Nothing comes back just now</source>
            <translation>今、復習する問題はありません</translation>
        </message>
        <message>
            <source>Today {right} of {count} right.</source>
            <translation>今日は{count}問中{right}問正解。</translation>
        </message>
        <message>
            <source>{count} more come back later.</source>
            <translation>ほかに{count}問が後で出ます。</translation>
        </message>
        <message>
            <source>1 more comes back later.</source>
            <translation>ほかに1問が後で出ます。</translation>
        </message>
        <message>
            <source>What goes wrong comes back by itself.</source>
            <translation>間違えた問題は自動的にまた出ます。</translation>
        </message>
        <message>
            <source>week of {week}: {right} of {count} right</source>
            <translation>{week}の週：{count}問中{right}問正解</translation>
        </message>
        <message>
            <source>nothing in the last {count} weeks</source>
            <translation>過去{count}週間は記録なし</translation>
        </message>
        <message>
            <source>{title}. {weeks}.</source>
            <translation>{title}。{weeks}。</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <translation>M月d日</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>M/d</translation>
        </message>
        <message>
            <source>See that the disk is connected, has room and can be written to.</source>
            <translation>ディスクが接続され、空きがあり、書き込めることを確認してください。</translation>
        </message>
        <message>
            <source>Your progress in practice can't be kept just now</source>
            <translation>今は練習の記録を保存できません</translation>
        </message>
        <message>
            <source>A later Ergo has made your progress in practice</source>
            <translation>練習の記録は、より新しいErgoで作られています</translation>
        </message>
        <message>
            <source>This one can read it.</source>
            <translation>このバージョンでは読み込みだけできます。</translation>
        </message>
        <message>
            <source>The file isn't what was written.</source>
            <translation>ファイルは書き込まれたときの内容と違います。</translation>
        </message>
        <message>
            <source>{one} \text{{ or }} {other}</source>
            <translation>{one}\ \text{{または}}\ {other}</translation>
        </message>
        <message>
            <source>The value is right; work it out to the end.</source>
            <translation>値は合っています。最後まで計算してください。</translation>
        </message>
        <message>
            <source>The value is right; write it as a fraction in simplest form.</source>
            <translation>値は合っています。既約分数で表してください。</translation>
        </message>
        <message>
            <source>The value is right, but the fraction can be simplified.</source>
            <translation>値は合っていますが、約分できます。</translation>
        </message>
        <message>
            <source>The value is right; write it as a mixed number.</source>
            <translation>値は合っています。帯分数で表してください。</translation>
        </message>
        <message>
            <source>The value is right; write it as a decimal.</source>
            <translation>値は合っています。小数で表してください。</translation>
        </message>
        <message>
            <source>The value is right; write it as a single power.</source>
            <translation>値は合っています。1つの累乗で表してください。</translation>
        </message>
        <message>
            <source>The value is right, but there is a root in the denominator.</source>
            <translation>値は合っていますが、分母に根号があります。</translation>
        </message>
        <message>
            <source>The value is right, but it can be simplified.</source>
            <translation>値は合っていますが、もっと簡単にできます。</translation>
        </message>
        <message>
            <source>The value is right; multiply it out, without brackets.</source>
            <translation>値は合っています。括弧のない形に展開してください。</translation>
        </message>
        <message>
            <source>The value is right; collect like terms.</source>
            <translation>値は合っています。同類項をまとめてください。</translation>
        </message>
        <message>
            <source>The value is right; write it as a product.</source>
            <translation>値は合っています。積の形で表してください。</translation>
        </message>
        <message>
            <source>The value is right, but it can be factorised further.</source>
            <translation>値は合っていますが、さらに因数分解できます。</translation>
        </message>
        <message>
            <source>That is right.</source>
            <translation>正解です。</translation>
        </message>
        <message>
            <source>That isn't right.</source>
            <translation>正しくありません。</translation>
        </message>
        <message>
            <source>one value or expression is asked for</source>
            <translation>値または式を1つ答えてください</translation>
        </message>
        <message>
            <source>something is left to be worked out</source>
            <translation>計算の残りがあります</translation>
        </message>
        <message>
            <source>Whether it is the same can't be told.</source>
            <translation>同じかどうか判断できません。</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>入れ子が深すぎます</translation>
        </message>
        <message>
            <source>That can't be read: {why}.</source>
            <translation>読み取れません：{why}。</translation>
        </message>
        <message>
            <source>That can't be judged: {why}.</source>
            <translation>判定できません：{why}。</translation>
        </message>
        <message>
            <source>there are too many values, or none</source>
            <translation>値が多すぎるか、1つもありません</translation>
        </message>
        <message>
            <source>Not all of these are solutions.</source>
            <translation>解でないものが含まれています。</translation>
        </message>
        <message>
            <source>That is no solution.</source>
            <translation>それは解ではありません。</translation>
        </message>
        <message>
            <source>That is right as far as it goes, but there are more solutions.</source>
            <translation>そこまでは合っていますが、解はほかにもあります。</translation>
        </message>
        <message>
            <source>The angles are right; give them in degrees.</source>
            <translation>角は合っています。度数法で答えてください。</translation>
        </message>
        <message>
            <source>The angles are right; give them in radians.</source>
            <translation>角は合っています。弧度法（ラジアン）で答えてください。</translation>
        </message>
        <message>
            <source>The values are right; work them out to the end.</source>
            <translation>値は合っています。最後まで計算してください。</translation>
        </message>
        <message>
            <source>it says what {name} is, and {unknown} is asked for</source>
            <translation>{name}の値が書かれていますが、求めるのは{unknown}です</translation>
        </message>
        <message>
            <source>a value holds an unknown</source>
            <translation>値の中に未知数があります</translation>
        </message>
        <message>
            <source>The value of {name} isn't right.</source>
            <translation>{name}の値が正しくありません。</translation>
        </message>
        <message>
            <source>{count} values are asked for, of {names}</source>
            <translation>{names}の{count}個の値を答えてください</translation>
        </message>
        <message>
            <source>the values of {names} are asked for</source>
            <translation>{names}の値を答えてください</translation>
        </message>
        <message>
            <source>the rows are of different lengths</source>
            <translation>行の長さが異なります</translation>
        </message>
        <message>
            <source>It has {rows} row(s) and {columns} column(s).</source>
            <translation>{rows}行{columns}列です。</translation>
        </message>
        <message>
            <source>Not all entries are right.</source>
            <translation>正しくない成分があります。</translation>
        </message>
        <message>
            <source>The entries are right; work them out to the end.</source>
            <translation>成分は合っています。最後まで計算してください。</translation>
        </message>
        <message>
            <source>a matrix or a vector is asked for</source>
            <translation>行列またはベクトルを答えてください</translation>
        </message>
        <message>
            <source>Look at the ends: which of them belong to it?</source>
            <translation>端を見てください。どちらの端が含まれますか？</translation>
        </message>
        <message>
            <source>an interval or an inequality is asked for</source>
            <translation>区間または不等式で答えてください</translation>
        </message>
        <message>
            <source>{unknown} is asked for</source>
            <translation>{unknown}を求めてください</translation>
        </message>
        <message>
            <source>{unknown} isn't alone on one side</source>
            <translation>{unknown}だけの辺になっていません</translation>
        </message>
        <message>
            <source>a bound is no number</source>
            <translation>端が数ではありません</translation>
        </message>
        <message>
            <source>The answer is asked for in {unit}.</source>
            <translation>{unit}で答えてください。</translation>
        </message>
        <message>
            <source>it says {name}, and a number is asked for</source>
            <translation>{name}が含まれていますが、求めるのは数です</translation>
        </message>
        <message>
            <source>That is rounded; the exact value is asked for.</source>
            <translation>それは四捨五入した値です。正確な値を答えてください。</translation>
        </message>
        <message>
            <source>The value is right; round it to {places} decimal place(s).</source>
            <translation>値は合っています。四捨五入して小数第{places}位まで答えてください。</translation>
        </message>
        <message>
            <source>That is close; look at the rounding.</source>
            <translation>近い値です。四捨五入を確かめてください。</translation>
        </message>
        <message>
            <source>The value is right; write it as a percentage.</source>
            <translation>値は合っています。パーセントで表してください。</translation>
        </message>
        <message>
            <source>The value is right; work it out to one number.</source>
            <translation>値は合っています。1つの数になるまで計算してください。</translation>
        </message>
        <message>
            <source>The angle is right; give it in degrees.</source>
            <translation>角は合っています。度数法で答えてください。</translation>
        </message>
        <message>
            <source>The angle is right; give it in radians.</source>
            <translation>角は合っています。弧度法（ラジアン）で答えてください。</translation>
        </message>
        <message>
            <source>it says {names}; there is one constant only</source>
            <translation>{names}が含まれていますが、定数は1つだけです</translation>
        </message>
        <message>
            <source>The derivative of that is another function.</source>
            <translation>それを微分すると別の関数になります。</translation>
        </message>
        <message>
            <source>That is right but for the constant: add + C.</source>
            <translation>積分定数のほかは合っています。+ Cを付けてください。</translation>
        </message>
        <message>
            <source>Add or subtract tens and ones apart.</source>
            <translation>十の位と一の位を別々に足したり引いたりします。</translation>
        </message>
        <message>
            <source>Take one number apart into tens and ones, and go in two hops.</source>
            <translation>一方の数を十の位と一の位に分け、2段階で計算します。</translation>
        </message>
        <message>
            <source>Look for tables that you know.</source>
            <translation>知っている九九を探します。</translation>
        </message>
        <message>
            <source>Take the larger number apart into tens and ones.</source>
            <translation>大きいほうの数を十の位と一の位に分けます。</translation>
        </message>
        <message>
            <source>Not everything is worked out from left to right.</source>
            <translation>左から順に計算するとは限りません。</translation>
        </message>
        <message>
            <source>Brackets first, then powers, then · and :, then + and −.</source>
            <translation>まず括弧、次に累乗、それから掛け算と割り算、最後に足し算と引き算です。</translation>
        </message>
        <message>
            <source>Watch the signs.</source>
            <translation>符号に気をつけます。</translation>
        </message>
        <message>
            <source>Two minus signs that meet make a plus; do the brackets first.</source>
            <translation>マイナスが2つ続くとプラスになります。括弧を先に計算します。</translation>
        </message>
        <message>
            <source>Work out ${task}$.</source>
            <translation>${task}$を計算してください。</translation>
        </message>
        <message>
            <source>What is ${task}$?</source>
            <translation>${task}$はいくつですか？</translation>
        </message>
        <message>
            <source>Calculate ${task}$.</source>
            <translation>${task}$を求めてください。</translation>
        </message>
        <message>
            <source>Add the tens: ${a} + {tens} = {half}$.</source>
            <translation>十の位までを足す：${a} + {tens} = {half}$。</translation>
        </message>
        <message>
            <source>Add the ones: ${half} + {ones} = {total}$.</source>
            <translation>一の位を足す：${half} + {ones} = {total}$。</translation>
        </message>
        <message>
            <source>Take away the tens: ${a} - {tens} = {half}$.</source>
            <translation>十の位までを引く：${a} - {tens} = {half}$。</translation>
        </message>
        <message>
            <source>Take away the ones: ${half} - {ones} = {left}$.</source>
            <translation>一の位を引く：${half} - {ones} = {left}$。</translation>
        </message>
        <message>
            <source>From the left: ${a} + {b} = {half}$.</source>
            <translation>左から：${a} + {b} = {half}$。</translation>
        </message>
        <message>
            <source>Then ${half} - {c} = {left}$.</source>
            <translation>次に${half} - {c} = {left}$。</translation>
        </message>
        <message>
            <source>A library has ${a}$ books; it buys ${b}$ more and gives ${c}$ away. How many has it then?</source>
            <translation>図書館に本が${a}$冊あります。${b}$冊買い足し、${c}$冊譲りました。本は何冊になりましたか？</translation>
        </message>
        <message>
            <source>A train has ${a}$ passengers; ${b}$ get on and ${c}$ get off. How many are on it then?</source>
            <translation>電車に${a}$人乗っています。${b}$人乗り、${c}$人降りました。今、何人乗っていますか？</translation>
        </message>
        <message>
            <source>A farmer has ${a}$ apples, picks ${b}$ more and sells ${c}$. How many are left?</source>
            <translation>農家にりんごが${a}$個あります。さらに${b}$個とり、${c}$個売りました。何個残っていますか？</translation>
        </message>
        <message>
            <source>With those that come: ${a} + {b} = {half}$.</source>
            <translation>増えた分を足す：${a} + {b} = {half}$。</translation>
        </message>
        <message>
            <source>Without those that go: ${half} - {c} = {left}$.</source>
            <translation>減った分を引く：${half} - {c} = {left}$。</translation>
        </message>
        <message>
            <source>The tens: ${tens} \cdot {b} = {most}$.</source>
            <translation>十の位：${tens} \cdot {b} = {most}$。</translation>
        </message>
        <message>
            <source>The ones: ${ones} \cdot {b} = {rest}$.</source>
            <translation>一の位：${ones} \cdot {b} = {rest}$。</translation>
        </message>
        <message>
            <source>Together: ${most} + {rest} = {total}$.</source>
            <translation>合わせて：${most} + {rest} = {total}$。</translation>
        </message>
        <message>
            <source>What times ${b}$ gives ${a}$?</source>
            <translation>${b}$に何を掛けると${a}$になりますか？</translation>
        </message>
        <message>
            <source>${b} \cdot {result} = {a}$, so ${a} \div {b} = {result}$.</source>
            <translation>${b} \cdot {result} = {a}$なので、${a} \div {b} = {result}$。</translation>
        </message>
        <message>
            <source>There are ${boxes}$ boxes with ${each}$ pencils in each, and ${extra}$ single ones. How many pencils are there?</source>
            <translation>鉛筆が${each}$本ずつ入った箱が${boxes}$箱と、ばらの鉛筆が${extra}$本あります。鉛筆は全部で何本ですか？</translation>
        </message>
        <message>
            <source>A hall has ${boxes}$ rows of ${each}$ seats and ${extra}$ seats at the back. How many seats are there?</source>
            <translation>ホールに${each}$席の列が${boxes}$列と、うしろに${extra}$席あります。席は全部でいくつですか？</translation>
        </message>
        <message>
            <source>All in groups: ${boxes} \cdot {each} = {most}$.</source>
            <translation>まとまりの分：${boxes} \cdot {each} = {most}$。</translation>
        </message>
        <message>
            <source>With the rest: ${most} + {extra} = {total}$.</source>
            <translation>残りを足して：${most} + {extra} = {total}$。</translation>
        </message>
        <message>
            <source>Then add: ${a} + {product} = {result}$.</source>
            <translation>次に足す：${a} + {product} = {result}$。</translation>
        </message>
        <message>
            <source>Then subtract: ${a} - {product} = {result}$.</source>
            <translation>次に引く：${a} - {product} = {result}$。</translation>
        </message>
        <message>
            <source>The product first: ${b} \cdot {c} = {product}$.</source>
            <translation>積が先：${b} \cdot {c} = {product}$。</translation>
        </message>
        <message>
            <source>The first product: ${a} \cdot {b} = {left}$.</source>
            <translation>1つめの積：${a} \cdot {b} = {left}$。</translation>
        </message>
        <message>
            <source>The second product: ${c} \cdot {d} = {right}$.</source>
            <translation>2つめの積：${c} \cdot {d} = {right}$。</translation>
        </message>
        <message>
            <source>Then ${left} - {right} = {result}$.</source>
            <translation>次に${left} - {right} = {result}$。</translation>
        </message>
        <message>
            <source>The bracket first: ${a} + {b} = {both}$.</source>
            <translation>括弧が先：${a} + {b} = {both}$。</translation>
        </message>
        <message>
            <source>Then the product: ${both} \cdot {c} = {most}$.</source>
            <translation>次に積：${both} \cdot {c} = {most}$。</translation>
        </message>
        <message>
            <source>Then ${most} - {d} = {result}$.</source>
            <translation>次に${most} - {d} = {result}$。</translation>
        </message>
        <message>
            <source>The power first: ${a}^2 = {square}$.</source>
            <translation>累乗が先：${a}^2 = {square}$。</translation>
        </message>
        <message>
            <source>Then the product: ${b} \cdot {c} = {product}$.</source>
            <translation>次に積：${b} \cdot {c} = {product}$。</translation>
        </message>
        <message>
            <source>Then ${square} + {product} = {result}$.</source>
            <translation>次に${square} + {product} = {result}$。</translation>
        </message>
        <message>
            <source>Minus a negative number is plus: ${a} - (-{b}) = {a} + {b} = {half}$.</source>
            <translation>負の数を引くことは足すこと：${a} - (-{b}) = {a} + {b} = {half}$。</translation>
        </message>
        <message>
            <source>Then ${half} - {c} = {result}$.</source>
            <translation>次に${half} - {c} = {result}$。</translation>
        </message>
        <message>
            <source>Minus times minus is plus: $(-{a}) \cdot (-{b}) = {product}$.</source>
            <translation>マイナス×マイナスはプラス：$(-{a}) \cdot (-{b}) = {product}$。</translation>
        </message>
        <message>
            <source>Then ${product} - {c} = {result}$.</source>
            <translation>次に${product} - {c} = {result}$。</translation>
        </message>
        <message>
            <source>The bracket first: ${b} - {c} = {inner}$.</source>
            <translation>括弧が先：${b} - {c} = {inner}$。</translation>
        </message>
        <message>
            <source>Then $-{a} \cdot {inner} = {product}$.</source>
            <translation>次に$-{a} \cdot {inner} = {product}$。</translation>
        </message>
        <message>
            <source>Then ${product} + {d} = {result}$.</source>
            <translation>次に${product} + {d} = {result}$。</translation>
        </message>
        <message>
            <source>The square of a negative number is positive: $(-{a})^2 = {square}$.</source>
            <translation>負の数の2乗は正：$(-{a})^2 = {square}$。</translation>
        </message>
        <message>
            <source>The product: ${b} \cdot (-{c}) = -{product}$.</source>
            <translation>積：${b} \cdot (-{c}) = -{product}$。</translation>
        </message>
        <message>
            <source>Then ${square} + (-{product}) = {result}$.</source>
            <translation>次に${square} + (-{product}) = {result}$。</translation>
        </message>
        <message>
            <source>What does the rule for powers say?</source>
            <translation>累乗の微分公式は何でしたか？</translation>
        </message>
        <message>
            <source>Bring the exponent down as a factor, and lower it by one.</source>
            <translation>指数を係数として前に出し、指数を1減らします。</translation>
        </message>
        <message>
            <source>Term by term.</source>
            <translation>項ごとに考えます。</translation>
        </message>
        <message>
            <source>Write roots and reciprocals as powers, then use the rule for powers.</source>
            <translation>根号と逆数を累乗の形に書き、累乗の微分公式を使います。</translation>
        </message>
        <message>
            <source>It is made of two functions.</source>
            <translation>2つの関数からできています。</translation>
        </message>
        <message>
            <source>Name the two, differentiate each, and use the product or quotient rule.</source>
            <translation>2つの関数を見分け、それぞれを微分して、積または商の微分公式を使います。</translation>
        </message>
        <message>
            <source>There is a function within a function.</source>
            <translation>関数の中に関数があります。</translation>
        </message>
        <message>
            <source>Differentiate the outer one, times the derivative of the inner one.</source>
            <translation>外側の関数を微分し、内側の導関数を掛けます。</translation>
        </message>
        <message>
            <source>Differentiate $f(x) = {body}$.</source>
            <translation>$f(x) = {body}$を微分してください。</translation>
        </message>
        <message>
            <source>Find ${derivative}$ for $f(x) = {body}$.</source>
            <translation>$f(x) = {body}$の${derivative}$を求めてください。</translation>
        </message>
        <message>
            <source>Find the derivative of ${body}$.</source>
            <translation>${body}$の導関数を求めてください。</translation>
        </message>
        <message>
            <source>The exponent comes down: ${n} \cdot {a} = {an}$.</source>
            <translation>指数を前に出す：${n} \cdot {a} = {an}$。</translation>
        </message>
        <message>
            <source>It is lowered by one: ${key}$.</source>
            <translation>指数を1減らす：${key}$。</translation>
        </message>
        <message>
            <source>The power gives ${one}$, the term with $x$ gives ${b}$, the number nothing.</source>
            <translation>累乗からは${one}$、$x$の項からは${b}$が出て、定数項は消える。</translation>
        </message>
        <message>
            <source>Together: ${key}$.</source>
            <translation>合わせて：${key}$。</translation>
        </message>
        <message>
            <source>What is the slope of ${body}$ at $x = {at}$?</source>
            <translation>${body}$のグラフの、$x = {at}$における接線の傾きを求めてください。</translation>
        </message>
        <message>
            <source>Find $f'({at})$ for $f(x) = {body}$.</source>
            <translation>$f(x) = {body}$のとき、$f'({at})$を求めてください。</translation>
        </message>
        <message>
            <source>The derivative is ${slope}$.</source>
            <translation>導関数は${slope}$。</translation>
        </message>
        <message>
            <source>At $x = {at}$ it is ${r}$.</source>
            <translation>$x = {at}$のとき${r}$。</translation>
        </message>
        <message>
            <source>Term by term, and the number goes: ${key}$.</source>
            <translation>項ごとに微分し、定数は消える：${key}$。</translation>
        </message>
        <message>
            <source>As powers: ${step}$.</source>
            <translation>累乗で書く：${step}$。</translation>
        </message>
        <message>
            <source>The exponent comes down and is lowered: ${step}$.</source>
            <translation>指数を前に出し、1減らす：${step}$。</translation>
        </message>
        <message>
            <source>So it is ${key}$.</source>
            <translation>よって${key}$。</translation>
        </message>
        <message>
            <source>The root is a power: ${step}$.</source>
            <translation>根号を累乗で書く：${step}$。</translation>
        </message>
        <message>
            <source>Its derivative is ${step}$.</source>
            <translation>その導関数は${step}$。</translation>
        </message>
        <message>
            <source>The two functions are ${u}$ and ${v}$.</source>
            <translation>2つの関数は${u}$と${v}$。</translation>
        </message>
        <message>
            <source>Their derivatives are ${u}$ and ${v}$.</source>
            <translation>それらの導関数は${u}$と${v}$。</translation>
        </message>
        <message>
            <source>By the product rule: ${key}$.</source>
            <translation>積の微分公式から：${key}$。</translation>
        </message>
        <message>
            <source>The derivatives of the factors are ${u}$ and ${c}$.</source>
            <translation>因数の導関数は${u}$と${c}$。</translation>
        </message>
        <message>
            <source>By the product rule: ${step}$.</source>
            <translation>積の微分公式から：${step}$。</translation>
        </message>
        <message>
            <source>Collected: ${key}$.</source>
            <translation>まとめて：${key}$。</translation>
        </message>
        <message>
            <source>By the quotient rule: ${step}$.</source>
            <translation>商の微分公式から：${step}$。</translation>
        </message>
        <message>
            <source>The outer power gives ${outer}$.</source>
            <translation>外側の累乗からは${outer}$。</translation>
        </message>
        <message>
            <source>The inner function gives ${slope}$.</source>
            <translation>内側の関数からは${slope}$。</translation>
        </message>
        <message>
            <source>Multiplied: ${key}$.</source>
            <translation>掛けて：${key}$。</translation>
        </message>
        <message>
            <source>The outer function gives ${outer}$.</source>
            <translation>外側の関数からは${outer}$。</translation>
        </message>
        <message>
            <source>The inner function gives ${a}$.</source>
            <translation>内側の関数からは${a}$。</translation>
        </message>
        <message>
            <source>How many outcomes are equally likely?</source>
            <translation>同様に確からしい結果はいくつありますか？</translation>
        </message>
        <message>
            <source>Count the outcomes that are meant, and divide by all.</source>
            <translation>求める結果を数え、全部の数で割ります。</translation>
        </message>
        <message>
            <source>After a draw there is one less.</source>
            <translation>1つ引くと、1つ減ります。</translation>
        </message>
        <message>
            <source>Multiply the chances of the draws, each with what is then left.</source>
            <translation>それぞれの引く確率を、そのとき残っているもので求めて掛けます。</translation>
        </message>
        <message>
            <source>Look at what is known, or at the opposite.</source>
            <translation>わかっている条件か、余事象を考えます。</translation>
        </message>
        <message>
            <source>At least one is all but none; a condition makes all smaller.</source>
            <translation>「少なくとも1つ」は、全体から「1つもない」を除いたものです。条件があると全体が小さくなります。</translation>
        </message>
        <message>
            <source>red</source>
            <translation>赤</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>青</translation>
        </message>
        <message>
            <source>green</source>
            <translation>緑</translation>
        </message>
        <message>
            <source>white</source>
            <translation>白</translation>
        </message>
        <message>
            <source>black</source>
            <translation>黒</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>黄</translation>
        </message>
        <message>
            <source>A bag holds ${one}$ {a}, ${other}$ {b} and ${third}$ {c} balls. One is drawn. What is the probability that it is {a}?</source>
            <translation>袋に{a}玉が${one}$個、{b}玉が${other}$個、{c}玉が${third}$個入っています。1個取り出すとき、{a}玉である確率を求めてください。</translation>
        </message>
        <message>
            <source>There are ${one} + {other} + {third} = {whole}$ balls.</source>
            <translation>玉は${one} + {other} + {third} = {whole}$個。</translation>
        </message>
        <message>
            <source>So it is ${step}$.</source>
            <translation>よって${step}$。</translation>
        </message>
        <message>
            <source>Of ${whole}$ balls in a box ${one}$ are {a} and ${other}$ are {b}. One is drawn. What is the probability that it isn't {a}?</source>
            <translation>箱の${whole}$個の玉のうち、{a}玉が${one}$個、{b}玉が${other}$個です。1個取り出すとき、{a}玉でない確率を求めてください。</translation>
        </message>
        <message>
            <source>Those that are meant: ${whole} - {one} = {meant}$.</source>
            <translation>条件に合うもの：${whole} - {one} = {meant}$。</translation>
        </message>
        <message>
            <source>A bag holds ${one}$ {a} and ${other}$ {b} balls. Two are drawn without putting back. What is the probability that both are {a}?</source>
            <translation>袋に{a}玉が${one}$個、{b}玉が${other}$個入っています。元に戻さずに2個取り出すとき、両方とも{a}玉である確率を求めてください。</translation>
        </message>
        <message>
            <source>The first draw: ${step}$; then one is missing: ${next}$.</source>
            <translation>1回目：${step}$。1つ減って、2回目：${next}$。</translation>
        </message>
        <message>
            <source>Multiplied: ${product} = {key}$.</source>
            <translation>掛けて：${product} = {key}$。</translation>
        </message>
        <message>
            <source>In a drawer are ${one}$ {a} and ${other}$ {b} socks. Two are taken at random. What is the probability that they have different colours?</source>
            <translation>引き出しに{a}の靴下が${one}$枚、{b}の靴下が${other}$枚あります。無作為に2枚取り出すとき、色が異なる確率を求めてください。</translation>
        </message>
        <message>
            <source>There are two orders, each with ${step}$.</source>
            <translation>順序は2通りあり、それぞれ${step}$。</translation>
        </message>
        <message>
            <source>Together: ${product} = {key}$.</source>
            <translation>合わせて：${product} = {key}$。</translation>
        </message>
        <message>
            <source>Of ${women}$ girls and ${men}$ boys three are chosen by lot. What is the probability that ${chosen}$ are girls?</source>
            <translation>女子${women}$人と男子${men}$人から、くじで3人を選びます。女子が${chosen}$人である確率を求めてください。</translation>
        </message>
        <message>
            <source>There are ${all} = {whole}$ choices.</source>
            <translation>選び方は${all} = {whole}$通り。</translation>
        </message>
        <message>
            <source>Those that are meant: ${step} = {meant}$.</source>
            <translation>条件に合うもの：${step} = {meant}$。</translation>
        </message>
        <message>
            <source>A bag holds ${one}$ {a} and ${other}$ {b} balls. Two are drawn without putting back. What is the probability that at least one is {a}?</source>
            <translation>袋に{a}玉が${one}$個、{b}玉が${other}$個入っています。元に戻さずに2個取り出すとき、少なくとも1個が{a}玉である確率を求めてください。</translation>
        </message>
        <message>
            <source>None: ${none} = {value}$.</source>
            <translation>1個もない：${none} = {value}$。</translation>
        </message>
        <message>
            <source>At least one: ${step} = {key}$.</source>
            <translation>求める確率：${step} = {key}$。</translation>
        </message>
        <message>
            <source>What divides both numbers?</source>
            <translation>両方の数を割り切るのは何ですか？</translation>
        </message>
        <message>
            <source>Divide numerator and denominator by their greatest common divisor.</source>
            <translation>分子と分母を最大公約数で割ります。</translation>
        </message>
        <message>
            <source>What is the value of the last digit?</source>
            <translation>最後の桁は何の位ですか？</translation>
        </message>
        <message>
            <source>Write it over 10, 100 or 1000, then simplify.</source>
            <translation>分母を10、100、1000のどれかにして書き、約分します。</translation>
        </message>
        <message>
            <source>Are the pieces of the same size?</source>
            <translation>分母は同じですか？1つ分の大きさがそろっていますか？</translation>
        </message>
        <message>
            <source>Write both with the same denominator before you add or subtract.</source>
            <translation>足したり引いたりする前に、通分して分母をそろえます。</translation>
        </message>
        <message>
            <source>Cancel before you multiply.</source>
            <translation>掛ける前に約分できないかを考えます。</translation>
        </message>
        <message>
            <source>Multiply the numerators and the denominators; a divisor is turned over.</source>
            <translation>分子どうし、分母どうしを掛けます。割る数は分子と分母を入れ替えます。</translation>
        </message>
        <message>
            <source>Wholes and parts are two things.</source>
            <translation>整数の部分と分数の部分は別のものです。</translation>
        </message>
        <message>
            <source>Turn the mixed numbers into fractions that are top-heavy first.</source>
            <translation>まず帯分数を仮分数に直します。</translation>
        </message>
        <message>
            <source>Work out ${task}$, in simplest form.</source>
            <translation>${task}$を計算し、既約分数で答えてください。</translation>
        </message>
        <message>
            <source>Find ${task}$ as a fraction in simplest form.</source>
            <translation>${task}$を既約分数で求めてください。</translation>
        </message>
        <message>
            <source>Write ${task}$ in simplest form.</source>
            <translation>${task}$を既約分数で表してください。</translation>
        </message>
        <message>
            <source>Simplify ${task}$ as far as possible.</source>
            <translation>${task}$をできるだけ約分してください。</translation>
        </message>
        <message>
            <source>${top}$ and ${bottom}$ have the greatest common divisor ${by}$.</source>
            <translation>${top}$と${bottom}$の最大公約数は${by}$。</translation>
        </message>
        <message>
            <source>${top} \div {by} = {n}$ and ${bottom} \div {by} = {d}$.</source>
            <translation>${top} \div {by} = {n}$、${bottom} \div {by} = {d}$。</translation>
        </message>
        <message>
            <source>So ${task} = {result}$.</source>
            <translation>よって${task} = {result}$。</translation>
        </message>
        <message>
            <source>Write ${task}$ as a fraction in simplest form.</source>
            <translation>${task}$を既約分数で表してください。</translation>
        </message>
        <message>
            <source>Which fraction, simplified, is ${task}$?</source>
            <translation>${task}$を分数で表し、約分すると何になりますか？</translation>
        </message>
        <message>
            <source>As a fraction: ${task} = {first}$.</source>
            <translation>分数にすると：${task} = {first}$。</translation>
        </message>
        <message>
            <source>Divide both by ${by}$: ${first} = {result}$.</source>
            <translation>両方を${by}$で割る：${first} = {result}$。</translation>
        </message>
        <message>
            <source>Of ${whole}$ pupils ${part}$ walk to school. What fraction is that, in simplest form?</source>
            <translation>生徒${whole}$人のうち${part}$人が歩いて通学しています。その割合を既約分数で答えてください。</translation>
        </message>
        <message>
            <source>Of ${whole}$ eggs ${part}$ are brown. What fraction is that, in simplest form?</source>
            <translation>卵${whole}$個のうち${part}$個が茶色です。その割合を既約分数で答えてください。</translation>
        </message>
        <message>
            <source>The fraction is ${first}$.</source>
            <translation>分数は${first}$。</translation>
        </message>
        <message>
            <source>The common denominator is ${bottom}$: ${task} = {same}$.</source>
            <translation>分母を${bottom}$にそろえて通分する：${task} = {same}$。</translation>
        </message>
        <message>
            <source>${same} = {result}$.</source>
            <translation>${same} = {result}$。</translation>
        </message>
        <message>
            <source>In simplest form that is ${result}$.</source>
            <translation>既約分数にすると${result}$。</translation>
        </message>
        <message>
            <source>Numerator times numerator, denominator times denominator: ${task} = {whole}$.</source>
            <translation>分子×分子、分母×分母：${task} = {whole}$。</translation>
        </message>
        <message>
            <source>In simplest form: ${whole} = {result}$.</source>
            <translation>既約分数にすると：${whole} = {result}$。</translation>
        </message>
        <message>
            <source>Multiply by the divisor turned over: ${task} = {turned}$.</source>
            <translation>割る数の分子と分母を入れ替えて掛ける：${task} = {turned}$。</translation>
        </message>
        <message>
            <source>${turned} = {whole}$.</source>
            <translation>${turned} = {whole}$。</translation>
        </message>
        <message>
            <source>A ribbon is ${amount}$ cm long, and ${share}$ of it is used. How many centimetres are used?</source>
            <translation>長さ${amount}$ cmのリボンの${share}$を使いました。使ったのは何cmですか？</translation>
        </message>
        <message>
            <source>Of ${amount}$ cm of rope ${share}$ is cut off. How many centimetres are cut off?</source>
            <translation>${amount}$ cmのロープの${share}$を切り取りました。切り取ったのは何cmですか？</translation>
        </message>
        <message>
            <source>One part: ${amount} \div {d} = {each}$.</source>
            <translation>1つ分：${amount} \div {d} = {each}$。</translation>
        </message>
        <message>
            <source>So many parts: ${n} \cdot {each} = {result}$.</source>
            <translation>その${n}$個分：${n} \cdot {each} = {result}$。</translation>
        </message>
        <message>
            <source>As top-heavy fractions: ${one} = {a}$ and ${other} = {b}$.</source>
            <translation>仮分数に直す：${one} = {a}$、${other} = {b}$。</translation>
        </message>
        <message>
            <source>Then ${heavy} = {result}$.</source>
            <translation>次に${heavy} = {result}$。</translation>
        </message>
        <message>
            <source>As a mixed number: ${result} = {mixed}$.</source>
            <translation>帯分数にすると：${result} = {mixed}$。</translation>
        </message>
        <message>
            <source>Work out ${task}$ as a mixed number.</source>
            <translation>${task}$を計算し、帯分数で答えてください。</translation>
        </message>
        <message>
            <source>Find ${task}$; write it as a mixed number.</source>
            <translation>${task}$を求め、帯分数で表してください。</translation>
        </message>
        <message>
            <source>${whole} \cdot {d} = {most}$, which leaves ${rest}$.</source>
            <translation>${whole} \cdot {d} = {most}$で、残りは${rest}$。</translation>
        </message>
        <message>
            <source>So ${task} = {mixed}$.</source>
            <translation>よって${task} = {mixed}$。</translation>
        </message>
        <message>
            <source>Write ${task}$ as a mixed number.</source>
            <translation>${task}$を帯分数で表してください。</translation>
        </message>
        <message>
            <source>Turn ${task}$ into a mixed number.</source>
            <translation>${task}$を帯分数に直してください。</translation>
        </message>
        <message>
            <source>Treat it like an equation, with one difference.</source>
            <translation>方程式と同じように扱えますが、違いが1つあります。</translation>
        </message>
        <message>
            <source>Undo what was done to the unknown, on both sides.</source>
            <translation>未知数にされた計算を、両辺で元に戻します。</translation>
        </message>
        <message>
            <source>Mind what a negative factor does.</source>
            <translation>負の数を掛けるとどうなるかに気をつけます。</translation>
        </message>
        <message>
            <source>Dividing or multiplying by a negative number turns the sign round.</source>
            <translation>負の数を掛けたり、負の数で割ったりすると、不等号の向きが変わります。</translation>
        </message>
        <message>
            <source>There are two inequalities in one.</source>
            <translation>1つの式の中に不等式が2つあります。</translation>
        </message>
        <message>
            <source>Do the same to all three sides until the unknown is alone.</source>
            <translation>未知数だけになるまで、3つの辺に同じことをします。</translation>
        </message>
        <message>
            <source>Where does it change its sign?</source>
            <translation>符号が変わるのはどこですか？</translation>
        </message>
        <message>
            <source>Find the roots, and see on which side of them it holds.</source>
            <translation>0になる値を求め、その内側と外側のどちらで成り立つかを調べます。</translation>
        </message>
        <message>
            <source>Solve ${relation}$.</source>
            <translation>${relation}$を解いてください。</translation>
        </message>
        <message>
            <source>For which ${x}$ is ${relation}$?</source>
            <translation>${relation}$となる${x}$の範囲を求めてください。</translation>
        </message>
        <message>
            <source>Find all ${x}$ with ${relation}$.</source>
            <translation>${relation}$を満たす${x}$をすべて求めてください。</translation>
        </message>
        <message>
            <source>Subtract ${b}$ on both sides: ${step}$.</source>
            <translation>両辺から${b}$を引く：${step}$。</translation>
        </message>
        <message>
            <source>Add ${b}$ on both sides: ${step}$.</source>
            <translation>両辺に${b}$を足す：${step}$。</translation>
        </message>
        <message>
            <source>So ${shown}$.</source>
            <translation>よって${shown}$。</translation>
        </message>
        <message>
            <source>Divide both sides by ${a}$: ${shown}$.</source>
            <translation>両辺を${a}$で割る：${shown}$。</translation>
        </message>
        <message>
            <source>Multiply both sides by ${a}$: ${shown}$.</source>
            <translation>両辺に${a}$を掛ける：${shown}$。</translation>
        </message>
        <message>
            <source>Collect the unknown on the left: ${step}$.</source>
            <translation>未知数を左辺に集める：${step}$。</translation>
        </message>
        <message>
            <source>Multiply out: ${step}$.</source>
            <translation>展開する：${step}$。</translation>
        </message>
        <message>
            <source>Divide by ${a}$: ${shown}$.</source>
            <translation>${a}$で割る：${shown}$。</translation>
        </message>
        <message>
            <source>Divide by ${a}$, which turns the sign: ${shown}$.</source>
            <translation>${a}$で割ると、不等号の向きが変わる：${shown}$。</translation>
        </message>
        <message>
            <source>Leave the product alone: ${step}$.</source>
            <translation>文字を含む項だけにする：${step}$。</translation>
        </message>
        <message>
            <source>Divide by ${a}$, which turns both signs: ${shown}$.</source>
            <translation>${a}$で割ると、両方の不等号の向きが変わる：${shown}$。</translation>
        </message>
        <message>
            <source>The distance of $x$ from ${m}$ is less than ${most}$.</source>
            <translation>$x$と${m}$の距離は${most}$より小さい。</translation>
        </message>
        <message>
            <source>The distance of $x$ from ${m}$ is at most ${most}$.</source>
            <translation>$x$と${m}$の距離は${most}$以下。</translation>
        </message>
        <message>
            <source>The distance of $x$ from ${m}$ is more than ${most}$.</source>
            <translation>$x$と${m}$の距離は${most}$より大きい。</translation>
        </message>
        <message>
            <source>The distance of $x$ from ${m}$ is at least ${most}$.</source>
            <translation>$x$と${m}$の距離は${most}$以上。</translation>
        </message>
        <message>
            <source>It holds between them: ${shown}$.</source>
            <translation>その間で成り立つ：${shown}$。</translation>
        </message>
        <message>
            <source>It holds outside them: ${shown}$.</source>
            <translation>その外側で成り立つ：${shown}$。</translation>
        </message>
        <message>
            <source>As a product: ${product}$.</source>
            <translation>積にすると：${product}$。</translation>
        </message>
        <message>
            <source>The roots are ${low}$ and ${high}$.</source>
            <translation>0になるのは${low}$と${high}$。</translation>
        </message>
        <message>
            <source>What has this as its derivative?</source>
            <translation>微分するとこの式になる関数は何ですか？</translation>
        </message>
        <message>
            <source>Raise the exponent by one and divide by the new one; add a constant.</source>
            <translation>指数を1増やし、その新しい指数で割ります。積分定数を足します。</translation>
        </message>
        <message>
            <source>Write roots and reciprocals as powers, and integrate each; add one constant.</source>
            <translation>根号と逆数を累乗の形に書き、それぞれを積分します。積分定数は1つ足します。</translation>
        </message>
        <message>
            <source>First find an antiderivative.</source>
            <translation>まず原始関数を求めます。</translation>
        </message>
        <message>
            <source>Put in the upper bound, then the lower one, and subtract.</source>
            <translation>上端を代入し、次に下端を代入して、引きます。</translation>
        </message>
        <message>
            <source>Think of the chain rule backwards.</source>
            <translation>合成関数の微分を逆にたどります。</translation>
        </message>
        <message>
            <source>Find the outer antiderivative, and divide by the derivative inside.</source>
            <translation>外側の原始関数を求め、内側の導関数で割ります。</translation>
        </message>
        <message>
            <source>Find ${task}$.</source>
            <translation>${task}$を求めてください。</translation>
        </message>
        <message>
            <source>Integrate: ${task}$.</source>
            <translation>積分してください：${task}$。</translation>
        </message>
        <message>
            <source>The exponent becomes ${m}$.</source>
            <translation>指数は${m}$になる。</translation>
        </message>
        <message>
            <source>Divide by it: ${step}$.</source>
            <translation>それで割る：${step}$。</translation>
        </message>
        <message>
            <source>So it is ${key} + C$.</source>
            <translation>よって${key} + C$。</translation>
        </message>
        <message>
            <source>The power gives ${one}$, the number gives ${two}$.</source>
            <translation>累乗からは${one}$、定数項からは${two}$。</translation>
        </message>
        <message>
            <source>Term by term: ${key} + C$.</source>
            <translation>項ごとに：${key} + C$。</translation>
        </message>
        <message>
            <source>As a power: ${step}$.</source>
            <translation>累乗で書く：${step}$。</translation>
        </message>
        <message>
            <source>Its antiderivative is ${step}$.</source>
            <translation>その原始関数は${step}$。</translation>
        </message>
        <message>
            <source>The reciprocal gives a logarithm: ${step}$.</source>
            <translation>逆数からは対数が出る：${step}$。</translation>
        </message>
        <message>
            <source>What is the area between ${body}$ and the ${x}$ axis?</source>
            <translation>${body}$のグラフと${x}$軸の間の面積を求めてください。</translation>
        </message>
        <message>
            <source>Find the area that ${body}$ encloses with the ${x}$ axis.</source>
            <translation>${body}$のグラフと${x}$軸で囲まれた部分の面積を求めてください。</translation>
        </message>
        <message>
            <source>The roots are ${one}$ and ${other}$; in between it is above the axis.</source>
            <translation>0になるのは${one}$と${other}$で、その間では軸より上にある。</translation>
        </message>
        <message>
            <source>So the area is ${task} = {key}$.</source>
            <translation>よって面積は${task} = {key}$。</translation>
        </message>
        <message>
            <source>An antiderivative: ${step}$.</source>
            <translation>原始関数：${step}$。</translation>
        </message>
        <message>
            <source>At ${high}$ it is ${upper}$, at ${low}$ it is ${lower}$.</source>
            <translation>${high}$のとき${upper}$、${low}$のとき${lower}$。</translation>
        </message>
        <message>
            <source>Subtract: ${step} = {result}$.</source>
            <translation>引く：${step} = {result}$。</translation>
        </message>
        <message>
            <source>The outer antiderivative is ${outer}$.</source>
            <translation>外側の原始関数は${outer}$。</translation>
        </message>
        <message>
            <source>Divide by the derivative inside, ${a}$: ${key} + C$.</source>
            <translation>内側の導関数${a}$で割る：${key} + C$。</translation>
        </message>
        <message>
            <source>Put $u = {inner}$; its derivative is $2x$.</source>
            <translation>$u = {inner}$とおくと、その導関数は$2x$。</translation>
        </message>
        <message>
            <source>In $u$ it is easy; put back: ${key} + C$.</source>
            <translation>$u$では簡単に積分できる。元に戻して：${key} + C$。</translation>
        </message>
        <message>
            <source>Does anything go wrong at that point?</source>
            <translation>その点で不都合なことが起きますか？</translation>
        </message>
        <message>
            <source>Where nothing is divided by zero, put the value in.</source>
            <translation>0で割るところがなければ、値を代入します。</translation>
        </message>
        <message>
            <source>Putting it in gives 0 over 0.</source>
            <translation>代入すると0/0になります。</translation>
        </message>
        <message>
            <source>Factorise; a factor cancels, then put the value in.</source>
            <translation>因数分解すると約分できます。それから値を代入します。</translation>
        </message>
        <message>
            <source>Which terms grow fastest?</source>
            <translation>もっとも速く大きくなるのはどの項ですか？</translation>
        </message>
        <message>
            <source>Divide numerator and denominator by the highest power below.</source>
            <translation>分子と分母を、分母の最高次の累乗で割ります。</translation>
        </message>
        <message>
            <source>It is 0 over 0; a trick is needed.</source>
            <translation>0/0になるので、工夫が必要です。</translation>
        </message>
        <message>
            <source>Bring it to a limit that is known, or multiply by the conjugate.</source>
            <translation>知っている極限に直すか、共役な式を掛けます。</translation>
        </message>
        <message>
            <source>Put it in: ${there} = {result}$.</source>
            <translation>代入する：${there} = {result}$。</translation>
        </message>
        <message>
            <source>Above it is ${above}$, below ${below}$, which isn't 0.</source>
            <translation>分子は${above}$、分母は${below}$で、0ではない。</translation>
        </message>
        <message>
            <source>So the limit is ${result}$.</source>
            <translation>よって極限は${result}$。</translation>
        </message>
        <message>
            <source>Below the root it is ${inner}$.</source>
            <translation>根号の中は${inner}$。</translation>
        </message>
        <message>
            <source>So the limit is ${root}$.</source>
            <translation>よって極限は${root}$。</translation>
        </message>
        <message>
            <source>The factor ${factor}$ cancels: ${left}$ is left.</source>
            <translation>因数${factor}$を約分すると、${left}$が残る。</translation>
        </message>
        <message>
            <source>Put ${at}$ in: ${result}$.</source>
            <translation>${at}$を代入する：${result}$。</translation>
        </message>
        <message>
            <source>A difference of squares; ${factor}$ cancels: ${left}$ is left.</source>
            <translation>平方の差。${factor}$を約分すると、${left}$が残る。</translation>
        </message>
        <message>
            <source>Multiply out: ${step}$ above.</source>
            <translation>分子を展開する：${step}$。</translation>
        </message>
        <message>
            <source>Cancel $h$: ${left}$ is left.</source>
            <translation>$h$を約分すると、${left}$が残る。</translation>
        </message>
        <message>
            <source>Put 0 in: ${result}$.</source>
            <translation>0を代入する：${result}$。</translation>
        </message>
        <message>
            <source>Both have the same degree; the leading terms decide: ${step}$.</source>
            <translation>次数が等しいので、最高次の項で決まる：${step}$。</translation>
        </message>
        <message>
            <source>Below the degree is higher, so ${fraction}$ goes to 0.</source>
            <translation>分母の次数のほうが高いので、${fraction}$は0に近づく。</translation>
        </message>
        <message>
            <source>So the limit is ${a}$.</source>
            <translation>よって極限は${a}$。</translation>
        </message>
        <message>
            <source>For large $x$ the root grows like ${root}$.</source>
            <translation>$x$が大きいとき、根号は${root}$のように大きくなる。</translation>
        </message>
        <message>
            <source>Near 0 ${known}$ goes to 1.</source>
            <translation>0の近くで${known}$は1に近づく。</translation>
        </message>
        <message>
            <source>Multiply both by ${conjugate}$.</source>
            <translation>分子と分母に${conjugate}$を掛ける。</translation>
        </message>
        <message>
            <source>Then $x$ cancels: ${left}$ is left.</source>
            <translation>すると$x$が約分され、${left}$が残る。</translation>
        </message>
        <message>
            <source>Near 0 the numerator grows like ${inner}$.</source>
            <translation>0の近くで分子は${inner}$のように振る舞う。</translation>
        </message>
        <message>
            <source>What was done to the unknown?</source>
            <translation>未知数にどんな計算がされていますか？</translation>
        </message>
        <message>
            <source>Do the opposite to both sides.</source>
            <translation>両辺に逆の計算をします。</translation>
        </message>
        <message>
            <source>What was done to the unknown last?</source>
            <translation>未知数に最後にされた計算は何ですか？</translation>
        </message>
        <message>
            <source>Undo the sum first, then the product, on both sides.</source>
            <translation>両辺で、まず足し算を、次に掛け算を元に戻します。</translation>
        </message>
        <message>
            <source>Bring it into the shape of an equation that you know.</source>
            <translation>知っている形の方程式に直します。</translation>
        </message>
        <message>
            <source>Multiply out, then collect the unknown on one side.</source>
            <translation>展開し、未知数を一方の辺に集めます。</translation>
        </message>
        <message>
            <source>The fractions are in the way.</source>
            <translation>分数がじゃまをしています。</translation>
        </message>
        <message>
            <source>Multiply both sides by a number that all denominators divide.</source>
            <translation>すべての分母で割り切れる数を、両辺に掛けます。</translation>
        </message>
        <message>
            <source>Solve ${equation}$.</source>
            <translation>${equation}$を解いてください。</translation>
        </message>
        <message>
            <source>Find ${unknown}$: ${equation}$.</source>
            <translation>${unknown}$を求めてください：${equation}$。</translation>
        </message>
        <message>
            <source>For which ${unknown}$ is ${equation}$?</source>
            <translation>${equation}$となる${unknown}$を求めてください。</translation>
        </message>
        <message>
            <source>Subtract ${b}$ on both sides: ${unknown} = {step}$.</source>
            <translation>両辺から${b}$を引く：${unknown} = {step}$。</translation>
        </message>
        <message>
            <source>Add ${b}$ on both sides: ${unknown} = {step}$.</source>
            <translation>両辺に${b}$を足す：${unknown} = {step}$。</translation>
        </message>
        <message>
            <source>So ${unknown} = {root}$.</source>
            <translation>よって${unknown} = {root}$。</translation>
        </message>
        <message>
            <source>Divide both sides by ${a}$: ${unknown} = {step}$.</source>
            <translation>両辺を${a}$で割る：${unknown} = {step}$。</translation>
        </message>
        <message>
            <source>Multiply both sides by ${a}$: ${unknown} = {q} \cdot {a}$.</source>
            <translation>両辺に${a}$を掛ける：${unknown} = {q} \cdot {a}$。</translation>
        </message>
        <message>
            <source>Leave the fraction alone: ${fraction} = {q}$.</source>
            <translation>分数の項だけにする：${fraction} = {q}$。</translation>
        </message>
        <message>
            <source>Multiply both sides by ${a}$: ${unknown} = {root}$.</source>
            <translation>両辺に${a}$を掛ける：${unknown} = {root}$。</translation>
        </message>
        <message>
            <source>${a}$ times a number ${x}$, and ${b}$ more, gives ${c}$. Find ${x}$.</source>
            <translation>ある数${x}$の${a}$倍に${b}$を足すと${c}$になります。${x}$を求めてください。</translation>
        </message>
        <message>
            <source>Multiply a number ${x}$ by ${a}$, and ${b}$ more, and you get ${c}$. Which number is ${x}$?</source>
            <translation>ある数${x}$に${a}$を掛け、${b}$を足すと${c}$になります。${x}$はいくつですか？</translation>
        </message>
        <message>
            <source>${a}$ times a number ${x}$, and ${b}$ less, gives ${c}$. Find ${x}$.</source>
            <translation>ある数${x}$の${a}$倍から${b}$を引くと${c}$になります。${x}$を求めてください。</translation>
        </message>
        <message>
            <source>Multiply a number ${x}$ by ${a}$, and ${b}$ less, and you get ${c}$. Which number is ${x}$?</source>
            <translation>ある数${x}$に${a}$を掛け、${b}$を引くと${c}$になります。${x}$はいくつですか？</translation>
        </message>
        <message>
            <source>As an equation: ${equation}$.</source>
            <translation>方程式にすると：${equation}$。</translation>
        </message>
        <message>
            <source>Collect: ${step}$.</source>
            <translation>まとめる：${step}$。</translation>
        </message>
        <message>
            <source>Multiply by ${by}$: ${step}$.</source>
            <translation>${by}$を掛ける：${step}$。</translation>
        </message>
        <message>
            <source>Multiply both sides by ${c}$: ${step}$.</source>
            <translation>両辺に${c}$を掛ける：${step}$。</translation>
        </message>
        <message>
            <source>Multiply by ${turned}$: ${unknown} = {root}$.</source>
            <translation>${turned}$を掛ける：${unknown} = {root}$。</translation>
        </message>
        <message>
            <source>Divide by ${a}$: ${unknown} = {root}$.</source>
            <translation>${a}$で割る：${unknown} = {root}$。</translation>
        </message>
        <message>
            <source>Per cent means: of a hundred.</source>
            <translation>パーセントは、百分のいくつという意味です。</translation>
        </message>
        <message>
            <source>Find one per cent, or ten, and go on from there.</source>
            <translation>1%か10%を求め、そこから進めます。</translation>
        </message>
        <message>
            <source>Which amount is the whole?</source>
            <translation>全体にあたる量はどれですか？</translation>
        </message>
        <message>
            <source>Divide the part by the whole; that many hundredths it is.</source>
            <translation>部分を全体で割り、百分率に直します。</translation>
        </message>
        <message>
            <source>What is left, or what is it then, in per cent?</source>
            <translation>減った残り、または増えたあとは、何%ですか？</translation>
        </message>
        <message>
            <source>The whole is 100 %; add the change to it or take it away.</source>
            <translation>全体は100%です。それに増減を足したり引いたりします。</translation>
        </message>
        <message>
            <source>What is given isn't the whole.</source>
            <translation>わかっているのは全体ではありません。</translation>
        </message>
        <message>
            <source>Say what per cent the given amount is, and go back to 100 %.</source>
            <translation>わかっている量が何%にあたるかを考え、100%に戻します。</translation>
        </message>
        <message>
            <source>What is ${rate}\%$ of ${amount}$?</source>
            <translation>${amount}$の${rate}\%$はいくつですか？</translation>
        </message>
        <message>
            <source>Find ${rate}\%$ of ${amount}$.</source>
            <translation>${amount}$の${rate}\%$を求めてください。</translation>
        </message>
        <message>
            <source>One per cent: ${amount} \div 100 = {one}$.</source>
            <translation>1%：${amount} \div 100 = {one}$。</translation>
        </message>
        <message>
            <source>So ${rate}\%$ is ${rate} \cdot {one} = {result}$.</source>
            <translation>よって${rate}\%$は${rate} \cdot {one} = {result}$。</translation>
        </message>
        <message>
            <source>Of ${amount}$ visitors ${rate}\%$ came by bus. How many is that?</source>
            <translation>来場者${amount}$人のうち${rate}\%$がバスで来ました。それは何人ですか？</translation>
        </message>
        <message>
            <source>A school has ${amount}$ pupils, and ${rate}\%$ of them play an instrument. How many is that?</source>
            <translation>ある学校の生徒${amount}$人のうち${rate}\%$が楽器を演奏します。それは何人ですか？</translation>
        </message>
        <message>
            <source>Of ${amount}$ seeds ${rate}\%$ came up. How many is that?</source>
            <translation>${amount}$個の種のうち${rate}\%$が芽を出しました。それは何個ですか？</translation>
        </message>
        <message>
            <source>As a fraction of 100: ${rate}\% = {share}$.</source>
            <translation>分数で表す：${rate}\% = {share}$。</translation>
        </message>
        <message>
            <source>${share} \cdot {amount} = {result}$.</source>
            <translation>${share} \cdot {amount} = {result}$。</translation>
        </message>
        <message>
            <source>What per cent of ${whole}$ is ${part}$?</source>
            <translation>${part}$は${whole}$の何%ですか？</translation>
        </message>
        <message>
            <source>${part}$ of ${whole}$ tickets are sold. What per cent is that?</source>
            <translation>${whole}$枚の券のうち${part}$枚が売れました。それは何%ですか？</translation>
        </message>
        <message>
            <source>In a test of ${whole}$ points Ada gets ${part}$. What per cent is that?</source>
            <translation>${whole}$点満点のテストで${part}$点をとりました。それは何%ですか？</translation>
        </message>
        <message>
            <source>Write ${share}$ as a percentage.</source>
            <translation>${share}$をパーセントで表してください。</translation>
        </message>
        <message>
            <source>What is ${share}$ in per cent?</source>
            <translation>${share}$は何%ですか？</translation>
        </message>
        <message>
            <source>Divide: ${task} = {share}$.</source>
            <translation>割る：${task} = {share}$。</translation>
        </message>
        <message>
            <source>In hundredths: ${share} = {rate}\%$.</source>
            <translation>百分率にする：${share} = {rate}\%$。</translation>
        </message>
        <message>
            <source>In per cent it is then ${sum} = {whole}$.</source>
            <translation>変化のあとは、百分率で${sum} = {whole}$。</translation>
        </message>
        <message>
            <source>${factor} \cdot {amount} = {result}$.</source>
            <translation>${factor} \cdot {amount} = {result}$。</translation>
        </message>
        <message>
            <source>A rent of ${amount}$ euros rises by ${rate}\%$. How many euros is it then?</source>
            <translation>${amount}$ユーロの家賃が${rate}\%$上がりました。何ユーロになりましたか？</translation>
        </message>
        <message>
            <source>Increase ${amount}$ by ${rate}\%$.</source>
            <translation>${amount}$を${rate}\%$増やしてください。</translation>
        </message>
        <message>
            <source>A club of ${amount}$ members grows by ${rate}\%$. How many members has it then?</source>
            <translation>${amount}$人の会員が${rate}\%$増えました。会員は何人になりましたか？</translation>
        </message>
        <message>
            <source>A coat for ${amount}$ euros is reduced by ${rate}\%$. How many euros does it cost then?</source>
            <translation>${amount}$ユーロのコートが${rate}\%$引きになりました。何ユーロになりましたか？</translation>
        </message>
        <message>
            <source>Decrease ${amount}$ by ${rate}\%$.</source>
            <translation>${amount}$を${rate}\%$減らしてください。</translation>
        </message>
        <message>
            <source>A flock of ${amount}$ birds shrinks by ${rate}\%$. How many birds are left?</source>
            <translation>${amount}$羽の鳥の群れが${rate}\%$減りました。何羽残っていますか？</translation>
        </message>
        <message>
            <source>A price of ${amount}$ euros rises by ${up}\%$ and then falls by ${down}\%$. How many euros is it in the end?</source>
            <translation>${amount}$ユーロの価格が${up}\%$上がり、そのあと${down}\%$下がりました。最後は何ユーロですか？</translation>
        </message>
        <message>
            <source>A value of ${amount}$ is increased by ${up}\%$, and the result decreased by ${down}\%$. What comes out?</source>
            <translation>${amount}$を${up}\%$増やし、その結果を${down}\%$減らします。いくつになりますか？</translation>
        </message>
        <message>
            <source>After the rise: ${factor} \cdot {amount} = {half}$.</source>
            <translation>上がったあと：${factor} \cdot {amount} = {half}$。</translation>
        </message>
        <message>
            <source>After the fall: ${factor} \cdot {half} = {result}$.</source>
            <translation>下がったあと：${factor} \cdot {half} = {result}$。</translation>
        </message>
        <message>
            <source>Reduced by ${rate}\%$, a bicycle costs ${after}$ euros. How many euros did it cost before?</source>
            <translation>自転車が${rate}\%$引きで${after}$ユーロです。もとは何ユーロでしたか？</translation>
        </message>
        <message>
            <source>After a fall of ${rate}\%$ there are ${after}$ members left. How many were there before?</source>
            <translation>会員が${rate}\%$減り、${after}$人になりました。もとは何人でしたか？</translation>
        </message>
        <message>
            <source>A number decreased by ${rate}\%$ is ${after}$. Which number is it?</source>
            <translation>ある数を${rate}\%$減らすと${after}$になります。ある数はいくつですか？</translation>
        </message>
        <message>
            <source>After a rise of ${rate}\%$ a rent is ${after}$ euros. How many euros was it before?</source>
            <translation>家賃が${rate}\%$上がり、${after}$ユーロになりました。もとは何ユーロでしたか？</translation>
        </message>
        <message>
            <source>A town grew by ${rate}\%$ to ${after}$ people. How many lived there before?</source>
            <translation>町の人口が${rate}\%$増え、${after}$人になりました。もとは何人でしたか？</translation>
        </message>
        <message>
            <source>A number increased by ${rate}\%$ is ${after}$. Which number is it?</source>
            <translation>ある数を${rate}\%$増やすと${after}$になります。ある数はいくつですか？</translation>
        </message>
        <message>
            <source>${after}$ is ${whole}\%$ of the amount before.</source>
            <translation>${after}$はもとの量の${whole}\%$。</translation>
        </message>
        <message>
            <source>${after} \div {factor} = {amount}$.</source>
            <translation>${after} \div {factor} = {amount}$。</translation>
        </message>
        <message>
            <source>Which terms are alike?</source>
            <translation>同類項はどれですか？</translation>
        </message>
        <message>
            <source>Add the factors before equal powers, and the numbers.</source>
            <translation>次数の等しい累乗の係数どうし、定数項どうしを足します。</translation>
        </message>
        <message>
            <source>Every term meets every other.</source>
            <translation>どの項も、もう一方のすべての項と組み合わさります。</translation>
        </message>
        <message>
            <source>Multiply each term of one bracket by each of the other, then collect.</source>
            <translation>一方の括弧のそれぞれの項を、もう一方のそれぞれの項に掛け、まとめます。</translation>
        </message>
        <message>
            <source>Expand ${task}$.</source>
            <translation>${task}$を展開してください。</translation>
        </message>
        <message>
            <source>Multiply out ${task}$.</source>
            <translation>${task}$を、括弧のない形に展開してください。</translation>
        </message>
        <message>
            <source>Is there something that all terms share?</source>
            <translation>すべての項に共通なものはありますか？</translation>
        </message>
        <message>
            <source>Take out what is common, then look for a known pattern.</source>
            <translation>共通なものをくくり出し、知っている公式の形を探します。</translation>
        </message>
        <message>
            <source>Begin with the highest powers.</source>
            <translation>最高次の項から始めます。</translation>
        </message>
        <message>
            <source>What times the divisor's first term gives the first term? Take it away, go on.</source>
            <translation>割る式の最初の項に何を掛けると、最初の項になりますか？それを引いて、続けます。</translation>
        </message>
        <message>
            <source>The terms with ${x}$: ${step}$.</source>
            <translation>${x}$の項：${step}$。</translation>
        </message>
        <message>
            <source>The numbers: ${step}$.</source>
            <translation>定数項：${step}$。</translation>
        </message>
        <message>
            <source>Simplify ${task}$.</source>
            <translation>${task}$を簡単にしてください。</translation>
        </message>
        <message>
            <source>Collect like terms: ${task}$.</source>
            <translation>同類項をまとめてください：${task}$。</translation>
        </message>
        <message>
            <source>The terms with ${y}$: ${step}$.</source>
            <translation>${y}$の項：${step}$。</translation>
        </message>
        <message>
            <source>The minus turns every sign in the bracket: ${step}$.</source>
            <translation>マイナスで括弧の中の符号がすべて変わる：${step}$。</translation>
        </message>
        <message>
            <source>Collect: ${key}$.</source>
            <translation>まとめる：${key}$。</translation>
        </message>
        <message>
            <source>First and last: ${first} \cdot {second} = {product}$ and ${b} \cdot {d} = {bd}$.</source>
            <translation>最初どうしと最後どうし：${first} \cdot {second} = {product}$、${b} \cdot {d} = {bd}$。</translation>
        </message>
        <message>
            <source>In between: ${step}$.</source>
            <translation>その間：${step}$。</translation>
        </message>
        <message>
            <source>The squares: ${one} = {first}$ and ${two} = {last}$.</source>
            <translation>2乗：${one} = {first}$、${two} = {last}$。</translation>
        </message>
        <message>
            <source>Twice the product: ${step} = {middle}$.</source>
            <translation>積の2倍：${step} = {middle}$。</translation>
        </message>
        <message>
            <source>With $x$: ${step}$.</source>
            <translation>$x$の項：${step}$。</translation>
        </message>
        <message>
            <source>With ${a}$: ${step}$.</source>
            <translation>${a}$の項：${step}$。</translation>
        </message>
        <message>
            <source>Factorise ${task}$ completely.</source>
            <translation>${task}$を完全に因数分解してください。</translation>
        </message>
        <message>
            <source>Write ${task}$ as a product, as far as possible.</source>
            <translation>${task}$を、できるだけ細かく積の形に表してください。</translation>
        </message>
        <message>
            <source>All terms share ${outer}$.</source>
            <translation>すべての項に${outer}$が共通。</translation>
        </message>
        <message>
            <source>So ${task} = {key}$.</source>
            <translation>よって${task} = {key}$。</translation>
        </message>
        <message>
            <source>Take out ${lead}$: ${step}$.</source>
            <translation>${lead}$をくくり出す：${step}$。</translation>
        </message>
        <message>
            <source>${r} \cdot {s} = {product}$ and ${r} + {s} = {sum}$.</source>
            <translation>${r} \cdot {s} = {product}$、${r} + {s} = {sum}$。</translation>
        </message>
        <message>
            <source>It is a difference of two squares: ${task} = {key}$.</source>
            <translation>平方の差：${task} = {key}$。</translation>
        </message>
        <message>
            <source>${first}$ goes into ${top}$ first.</source>
            <translation>${top}$の最高次の項から、商の最初の項は${first}$。</translation>
        </message>
        <message>
            <source>Going on, nothing is left: ${task} = {key}$.</source>
            <translation>続けると割り切れる：${task} = {key}$。</translation>
        </message>
        <message>
            <source>Divide: ${task}$.</source>
            <translation>割り算をしてください：${task}$。</translation>
        </message>
        <message>
            <source>Work out ${task}$; the division leaves nothing.</source>
            <translation>${task}$を計算してください。割り切れます。</translation>
        </message>
        <message>
            <source>The remainder is the value at $x = {root}$.</source>
            <translation>余りは$x = {root}$での値。</translation>
        </message>
        <message>
            <source>${task} = {left}$.</source>
            <translation>${task} = {left}$。</translation>
        </message>
        <message>
            <source>What remains when ${polynomial}$ is divided by ${divisor}$?</source>
            <translation>${polynomial}$を${divisor}$で割った余りを求めてください。</translation>
        </message>
        <message>
            <source>You needn't divide.</source>
            <translation>割り算をする必要はありません。</translation>
        </message>
        <message>
            <source>The remainder is the value where the divisor is zero.</source>
            <translation>余りは、割る式が0になるところでの値です。</translation>
        </message>
        <message>
            <source>What does the exponent or the root ask for?</source>
            <translation>指数や根号は何を求めていますか？</translation>
        </message>
        <message>
            <source>A root asks which number, raised, gives what is below it.</source>
            <translation>根号は、何を累乗すると中の数になるかを表します。</translation>
        </message>
        <message>
            <source>The base is the same.</source>
            <translation>底が同じです。</translation>
        </message>
        <message>
            <source>Add exponents in a product, subtract them in a quotient, multiply them in a power.</source>
            <translation>積では指数を足し、商では引き、累乗では掛けます。</translation>
        </message>
        <message>
            <source>Is there a square hidden in the number?</source>
            <translation>数の中に平方数が隠れていませんか？</translation>
        </message>
        <message>
            <source>Take the largest square factor out of the root.</source>
            <translation>最大の平方因数を根号の外に出します。</translation>
        </message>
        <message>
            <source>What do a minus and a fraction in an exponent mean?</source>
            <translation>指数のマイナスや分数は何を意味しますか？</translation>
        </message>
        <message>
            <source>A minus turns it over; a denominator is a root.</source>
            <translation>マイナスは逆数にし、指数の分母は累乗根を表します。</translation>
        </message>
        <message>
            <source>${task} = {product} = {result}$.</source>
            <translation>${task} = {product} = {result}$。</translation>
        </message>
        <message>
            <source>${power} = {square}$.</source>
            <translation>${power} = {square}$。</translation>
        </message>
        <message>
            <source>So ${task} = {base}$.</source>
            <translation>よって${task} = {base}$。</translation>
        </message>
        <message>
            <source>The square is ${a}^2 = {square}$, the root ${root} = {b}$.</source>
            <translation>2乗は${a}^2 = {square}$、累乗根は${root} = {b}$。</translation>
        </message>
        <message>
            <source>Together: ${first} {operator} {b} = {result}$.</source>
            <translation>合わせて：${first} {operator} {b} = {result}$。</translation>
        </message>
        <message>
            <source>Write ${task}$ as a single power of ${base}$.</source>
            <translation>${task}$を${base}$の1つの累乗で表してください。</translation>
        </message>
        <message>
            <source>Simplify ${task}$ to one power of ${base}$.</source>
            <translation>${task}$を簡単にし、${base}$の1つの累乗にしてください。</translation>
        </message>
        <message>
            <source>Add the exponents: ${m} + {n} = {sum}$.</source>
            <translation>指数を足す：${m} + {n} = {sum}$。</translation>
        </message>
        <message>
            <source>Subtract the exponents: ${m} - {n} = {rest}$.</source>
            <translation>指数を引く：${m} - {n} = {rest}$。</translation>
        </message>
        <message>
            <source>Multiply the exponents: ${m} \cdot {n} = {product}$.</source>
            <translation>指数を掛ける：${m} \cdot {n} = {product}$。</translation>
        </message>
        <message>
            <source>Then add: ${product} + {k} = {sum}$.</source>
            <translation>次に足す：${product} + {k} = {sum}$。</translation>
        </message>
        <message>
            <source>Write ${task}$ with the smallest possible number under the root.</source>
            <translation>${task}$を、根号の中の数をできるだけ小さくして書いてください。</translation>
        </message>
        <message>
            <source>${number} = {square} \cdot {inside}$, and ${square}$ is a square.</source>
            <translation>${number} = {square} \cdot {inside}$で、${square}$は平方数。</translation>
        </message>
        <message>
            <source>Simplify both: ${one}$ and ${other}$.</source>
            <translation>両方を簡単にする：${one}$、${other}$。</translation>
        </message>
        <message>
            <source>Under one root: ${task} = {whole}$.</source>
            <translation>1つの根号にまとめる：${task} = {whole}$。</translation>
        </message>
        <message>
            <source>Simplify: ${whole} = {result}$.</source>
            <translation>簡単にする：${whole} = {result}$。</translation>
        </message>
        <message>
            <source>Write ${task}$ without a root in the denominator.</source>
            <translation>${task}$を、分母に根号のない形で表してください。</translation>
        </message>
        <message>
            <source>Multiply both by ${root}$: ${task} = {step}$.</source>
            <translation>分子と分母に${root}$を掛ける：${task} = {step}$。</translation>
        </message>
        <message>
            <source>Simplified that is ${key}$.</source>
            <translation>簡単にすると${key}$。</translation>
        </message>
        <message>
            <source>The minus turns it over: ${task} = {over}$.</source>
            <translation>マイナスは逆数にする：${task} = {over}$。</translation>
        </message>
        <message>
            <source>So it is ${result}$.</source>
            <translation>よって${result}$。</translation>
        </message>
        <message>
            <source>The denominator is a root: ${root} = {base}$.</source>
            <translation>指数の分母は累乗根：${root} = {base}$。</translation>
        </message>
        <message>
            <source>The numerator is a power: ${base}^{power} = {result}$.</source>
            <translation>指数の分子は累乗：${base}^{power} = {result}$。</translation>
        </message>
        <message>
            <source>The minus turns it over: ${task} = {turned}$.</source>
            <translation>マイナスは逆数にする：${task} = {turned}$。</translation>
        </message>
        <message>
            <source>Write down what can come.</source>
            <translation>起こりうることを書き出します。</translation>
        </message>
        <message>
            <source>Count the pairs or rows that are meant among all of them.</source>
            <translation>全体のうち、求める組や並びを数えます。</translation>
        </message>
        <message>
            <source>exactly ${n}$</source>
            <translation>ちょうど${n}$</translation>
        </message>
        <message>
            <source>more than ${n}$</source>
            <translation>${n}$より大きい数</translation>
        </message>
        <message>
            <source>less than ${n}$</source>
            <translation>${n}$より小さい数</translation>
        </message>
        <message>
            <source>at least ${n}$</source>
            <translation>${n}$以上</translation>
        </message>
        <message>
            <source>at most ${n}$</source>
            <translation>${n}$以下</translation>
        </message>
        <message>
            <source>Cards are numbered from $1$ to ${most}$. One is drawn. What is the probability of a multiple of ${by}$?</source>
            <translation>$1$から${most}$までの番号を1つずつ書いたカードがあります。1枚引くとき、${by}$の倍数である確率を求めてください。</translation>
        </message>
        <message>
            <source>Cards are numbered from $1$ to ${most}$. One is drawn. What is the probability of a number above ${by}$?</source>
            <translation>$1$から${most}$までの番号を1つずつ書いたカードがあります。1枚引くとき、${by}$より大きい数である確率を求めてください。</translation>
        </message>
        <message>
            <source>So many are meant: ${count}$ of ${most}$.</source>
            <translation>条件に合うもの：${most}$のうち${count}$。</translation>
        </message>
        <message>
            <source>Two dice are thrown. What is the probability that the sum is {amount}?</source>
            <translation>さいころを2個投げます。目の和が{amount}である確率を求めてください。</translation>
        </message>
        <message>
            <source>How likely is a sum of {amount} with two dice?</source>
            <translation>さいころを2個投げるとき、目の和が{amount}になる確率はいくつですか？</translation>
        </message>
        <message>
            <source>Of $36$ pairs ${meant}$ are meant.</source>
            <translation>$36$通りのうち${meant}$通りが条件に合う。</translation>
        </message>
        <message>
            <source>Two dice are thrown. What is the probability of this? The numbers differ by ${n}$.</source>
            <translation>さいころを2個投げます。2つの目の差が${n}$である確率を求めてください。</translation>
        </message>
        <message>
            <source>Two dice are thrown. What is the probability of this? The larger one is ${n}$.</source>
            <translation>さいころを2個投げます。出る目の最大値が${n}$である確率を求めてください。</translation>
        </message>
        <message>
            <source>Two dice are thrown. What is the probability of this? The product is at most ${n}$.</source>
            <translation>さいころを2個投げます。目の積が${n}$以下である確率を求めてください。</translation>
        </message>
        <message>
            <source>A coin is thrown ${count}$ times. What is the probability of {amount} heads?</source>
            <translation>硬貨を${count}$回投げます。表の出る回数が{amount}である確率を求めてください。</translation>
        </message>
        <message>
            <source>How likely are {amount} heads with ${count}$ coins?</source>
            <translation>硬貨を${count}$枚投げるとき、表の枚数が{amount}になる確率はいくつですか？</translation>
        </message>
        <message>
            <source>There are ${two}^{n} = {all}$ rows.</source>
            <translation>並びは${two}^{n} = {all}$通り。</translation>
        </message>
        <message>
            <source>So many are meant: ${meant}$, which makes ${key}$.</source>
            <translation>条件に合うものは${meant}$通りで、確率は${key}$。</translation>
        </message>
        <message>
            <source>A die with ${faces}$ faces is thrown ${count}$ times. What is the probability of at least one ${face}$?</source>
            <translation>${faces}$面のさいころを${count}$回投げます。${face}$の目が少なくとも1回出る確率を求めてください。</translation>
        </message>
        <message>
            <source>How likely is at least one ${face}$ in ${count}$ throws of a die with ${faces}$ faces?</source>
            <translation>${faces}$面のさいころを${count}$回投げるとき、少なくとも1回${face}$の目が出る確率はいくつですか？</translation>
        </message>
        <message>
            <source>None at all: ${none} = {value}$.</source>
            <translation>1回も出ない：${none} = {value}$。</translation>
        </message>
        <message>
            <source>Two dice are thrown, and the first one shows at least ${least}$. What is the probability that the sum is {amount}?</source>
            <translation>さいころを2個投げたところ、1個目の目は${least}$以上でした。このとき、目の和が{amount}である確率を求めてください。</translation>
        </message>
        <message>
            <source>With that there are ${rows}$ pairs, and ${meant}$ of them are meant.</source>
            <translation>その条件では${rows}$通りで、そのうち${meant}$通りが条件に合う。</translation>
        </message>
        <message>
            <source>Which numbers have this square? There may be two.</source>
            <translation>2乗してこの数になるのは何ですか？2つあるかもしれません。</translation>
        </message>
        <message>
            <source>Leave the square alone, then take both roots.</source>
            <translation>2乗の項だけにして、両方の平方根をとります。</translation>
        </message>
        <message>
            <source>When is a product zero?</source>
            <translation>積が0になるのはいつですか？</translation>
        </message>
        <message>
            <source>A product is zero exactly when one of its factors is; set each to zero.</source>
            <translation>積が0になるのは、因数のどれかが0のときだけです。それぞれを0とおきます。</translation>
        </message>
        <message>
            <source>Bring everything to one side.</source>
            <translation>すべてを一方の辺に移します。</translation>
        </message>
        <message>
            <source>Look for two numbers with the right product and the right sum.</source>
            <translation>積と和が合う2つの数を探します。</translation>
        </message>
        <message>
            <source>Can it be written as a product of two brackets?</source>
            <translation>2つの括弧の積に書けますか？</translation>
        </message>
        <message>
            <source>Split the middle term in two that can be factored.</source>
            <translation>真ん中の項を2つに分け、くくり出せるようにします。</translation>
        </message>
        <message>
            <source>It doesn't factor with whole numbers.</source>
            <translation>整数の範囲では因数分解できません。</translation>
        </message>
        <message>
            <source>Use the quadratic formula, and simplify the root.</source>
            <translation>解の公式を使い、根号を簡単にします。</translation>
        </message>
        <message>
            <source>Find all solutions of ${equation}$.</source>
            <translation>${equation}$の解をすべて求めてください。</translation>
        </message>
        <message>
            <source>For which ${x}$ is ${equation}$?</source>
            <translation>${equation}$となる${x}$を求めてください。</translation>
        </message>
        <message>
            <source>Leave the square alone: $x^2 = {square}$.</source>
            <translation>2乗の項だけにする：$x^2 = {square}$。</translation>
        </message>
        <message>
            <source>Both roots: $x = {root}$ or $x = -{root}$.</source>
            <translation>両方の平方根：$x = {root}$または$x = -{root}$。</translation>
        </message>
        <message>
            <source>Both roots: ${inner} = {root}$ or ${inner} = -{root}$.</source>
            <translation>両方の平方根：${inner} = {root}$または${inner} = -{root}$。</translation>
        </message>
        <message>
            <source>So $x = {one}$ or $x = {other}$.</source>
            <translation>よって$x = {one}$または$x = {other}$。</translation>
        </message>
        <message>
            <source>A factor is zero: ${one} = 0$ or ${other} = 0$.</source>
            <translation>因数のどちらかが0：${one} = 0$または${other} = 0$。</translation>
        </message>
        <message>
            <source>Take out the common factor: ${step} = 0$.</source>
            <translation>共通因数をくくり出す：${step} = 0$。</translation>
        </message>
        <message>
            <source>A factor is zero: $x = 0$ or ${other} = 0$.</source>
            <translation>因数のどちらかが0：$x = 0$または${other} = 0$。</translation>
        </message>
        <message>
            <source>So $x = 0$ or $x = {other}$.</source>
            <translation>よって$x = 0$または$x = {other}$。</translation>
        </message>
        <message>
            <source>Bring everything to one side: ${step} = 0$.</source>
            <translation>すべてを一方の辺に移す：${step} = 0$。</translation>
        </message>
        <message>
            <source>That is a square: ${square} = 0$.</source>
            <translation>完全平方の形：${square} = 0$。</translation>
        </message>
        <message>
            <source>So $x = {root}$, and nothing else.</source>
            <translation>よって$x = {root}$だけ。</translation>
        </message>
        <message>
            <source>A rectangle is ${more}$ cm longer than wide, and its area is ${area}$ square centimetres. How many centimetres wide is it?</source>
            <translation>長方形の縦は横より${more}$ cm長く、面積は${area}$平方センチメートルです。横は何cmですか？</translation>
        </message>
        <message>
            <source>Of two positive numbers one is ${more}$ larger than the other, and their product is ${area}$. What is the smaller one?</source>
            <translation>2つの正の数があり、一方はもう一方より${more}$大きく、積は${area}$です。小さいほうの数はいくつですか？</translation>
        </message>
        <message>
            <source>With the smaller one $x$: $x(x + {more}) = {area}$.</source>
            <translation>小さいほうを$x$とすると：$x(x + {more}) = {area}$。</translation>
        </message>
        <message>
            <source>So ${equation}$.</source>
            <translation>よって${equation}$。</translation>
        </message>
        <message>
            <source>${one}{other} = 0$, and only $x = {width}$ is positive.</source>
            <translation>${one}{other} = 0$で、正なのは$x = {width}$だけ。</translation>
        </message>
        <message>
            <source>As a product: $({one})({other}) = 0$.</source>
            <translation>積にすると：$({one})({other}) = 0$。</translation>
        </message>
        <message>
            <source>Under the root: ${b}^2 - 4 \cdot {a} \cdot {c} = {d}$.</source>
            <translation>根号の中：${b}^2 - 4 \cdot {a} \cdot {c} = {d}$。</translation>
        </message>
        <message>
            <source>The root of that: ${root}$.</source>
            <translation>その平方根：${root}$。</translation>
        </message>
        <message>
            <source>The formula gives $x = {one}$ or $x = {other}$.</source>
            <translation>公式から$x = {one}$または$x = {other}$。</translation>
        </message>
        <message>
            <source>So ${one}{other} = 0$.</source>
            <translation>よって${one}{other} = 0$。</translation>
        </message>
        <message>
            <source>That is $x = {one}$ or $x = {other}$.</source>
            <translation>つまり$x = {one}$または$x = {other}$。</translation>
        </message>
        <message>
            <source>What is added from one term to the next?</source>
            <translation>ある項から次の項まで、いくつ足されますか？</translation>
        </message>
        <message>
            <source>To the first term the difference is added n − 1 times.</source>
            <translation>初項に公差がn − 1回足されます。</translation>
        </message>
        <message>
            <source>What is each term multiplied by?</source>
            <translation>それぞれの項に何が掛けられますか？</translation>
        </message>
        <message>
            <source>The first term is multiplied by the ratio n − 1 times.</source>
            <translation>初項に公比がn − 1回掛けられます。</translation>
        </message>
        <message>
            <source>How many terms are there?</source>
            <translation>項はいくつありますか？</translation>
        </message>
        <message>
            <source>Pair the first with the last, or use the formula for the sum.</source>
            <translation>最初と最後を組にするか、和の公式を使います。</translation>
        </message>
        <message>
            <source>Each term comes from the one before.</source>
            <translation>それぞれの項は前の項からできます。</translation>
        </message>
        <message>
            <source>Go on one term at a time.</source>
            <translation>1項ずつ進みます。</translation>
        </message>
        <message>
            <source>The terms get smaller and smaller.</source>
            <translation>項はだんだん小さくなります。</translation>
        </message>
        <message>
            <source>First term over 1 minus the ratio.</source>
            <translation>初項を、1から公比を引いたもので割ります。</translation>
        </message>
        <message>
            <source>Find a formula for the $n$th term of ${shown}$ (the first has $n = 1$).</source>
            <translation>数列${shown}$の第$n$項を、$n$の式で求めてください（最初の項が$n = 1$）。</translation>
        </message>
        <message>
            <source>The sequence ${shown}$ is arithmetic. What is its $n$th term, counted from $n = 1$?</source>
            <translation>${shown}$は等差数列です。最初の項を$n = 1$として、第$n$項を求めてください。</translation>
        </message>
        <message>
            <source>The difference is ${d}$.</source>
            <translation>公差は${d}$。</translation>
        </message>
        <message>
            <source>So it is ${a} + {step} = {key}$.</source>
            <translation>よって${a} + {step} = {key}$。</translation>
        </message>
        <message>
            <source>What is term ${place}$ of ${shown}$, an arithmetic sequence?</source>
            <translation>等差数列${shown}$の第${place}$項を求めてください。</translation>
        </message>
        <message>
            <source>Continue ${shown}$. What is term ${place}$?</source>
            <translation>${shown}$を続けると、第${place}$項はいくつですか？</translation>
        </message>
        <message>
            <source>So the term is ${task} = {result}$.</source>
            <translation>よってその項は${task} = {result}$。</translation>
        </message>
        <message>
            <source>In an arithmetic sequence term ${one}$ is ${a}$ and term ${other}$ is ${b}$. What is the difference from one term to the next?</source>
            <translation>等差数列の第${one}$項は${a}$、第${other}$項は${b}$です。公差を求めてください。</translation>
        </message>
        <message>
            <source>In ${gap}$ steps it changes by ${b} - {a} = {change}$.</source>
            <translation>${gap}$回で${b} - {a} = {change}$だけ変わる。</translation>
        </message>
        <message>
            <source>In one step by ${task} = {d}$.</source>
            <translation>1回では${task} = {d}$。</translation>
        </message>
        <message>
            <source>The sequence ${shown}$ is geometric. What is term ${place}$?</source>
            <translation>${shown}$は等比数列です。第${place}$項を求めてください。</translation>
        </message>
        <message>
            <source>The ratio is ${ratio}$.</source>
            <translation>公比は${ratio}$。</translation>
        </message>
        <message>
            <source>The sequence ${shown}$ is geometric. What is its $n$th term, counted from $n = 1$?</source>
            <translation>${shown}$は等比数列です。最初の項を$n = 1$として、第$n$項を求めてください。</translation>
        </message>
        <message>
            <source>The first term is ${a}$, the ratio ${r}$.</source>
            <translation>初項は${a}$、公比は${r}$。</translation>
        </message>
        <message>
            <source>In a geometric sequence term ${one}$ is ${a}$ and term ${other}$ is ${b}$. What is its ratio?</source>
            <translation>等比数列の第${one}$項は${a}$、第${other}$項は${b}$です。公比を求めてください。</translation>
        </message>
        <message>
            <source>Divide: ${task} = {ratio}$.</source>
            <translation>割る：${task} = {ratio}$。</translation>
        </message>
        <message>
            <source>There are ${count}$ terms, from ${low}$ to ${high}$.</source>
            <translation>項は${count}$個で、${low}$から${high}$まで。</translation>
        </message>
        <message>
            <source>Their sum is ${step} = {result}$.</source>
            <translation>その和は${step} = {result}$。</translation>
        </message>
        <message>
            <source>What is the sum of the first ${count}$ terms of the arithmetic sequence ${shown}$?</source>
            <translation>等差数列${shown}$の、はじめの${count}$項の和を求めてください。</translation>
        </message>
        <message>
            <source>Add up the first ${count}$ terms of ${shown}$, an arithmetic sequence.</source>
            <translation>等差数列${shown}$の、はじめの${count}$項を足し合わせてください。</translation>
        </message>
        <message>
            <source>Term ${count}$ is ${last}$.</source>
            <translation>第${count}$項は${last}$。</translation>
        </message>
        <message>
            <source>The sum is ${step} = {result}$.</source>
            <translation>和は${step} = {result}$。</translation>
        </message>
        <message>
            <source>What is the sum of the first ${count}$ terms of the geometric sequence ${shown}$?</source>
            <translation>等比数列${shown}$の、はじめの${count}$項の和を求めてください。</translation>
        </message>
        <message>
            <source>With $a_1 = {first}$ and ${rule}$, what is ${name}$?</source>
            <translation>$a_1 = {first}$、${rule}$のとき、${name}$はいくつですか？</translation>
        </message>
        <message>
            <source>Find ${name}$ for $a_1 = {first}$ and ${rule}$.</source>
            <translation>$a_1 = {first}$、${rule}$のとき、${name}$を求めてください。</translation>
        </message>
        <message>
            <source>$a_{n} = {step} = {result}$.</source>
            <translation>$a_{n} = {step} = {result}$。</translation>
        </message>
        <message>
            <source>What is the infinite sum ${shown}$?</source>
            <translation>無限に続く和${shown}$はいくつですか？</translation>
        </message>
        <message>
            <source>Find the sum of the geometric series ${shown}$.</source>
            <translation>無限等比級数${shown}$の和を求めてください。</translation>
        </message>
        <message>
            <source>The ratio is ${ratio}$, smaller than 1 in size.</source>
            <translation>公比は${ratio}$で、絶対値が1より小さい。</translation>
        </message>
        <message>
            <source>The first term is ${first}$, the ratio ${ratio}$.</source>
            <translation>初項は${first}$、公比は${ratio}$。</translation>
        </message>
        <message>
            <source>The sum is ${first} \div {rest} = {result}$.</source>
            <translation>和は${first} \div {rest} = {result}$。</translation>
        </message>
        <message>
            <source>One unknown is already told by the other.</source>
            <translation>未知数の1つは、もう一方で表されています。</translation>
        </message>
        <message>
            <source>Put its expression in place of it in the other equation.</source>
            <translation>その式を、もう一方の方程式に代入します。</translation>
        </message>
        <message>
            <source>Which unknown has the same factor in both?</source>
            <translation>どの未知数の係数が、両方で同じですか？</translation>
        </message>
        <message>
            <source>Add or subtract the equations, so that it goes.</source>
            <translation>その未知数が消えるように、方程式どうしを足すか引くかします。</translation>
        </message>
        <message>
            <source>No factor is the same yet.</source>
            <translation>同じ係数はまだありません。</translation>
        </message>
        <message>
            <source>Multiply the equations so that one unknown has the same factor in both.</source>
            <translation>未知数の1つの係数がそろうように、方程式を何倍かします。</translation>
        </message>
        <message>
            <source>Begin with the equation that has fewest unknowns.</source>
            <translation>未知数がいちばん少ない方程式から始めます。</translation>
        </message>
        <message>
            <source>Find one unknown, put it in, and go on upwards.</source>
            <translation>未知数を1つ求め、ほかの式に順に代入していきます。</translation>
        </message>
        <message>
            <source>Solve ${one}$ and ${other}$.</source>
            <translation>連立方程式${one}$、${other}$を解いてください。</translation>
        </message>
        <message>
            <source>Find ${x}$ and ${y}$ with ${one}$ and ${other}$.</source>
            <translation>${x}$と${y}$を求めてください：${one}$、${other}$。</translation>
        </message>
        <message>
            <source>Put the first into the second: ${step}$.</source>
            <translation>1つめの式を2つめの式に代入する：${step}$。</translation>
        </message>
        <message>
            <source>So $x = {x}$.</source>
            <translation>よって$x = {x}$。</translation>
        </message>
        <message>
            <source>Then $y = {step} = {y}$.</source>
            <translation>すると$y = {step} = {y}$。</translation>
        </message>
        <message>
            <source>Both say what $y$ is: ${step}$.</source>
            <translation>どちらも$y$を表している：${step}$。</translation>
        </message>
        <message>
            <source>Subtract the second from the first: ${step}$.</source>
            <translation>1つめの式から2つめの式を引く：${step}$。</translation>
        </message>
        <message>
            <source>Add the equations: ${step}$.</source>
            <translation>方程式どうしを足す：${step}$。</translation>
        </message>
        <message>
            <source>Put it into the first: ${step}$.</source>
            <translation>1つめの式に代入する：${step}$。</translation>
        </message>
        <message>
            <source>So $y = {y}$.</source>
            <translation>よって$y = {y}$。</translation>
        </message>
        <message>
            <source>Two numbers ${x}$ and ${y}$, ${x}$ the larger one, have the sum ${sum}$ and the difference ${difference}$. Find both.</source>
            <translation>2つの数${x}$、${y}$があり、${x}$のほうが大きく、和は${sum}$、差は${difference}$です。両方を求めてください。</translation>
        </message>
        <message>
            <source>Ada has ${x}$ coins and Ben ${y}$; together they have ${sum}$, and Ada has ${difference}$ more than Ben. Find ${x}$ and ${y}$.</source>
            <translation>兄は硬貨を${x}$枚、弟は${y}$枚持っています。合わせて${sum}$枚で、兄は弟より${difference}$枚多く持っています。${x}$と${y}$を求めてください。</translation>
        </message>
        <message>
            <source>As equations: ${one}$ and ${other}$.</source>
            <translation>方程式にすると：${one}$、${other}$。</translation>
        </message>
        <message>
            <source>Add them: $2x = {both}$, so $x = {x}$.</source>
            <translation>2つの式を足す：$2x = {both}$なので、$x = {x}$。</translation>
        </message>
        <message>
            <source>Then $y = {sum} - {x} = {y}$.</source>
            <translation>すると$y = {sum} - {x} = {y}$。</translation>
        </message>
        <message>
            <source>Multiply the first by ${d}$: ${step}$.</source>
            <translation>1つめの式を${d}$倍する：${step}$。</translation>
        </message>
        <message>
            <source>Multiply the second by ${b}$: ${step}$.</source>
            <translation>2つめの式を${b}$倍する：${step}$。</translation>
        </message>
        <message>
            <source>Subtract: ${step}$, so $x = {x}$.</source>
            <translation>1つめから2つめを引く：${step}$なので、$x = {x}$。</translation>
        </message>
        <message>
            <source>Put it into the first: ${step}$, so $y = {y}$.</source>
            <translation>1つめの式に代入する：${step}$なので、$y = {y}$。</translation>
        </message>
        <message>
            <source>${a}$ adult tickets and ${b}$ child tickets cost ${e}$ euros, ${c}$ adult and ${d}$ child tickets ${f}$ euros. What does an adult ticket (${x}$) and what a child ticket (${y}$) cost?</source>
            <translation>大人券${a}$枚と子ども券${b}$枚で${e}$ユーロ、大人券${c}$枚と子ども券${d}$枚で${f}$ユーロです。大人券（${x}$）と子ども券（${y}$）はそれぞれいくらですか？</translation>
        </message>
        <message>
            <source>${a}$ pens and ${b}$ pencils cost ${e}$ euros, ${c}$ pens and ${d}$ pencils ${f}$ euros. What does a pen (${x}$) and what a pencil (${y}$) cost?</source>
            <translation>ペン${a}$本と鉛筆${b}$本で${e}$ユーロ、ペン${c}$本と鉛筆${d}$本で${f}$ユーロです。ペン（${x}$）と鉛筆（${y}$）はそれぞれいくらですか？</translation>
        </message>
        <message>
            <source>${a}$ large and ${b}$ small jars hold ${e}$ litres, ${c}$ large and ${d}$ small ones ${f}$ litres. How much does a large jar (${x}$) and how much a small one (${y}$) hold?</source>
            <translation>大きいびん${a}$本と小さいびん${b}$本に${e}$リットル、大きいびん${c}$本と小さいびん${d}$本に${f}$リットル入ります。大きいびん（${x}$）と小さいびん（${y}$）にはそれぞれ何リットル入りますか？</translation>
        </message>
        <message>
            <source>The last one gives $z = {z}$.</source>
            <translation>最後の式から$z = {z}$。</translation>
        </message>
        <message>
            <source>In the second: ${step}$, so $y = {y}$.</source>
            <translation>2つめの式に代入する：${step}$なので、$y = {y}$。</translation>
        </message>
        <message>
            <source>In the first: ${step}$, so $x = {x}$.</source>
            <translation>1つめの式に代入する：${step}$なので、$x = {x}$。</translation>
        </message>
        <message>
            <source>Add all three and halve: $x + y + z = {whole}$.</source>
            <translation>3つの式をすべて足して半分にする：$x + y + z = {whole}$。</translation>
        </message>
        <message>
            <source>Take the first away: $z = {whole} - {part} = {z}$.</source>
            <translation>1つめの式を引く：$z = {whole} - {part} = {z}$。</translation>
        </message>
        <message>
            <source>Take the second away: $x = {whole} - {part} = {x}$.</source>
            <translation>2つめの式を引く：$x = {whole} - {part} = {x}$。</translation>
        </message>
        <message>
            <source>Take the third away: $y = {whole} - {part} = {y}$.</source>
            <translation>3つめの式を引く：$y = {whole} - {part} = {y}$。</translation>
        </message>
        <message>
            <source>The second without the first: ${step}$, so $x = {x}$.</source>
            <translation>2つめの式から1つめの式を引く：${step}$なので、$x = {x}$。</translation>
        </message>
        <message>
            <source>The third without the first: ${step}$, so $y = {y}$.</source>
            <translation>3つめの式から1つめの式を引く：${step}$なので、$y = {y}$。</translation>
        </message>
        <message>
            <source>In the first: $z = {whole} - {x} - {y} = {z}$.</source>
            <translation>1つめの式に代入する：$z = {whole} - {x} - {y} = {z}$。</translation>
        </message>
        <message>
            <source>Solve ${one}$, ${two}$ and ${three}$.</source>
            <translation>連立方程式${one}$、${two}$、${three}$を解いてください。</translation>
        </message>
        <message>
            <source>Find ${names}$ with ${one}$, ${two}$ and ${three}$.</source>
            <translation>${names}$を求めてください：${one}$、${two}$、${three}$。</translation>
        </message>
        <message>
            <source>Think of half a square and half an equilateral triangle.</source>
            <translation>正方形の半分と正三角形の半分を思い浮かべます。</translation>
        </message>
        <message>
            <source>Find the angle in the first quadrant, then the sign.</source>
            <translation>第1象限の角を見つけ、次に符号を考えます。</translation>
        </message>
        <message>
            <source>Which sides are known, seen from the angle?</source>
            <translation>その角から見て、どの辺がわかっていますか？</translation>
        </message>
        <message>
            <source>Choose sine, cosine, tangent or Pythagoras by the sides.</source>
            <translation>辺に応じて、正弦、余弦、正接、三平方の定理から選びます。</translation>
        </message>
        <message>
            <source>A half turn has two names.</source>
            <translation>半回転には2つの表し方があります。</translation>
        </message>
        <message>
            <source>A half turn is 180 degrees, or pi.</source>
            <translation>半回転は180度、またはπです。</translation>
        </message>
        <message>
            <source>How often is this value taken in a full turn?</source>
            <translation>この値は1周の中で何回現れますか？</translation>
        </message>
        <message>
            <source>Find one angle, then the other from the unit circle.</source>
            <translation>角を1つ求め、もう1つを単位円から求めます。</translation>
        </message>
        <message>
            <source>What is ${task}$ exactly?</source>
            <translation>${task}$の値はいくつですか？正確な値を答えてください。</translation>
        </message>
        <message>
            <source>Find the exact value of ${task}$.</source>
            <translation>${task}$の正確な値を求めてください。</translation>
        </message>
        <message>
            <source>${shown}$ lies in quadrant ${n}$.</source>
            <translation>${shown}$は第${n}$象限にある。</translation>
        </message>
        <message>
            <source>${shown}$ lies on an axis.</source>
            <translation>${shown}$は軸の上にある。</translation>
        </message>
        <message>
            <source>${one} = {a}$ and ${two} = {b}$.</source>
            <translation>${one} = {a}$、${two} = {b}$。</translation>
        </message>
        <message>
            <source>In a right-angled triangle the hypotenuse is ${side}$ cm and an angle is ${angle}$. How long is the side opposite this angle, in centimetres to one decimal place?</source>
            <translation>直角三角形の斜辺は${side}$ cm、鋭角の1つは${angle}$です。この角の対辺は何cmですか？四捨五入して小数第1位まで答えてください。</translation>
        </message>
        <message>
            <source>In a right-angled triangle the hypotenuse is ${side}$ cm and an angle is ${angle}$. How long is the side next to this angle, in centimetres to one decimal place?</source>
            <translation>直角三角形の斜辺は${side}$ cm、鋭角の1つは${angle}$です。この角の隣の辺（斜辺でないほう）は何cmですか？四捨五入して小数第1位まで答えてください。</translation>
        </message>
        <message>
            <source>In a right-angled triangle the leg next to an angle of ${angle}$ is ${side}$ cm. How long is the leg opposite, in centimetres to one decimal place?</source>
            <translation>直角三角形で、${angle}$の角の隣の辺（斜辺でないほう）は${side}$ cmです。対辺は何cmですか？四捨五入して小数第1位まで答えてください。</translation>
        </message>
        <message>
            <source>The side is ${task} = {long} \ldots$.</source>
            <translation>辺の長さは${task} = {long} \ldots$。</translation>
        </message>
        <message>
            <source>To one decimal place: ${key}$.</source>
            <translation>四捨五入して小数第1位まで：${key}$。</translation>
        </message>
        <message>
            <source>The legs of a right-angled triangle are ${a}$ cm and ${b}$ cm. How many centimetres is the hypotenuse?</source>
            <translation>直角三角形の直角をはさむ2辺は${a}$ cmと${b}$ cmです。斜辺は何cmですか？</translation>
        </message>
        <message>
            <source>In a right-angled triangle the hypotenuse is ${b}$ cm and a leg ${a}$ cm. How many centimetres is the other leg?</source>
            <translation>直角三角形の斜辺は${b}$ cm、直角をはさむ辺の1つは${a}$ cmです。残りの辺は何cmですか？</translation>
        </message>
        <message>
            <source>By Pythagoras it is ${task} = {key}$.</source>
            <translation>三平方の定理から${task} = {key}$。</translation>
        </message>
        <message>
            <source>In a right-angled triangle the side opposite an angle is ${a}$ cm and the hypotenuse ${b}$ cm. How many degrees is the angle, to one decimal place?</source>
            <translation>直角三角形で、ある角の対辺は${a}$ cm、斜辺は${b}$ cmです。その角は何度ですか？四捨五入して小数第1位まで答えてください。</translation>
        </message>
        <message>
            <source>In a right-angled triangle the side next to an angle is ${a}$ cm and the hypotenuse ${b}$ cm. How many degrees is the angle, to one decimal place?</source>
            <translation>直角三角形で、ある角の隣の辺（斜辺でないほう）は${a}$ cm、斜辺は${b}$ cmです。その角は何度ですか？四捨五入して小数第1位まで答えてください。</translation>
        </message>
        <message>
            <source>In a right-angled triangle the leg opposite an angle is ${a}$ cm and the leg next to it ${b}$ cm. How many degrees is the angle, to one decimal place?</source>
            <translation>直角三角形で、ある角の対辺は${a}$ cm、隣の辺（斜辺でないほう）は${b}$ cmです。その角は何度ですか？四捨五入して小数第1位まで答えてください。</translation>
        </message>
        <message>
            <source>Its ratio: ${name} x = {ratio}$.</source>
            <translation>三角比：${name} x = {ratio}$。</translation>
        </message>
        <message>
            <source>To one decimal place the angle is ${key}$ degrees.</source>
            <translation>四捨五入して小数第1位まで、角は${key}$度。</translation>
        </message>
        <message>
            <source>${angle}$ of ${half}$ degrees: ${step} = {share}$.</source>
            <translation>${half}$度に対する${angle}$度の割合：${step} = {share}$。</translation>
        </message>
        <message>
            <source>Write ${angle}$ in radians, as a multiple of ${pi}$.</source>
            <translation>${angle}$を弧度法（ラジアン）で、${pi}$を使って表してください。</translation>
        </message>
        <message>
            <source>How many radians are ${angle}$, exactly?</source>
            <translation>${angle}$は何ラジアンですか？正確な値を答えてください。</translation>
        </message>
        <message>
            <source>Put 180 degrees for pi: ${step} = {angle}$.</source>
            <translation>πを180度に置き換える：${step} = {angle}$。</translation>
        </message>
        <message>
            <source>Write ${angle}$ in degrees.</source>
            <translation>${angle}$を度数法で表してください。</translation>
        </message>
        <message>
            <source>How many degrees are ${angle}$ radians?</source>
            <translation>${angle}$ラジアンは何度ですか？</translation>
        </message>
        <message>
            <source>Leave the function alone: ${step}$.</source>
            <translation>三角関数だけにする：${step}$。</translation>
        </message>
        <message>
            <source>First for $2x$, over two full turns; then halve.</source>
            <translation>まず$2x$について2周分を求め、次に半分にする。</translation>
        </message>
        <message>
            <source>Find all ${x}$ with ${range}$ and ${equation}$.</source>
            <translation>${range}$の範囲で、${equation}$を満たす${x}$をすべて求めてください。</translation>
        </message>
        <message>
            <source>On the unit circle these are ${shown}$.</source>
            <translation>単位円では${shown}$。</translation>
        </message>
        <message>
            <source>Place by place.</source>
            <translation>成分ごとに計算します。</translation>
        </message>
        <message>
            <source>Multiply each entry by its factor, then add what stands at the same place.</source>
            <translation>それぞれの成分に係数を掛け、同じ位置のものを足します。</translation>
        </message>
        <message>
            <source>It isn't a vector that comes out.</source>
            <translation>結果はベクトルではありません。</translation>
        </message>
        <message>
            <source>Multiply what stands at the same place and add; a length is the root of squares.</source>
            <translation>同じ位置のものを掛けて足します。大きさは2乗の和の平方根です。</translation>
        </message>
        <message>
            <source>Rows meet columns.</source>
            <translation>行と列が組み合わさります。</translation>
        </message>
        <message>
            <source>Each entry is a row of the first times a column of the second.</source>
            <translation>それぞれの成分は、1つめの行列の行と2つめの行列の列を掛けたものです。</translation>
        </message>
        <message>
            <source>Look at the two diagonals.</source>
            <translation>2つの対角線を見ます。</translation>
        </message>
        <message>
            <source>Multiply along the diagonals and subtract; for an inverse, divide by that.</source>
            <translation>対角線に沿って掛けて引きます。逆行列では、それで割ります。</translation>
        </message>
        <message>
            <source>The multiples: ${one}$ and ${other}$.</source>
            <translation>何倍かしたもの：${one}$、${other}$。</translation>
        </message>
        <message>
            <source>Their sum: ${result}$.</source>
            <translation>その和：${result}$。</translation>
        </message>
        <message>
            <source>Which vector leads from ${p}$ to ${q}$?</source>
            <translation>${p}$から${q}$へのベクトルを求めてください。</translation>
        </message>
        <message>
            <source>End minus start: ${step}$.</source>
            <translation>終点から始点を引く：${step}$。</translation>
        </message>
        <message>
            <source>Place by place: ${result}$.</source>
            <translation>成分ごとに：${result}$。</translation>
        </message>
        <message>
            <source>Find the scalar product of ${u}$ and ${v}$.</source>
            <translation>${u}$と${v}$の内積を求めてください。</translation>
        </message>
        <message>
            <source>What is ${u} \cdot {v}$?</source>
            <translation>${u} \cdot {v}$はいくつですか？</translation>
        </message>
        <message>
            <source>Place by place: ${step} = {result}$.</source>
            <translation>成分ごとに：${step} = {result}$。</translation>
        </message>
        <message>
            <source>The squares: ${step} = {square}$.</source>
            <translation>2乗の和：${step} = {square}$。</translation>
        </message>
        <message>
            <source>The root of that is ${key}$.</source>
            <translation>その平方根は${key}$。</translation>
        </message>
        <message>
            <source>How long is the vector ${u}$, exactly?</source>
            <translation>ベクトル${u}$の大きさはいくつですか？正確な値を答えてください。</translation>
        </message>
        <message>
            <source>Find the length of ${u}$, as a simplified root.</source>
            <translation>${u}$の大きさを、根号を簡単にした形で求めてください。</translation>
        </message>
        <message>
            <source>The scalar product is zero: ${equation}$.</source>
            <translation>内積が0：${equation}$。</translation>
        </message>
        <message>
            <source>So $k = {key}$.</source>
            <translation>よって$k = {key}$。</translation>
        </message>
        <message>
            <source>For which ${k}$ are ${u}$ and ${v}$ perpendicular?</source>
            <translation>${u}$と${v}$が垂直になる${k}$を求めてください。</translation>
        </message>
        <message>
            <source>The first entry: ${step} = {first}$.</source>
            <translation>最初の成分：${step} = {first}$。</translation>
        </message>
        <message>
            <source>All of them: ${result}$.</source>
            <translation>すべて：${result}$。</translation>
        </message>
        <message>
            <source>Multiply: ${task}$.</source>
            <translation>掛けてください：${task}$。</translation>
        </message>
        <message>
            <source>Along the diagonals: ${step} = {result}$.</source>
            <translation>対角線に沿って：${step} = {result}$。</translation>
        </message>
        <message>
            <source>Along the first row the small determinants are ${m}$, ${n}$ and ${o}$.</source>
            <translation>第1行に沿った小行列式は${m}$、${n}$、${o}$。</translation>
        </message>
        <message>
            <source>Together: ${step} = {result}$.</source>
            <translation>合わせて：${step} = {result}$。</translation>
        </message>
        <message>
            <source>Find the determinant of ${m}$.</source>
            <translation>${m}$の行列式を求めてください。</translation>
        </message>
        <message>
            <source>What is the determinant of ${m}$?</source>
            <translation>${m}$の行列式はいくつですか？</translation>
        </message>
        <message>
            <source>The determinant is ${by}$.</source>
            <translation>行列式は${by}$。</translation>
        </message>
        <message>
            <source>Swap, turn signs, and divide by it: ${result}$.</source>
            <translation>入れ替えて符号を変え、行列式で割る：${result}$。</translation>
        </message>
        <message>
            <source>Find the inverse of ${m}$.</source>
            <translation>${m}$の逆行列を求めてください。</translation>
        </message>
        <message>
            <source>Which matrix is inverse to ${m}$?</source>
            <translation>${m}$の逆行列は何ですか？</translation>
        </message>
        <message>
            <source>Arithmetic</source>
            <translation>計算</translation>
        </message>
        <message>
            <source>Adding and subtracting whole numbers</source>
            <translation>整数の足し算と引き算</translation>
        </message>
        <message>
            <source>Multiplying and dividing whole numbers</source>
            <translation>整数の掛け算と割り算</translation>
        </message>
        <message>
            <source>The order of operations</source>
            <translation>計算の順序</translation>
        </message>
        <message>
            <source>Negative numbers and brackets</source>
            <translation>負の数と括弧</translation>
        </message>
        <message>
            <source>Fractions</source>
            <translation>分数</translation>
        </message>
        <message>
            <source>Simplest form</source>
            <translation>既約分数</translation>
        </message>
        <message>
            <source>Adding and subtracting</source>
            <translation>足し算と引き算</translation>
        </message>
        <message>
            <source>Multiplying and dividing</source>
            <translation>掛け算と割り算</translation>
        </message>
        <message>
            <source>Mixed numbers</source>
            <translation>帯分数</translation>
        </message>
        <message>
            <source>Percentages</source>
            <translation>百分率</translation>
        </message>
        <message>
            <source>A percentage of an amount</source>
            <translation>ある量の何%</translation>
        </message>
        <message>
            <source>One amount as a percentage of another</source>
            <translation>ある量に対する割合</translation>
        </message>
        <message>
            <source>Increase and decrease</source>
            <translation>増加と減少</translation>
        </message>
        <message>
            <source>The amount before a change</source>
            <translation>変化する前の量</translation>
        </message>
        <message>
            <source>Linear equations</source>
            <translation>1次方程式</translation>
        </message>
        <message>
            <source>One-step equations</source>
            <translation>1段階の方程式</translation>
        </message>
        <message>
            <source>Two-step equations</source>
            <translation>2段階の方程式</translation>
        </message>
        <message>
            <source>Brackets, and unknowns on both sides</source>
            <translation>括弧と、両辺にある未知数</translation>
        </message>
        <message>
            <source>Equations with fractions</source>
            <translation>分数を含む方程式</translation>
        </message>
        <message>
            <source>Quadratic equations</source>
            <translation>2次方程式</translation>
        </message>
        <message>
            <source>Squares and factors that are given</source>
            <translation>平方の形と因数の積の形</translation>
        </message>
        <message>
            <source>Factorising with a leading 1</source>
            <translation>最高次の係数が1の因数分解</translation>
        </message>
        <message>
            <source>Factorising with another leading number</source>
            <translation>最高次の係数が1でない因数分解</translation>
        </message>
        <message>
            <source>The quadratic formula</source>
            <translation>解の公式</translation>
        </message>
        <message>
            <source>Systems of equations</source>
            <translation>連立方程式</translation>
        </message>
        <message>
            <source>One unknown is given by the other</source>
            <translation>未知数の1つが式で表されている形</translation>
        </message>
        <message>
            <source>Adding or subtracting equations</source>
            <translation>方程式どうしの足し算と引き算</translation>
        </message>
        <message>
            <source>Multiplying first</source>
            <translation>まず何倍かする形</translation>
        </message>
        <message>
            <source>Three unknowns</source>
            <translation>3つの未知数</translation>
        </message>
        <message>
            <source>Inequalities</source>
            <translation>不等式</translation>
        </message>
        <message>
            <source>One step</source>
            <translation>1段階</translation>
        </message>
        <message>
            <source>Two steps, and negative factors</source>
            <translation>2段階と負の係数</translation>
        </message>
        <message>
            <source>Two bounds at once</source>
            <translation>両側からはさむ形</translation>
        </message>
        <message>
            <source>Quadratic inequalities</source>
            <translation>2次不等式</translation>
        </message>
        <message>
            <source>Powers and roots</source>
            <translation>累乗と累乗根</translation>
        </message>
        <message>
            <source>Squares, cubes and their roots</source>
            <translation>2乗、3乗と累乗根</translation>
        </message>
        <message>
            <source>The laws of exponents</source>
            <translation>指数法則</translation>
        </message>
        <message>
            <source>Simplifying roots</source>
            <translation>根号を簡単にする</translation>
        </message>
        <message>
            <source>Negative and fractional exponents</source>
            <translation>負の指数と分数の指数</translation>
        </message>
        <message>
            <source>Polynomials</source>
            <translation>多項式</translation>
        </message>
        <message>
            <source>Collecting like terms</source>
            <translation>同類項をまとめる</translation>
        </message>
        <message>
            <source>Expanding brackets</source>
            <translation>括弧の展開</translation>
        </message>
        <message>
            <source>Factorising</source>
            <translation>因数分解</translation>
        </message>
        <message>
            <source>Dividing</source>
            <translation>割り算</translation>
        </message>
        <message>
            <source>Trigonometry</source>
            <translation>三角比と三角関数</translation>
        </message>
        <message>
            <source>Exact values in degrees</source>
            <translation>度数法での正確な値</translation>
        </message>
        <message>
            <source>Right-angled triangles</source>
            <translation>直角三角形</translation>
        </message>
        <message>
            <source>Radians</source>
            <translation>弧度法（ラジアン）</translation>
        </message>
        <message>
            <source>Trigonometric equations</source>
            <translation>三角方程式</translation>
        </message>
        <message>
            <source>Derivatives</source>
            <translation>微分</translation>
        </message>
        <message>
            <source>Powers</source>
            <translation>累乗</translation>
        </message>
        <message>
            <source>Polynomials, roots and reciprocals</source>
            <translation>多項式、根号、逆数</translation>
        </message>
        <message>
            <source>Products and quotients</source>
            <translation>積と商</translation>
        </message>
        <message>
            <source>The chain rule</source>
            <translation>合成関数の微分</translation>
        </message>
        <message>
            <source>Integrals</source>
            <translation>積分</translation>
        </message>
        <message>
            <source>Sums</source>
            <translation>和</translation>
        </message>
        <message>
            <source>Between two bounds</source>
            <translation>定積分</translation>
        </message>
        <message>
            <source>Exponentials, sines and inner functions</source>
            <translation>指数関数、三角関数と合成関数</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>極限</translation>
        </message>
        <message>
            <source>Putting the value in</source>
            <translation>値の代入</translation>
        </message>
        <message>
            <source>Factors that cancel</source>
            <translation>約分できる因数</translation>
        </message>
        <message>
            <source>At infinity</source>
            <translation>無限大での極限</translation>
        </message>
        <message>
            <source>Roots and well-known limits</source>
            <translation>根号とよく知られた極限</translation>
        </message>
        <message>
            <source>Sequences</source>
            <translation>数列</translation>
        </message>
        <message>
            <source>Arithmetic sequences</source>
            <translation>等差数列</translation>
        </message>
        <message>
            <source>Geometric sequences</source>
            <translation>等比数列</translation>
        </message>
        <message>
            <source>Recursions and infinite sums</source>
            <translation>漸化式と無限級数</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>確率</translation>
        </message>
        <message>
            <source>One draw</source>
            <translation>1回引く</translation>
        </message>
        <message>
            <source>Two dice, several coins</source>
            <translation>さいころ2個、硬貨数枚</translation>
        </message>
        <message>
            <source>Drawing without putting back</source>
            <translation>元に戻さずに引く</translation>
        </message>
        <message>
            <source>At least one, and conditions</source>
            <translation>「少なくとも1つ」と条件</translation>
        </message>
        <message>
            <source>Vectors and matrices</source>
            <translation>ベクトルと行列</translation>
        </message>
        <message>
            <source>Sums and multiples</source>
            <translation>和と定数倍</translation>
        </message>
        <message>
            <source>Products and lengths of vectors</source>
            <translation>ベクトルの内積と大きさ</translation>
        </message>
        <message>
            <source>Products of matrices</source>
            <translation>行列の積</translation>
        </message>
        <message>
            <source>Determinants and inverses</source>
            <translation>行列式と逆行列</translation>
        </message>
        <message>
            <source>it is too long</source>
            <translation>長すぎます</translation>
        </message>
        <message>
            <source>there is nothing</source>
            <translation>何も書かれていません</translation>
        </message>
        <message>
            <source>the angle is asked for in degrees</source>
            <translation>角は度数法で答えてください</translation>
        </message>
        <message>
            <source>a decimal is written with a point here</source>
            <translation>ここでは小数点に点を使ってください</translation>
        </message>
    </context>
    <context>
        <name>PracticeCommands</name>
        <message>
            <source>Practice…</source>
            <translation>練習…</translation>
        </message>
    </context>
    <context>
        <name>PracticePage</name>
        <message>
            <source>Practice</source>
            <translation>練習</translation>
        </message>
        <message>
            <source>Worksheet…</source>
            <translation>ワークシート…</translation>
        </message>
        <message>
            <source>Exercises on paper, with a key</source>
            <translation>紙で解く問題と解答</translation>
        </message>
        <message>
            <source>Worksheet</source>
            <translation>ワークシート</translation>
        </message>
        <message>
            <source>Exercises with room to work, and a key on a page of its own, as a PDF.</source>
            <translation>計算欄のある問題と、別ページの解答をPDFにします。</translation>
        </message>
    </context>
    <context>
        <name>PracticeWiring</name>
        <message>
            <source>Of your answers {count} could still be read.</source>
            <translation>{count}件の解答は読み取れました。</translation>
        </message>
        <message>
            <source>The damaged file is kept in {path}.</source>
            <translation>壊れたファイルは{path}に残してあります。</translation>
        </message>
        <message>
            <source>Your progress in practice was damaged</source>
            <translation>練習の記録が壊れていました</translation>
        </message>
        <message>
            <source>A later Ergo has made your progress in practice</source>
            <translation>練習の記録は新しいバージョンのErgoで作られました</translation>
        </message>
        <message>
            <source>This one can show it, and won't keep what you answer now.</source>
            <translation>このバージョンでは表示できますが、今からの解答は記録されません。</translation>
        </message>
        <message>
            <source>Use the later one.</source>
            <translation>新しいバージョンを使ってください。</translation>
        </message>
        <message>
            <source>Save Worksheet</source>
            <translation>ワークシートを保存</translation>
        </message>
        <message>
            <source>Worksheet</source>
            <translation>ワークシート</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>How your question will be read</source>
            <translation>質問の読み取られ方</translation>
        </message>
    </context>
    <context>
        <name>PrivacySection</name>
        <message>
            <source>Privacy</source>
            <translation>プライバシー</translation>
        </message>
        <message>
            <source>Nothing leaves this computer</source>
            <translation>このコンピュータの外には何も出ません</translation>
        </message>
        <message>
            <source>Verify…</source>
            <translation>確認…</translation>
        </message>
        <message>
            <source>Ergo uses the network only to download a model that you have asked for.</source>
            <translation>Ergoがネットワークを使うのは、頼まれたモデルのダウンロードだけです。</translation>
        </message>
        <message>
            <source>Conversations, models, settings</source>
            <translation>会話、モデル、設定</translation>
        </message>
        <message>
            <source>Delete every conversation</source>
            <translation>すべての会話を削除</translation>
        </message>
        <message>
            <source>Delete everything…</source>
            <translation>すべて削除…</translation>
        </message>
        <message>
            <source>With all backups, drafts and logs. Ergo asks once more.</source>
            <translation>バックアップ、下書き、ログもすべて削除します。その前にもう一度確認します。</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Progress</source>
            <translation>学習の記録</translation>
        </message>
        <message>
            <source>Progress of: {topic}</source>
            <translation>学習の記録：{topic}</translation>
        </message>
        <message>
            <source>Line: how much was right, week by week. Bars: how many exercises.</source>
            <translation>折れ線：週ごとの正解率。棒：問題数。</translation>
        </message>
    </context>
    <context>
        <name>ProgressPlot</name>
        <message>
            <source>Progress: {topic}</source>
            <translation>学習の記録：{topic}</translation>
        </message>
        <message>
            <source>Week of {week}: nothing</source>
            <translation>{week}の週：なし</translation>
        </message>
        <message>
            <source>Week of {week}: {right} of {count} right</source>
            <translation>{week}の週：{count}問中{right}問正解</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>Question</source>
            <translation>質問</translation>
        </message>
        <message>
            <source>Edit question</source>
            <translation>質問を編集</translation>
        </message>
    </context>
    <context>
        <name>Reason</name>
        <message>
            <source>What was computed</source>
            <translation>計算したもの</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>説明</translation>
        </message>
        <message>
            <source>Ask the model about this step</source>
            <translation>この手順についてモデルに質問</translation>
        </message>
        <message>
            <source>Wait until the answer has ended</source>
            <translation>回答が終わるまでお待ちください</translation>
        </message>
    </context>
    <context>
        <name>Reply</name>
        <message>
            <source>Stopped; the earlier answer stays.</source>
            <translation>停止しました。前の回答が残ります。</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>停止しました。</translation>
        </message>
        <message>
            <source>Memory ran short; everything so far is kept.</source>
            <translation>メモリが足りなくなりました。ここまでの内容は残っています。</translation>
        </message>
        <message>
            <source>The model gave no answer.</source>
            <translation>モデルは回答しませんでした。</translation>
        </message>
        <message>
            <source>It went on thinking though it was to answer.</source>
            <translation>回答するはずのところで思考を続けました。</translation>
        </message>
        <message>
            <source>It ran out of tokens while thinking.</source>
            <translation>思考中にトークンが足りなくなりました。</translation>
        </message>
        <message>
            <source>The limit of tokens was reached.</source>
            <translation>トークンの上限に達しました。</translation>
        </message>
        <message>
            <source>Stopped; the earlier reply is back.</source>
            <translation>停止しました。前の返答に戻しました。</translation>
        </message>
        <message>
            <source>The model gave no new answer; the earlier reply is back.</source>
            <translation>モデルは新しく回答しませんでした。前の返答に戻しました。</translation>
        </message>
        <message>
            <source>Nothing is left to chance here, so the reply would be the same again: this one is drawn at temperature {temperature}.</source>
            <translation>偶然に任せない設定では同じ返答になるため、今回は温度{temperature}で生成します。</translation>
        </message>
        <message>
            <source>Memory is getting short: {free} are free, the rest of this reply may need {needed}. It stops before memory runs out, and everything is kept.</source>
            <translation>メモリが残り少なくなっています。空きは{free}で、この返答の残りには{needed}必要になることがあります。足りなくなる前に停止し、内容はすべて残ります。</translation>
        </message>
    </context>
    <context>
        <name>RowPainter</name>
        <message>
            <source>Name of the folder</source>
            <translation>フォルダの名前</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation>検索を消去</translation>
        </message>
    </context>
    <context>
        <name>SearchLine</name>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Search all conversations</source>
            <translation>すべての会話を検索</translation>
        </message>
    </context>
    <context>
        <name>Searching</name>
        <message>
            <source>question</source>
            <translation>質問</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>thoughts</source>
            <translation>思考</translation>
        </message>
    </context>
    <context>
        <name>SelfTest</name>
        <message>
            <source>MLX computes.</source>
            <translation>MLXが計算できます。</translation>
        </message>
        <message>
            <source>MLX {mlx}, mlx-lm {mlx_lm}</source>
            <translation>MLX {mlx}、mlx-lm {mlx_lm}</translation>
        </message>
        <message>
            <source>The practice model installs and answers.</source>
            <translation>練習用モデルをインストールでき、回答します。</translation>
        </message>
        <message>
            <source>{question} It says {boxed}.</source>
            <translation>{question}への回答は{boxed}です。</translation>
        </message>
        <message>
            <source>The window is drawn.</source>
            <translation>ウインドウを描けます。</translation>
        </message>
        <message>
            <source>Qt {qt}</source>
            <translation>Qt {qt}</translation>
        </message>
        <message>
            <source>Since this window was opened, attempts to reach the network: {count}. All refused.</source>
            <translation>このウインドウを開いてからのネットワークへの接続の試み：{count}件。すべて拒否しました。</translation>
        </message>
        <message>
            <source>Since this window was opened, nothing has tried to reach the network.</source>
            <translation>このウインドウを開いてから、ネットワークに接続しようとしたものはありません。</translation>
        </message>
        <message>
            <source>Attempts to reach the network: {count}</source>
            <translation>ネットワークへの接続の試み：{count}件</translation>
        </message>
        <message>
            <source>A start, an answer and a window, in a process whose network is closed.</source>
            <translation>ネットワークを閉じたプロセスでの、起動、回答、ウインドウの表示です。</translation>
        </message>
        <message>
            <source>Files opened: {count}</source>
            <translation>開いたファイル：{count}個</translation>
        </message>
        <message>
            <source>All of them are Ergo's own, or the system's.</source>
            <translation>すべてErgo自身のものか、システムのものです。</translation>
        </message>
        <message>
            <source>Elsewhere: {count}, such as {names}</source>
            <translation>それ以外の場所：{count}個（{names}など）</translation>
        </message>
        <message>
            <source>Nothing was said of it.</source>
            <translation>これについての報告がありません。</translation>
        </message>
        <message>
            <source>{title}: {detail}</source>
            <translation>{title}：{detail}</translation>
        </message>
    </context>
    <context>
        <name>SelfTestPage</name>
        <message>
            <source>Self-test</source>
            <translation>セルフテスト</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>レポートをコピー</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Not as it should be</source>
            <translation>異常</translation>
        </message>
        <message>
            <source>To be known</source>
            <translation>参考</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>もう一度試す</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
    </context>
    <context>
        <name>SelfTesting</name>
        <message>
            <source>In a process of its own, with an empty folder. That takes some seconds.</source>
            <translation>別のプロセスで、空のフォルダを使って行います。数秒かかります。</translation>
        </message>
        <message>
            <source>Verify offline</source>
            <translation>オフラインの確認</translation>
        </message>
        <message>
            <source>Self-test</source>
            <translation>セルフテスト</translation>
        </message>
        <message>
            <source>It was stopped.</source>
            <translation>停止しました。</translation>
        </message>
        <message>
            <source>The self-test ended without a word.</source>
            <translation>セルフテストが何も報告せずに終了しました。</translation>
        </message>
        <message>
            <source>Something wanted to reach the network, and was refused.</source>
            <translation>ネットワークに接続しようとしたものがあり、拒否しました。</translation>
        </message>
        <message>
            <source>Only a download that you ask for opens the network, and only for itself.</source>
            <translation>ネットワークを開くのは、頼まれたダウンロードのときだけです。</translation>
        </message>
        <message>
            <source>Something doesn't work.</source>
            <translation>動作しないものがあります。</translation>
        </message>
        <message>
            <source>Everything works.</source>
            <translation>すべて正常に動作します。</translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>送信</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>{title}.</source>
            <translation>{title}。</translation>
        </message>
        <message>
            <source>{words} {more}</source>
            <translation>{words}{more}</translation>
        </message>
        <message>
            <source>{words} and {last}</source>
            <translation>{words}、{last}</translation>
        </message>
        <message>
            <source>{words}, {more}</source>
            <translation>{words}、{more}</translation>
        </message>
        <message>
            <source>{words}; {more}</source>
            <translation>{words}。{more}</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Stopped before it was asked.</source>
            <translation>質問する前に停止しました。</translation>
        </message>
        <message>
            <source>Stopped when you left.</source>
            <translation>離れたときに停止しました。</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>モデルを待っています…</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>読み込み中…</translation>
        </message>
    </context>
    <context>
        <name>Setup</name>
        <message>
            <source>{model} · {bits}-bit</source>
            <translation>{model} · {bits}ビット</translation>
        </message>
        <message>
            <source>the model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Use the practice model</source>
            <translation>練習用モデルを使う</translation>
        </message>
        <message>
            <source>Keep using {model}</source>
            <translation>{model}を使い続ける</translation>
        </message>
        <message>
            <source>Use {model}</source>
            <translation>{model}を使う</translation>
        </message>
        <message>
            <source>the practice model</source>
            <translation>練習用モデル</translation>
        </message>
        <message>
            <source>Downloading {model}…</source>
            <translation>{model}をダウンロード中…</translation>
        </message>
        <message>
            <source>Checking {model}…</source>
            <translation>{model}を確認中…</translation>
        </message>
        <message>
            <source>Preparing {model} (4-bit)…</source>
            <translation>{model}を準備中（4ビット）…</translation>
        </message>
        <message>
            <source>Trying {model}…</source>
            <translation>{model}の動作を確認中…</translation>
        </message>
        <message>
            <source>Loading {model}…</source>
            <translation>{model}を読み込み中…</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Line {number}. {verdict}</source>
            <translation>{number}行目。{verdict}</translation>
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message>
            <source>Exercises</source>
            <translation>問題数</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDFとして保存…</translation>
        </message>
        <message>
            <source>Making the worksheet… {share}</source>
            <translation>ワークシートを作成中… {share}</translation>
        </message>
        <message>
            <source>Choose a topic first</source>
            <translation>先に単元を選んでください</translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>Models run on this computer and nowhere else.</source>
            <translation>モデルはこのコンピュータだけで動きます。</translation>
        </message>
        <message>
            <source>Models run on this computer and nowhere else. It has {memory} of memory, and {free} free on its disk.</source>
            <translation>モデルはこのコンピュータだけで動きます。メモリは{memory}、ディスクの空きは{free}です。</translation>
        </message>
        <message>
            <source>Every byte is as it was installed.</source>
            <translation>すべてインストール時のままです。</translation>
        </message>
        <message>
            <source>Discarded.</source>
            <translation>破棄しました。</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>削除しました。</translation>
        </message>
        <message>
            <source>{done} {size} are free again.</source>
            <translation>{done}{size}の空きができました。</translation>
        </message>
    </context>
    <context>
        <name>ShelfWiring</name>
        <message>
            <source>Install {model}</source>
            <translation>{model}をインストール</translation>
        </message>
    </context>
    <context>
        <name>SideBySide</name>
        <message>
            <source>Results</source>
            <translation>結果</translation>
        </message>
    </context>
    <context>
        <name>SideHead</name>
        <message>
            <source>Keep this one</source>
            <translation>こちらを残す</translation>
        </message>
        <message>
            <source>Shows this version in the conversation</source>
            <translation>このバージョンを会話に表示します</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>もう一度質問</translation>
        </message>
        <message>
            <source>Asks for this version once more</source>
            <translation>このバージョンをもう一度生成します</translation>
        </message>
        <message>
            <source>Being written…</source>
            <translation>生成中…</translation>
        </message>
        <message>
            <source>In the conversation</source>
            <translation>会話に表示中</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Conversations</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>{count} found</source>
            <translation>{count}件</translation>
        </message>
        <message>
            <source>Nothing can be changed here.</source>
            <translation>ここでは何も変更できません。</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>フォルダ</translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation>新規会話</translation>
        </message>
    </context>
    <context>
        <name>SidebarPages</name>
        <message>
            <source>What you ask is kept here.</source>
            <translation>質問はここに残ります。</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>見つかりません</translation>
        </message>
    </context>
    <context>
        <name>Speech</name>
        <message>
            <source>one half</source>
            <translation>2分の1</translation>
        </message>
        <message>
            <source>one third</source>
            <translation>3分の1</translation>
        </message>
        <message>
            <source>one quarter</source>
            <translation>4分の1</translation>
        </message>
        <message>
            <source>one fifth</source>
            <translation>5分の1</translation>
        </message>
        <message>
            <source>one sixth</source>
            <translation>6分の1</translation>
        </message>
        <message>
            <source>one eighth</source>
            <translation>8分の1</translation>
        </message>
        <message>
            <source>one tenth</source>
            <translation>10分の1</translation>
        </message>
        <message>
            <source>{top} halves</source>
            <translation>2分の{top}</translation>
        </message>
        <message>
            <source>{top} thirds</source>
            <translation>3分の{top}</translation>
        </message>
        <message>
            <source>{top} quarters</source>
            <translation>4分の{top}</translation>
        </message>
        <message>
            <source>{top} fifths</source>
            <translation>5分の{top}</translation>
        </message>
        <message>
            <source>{top} sixths</source>
            <translation>6分の{top}</translation>
        </message>
        <message>
            <source>{top} eighths</source>
            <translation>8分の{top}</translation>
        </message>
        <message>
            <source>{top} tenths</source>
            <translation>10分の{top}</translation>
        </message>
        <message>
            <source>{top} choose {bottom}</source>
            <translation>{top}個から{bottom}個を選ぶ組み合わせ</translation>
        </message>
        <message>
            <source>{top} over {bottom}</source>
            <translation>{bottom}分の{top}</translation>
        </message>
        <message>
            <source>the fraction {top} over {bottom}, end fraction</source>
            <translation>分数、分母{bottom}、分子{top}、分数終わり</translation>
        </message>
        <message>
            <source>Heading: {words}</source>
            <translation>見出し、{words}</translation>
        </message>
        <message>
            <source>Code: {words}</source>
            <translation>コード、{words}</translation>
        </message>
        <message>
            <source>Result: {words}</source>
            <translation>結果、{words}</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>空</translation>
        </message>
        <message>
            <source>a formula that is too intricate to be spoken</source>
            <translation>読み上げるには複雑すぎる数式</translation>
        </message>
        <message>
            <source>{words} … and more</source>
            <translation>{words}…以下省略</translation>
        </message>
        <message>
            <source>an empty formula</source>
            <translation>空の数式</translation>
        </message>
        <message>
            <source>something nested deeply</source>
            <translation>深い入れ子</translation>
        </message>
        <message>
            <source>{function} of</source>
            <translation>{function}</translation>
        </message>
        <message>
            <source>the absolute value of {content}, end absolute value</source>
            <translation>絶対値{content}、絶対値終わり</translation>
        </message>
        <message>
            <source>the norm of {content}, end norm</source>
            <translation>ノルム{content}、ノルム終わり</translation>
        </message>
        <message>
            <source>the floor of {content}, end floor</source>
            <translation>床関数{content}、床関数終わり</translation>
        </message>
        <message>
            <source>the ceiling of {content}, end ceiling</source>
            <translation>天井関数{content}、天井関数終わり</translation>
        </message>
        <message>
            <source>the set {content}, end set</source>
            <translation>集合{content}、集合終わり</translation>
        </message>
        <message>
            <source>the {operator} of</source>
            <translation>{operator}</translation>
        </message>
        <message>
            <source>negative</source>
            <translation>マイナス</translation>
        </message>
        <message>
            <source>such that</source>
            <translation>ただし</translation>
        </message>
        <message>
            <source>the cube root of {content}, end root</source>
            <translation>立方根{content}、根号終わり</translation>
        </message>
        <message>
            <source>the root of order {index} of {content}, end root</source>
            <translation>{index}乗根{content}、根号終わり</translation>
        </message>
        <message>
            <source>the square root of {content}</source>
            <translation>ルート{content}</translation>
        </message>
        <message>
            <source>the square root of {content}, end root</source>
            <translation>ルート{content}、根号終わり</translation>
        </message>
        <message>
            <source>crossed out {content}, end crossed out</source>
            <translation>取り消し線{content}、取り消し線終わり</translation>
        </message>
        <message>
            <source>boxed {content}, end box</source>
            <translation>枠{content}、枠終わり</translation>
        </message>
        <message>
            <source>circled {content}</source>
            <translation>丸で囲んだ{content}</translation>
        </message>
        <message>
            <source>{content} under long division</source>
            <translation>割り算の筆算の中の{content}</translation>
        </message>
        <message>
            <source>enclosed {content}, end enclosed</source>
            <translation>囲み{content}、囲み終わり</translation>
        </message>
        <message>
            <source>{base} squared</source>
            <translation>{base}の2乗</translation>
        </message>
        <message>
            <source>{base} cubed</source>
            <translation>{base}の3乗</translation>
        </message>
        <message>
            <source>{base} prime</source>
            <translation>{base}プライム</translation>
        </message>
        <message>
            <source>{base} double prime</source>
            <translation>{base}ダブルプライム</translation>
        </message>
        <message>
            <source>{base} triple prime</source>
            <translation>{base}トリプルプライム</translation>
        </message>
        <message>
            <source>{base} degrees</source>
            <translation>{base}度</translation>
        </message>
        <message>
            <source>{base} transpose</source>
            <translation>{base}の転置</translation>
        </message>
        <message>
            <source>{base} star</source>
            <translation>{base}スター</translation>
        </message>
        <message>
            <source>{base} dagger</source>
            <translation>{base}ダガー</translation>
        </message>
        <message>
            <source>{base} from above</source>
            <translation>{base}プラス0</translation>
        </message>
        <message>
            <source>{base} hat</source>
            <translation>{base}ハット</translation>
        </message>
        <message>
            <source>{base} bar</source>
            <translation>{base}バー</translation>
        </message>
        <message>
            <source>{base} with a line above</source>
            <translation>{base}上に線</translation>
        </message>
        <message>
            <source>vector {base}</source>
            <translation>ベクトル{base}</translation>
        </message>
        <message>
            <source>{base} tilde</source>
            <translation>{base}チルダ</translation>
        </message>
        <message>
            <source>{base} dot</source>
            <translation>{base}ドット</translation>
        </message>
        <message>
            <source>{base} double dot</source>
            <translation>{base}ツードット</translation>
        </message>
        <message>
            <source>arc {base}</source>
            <translation>弧{base}</translation>
        </message>
        <message>
            <source>{base} with a brace above</source>
            <translation>{base}上に波括弧</translation>
        </message>
        <message>
            <source>{base} with a brace below</source>
            <translation>{base}下に波括弧</translation>
        </message>
        <message>
            <source>{base} underlined</source>
            <translation>{base}下線</translation>
        </message>
        <message>
            <source>the {operator} from {start} to {end} of</source>
            <translation>{start}から{end}までの{operator}</translation>
        </message>
        <message>
            <source>the {operator} over {start} of</source>
            <translation>{start}にわたる{operator}</translation>
        </message>
        <message>
            <source>the {operator} up to {end} of</source>
            <translation>{end}までの{operator}</translation>
        </message>
        <message>
            <source>evaluated at {index}</source>
            <translation>{index}での値</translation>
        </message>
        <message>
            <source>evaluated from {start} to {end}</source>
            <translation>{start}から{end}までの値の差</translation>
        </message>
        <message>
            <source>the {operator} over {condition} of</source>
            <translation>{condition}にわたる{operator}</translation>
        </message>
        <message>
            <source>the {operator} as {variable} approaches {target} of</source>
            <translation>{variable}が{target}に近づくときの{operator}</translation>
        </message>
        <message>
            <source>{base} with {script} above</source>
            <translation>{base}、上に{script}</translation>
        </message>
        <message>
            <source>{base} with {script} below</source>
            <translation>{base}、下に{script}</translation>
        </message>
        <message>
            <source>log base {index}</source>
            <translation>{index}を底とするログ</translation>
        </message>
        <message>
            <source>{base} sub {index}</source>
            <translation>{base}添字{index}</translation>
        </message>
        <message>
            <source>{base} sub {index}, end sub</source>
            <translation>{base}添字{index}、添字終わり</translation>
        </message>
        <message>
            <source>inverse {function}</source>
            <translation>逆{function}</translation>
        </message>
        <message>
            <source>1 degree</source>
            <translation>1度</translation>
        </message>
        <message>
            <source>{base} to the power {exponent}</source>
            <translation>{base}の{exponent}乗</translation>
        </message>
        <message>
            <source>{base} to the power {exponent}, end power</source>
            <translation>{base}の{exponent}乗、指数終わり</translation>
        </message>
        <message>
            <source>{base} with {count} primes</source>
            <translation>{base}にプライム{count}個</translation>
        </message>
        <message>
            <source>plus</source>
            <translation>プラス</translation>
        </message>
        <message>
            <source>minus</source>
            <translation>マイナス</translation>
        </message>
        <message>
            <source>plus or minus</source>
            <translation>プラスマイナス</translation>
        </message>
        <message>
            <source>minus or plus</source>
            <translation>マイナスプラス</translation>
        </message>
        <message>
            <source>times</source>
            <translation>かける</translation>
        </message>
        <message>
            <source>divided by</source>
            <translation>わる</translation>
        </message>
        <message>
            <source>star</source>
            <translation>スター</translation>
        </message>
        <message>
            <source>composed with</source>
            <translation>合成</translation>
        </message>
        <message>
            <source>circled plus</source>
            <translation>丸プラス</translation>
        </message>
        <message>
            <source>circled times</source>
            <translation>丸かける</translation>
        </message>
        <message>
            <source>equals</source>
            <translation>イコール</translation>
        </message>
        <message>
            <source>is not equal to</source>
            <translation>ノットイコール</translation>
        </message>
        <message>
            <source>is approximately</source>
            <translation>ニアリーイコール</translation>
        </message>
        <message>
            <source>is congruent to</source>
            <translation>合同</translation>
        </message>
        <message>
            <source>is equivalent to</source>
            <translation>同値</translation>
        </message>
        <message>
            <source>is similar to</source>
            <translation>相似</translation>
        </message>
        <message>
            <source>is proportional to</source>
            <translation>比例</translation>
        </message>
        <message>
            <source>is defined as</source>
            <translation>定義する</translation>
        </message>
        <message>
            <source>is less than</source>
            <translation>小なり</translation>
        </message>
        <message>
            <source>is greater than</source>
            <translation>大なり</translation>
        </message>
        <message>
            <source>is less than or equal to</source>
            <translation>小なりイコール</translation>
        </message>
        <message>
            <source>is greater than or equal to</source>
            <translation>大なりイコール</translation>
        </message>
        <message>
            <source>is much less than</source>
            <translation>非常に小さい</translation>
        </message>
        <message>
            <source>is much greater than</source>
            <translation>非常に大きい</translation>
        </message>
        <message>
            <source>is in</source>
            <translation>属する</translation>
        </message>
        <message>
            <source>is not in</source>
            <translation>属さない</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>要素にもつ</translation>
        </message>
        <message>
            <source>is a subset of</source>
            <translation>真に含まれる</translation>
        </message>
        <message>
            <source>is a subset of or equal to</source>
            <translation>含まれる</translation>
        </message>
        <message>
            <source>is a superset of</source>
            <translation>真に含む</translation>
        </message>
        <message>
            <source>is a superset of or equal to</source>
            <translation>含む</translation>
        </message>
        <message>
            <source>union</source>
            <translation>和集合</translation>
        </message>
        <message>
            <source>intersection</source>
            <translation>共通部分</translation>
        </message>
        <message>
            <source>without</source>
            <translation>差集合</translation>
        </message>
        <message>
            <source>the empty set</source>
            <translation>空集合</translation>
        </message>
        <message>
            <source>for all</source>
            <translation>すべての</translation>
        </message>
        <message>
            <source>there exists</source>
            <translation>存在する</translation>
        </message>
        <message>
            <source>there does not exist</source>
            <translation>存在しない</translation>
        </message>
        <message>
            <source>not</source>
            <translation>否定</translation>
        </message>
        <message>
            <source>and</source>
            <translation>かつ</translation>
        </message>
        <message>
            <source>or</source>
            <translation>または</translation>
        </message>
        <message>
            <source>implies</source>
            <translation>ならば</translation>
        </message>
        <message>
            <source>is implied by</source>
            <translation>逆向きのならば</translation>
        </message>
        <message>
            <source>if and only if</source>
            <translation>必要十分</translation>
        </message>
        <message>
            <source>to</source>
            <translation>矢印</translation>
        </message>
        <message>
            <source>left arrow</source>
            <translation>左矢印</translation>
        </message>
        <message>
            <source>left and right arrow</source>
            <translation>左右の矢印</translation>
        </message>
        <message>
            <source>maps to</source>
            <translation>対応させる</translation>
        </message>
        <message>
            <source>up arrow</source>
            <translation>上矢印</translation>
        </message>
        <message>
            <source>down arrow</source>
            <translation>下矢印</translation>
        </message>
        <message>
            <source>therefore</source>
            <translation>ゆえに</translation>
        </message>
        <message>
            <source>because</source>
            <translation>なぜならば</translation>
        </message>
        <message>
            <source>infinity</source>
            <translation>無限大</translation>
        </message>
        <message>
            <source>partial</source>
            <translation>偏微分</translation>
        </message>
        <message>
            <source>nabla</source>
            <translation>ナブラ</translation>
        </message>
        <message>
            <source>delta</source>
            <translation>デルタ</translation>
        </message>
        <message>
            <source>angle</source>
            <translation>角</translation>
        </message>
        <message>
            <source>triangle</source>
            <translation>三角形</translation>
        </message>
        <message>
            <source>square</source>
            <translation>正方形</translation>
        </message>
        <message>
            <source>is perpendicular to</source>
            <translation>垂直</translation>
        </message>
        <message>
            <source>is parallel to</source>
            <translation>平行</translation>
        </message>
        <message>
            <source>divides</source>
            <translation>割り切る</translation>
        </message>
        <message>
            <source>does not divide</source>
            <translation>割り切らない</translation>
        </message>
        <message>
            <source>given</source>
            <translation>条件付き</translation>
        </message>
        <message>
            <source>double bar</source>
            <translation>二重線</translation>
        </message>
        <message>
            <source>factorial</source>
            <translation>階乗</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>パーセント</translation>
        </message>
        <message>
            <source>degrees</source>
            <translation>度</translation>
        </message>
        <message>
            <source>dollars</source>
            <translation>ドル</translation>
        </message>
        <message>
            <source>pounds</source>
            <translation>ポンド</translation>
        </message>
        <message>
            <source>euros</source>
            <translation>ユーロ</translation>
        </message>
        <message>
            <source>prime</source>
            <translation>プライム</translation>
        </message>
        <message>
            <source>double prime</source>
            <translation>ダブルプライム</translation>
        </message>
        <message>
            <source>triple prime</source>
            <translation>トリプルプライム</translation>
        </message>
        <message>
            <source>l</source>
            <translation>エル</translation>
        </message>
        <message>
            <source>h bar</source>
            <translation>エイチバー</translation>
        </message>
        <message>
            <source>the real part</source>
            <translation>実部</translation>
        </message>
        <message>
            <source>the imaginary part</source>
            <translation>虚部</translation>
        </message>
        <message>
            <source>aleph</source>
            <translation>アレフ</translation>
        </message>
        <message>
            <source>check mark</source>
            <translation>チェックマーク</translation>
        </message>
        <message>
            <source>dot dot dot</source>
            <translation>点、点、点</translation>
        </message>
        <message>
            <source>vertical dots</source>
            <translation>縦の点</translation>
        </message>
        <message>
            <source>diagonal dots</source>
            <translation>斜めの点</translation>
        </message>
        <message>
            <source>sum</source>
            <translation>和</translation>
        </message>
        <message>
            <source>product</source>
            <translation>積</translation>
        </message>
        <message>
            <source>integral</source>
            <translation>積分</translation>
        </message>
        <message>
            <source>double integral</source>
            <translation>二重積分</translation>
        </message>
        <message>
            <source>triple integral</source>
            <translation>三重積分</translation>
        </message>
        <message>
            <source>contour integral</source>
            <translation>周回積分</translation>
        </message>
        <message>
            <source>open parenthesis</source>
            <translation>丸括弧</translation>
        </message>
        <message>
            <source>close parenthesis</source>
            <translation>丸括弧閉じ</translation>
        </message>
        <message>
            <source>open bracket</source>
            <translation>角括弧</translation>
        </message>
        <message>
            <source>close bracket</source>
            <translation>角括弧閉じ</translation>
        </message>
        <message>
            <source>open brace</source>
            <translation>波括弧</translation>
        </message>
        <message>
            <source>close brace</source>
            <translation>波括弧閉じ</translation>
        </message>
        <message>
            <source>open angle bracket</source>
            <translation>山括弧</translation>
        </message>
        <message>
            <source>close angle bracket</source>
            <translation>山括弧閉じ</translation>
        </message>
        <message>
            <source>open floor</source>
            <translation>床関数</translation>
        </message>
        <message>
            <source>close floor</source>
            <translation>床関数閉じ</translation>
        </message>
        <message>
            <source>open ceiling</source>
            <translation>天井関数</translation>
        </message>
        <message>
            <source>close ceiling</source>
            <translation>天井関数閉じ</translation>
        </message>
        <message>
            <source>brace</source>
            <translation>波括弧</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>コンマ</translation>
        </message>
        <message>
            <source>colon</source>
            <translation>コロン</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>セミコロン</translation>
        </message>
        <message>
            <source>question mark</source>
            <translation>疑問符</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>空欄</translation>
        </message>
        <message>
            <source>alpha</source>
            <translation>アルファ</translation>
        </message>
        <message>
            <source>beta</source>
            <translation>ベータ</translation>
        </message>
        <message>
            <source>gamma</source>
            <translation>ガンマ</translation>
        </message>
        <message>
            <source>epsilon</source>
            <translation>イプシロン</translation>
        </message>
        <message>
            <source>zeta</source>
            <translation>ゼータ</translation>
        </message>
        <message>
            <source>eta</source>
            <translation>イータ</translation>
        </message>
        <message>
            <source>theta</source>
            <translation>シータ</translation>
        </message>
        <message>
            <source>iota</source>
            <translation>イオタ</translation>
        </message>
        <message>
            <source>kappa</source>
            <translation>カッパ</translation>
        </message>
        <message>
            <source>lambda</source>
            <translation>ラムダ</translation>
        </message>
        <message>
            <source>mu</source>
            <translation>ミュー</translation>
        </message>
        <message>
            <source>nu</source>
            <translation>ニュー</translation>
        </message>
        <message>
            <source>xi</source>
            <translation>クシー</translation>
        </message>
        <message>
            <source>omicron</source>
            <translation>オミクロン</translation>
        </message>
        <message>
            <source>pi</source>
            <translation>パイ</translation>
        </message>
        <message>
            <source>rho</source>
            <translation>ロー</translation>
        </message>
        <message>
            <source>sigma</source>
            <translation>シグマ</translation>
        </message>
        <message>
            <source>tau</source>
            <translation>タウ</translation>
        </message>
        <message>
            <source>upsilon</source>
            <translation>ユプシロン</translation>
        </message>
        <message>
            <source>phi</source>
            <translation>ファイ</translation>
        </message>
        <message>
            <source>chi</source>
            <translation>カイ</translation>
        </message>
        <message>
            <source>psi</source>
            <translation>プサイ</translation>
        </message>
        <message>
            <source>omega</source>
            <translation>オメガ</translation>
        </message>
        <message>
            <source>sine</source>
            <translation>サイン</translation>
        </message>
        <message>
            <source>cosine</source>
            <translation>コサイン</translation>
        </message>
        <message>
            <source>tangent</source>
            <translation>タンジェント</translation>
        </message>
        <message>
            <source>cotangent</source>
            <translation>コタンジェント</translation>
        </message>
        <message>
            <source>secant</source>
            <translation>セカント</translation>
        </message>
        <message>
            <source>cosecant</source>
            <translation>コセカント</translation>
        </message>
        <message>
            <source>arc sine</source>
            <translation>アークサイン</translation>
        </message>
        <message>
            <source>arc cosine</source>
            <translation>アークコサイン</translation>
        </message>
        <message>
            <source>arc tangent</source>
            <translation>アークタンジェント</translation>
        </message>
        <message>
            <source>hyperbolic sine</source>
            <translation>ハイパボリックサイン</translation>
        </message>
        <message>
            <source>hyperbolic cosine</source>
            <translation>ハイパボリックコサイン</translation>
        </message>
        <message>
            <source>hyperbolic tangent</source>
            <translation>ハイパボリックタンジェント</translation>
        </message>
        <message>
            <source>log</source>
            <translation>ログ</translation>
        </message>
        <message>
            <source>natural log</source>
            <translation>自然対数</translation>
        </message>
        <message>
            <source>exponential</source>
            <translation>指数関数</translation>
        </message>
        <message>
            <source>limit</source>
            <translation>極限</translation>
        </message>
        <message>
            <source>maximum</source>
            <translation>最大値</translation>
        </message>
        <message>
            <source>minimum</source>
            <translation>最小値</translation>
        </message>
        <message>
            <source>supremum</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>infimum</source>
            <translation>下限</translation>
        </message>
        <message>
            <source>greatest common divisor</source>
            <translation>最大公約数</translation>
        </message>
        <message>
            <source>least common multiple</source>
            <translation>最小公倍数</translation>
        </message>
        <message>
            <source>determinant</source>
            <translation>行列式</translation>
        </message>
        <message>
            <source>dimension</source>
            <translation>次元</translation>
        </message>
        <message>
            <source>kernel</source>
            <translation>核</translation>
        </message>
        <message>
            <source>degree</source>
            <translation>次数</translation>
        </message>
        <message>
            <source>argument</source>
            <translation>偏角</translation>
        </message>
        <message>
            <source>modulo</source>
            <translation>法</translation>
        </message>
        <message>
            <source>the natural numbers</source>
            <translation>自然数</translation>
        </message>
        <message>
            <source>the integers</source>
            <translation>整数</translation>
        </message>
        <message>
            <source>the rational numbers</source>
            <translation>有理数</translation>
        </message>
        <message>
            <source>the real numbers</source>
            <translation>実数</translation>
        </message>
        <message>
            <source>the complex numbers</source>
            <translation>複素数</translation>
        </message>
        <message>
            <source>bold {letter}</source>
            <translation>太字の{letter}</translation>
        </message>
        <message>
            <source>double-struck {letter}</source>
            <translation>黒板太字の{letter}</translation>
        </message>
        <message>
            <source>script {letter}</source>
            <translation>筆記体の{letter}</translation>
        </message>
        <message>
            <source>fraktur {letter}</source>
            <translation>フラクトゥールの{letter}</translation>
        </message>
        <message>
            <source>capital {letter}</source>
            <translation>大文字の{letter}</translation>
        </message>
        <message>
            <source>row {number}: {content}</source>
            <translation>{number}行目、{content}</translation>
        </message>
        <message>
            <source>the {rows} by {columns} determinant: {content}; end determinant</source>
            <translation>{rows}行{columns}列の行列式、{content}、行列式終わり</translation>
        </message>
        <message>
            <source>the {rows} by {columns} matrix: {content}; end matrix</source>
            <translation>{rows}行{columns}列の行列、{content}、行列終わり</translation>
        </message>
        <message>
            <source>case {number}: {content}</source>
            <translation>場合{number}、{content}</translation>
        </message>
        <message>
            <source>1 case: {content}; end cases</source>
            <translation>場合が1つ、{content}、場合終わり</translation>
        </message>
        <message>
            <source>{count} cases: {content}; end cases</source>
            <translation>場合が{count}個、{content}、場合終わり</translation>
        </message>
        <message>
            <source>line {number}: {content}</source>
            <translation>{number}行目、{content}</translation>
        </message>
        <message>
            <source>{content}, labelled {label}</source>
            <translation>{content}、番号{label}</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>{speed} tok/s</source>
            <translation>{speed}トークン/秒</translation>
        </message>
        <message>
            <source>Show the installation</source>
            <translation>インストールを表示</translation>
        </message>
    </context>
    <context>
        <name>StrengthRow</name>
        <message>
            <source>Strength</source>
            <translation>強さ</translation>
        </message>
        <message>
            <source>100% is as it was trained; a double-click goes back to that.</source>
            <translation>100%が学習時の強さです。ダブルクリックで元に戻ります。</translation>
        </message>
        <message>
            <source>Double-click for 100%</source>
            <translation>ダブルクリックで100%</translation>
        </message>
        <message>
            <source>Strength in percent</source>
            <translation>強さ（パーセント）</translation>
        </message>
        <message>
            <source>{percent}%</source>
            <translation>{percent}%</translation>
        </message>
    </context>
    <context>
        <name>Structures</name>
        <message>
            <source>Fraction</source>
            <translation>分数</translation>
        </message>
        <message>
            <source>Power</source>
            <translation>累乗</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>添字</translation>
        </message>
        <message>
            <source>Square root</source>
            <translation>平方根</translation>
        </message>
        <message>
            <source>Root of any degree</source>
            <translation>累乗根</translation>
        </message>
        <message>
            <source>Absolute value</source>
            <translation>絶対値</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>総和</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>総乗</translation>
        </message>
        <message>
            <source>Integral</source>
            <translation>積分</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>極限</translation>
        </message>
        <message>
            <source>Derivative</source>
            <translation>導関数</translation>
        </message>
        <message>
            <source>Binomial coefficient</source>
            <translation>二項係数</translation>
        </message>
        <message>
            <source>Matrix, two by two</source>
            <translation>2×2行列</translation>
        </message>
        <message>
            <source>Distinction of cases</source>
            <translation>場合分け</translation>
        </message>
        <message>
            <source>Vector</source>
            <translation>ベクトル</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>集合</translation>
        </message>
        <message>
            <source>Logarithm</source>
            <translation>対数</translation>
        </message>
        <message>
            <source>Boxed result</source>
            <translation>枠で囲んだ結果</translation>
        </message>
        <message>
            <source>Pi</source>
            <translation>パイ</translation>
        </message>
        <message>
            <source>Theta</source>
            <translation>シータ</translation>
        </message>
        <message>
            <source>Infinity</source>
            <translation>無限大</translation>
        </message>
        <message>
            <source>Plus or minus</source>
            <translation>プラスマイナス</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>かける</translation>
        </message>
        <message>
            <source>Degrees</source>
            <translation>度</translation>
        </message>
        <message>
            <source>Less than or equal to</source>
            <translation>以下</translation>
        </message>
        <message>
            <source>Greater than or equal to</source>
            <translation>以上</translation>
        </message>
        <message>
            <source>Not equal to</source>
            <translation>等しくない</translation>
        </message>
        <message>
            <source>Approximately equal to</source>
            <translation>ほぼ等しい</translation>
        </message>
        <message>
            <source>Element of</source>
            <translation>属する</translation>
        </message>
        <message>
            <source>Arrow to the right</source>
            <translation>右向き矢印</translation>
        </message>
    </context>
    <context>
        <name>ThinkingHeader</name>
        <message>
            <source>Closing the thoughts…</source>
            <translation>思考を終えています…</translation>
        </message>
        <message>
            <source>It is repeating itself.</source>
            <translation>繰り返しに陥っています。</translation>
        </message>
        <message>
            <source>Hide the thoughts</source>
            <translation>思考を隠す</translation>
        </message>
        <message>
            <source>Show the thoughts</source>
            <translation>思考を表示</translation>
        </message>
        <message>
            <source>{used} of {tokens} tokens for thoughts</source>
            <translation>思考用{tokens}トークン中{used}</translation>
        </message>
        <message>
            <source>Answer now</source>
            <translation>今すぐ回答</translation>
        </message>
        <message>
            <source>End the thoughts and answer ({keys})</source>
            <translation>思考を終えて回答（{keys}）</translation>
        </message>
        <message>
            <source>End the thoughts and answer</source>
            <translation>思考を終えて回答</translation>
        </message>
        <message>
            <source>Typeset</source>
            <translation>組版</translation>
        </message>
        <message>
            <source>Show thoughts with formulas set, not as they were written</source>
            <translation>書かれたままではなく、数式を組んで思考を表示</translation>
        </message>
        <message>
            <source>Show thoughts with formulas set</source>
            <translation>数式を組んで思考を表示</translation>
        </message>
    </context>
    <context>
        <name>ThinkingPane</name>
        <message>
            <source>Thinking {time} · {tokens} tokens</source>
            <translation>思考中：{time} · {tokens}トークン</translation>
        </message>
        <message>
            <source>Thought for {time} · {tokens} tokens</source>
            <translation>思考時間：{time} · {tokens}トークン</translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation>思考時間：{time}</translation>
        </message>
        <message>
            <source>Thoughts · {tokens} tokens</source>
            <translation>思考 · {tokens}トークン</translation>
        </message>
        <message>
            <source>Thoughts</source>
            <translation>思考</translation>
        </message>
    </context>
    <context>
        <name>ThoughtsText</name>
        <message>
            <source>Thoughts</source>
            <translation>思考</translation>
        </message>
    </context>
    <context>
        <name>Tidying</name>
        <message>
            <source>New folder</source>
            <translation>新規フォルダ</translation>
        </message>
        <message>
            <source>“{title}” deleted.</source>
            <translation>「{title}」を削除しました。</translation>
        </message>
        <message>
            <source>{count} conversations deleted.</source>
            <translation>{count}件の会話を削除しました。</translation>
        </message>
        <message>
            <source>The folder “{name}” deleted.</source>
            <translation>フォルダ「{name}」を削除しました。</translation>
        </message>
        <message>
            <source>Question and answer deleted.</source>
            <translation>質問と回答を削除しました。</translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>New conversation</source>
            <translation>新規会話</translation>
        </message>
        <message>
            <source>Hide the sidebar</source>
            <translation>サイドバーを隠す</translation>
        </message>
        <message>
            <source>Show the sidebar</source>
            <translation>サイドバーを表示</translation>
        </message>
    </context>
    <context>
        <name>TopicRow</name>
        <message>
            <source>{count} due</source>
            <translation>復習{count}問</translation>
        </message>
        <message>
            <source>under way</source>
            <translation>途中</translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>Conversation</source>
            <translation>会話</translation>
        </message>
    </context>
    <context>
        <name>TurnCommands</name>
        <message>
            <source>Answer Now</source>
            <translation>今すぐ回答</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>続ける</translation>
        </message>
        <message>
            <source>Think Longer</source>
            <translation>もっと考える</translation>
        </message>
        <message>
            <source>Ask Again</source>
            <translation>もう一度質問</translation>
        </message>
        <message>
            <source>Earlier Version</source>
            <translation>前のバージョン</translation>
        </message>
        <message>
            <source>Later Version</source>
            <translation>次のバージョン</translation>
        </message>
        <message>
            <source>Compare Versions</source>
            <translation>バージョンを比較</translation>
        </message>
        <message>
            <source>Edit Question</source>
            <translation>質問を編集</translation>
        </message>
        <message>
            <source>Delete Turn</source>
            <translation>やり取りを削除</translation>
        </message>
    </context>
    <context>
        <name>TurnFoot</name>
        <message>
            <source>Continue</source>
            <translation>続ける</translation>
        </message>
        <message>
            <source>Answer now</source>
            <translation>今すぐ回答</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy the answer</source>
            <translation>回答をコピー</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>もう一度</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>もう一度質問</translation>
        </message>
        <message>
            <source>Think longer</source>
            <translation>もっと考える</translation>
        </message>
        <message>
            <source>Plot</source>
            <translation>グラフ</translation>
        </message>
        <message>
            <source>Draw the functions</source>
            <translation>関数のグラフを描く</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Markdownとしてコピー</translation>
        </message>
        <message>
            <source>Copy as Rich Text</source>
            <translation>リッチテキストとしてコピー</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Edit or delete</source>
            <translation>編集または削除</translation>
        </message>
    </context>
    <context>
        <name>TurnMenu</name>
        <message>
            <source>Compare With and Without {adapter}</source>
            <translation>{adapter}のあり・なしを比較</translation>
        </message>
        <message>
            <source>Compare Versions</source>
            <translation>バージョンを比較</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>やり取り</translation>
        </message>
        <message>
            <source>Edit Question</source>
            <translation>質問を編集</translation>
        </message>
        <message>
            <source>Delete Turn</source>
            <translation>やり取りを削除</translation>
        </message>
        <message>
            <source>Plot</source>
            <translation>グラフ</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy Question</source>
            <translation>質問をコピー</translation>
        </message>
    </context>
    <context>
        <name>TurnRemarks</name>
        <message>
            <source>This answer stays until there is a new one.</source>
            <translation>この回答は新しい回答ができるまで残ります。</translation>
        </message>
    </context>
    <context>
        <name>TurnView</name>
        <message>
            <source>Thinking…</source>
            <translation>思考中…</translation>
        </message>
    </context>
    <context>
        <name>Tutor</name>
        <message>
            <source>there are too many</source>
            <translation>多すぎます</translation>
        </message>
        <message>
            <source>the answer has no value</source>
            <translation>答えに値がありません</translation>
        </message>
        <message>
            <source>that isn't defined</source>
            <translation>定義されていません</translation>
        </message>
        <message>
            <source>a number is too large</source>
            <translation>数が大きすぎます</translation>
        </message>
        <message>
            <source>a power is too large</source>
            <translation>累乗が大きすぎます</translation>
        </message>
        <message>
            <source>an exponent isn't a number</source>
            <translation>指数が数ではありません</translation>
        </message>
        <message>
            <source>a power isn't defined</source>
            <translation>累乗が定義されていません</translation>
        </message>
        <message>
            <source>powers are piled up too high</source>
            <translation>累乗の重なりが深すぎます</translation>
        </message>
        <message>
            <source>something is divided by a matrix</source>
            <translation>行列で割っています</translation>
        </message>
        <message>
            <source>something is divided by zero</source>
            <translation>0で割っています</translation>
        </message>
        <message>
            <source>a factorial is too large or isn't defined</source>
            <translation>階乗が大きすぎるか、定義されていません</translation>
        </message>
        <message>
            <source>a binomial coefficient is too large or isn't defined</source>
            <translation>二項係数が大きすぎるか、定義されていません</translation>
        </message>
        <message>
            <source>a logarithm isn't defined</source>
            <translation>対数が定義されていません</translation>
        </message>
        <message>
            <source>an index of a root isn't known here</source>
            <translation>この根の指数は扱えません</translation>
        </message>
        <message>
            <source>something isn't a whole number</source>
            <translation>整数でないものがあります</translation>
        </message>
        <message>
            <source>a root is of too high an index</source>
            <translation>根の指数が大きすぎます</translation>
        </message>
        <message>
            <source>this power of a matrix can't be computed</source>
            <translation>この行列の累乗は計算できません</translation>
        </message>
        <message>
            <source>a matrix has no inverse</source>
            <translation>逆行列がありません</translation>
        </message>
        <message>
            <source>{name} is no condition</source>
            <translation>{name}は条件ではありません</translation>
        </message>
        <message>
            <source>this relation can't be checked</source>
            <translation>この関係式は検算できません</translation>
        </message>
        <message>
            <source>there are too many cases</source>
            <translation>場合の数が多すぎます</translation>
        </message>
        <message>
            <source>there are too many elements</source>
            <translation>要素が多すぎます</translation>
        </message>
        <message>
            <source>there are too many unknowns</source>
            <translation>未知数が多すぎます</translation>
        </message>
        <message>
            <source>nothing satisfies that</source>
            <translation>満たすものがありません</translation>
        </message>
        <message>
            <source>this can't be solved here</source>
            <translation>ここでは解けません</translation>
        </message>
        <message>
            <source>there are endlessly many</source>
            <translation>無限に多くあります</translation>
        </message>
        <message>
            <source>these aren't polynomials</source>
            <translation>多項式ではありません</translation>
        </message>
        <message>
            <source>{name} isn't known here</source>
            <translation>{name}はここでは扱えません</translation>
        </message>
        <message>
            <source>i isn't real</source>
            <translation>iは実数ではありません</translation>
        </message>
        <message>
            <source>this can't be computed</source>
            <translation>計算できません</translation>
        </message>
        <message>
            <source>it has no value</source>
            <translation>値がありません</translation>
        </message>
        <message>
            <source>this can't be solved among complex numbers</source>
            <translation>複素数の範囲では解けません</translation>
        </message>
        <message>
            <source>nothing is to be solved</source>
            <translation>解くものがありません</translation>
        </message>
        <message>
            <source>it repeats itself</source>
            <translation>繰り返しがあります</translation>
        </message>
        <message>
            <source>an interval's brackets aren't known here</source>
            <translation>この区間の括弧は扱えません</translation>
        </message>
        <message>
            <source>it isn't in one unknown</source>
            <translation>未知数が1つではありません</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>大きすぎます</translation>
        </message>
        <message>
            <source>that has no coefficient</source>
            <translation>その係数はありません</translation>
        </message>
        <message>
            <source>this isn't a polynomial</source>
            <translation>多項式ではありません</translation>
        </message>
        <message>
            <source>there is none</source>
            <translation>ありません</translation>
        </message>
        <message>
            <source>this isn't a number</source>
            <translation>数ではありません</translation>
        </message>
        <message>
            <source>there isn't one inverse</source>
            <translation>逆関数が1つに決まりません</translation>
        </message>
        <message>
            <source>the result is too long</source>
            <translation>結果が長すぎます</translation>
        </message>
        <message>
            <source>That takes too much memory to compute.</source>
            <translation>計算に必要なメモリが多すぎます。</translation>
        </message>
        <message>
            <source>The algebra can't do this ({error}).</source>
            <translation>数式処理ではできません（{error}）。</translation>
        </message>
        <message>
            <source>what comes out can't be written</source>
            <translation>結果を書き表せません</translation>
        </message>
        <message>
            <source>it isn't rational</source>
            <translation>有理数ではありません</translation>
        </message>
        <message>
            <source>it is too long</source>
            <translation>長すぎます</translation>
        </message>
        <message>
            <source>this is no expression</source>
            <translation>式ではありません</translation>
        </message>
        <message>
            <source>{name} is no expression</source>
            <translation>{name}は式ではありません</translation>
        </message>
        <message>
            <source>{name} is of nothing</source>
            <translation>{name}に対象がありません</translation>
        </message>
        <message>
            <source>{name} of a matrix isn't known here</source>
            <translation>行列の{name}は扱えません</translation>
        </message>
        <message>
            <source>something doesn't fit together</source>
            <translation>組み合わせられないものがあります</translation>
        </message>
        <message>
            <source>a number is none</source>
            <translation>数が正しく書かれていません</translation>
        </message>
        <message>
            <source>an unknown has no name</source>
            <translation>未知数に名前がありません</translation>
        </message>
        <message>
            <source>a constant isn't known here</source>
            <translation>定数がここでは扱えません</translation>
        </message>
        <message>
            <source>a matrix is none</source>
            <translation>行列が正しく書かれていません</translation>
        </message>
        <message>
            <source>a matrix is too large</source>
            <translation>行列が大きすぎます</translation>
        </message>
        <message>
            <source>the rows of a matrix are of different lengths</source>
            <translation>行列の行の長さが異なります</translation>
        </message>
        <message>
            <source>a derivative is of too high an order</source>
            <translation>導関数の階数が高すぎます</translation>
        </message>
        <message>
            <source>what should be a variable is none</source>
            <translation>変数であるはずのものが変数ではありません</translation>
        </message>
        <message>
            <source>a matrix stands where a number should</source>
            <translation>数があるはずの場所に行列があります</translation>
        </message>
        <message>
            <source>an integral is incomplete</source>
            <translation>積分が完全ではありません</translation>
        </message>
        <message>
            <source>a side of a limit is none</source>
            <translation>極限の近づく側の指定が正しくありません</translation>
        </message>
        <message>
            <source>a sum has too many terms</source>
            <translation>和の項が多すぎます</translation>
        </message>
        <message>
            <source>a number isn't one of its base</source>
            <translation>その基数の数ではありません</translation>
        </message>
        <message>
            <source>something is missing</source>
            <translation>何かが足りません</translation>
        </message>
        <message>
            <source>log has no base: 10 or e could be meant</source>
            <translation>logに底がありません。10ともeとも読めます</translation>
        </message>
        <message>
            <source>a relation is incomplete</source>
            <translation>関係式が完全ではありません</translation>
        </message>
        <message>
            <source>which signs belong together isn't clear</source>
            <translation>どの記号どうしが対になるのかわかりません</translation>
        </message>
        <message>
            <source>several units are mixed</source>
            <translation>複数の単位が混ざっています</translation>
        </message>
        <message>
            <source>There is no time left to compute that.</source>
            <translation>計算する時間が残っていません。</translation>
        </message>
        <message>
            <source>The algebra hasn't started yet.</source>
            <translation>数式処理がまだ始まっていません。</translation>
        </message>
        <message>
            <source>That takes too long to compute.</source>
            <translation>計算に時間がかかりすぎます。</translation>
        </message>
        <message>
            <source>The algebra broke down over this.</source>
            <translation>計算の途中で数式処理が止まりました。</translation>
        </message>
        <message>
            <source>That can't be computed here: {why}.</source>
            <translation>ここでは計算できません：{why}。</translation>
        </message>
        <message>
            <source>That is too long to compute with.</source>
            <translation>計算するには長すぎます。</translation>
        </message>
        <message>
            <source>That can't be asked.</source>
            <translation>それは計算できません。</translation>
        </message>
        <message>
            <source>with {count} sides that is {value}</source>
            <translation>辺の数が{count}なので、{value}</translation>
        </message>
        <message>
            <source>each exterior angle is {angle}°, and 360° ÷ {angle}° = {sides}</source>
            <translation>外角はそれぞれ{angle}°で、360° ÷ {angle}° = {sides}</translation>
        </message>
        <message>
            <source>the two add up to {total}°</source>
            <translation>2つを合わせると{total}°</translation>
        </message>
        <message>
            <source>reduced, the denominator is 0 for x = {root}</source>
            <translation>約分すると、x = {root}で分母が0になる</translation>
        </message>
        <message>
            <source>reduced, the denominator is 0 at 1 place</source>
            <translation>約分すると、分母が0になるところは1か所</translation>
        </message>
        <message>
            <source>reduced, the denominator is 0 at {count} places</source>
            <translation>約分すると、分母が0になるところは{count}か所</translation>
        </message>
        <message>
            <source>for large x the quotient comes near {value}</source>
            <translation>xが大きいとき、商は{value}に近づく</translation>
        </message>
        <message>
            <source>{value} is {digits} in base {base}</source>
            <translation>{value}は{base}進法で{digits}</translation>
        </message>
        <message>
            <source>it is {value} in base 10</source>
            <translation>10進法では{value}</translation>
        </message>
        <message>
            <source>in base 10 the sum of {a} and {b} is {value}</source>
            <translation>10進法では、{a}と{b}の和は{value}</translation>
        </message>
        <message>
            <source>in base 10 the product of {a} and {b} is {value}</source>
            <translation>10進法では、{a}と{b}の積は{value}</translation>
        </message>
        <message>
            <source>in base 10 the difference of {a} and {b} is {value}</source>
            <translation>10進法では、{a}と{b}の差は{value}</translation>
        </message>
        <message>
            <source>{term} and so on</source>
            <translation>{term}、以下同様</translation>
        </message>
        <message>
            <source>each of {n} elements is in or not: {sum} = {count}</source>
            <translation>{n}個の要素はそれぞれ含まれるか含まれないか：{sum} = {count}</translation>
        </message>
        <message>
            <source>there is 1 pair among {n}</source>
            <translation>{n}個から選ぶ組は1通り</translation>
        </message>
        <message>
            <source>there are {count} pairs among {n}</source>
            <translation>{n}個から選ぶ組は{count}通り</translation>
        </message>
        <message>
            <source>half the cross product of two sides is {area}</source>
            <translation>2辺のベクトルの外積の半分は{area}</translation>
        </message>
        <message>
            <source>the centre is {point}, the radius squared {square}</source>
            <translation>中心は{point}、半径の2乗は{square}</translation>
        </message>
        <message>
            <source>Computing what is asked gives {value} too.</source>
            <translation>求めるものを計算すると、やはり{value}になります。</translation>
        </message>
        <message>
            <source>Computing what is asked gives {value}, not {given}.</source>
            <translation>求めるものを計算すると{value}になり、{given}ではありません。</translation>
        </message>
        <message>
            <source>{digits}… ({count} digits)</source>
            <translation>{digits}…（{count}桁）</translation>
        </message>
        <message>
            <source>it is {number} times cos α + i sin α of the angle</source>
            <translation>その角のcos α + i sin αの{number}倍</translation>
        </message>
        <message>
            <source>what {number} is away from {centre} is turned</source>
            <translation>{centre}を中心に、{number}を回転する</translation>
        </message>
        <message>
            <source>it is |{number}|</source>
            <translation>|{number}|</translation>
        </message>
        <message>
            <source>r² = x² + y² and tan θ = y ÷ x give {value}</source>
            <translation>r² = x² + y²、tan θ = y ÷ xから{value}</translation>
        </message>
        <message>
            <source>ρ² = x² + y² + z² gives {value}</source>
            <translation>ρ² = x² + y² + z²から{value}</translation>
        </message>
        <message>
            <source>x = r cos θ and y = r sin θ with r = {r}, θ = {angle}</source>
            <translation>x = r cos θ、y = r sin θ、ただしr = {r}、θ = {angle}</translation>
        </message>
        <message>
            <source>{degrees}° is {degrees}/180 of π</source>
            <translation>{degrees}°はπの{degrees}/180</translation>
        </message>
        <message>
            <source>π radians are 180°, so it is {degrees}°</source>
            <translation>πラジアンは180°なので、{degrees}°</translation>
        </message>
        <message>
            <source>the squares of the differences add up to {square}, so the distance is {distance}</source>
            <translation>差の2乗の和は{square}なので、距離は{distance}</translation>
        </message>
        <message>
            <source>the midpoint is {point}</source>
            <translation>中点は{point}</translation>
        </message>
        <message>
            <source>the midpoint of {a} and {b} is {point}</source>
            <translation>{a}と{b}の中点は{point}</translation>
        </message>
        <message>
            <source>the other endpoint is {point}</source>
            <translation>もう一方の端点は{point}</translation>
        </message>
        <message>
            <source>twice the midpoint less {a} is {point}</source>
            <translation>中点の2倍から{a}を引くと{point}</translation>
        </message>
        <message>
            <source>the image of {point} is {image}</source>
            <translation>{point}の像は{image}</translation>
        </message>
        <message>
            <source>turned seatings are one, so there are {n}! = {value}</source>
            <translation>回転して重なる並びは同じとみなすので、{n}! = {value}</translation>
        </message>
        <message>
            <source>the {k} are one block, in {k}! orders: {others}! · {k}! = {value}</source>
            <translation>{k}人を1つのまとまりとすると、その中の並びは{k}!通り：{others}! · {k}! = {value}</translation>
        </message>
        <message>
            <source>the others in {before}! orders, the {k} into the {gaps} gaps: {value} in all</source>
            <translation>ほかの並びは{before}!通りで、その{gaps}個のすきまに{k}個を入れる：全部で{value}</translation>
        </message>
        <message>
            <source>{k} of {n} and {j} of {m}: {product} = {value}</source>
            <translation>{n}から{k}、{m}から{j}：{product} = {value}</translation>
        </message>
        <message>
            <source>−b/(2a) = {place}, and there the value is {value}</source>
            <translation>−b/(2a) = {place}で、そこでの値は{value}</translation>
        </message>
        <message>
            <source>completing the square gives {letters}</source>
            <translation>平方完成すると{letters}</translation>
        </message>
        <message>
            <source>at {name} = {place} the slope is {slope} and the value {value}</source>
            <translation>{name} = {place}での傾きは{slope}、値は{value}</translation>
        </message>
        <message>
            <source>as a fraction it is {value}</source>
            <translation>分数にすると{value}</translation>
        </message>
        <message>
            <source>its value is {value}</source>
            <translation>値は{value}</translation>
        </message>
        <message>
            <source>behind the point stand {block} again and again</source>
            <translation>小数点以下は{block}の繰り返し</translation>
        </message>
        <message>
            <source>behind the point stand {before}, then {block} again and again</source>
            <translation>小数点以下は{before}、そのあと{block}の繰り返し</translation>
        </message>
        <message>
            <source>behind the point stand {digits}</source>
            <translation>小数点以下は{digits}</translation>
        </message>
        <message>
            <source>{percent}% of {value} is {part}</source>
            <translation>{value}の{percent}%は{part}</translation>
        </message>
        <message>
            <source>{share} of {value} is {part}</source>
            <translation>{value}の{share}は{part}</translation>
        </message>
        <message>
            <source>{price} less {percent}% of it is {value}</source>
            <translation>{price}からその{percent}%を引くと{value}</translation>
        </message>
        <message>
            <source>the interest is {product} = {value}</source>
            <translation>利息は{product} = {value}</translation>
        </message>
        <message>
            <source>in order they are {numbers}; their sum is {sum}</source>
            <translation>順に並べると{numbers}、その和は{sum}</translation>
        </message>
        <message>
            <source>all of them add up to {all}, the others to {others}</source>
            <translation>全部の和は{all}、残りの和は{others}</translation>
        </message>
        <message>
            <source>1 of {all} equally likely outcomes is favourable</source>
            <translation>同様に確からしい{all}通りのうち1通りが条件に合う</translation>
        </message>
        <message>
            <source>{good} of {all} equally likely outcomes are favourable</source>
            <translation>同様に確からしい{all}通りのうち{good}通りが条件に合う</translation>
        </message>
        <message>
            <source>{k} of {n} can be chosen in 1 way</source>
            <translation>{n}から{k}を選ぶ選び方は1通り</translation>
        </message>
        <message>
            <source>{k} of {n} can be chosen in {ways} ways</source>
            <translation>{n}から{k}を選ぶ選び方は{ways}通り</translation>
        </message>
        <message>
            <source>the slope through {a} and {b} is {slope}, turned by a right angle</source>
            <translation>{a}と{b}を通る直線の傾きは{slope}で、それに垂直な直線の傾きを求める</translation>
        </message>
        <message>
            <source>the slope through {a} and {b} is {slope}</source>
            <translation>{a}と{b}を通る直線の傾きは{slope}</translation>
        </message>
        <message>
            <source>the slope of {line} is {slope}, turned by a right angle</source>
            <translation>{line}の傾きは{slope}で、それに垂直な直線の傾きを求める</translation>
        </message>
        <message>
            <source>the slope of {line} is {slope}</source>
            <translation>{line}の傾きは{slope}</translation>
        </message>
        <message>
            <source>where {other} = 0, {name} = {value}</source>
            <translation>{other} = 0のとき、{name} = {value}</translation>
        </message>
        <message>
            <source>{point} satisfies {equation}</source>
            <translation>{point}は{equation}を満たす</translation>
        </message>
        <message>
            <source>{point} satisfies both equations</source>
            <translation>{point}は両方の方程式を満たす</translation>
        </message>
        <message>
            <source>with {given} the {measure} of the {shape} is {value}</source>
            <translation>{given}のとき、{shape}の{measure}は{value}</translation>
        </message>
        <message>
            <source>{measure} {size}</source>
            <translation>{measure}{size}</translation>
        </message>
        <message>
            <source>half the perimeter is {half}, so the area is {area}</source>
            <translation>周の長さの半分は{half}なので、面積は{area}</translation>
        </message>
        <message>
            <source>side</source>
            <translation>辺</translation>
        </message>
        <message>
            <source>side length</source>
            <translation>辺の長さ</translation>
        </message>
        <message>
            <source>sides</source>
            <translation>辺</translation>
        </message>
        <message>
            <source>edge</source>
            <translation>辺</translation>
        </message>
        <message>
            <source>edge length</source>
            <translation>辺の長さ</translation>
        </message>
        <message>
            <source>edges</source>
            <translation>辺</translation>
        </message>
        <message>
            <source>side lengths</source>
            <translation>辺の長さ</translation>
        </message>
        <message>
            <source>edges of length</source>
            <translation>辺の長さ</translation>
        </message>
        <message>
            <source>sides of length</source>
            <translation>辺の長さ</translation>
        </message>
        <message>
            <source>length</source>
            <translation>長さ</translation>
        </message>
        <message>
            <source>width</source>
            <translation>幅</translation>
        </message>
        <message>
            <source>height</source>
            <translation>高さ</translation>
        </message>
        <message>
            <source>radius</source>
            <translation>半径</translation>
        </message>
        <message>
            <source>base radius</source>
            <translation>底面の半径</translation>
        </message>
        <message>
            <source>diameter</source>
            <translation>直径</translation>
        </message>
        <message>
            <source>base diameter</source>
            <translation>底面の直径</translation>
        </message>
        <message>
            <source>area</source>
            <translation>面積</translation>
        </message>
        <message>
            <source>perimeter</source>
            <translation>周の長さ</translation>
        </message>
        <message>
            <source>circumference</source>
            <translation>円周</translation>
        </message>
        <message>
            <source>volume</source>
            <translation>体積</translation>
        </message>
        <message>
            <source>surface area</source>
            <translation>表面積</translation>
        </message>
        <message>
            <source>total surface area</source>
            <translation>全表面積</translation>
        </message>
        <message>
            <source>diagonal</source>
            <translation>対角線</translation>
        </message>
        <message>
            <source>base</source>
            <translation>底辺</translation>
        </message>
        <message>
            <source>altitude</source>
            <translation>高さ</translation>
        </message>
        <message>
            <source>slant height</source>
            <translation>母線</translation>
        </message>
        <message>
            <source>side of length</source>
            <translation>辺の長さ</translation>
        </message>
        <message>
            <source>radius of length</source>
            <translation>半径</translation>
        </message>
        <message>
            <source>a side of length</source>
            <translation>1辺の長さ</translation>
        </message>
        <message>
            <source>diagonals</source>
            <translation>対角線</translation>
        </message>
        <message>
            <source>depth</source>
            <translation>奥行き</translation>
        </message>
        <message>
            <source>square</source>
            <translation>正方形</translation>
        </message>
        <message>
            <source>rectangle</source>
            <translation>長方形</translation>
        </message>
        <message>
            <source>circle</source>
            <translation>円</translation>
        </message>
        <message>
            <source>cube</source>
            <translation>立方体</translation>
        </message>
        <message>
            <source>sphere</source>
            <translation>球</translation>
        </message>
        <message>
            <source>ball</source>
            <translation>球</translation>
        </message>
        <message>
            <source>cylinder</source>
            <translation>円柱</translation>
        </message>
        <message>
            <source>right cylinder</source>
            <translation>直円柱</translation>
        </message>
        <message>
            <source>right circular cylinder</source>
            <translation>直円柱</translation>
        </message>
        <message>
            <source>circular cylinder</source>
            <translation>円柱</translation>
        </message>
        <message>
            <source>cone</source>
            <translation>円錐</translation>
        </message>
        <message>
            <source>right circular cone</source>
            <translation>直円錐</translation>
        </message>
        <message>
            <source>right cone</source>
            <translation>直円錐</translation>
        </message>
        <message>
            <source>equilateral triangle</source>
            <translation>正三角形</translation>
        </message>
        <message>
            <source>triangle</source>
            <translation>三角形</translation>
        </message>
        <message>
            <source>rectangular prism</source>
            <translation>直方体</translation>
        </message>
        <message>
            <source>rectangular box</source>
            <translation>直方体</translation>
        </message>
        <message>
            <source>right rectangular prism</source>
            <translation>直方体</translation>
        </message>
        <message>
            <source>parallelogram</source>
            <translation>平行四辺形</translation>
        </message>
        <message>
            <source>regular hexagon</source>
            <translation>正六角形</translation>
        </message>
        <message>
            <source>hemisphere</source>
            <translation>半球</translation>
        </message>
        <message>
            <source>regular tetrahedron</source>
            <translation>正四面体</translation>
        </message>
        <message>
            <source>semicircle</source>
            <translation>半円</translation>
        </message>
        <message>
            <source>{steps}; {step}</source>
            <translation>{steps}。{step}</translation>
        </message>
        <message>
            <source>multiplied out, the term without an unknown is {value}</source>
            <translation>展開すると、未知数のない項は{value}</translation>
        </message>
        <message>
            <source>multiplied out, the coefficient of {term} is {value}</source>
            <translation>展開すると、{term}の係数は{value}</translation>
        </message>
        <message>
            <source>multiplied out, the coefficients add up to {value}</source>
            <translation>展開すると、係数の和は{value}</translation>
        </message>
        <message>
            <source>the highest power of {name} is {degree}</source>
            <translation>{name}の最高次数は{degree}</translation>
        </message>
        <message>
            <source>the highest power of {name} has the coefficient {value}</source>
            <translation>{name}の最高次の係数は{value}</translation>
        </message>
        <message>
            <source>the quotient is {quotient}, the remainder {remainder}</source>
            <translation>商は{quotient}、余りは{remainder}</translation>
        </message>
        <message>
            <source>multiplied out there is 1 term</source>
            <translation>展開すると、項は1個</translation>
        </message>
        <message>
            <source>multiplied out there are {count} terms</source>
            <translation>展開すると、項は{count}個</translation>
        </message>
        <message>
            <source>{a} increased by {b} is {value}</source>
            <translation>{a}を{b}だけ増やすと{value}</translation>
        </message>
        <message>
            <source>{a} added to {b} is {value}</source>
            <translation>{b}に{a}を足すと{value}</translation>
        </message>
        <message>
            <source>{a} decreased by {b} is {value}</source>
            <translation>{a}を{b}だけ減らすと{value}</translation>
        </message>
        <message>
            <source>{a} diminished by {b} is {value}</source>
            <translation>{a}を{b}だけ減らすと{value}</translation>
        </message>
        <message>
            <source>{a} reduced by {b} is {value}</source>
            <translation>{a}を{b}だけ減らすと{value}</translation>
        </message>
        <message>
            <source>{a} subtracted from {b} is {value}</source>
            <translation>{b}から{a}を引くと{value}</translation>
        </message>
        <message>
            <source>{a} divided by {b} is {value}</source>
            <translation>{a}を{b}で割ると{value}</translation>
        </message>
        <message>
            <source>{a} multiplied by {b} is {value}</source>
            <translation>{a}に{b}を掛けると{value}</translation>
        </message>
        <message>
            <source>twice {a} is {value}</source>
            <translation>{a}の2倍は{value}</translation>
        </message>
        <message>
            <source>three times {a} is {value}</source>
            <translation>{a}の3倍は{value}</translation>
        </message>
        <message>
            <source>half of {a} is {value}</source>
            <translation>{a}の半分は{value}</translation>
        </message>
        <message>
            <source>a third of {a} is {value}</source>
            <translation>{a}の3分の1は{value}</translation>
        </message>
        <message>
            <source>a quarter of {a} is {value}</source>
            <translation>{a}の4分の1は{value}</translation>
        </message>
        <message>
            <source>two thirds of {a} is {value}</source>
            <translation>{a}の3分の2は{value}</translation>
        </message>
        <message>
            <source>three quarters of {a} is {value}</source>
            <translation>{a}の4分の3は{value}</translation>
        </message>
        <message>
            <source>the square of {a} is {value}</source>
            <translation>{a}の2乗は{value}</translation>
        </message>
        <message>
            <source>the cube of {a} is {value}</source>
            <translation>{a}の3乗は{value}</translation>
        </message>
        <message>
            <source>the square root of {a} is {value}</source>
            <translation>{a}の平方根は{value}</translation>
        </message>
        <message>
            <source>the reciprocal of {a} is {value}</source>
            <translation>{a}の逆数は{value}</translation>
        </message>
        <message>
            <source>the opposite of {a} is {value}</source>
            <translation>{a}の符号を変えた数は{value}</translation>
        </message>
        <message>
            <source>the absolute value of {a} is {value}</source>
            <translation>{a}の絶対値は{value}</translation>
        </message>
        <message>
            <source>{factored}, so the greatest common divisor is {value}</source>
            <translation>{factored}なので、最大公約数は{value}</translation>
        </message>
        <message>
            <source>{factored}, so the least common multiple is {value}</source>
            <translation>{factored}なので、最小公倍数は{value}</translation>
        </message>
        <message>
            <source>{factored} has 1 distinct prime factor</source>
            <translation>{factored}の異なる素因数は1個</translation>
        </message>
        <message>
            <source>{factored} has {count} distinct prime factors</source>
            <translation>{factored}の異なる素因数は{count}個</translation>
        </message>
        <message>
            <source>it ends in {digits}</source>
            <translation>末尾は{digits}</translation>
        </message>
        <message>
            <source>the digits of {number} have the sum {sum}</source>
            <translation>{number}の各桁の数字の和は{sum}</translation>
        </message>
        <message>
            <source>{number} has 1 digit</source>
            <translation>{number}は1桁</translation>
        </message>
        <message>
            <source>{number} has {count} digits</source>
            <translation>{number}は{count}桁</translation>
        </message>
        <message>
            <source>it ends in exactly 1 zero</source>
            <translation>末尾の0はちょうど1個</translation>
        </message>
        <message>
            <source>it ends in exactly {count} zeros</source>
            <translation>末尾の0はちょうど{count}個</translation>
        </message>
        <message>
            <source>there are none</source>
            <translation>1つもない</translation>
        </message>
        <message>
            <source>it is {member} alone</source>
            <translation>{member}だけ</translation>
        </message>
        <message>
            <source>they are {members}: {count} in all</source>
            <translation>{members}の、合わせて{count}個</translation>
        </message>
        <message>
            <source>the sum of {members} is {value}</source>
            <translation>{members}の和は{value}</translation>
        </message>
        <message>
            <source>the product of {members} is {value}</source>
            <translation>{members}の積は{value}</translation>
        </message>
        <message>
            <source>the squares of {members} add up to {value}</source>
            <translation>{members}の2乗の和は{value}</translation>
        </message>
        <message>
            <source>the cubes of {members} add up to {value}</source>
            <translation>{members}の3乗の和は{value}</translation>
        </message>
        <message>
            <source>the fourth powers of {members} add up to {value}</source>
            <translation>{members}の4乗の和は{value}</translation>
        </message>
        <message>
            <source>of {members} it is {value}</source>
            <translation>{members}に対して{value}</translation>
        </message>
        <message>
            <source>in the middle of {members} is {value}</source>
            <translation>{members}の真ん中は{value}</translation>
        </message>
        <message>
            <source>the mean of {members} is {value}</source>
            <translation>{members}の平均は{value}</translation>
        </message>
        <message>
            <source>the least is {value}</source>
            <translation>最小は{value}</translation>
        </message>
        <message>
            <source>the greatest is {value}</source>
            <translation>最大は{value}</translation>
        </message>
        <message>
            <source>they are {members}; their sum is {value}</source>
            <translation>{members}で、その和は{value}</translation>
        </message>
        <message>
            <source>they are {members}; their product is {value}</source>
            <translation>{members}で、その積は{value}</translation>
        </message>
        <message>
            <source>the least is {low}, the greatest is {high}</source>
            <translation>最小は{low}、最大は{high}</translation>
        </message>
        <message>
            <source>with {known} it is {value} (mod {modulus})</source>
            <translation>{known}から、{value} (mod {modulus})</translation>
        </message>
        <message>
            <source>{product} leaves 1 on division by {modulus}</source>
            <translation>{product}を{modulus}で割った余りは1</translation>
        </message>
        <message>
            <source>{name} = {value} is the first that satisfies it</source>
            <translation>はじめて満たすのは{name} = {value}</translation>
        </message>
        <message>
            <source>it leaves {value} on division by {modulus}</source>
            <translation>{modulus}で割ると{value}余る</translation>
        </message>
        <message>
            <source>the remainder on division by {modulus} is {value}</source>
            <translation>{modulus}で割った余りは{value}</translation>
        </message>
        <message>
            <source>their sum is {sum} and their product {product}, from which {value} follows</source>
            <translation>和は{sum}、積は{product}で、そこから{value}が得られる</translation>
        </message>
        <message>
            <source>their sum is {sum}, from which {value} follows</source>
            <translation>和は{sum}で、そこから{value}が得られる</translation>
        </message>
        <message>
            <source>the discriminant is {value}, and its root over a is the difference</source>
            <translation>判別式は{value}で、その平方根をaで割ったものが差</translation>
        </message>
        <message>
            <source>the first term is {first}, the common ratio {step}</source>
            <translation>初項は{first}、公比は{step}</translation>
        </message>
        <message>
            <source>the first term is {first}, the common difference {step}</source>
            <translation>初項は{first}、公差は{step}</translation>
        </message>
        <message>
            <source>{sequence}, so term {place} is {value}</source>
            <translation>{sequence}なので、第{place}項は{value}</translation>
        </message>
        <message>
            <source>{sequence}; 1 term adds up to {total}</source>
            <translation>{sequence}。1項の和は{total}</translation>
        </message>
        <message>
            <source>{sequence}; {count} terms add up to {total}</source>
            <translation>{sequence}。{count}項の和は{total}</translation>
        </message>
        <message>
            <source>{sequence}, so the sum is {quotient} = {value}</source>
            <translation>{sequence}なので、和は{quotient} = {value}</translation>
        </message>
        <message>
            <source>{sequence}, so the next term is {value}</source>
            <translation>{sequence}なので、次の項は{value}</translation>
        </message>
        <message>
            <source>{sequence}, so {value} is term {place}</source>
            <translation>{sequence}なので、{value}は第{place}項</translation>
        </message>
        <message>
            <source>the {count} terms add up to {total}</source>
            <translation>{count}項の和は{total}</translation>
        </message>
        <message>
            <source>{digits} in base {base}</source>
            <translation>{base}進法の{digits}</translation>
        </message>
        <message>
            <source>they are {larger} and {smaller}</source>
            <translation>{larger}と{smaller}</translation>
        </message>
        <message>
            <source>{larger} + {smaller} = {sum} and {larger} − {smaller} = {difference}</source>
            <translation>{larger} + {smaller} = {sum}、{larger} − {smaller} = {difference}</translation>
        </message>
        <message>
            <source>for {number} both sides are {value}</source>
            <translation>{number}のとき、両辺は{value}</translation>
        </message>
        <message>
            <source>the cross product is {vector}</source>
            <translation>外積は{vector}</translation>
        </message>
        <message>
            <source>the factor is {quotient} = {factor}</source>
            <translation>倍率は{quotient} = {factor}</translation>
        </message>
        <message>
            <source>the squares add up to {sum}</source>
            <translation>2乗の和は{sum}</translation>
        </message>
        <message>
            <source>the squared cosine is {square}, so the angle is {degrees}°</source>
            <translation>余弦の2乗は{square}なので、角は{degrees}°</translation>
        </message>
        <message>
            <source>expanded by its first row it is {value}</source>
            <translation>第1行で展開すると{value}</translation>
        </message>
        <message>
            <source>its determinant is 0</source>
            <translation>行列式は0</translation>
        </message>
        <message>
            <source>the determinant is {value}</source>
            <translation>行列式は{value}</translation>
        </message>
        <message>
            <source>the determinant of the two is {value}</source>
            <translation>2つの行列式は{value}</translation>
        </message>
        <message>
            <source>the area squared is {value}</source>
            <translation>面積の2乗は{value}</translation>
        </message>
        <message>
            <source>the solution</source>
            <translation>解</translation>
        </message>
        <message>
            <source>the sum of the solutions</source>
            <translation>解の和</translation>
        </message>
        <message>
            <source>the product of the solutions</source>
            <translation>解の積</translation>
        </message>
        <message>
            <source>the number of solutions</source>
            <translation>解の個数</translation>
        </message>
        <message>
            <source>the largest solution</source>
            <translation>最大の解</translation>
        </message>
        <message>
            <source>the smallest solution</source>
            <translation>最小の解</translation>
        </message>
        <message>
            <source>Computed again, it is the same.</source>
            <translation>もう一度計算すると、同じ結果になります。</translation>
        </message>
        <message>
            <source>Computed again, it comes to {value}, as the answer says.</source>
            <translation>もう一度計算すると{value}になり、答えと一致します。</translation>
        </message>
        <message>
            <source>Computed again, it comes out differently; the answer says {given}.</source>
            <translation>もう一度計算すると違う結果になります。答えは{given}です。</translation>
        </message>
        <message>
            <source>Computed again, it comes to {value}; the answer says {given}.</source>
            <translation>もう一度計算すると{value}になりますが、答えは{given}です。</translation>
        </message>
        <message>
            <source>There is no final answer to check.</source>
            <translation>検算できる最終的な答えがありません。</translation>
        </message>
        <message>
            <source>The final answer can't be read as mathematics: {why}.</source>
            <translation>最終的な答えを数式として読めません：{why}。</translation>
        </message>
        <message>
            <source>There is no check for this kind of question.</source>
            <translation>この種の問題を検算する方法はありません。</translation>
        </message>
        <message>
            <source>Solved again: {asked} is {found}, as the answer says.</source>
            <translation>もう一度解くと、{asked}は{found}で、答えと一致します。</translation>
        </message>
        <message>
            <source>Solved again: {asked} is {found}; the answer says {given}.</source>
            <translation>もう一度解くと、{asked}は{found}ですが、答えは{given}です。</translation>
        </message>
        <message>
            <source>{name} = {value} makes both sides {sides}, and nothing else does.</source>
            <translation>{name} = {value}のとき両辺は{sides}になり、ほかに解はありません。</translation>
        </message>
        <message>
            <source>The answer includes {name} = {value}, which doesn't satisfy the condition.</source>
            <translation>答えには{name} = {value}がありますが、条件を満たしません。</translation>
        </message>
        <message>
            <source>{name} = {value} satisfies the condition, but the answer leaves it out.</source>
            <translation>{name} = {value}は条件を満たしますが、答えにありません。</translation>
        </message>
        <message>
            <source>The answer has exactly the numbers that satisfy the condition.</source>
            <translation>答えは、条件を満たす数とちょうど一致します。</translation>
        </message>
        <message>
            <source>The answer has exactly the values that the function takes.</source>
            <translation>答えは、関数がとる値とちょうど一致します。</translation>
        </message>
        <message>
            <source>The answer includes {value}, a value that the function never takes.</source>
            <translation>答えには{value}がありますが、関数はその値をとりません。</translation>
        </message>
        <message>
            <source>The function takes the value {value}, but the answer leaves it out.</source>
            <translation>関数は値{value}をとりますが、答えにありません。</translation>
        </message>
        <message>
            <source>The answer's last line, {left}, comes to {found}; its box says {given}.</source>
            <translation>回答の最後の行の{left}は{found}になりますが、枠の中は{given}です。</translation>
        </message>
        <message>
            <source>The answer's own equation {equation} isn't satisfied by {stated}: {sides}.</source>
            <translation>回答の中の方程式{equation}は、{stated}では満たされません：{sides}。</translation>
        </message>
        <message>
            <source>The answer satisfies the solution's own equation {equation}; whether that says what the problem says wasn't checked.</source>
            <translation>答えは、解き方の中の方程式{equation}を満たします。この方程式が問題の内容を表しているかどうかは検算していません。</translation>
        </message>
        <message>
            <source>The answer satisfies the solution's own equations {equations}; whether these say what the problem says wasn't checked.</source>
            <translation>答えは、解き方の中の方程式{equations}を満たします。これらの方程式が問題の内容を表しているかどうかは検算していません。</translation>
        </message>
        <message>
            <source>{value} satisfies {equation}</source>
            <translation>{value}は{equation}を満たす</translation>
        </message>
        <message>
            <source>{values} satisfy {equations}</source>
            <translation>{values}は{equations}を満たす</translation>
        </message>
        <message>
            <source>The value is right; whether it has the form that is asked for can't be told.</source>
            <translation>値は合っています。求められた形かどうかは判断できません。</translation>
        </message>
        <message>
            <source>Differentiated, the answer gives {back} back.</source>
            <translation>答えを微分すると、{back}に戻ります。</translation>
        </message>
        <message>
            <source>Differentiated, the answer gives {back}, which isn't what was integrated.</source>
            <translation>答えを微分すると{back}になり、積分した関数と違います。</translation>
        </message>
        <message>
            <source>“{sign}” doesn't belong there</source>
            <translation>「{sign}」はここには置けません</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>入れ子が深すぎます</translation>
        </message>
        <message>
            <source>a ratio of three isn't known here</source>
            <translation>3つの数の比は扱えません</translation>
        </message>
        <message>
            <source>what stands behind the slash could be read in two ways</source>
            <translation>スラッシュのあとが2通りに読めます</translation>
        </message>
        <message>
            <source>it could be a ratio or a time</source>
            <translation>比とも時刻とも読めます</translation>
        </message>
        <message>
            <source>“!!” could be read in two ways</source>
            <translation>「!!」が2通りに読めます</translation>
        </message>
        <message>
            <source>braces are missing around “{sign}”</source>
            <translation>「{sign}」の前後に波括弧が足りません</translation>
        </message>
        <message>
            <source>braces are missing: it could be read in two ways how far the exponent goes</source>
            <translation>波括弧が足りません。指数の範囲が2通りに読めます</translation>
        </message>
        <message>
            <source>a sign is missing before “{sign}”</source>
            <translation>「{sign}」の前に記号が足りません</translation>
        </message>
        <message>
            <source>a relation stands in a product</source>
            <translation>積の中に関係式があります</translation>
        </message>
        <message>
            <source>what is raised behind a mixed number could be read in two ways</source>
            <translation>帯分数のあとの累乗が2通りに読めます</translation>
        </message>
        <message>
            <source>a number and a fraction beside each other could be read in two ways</source>
            <translation>並んだ数と分数が2通りに読めます</translation>
        </message>
        <message>
            <source>“{word}” is a word</source>
            <translation>「{word}」は単語です</translation>
        </message>
        <message>
            <source>the power of a unit isn't a number</source>
            <translation>単位の指数が数ではありません</translation>
        </message>
        <message>
            <source>something is missing at the end</source>
            <translation>最後に何かが足りません</translation>
        </message>
        <message>
            <source>a number is too long</source>
            <translation>数が長すぎます</translation>
        </message>
        <message>
            <source>a number with a point in another base isn't known here</source>
            <translation>10進法以外の小数は扱えません</translation>
        </message>
        <message>
            <source>“{name}” isn't known here</source>
            <translation>「{name}」は扱えません</translation>
        </message>
        <message>
            <source>“{sign}” is missing</source>
            <translation>「{sign}」が足りません</translation>
        </message>
        <message>
            <source>a set that is described by a condition isn't known here</source>
            <translation>条件で表された集合は扱えません</translation>
        </message>
        <message>
            <source>the brackets don't match</source>
            <translation>括弧の対応が合っていません</translation>
        </message>
        <message>
            <source>there is nothing between the brackets</source>
            <translation>括弧の中に何もありません</translation>
        </message>
        <message>
            <source>what stands behind √ could be read in two ways</source>
            <translation>√のあとが2通りに読めます</translation>
        </message>
        <message>
            <source>a line above could mean a repeating decimal, digits, a length or a conjugate</source>
            <translation>上の線は、循環小数、桁の数字、長さ、共役のどれとも読めます</translation>
        </message>
        <message>
            <source>it speaks of a figure</source>
            <translation>図について述べています</translation>
        </message>
        <message>
            <source>something is struck through</source>
            <translation>取り消し線があります</translation>
        </message>
        <message>
            <source>it has notes set on it</source>
            <translation>注釈が付いています</translation>
        </message>
        <message>
            <source>sets such as the real numbers aren't known here</source>
            <translation>実数全体のような集合は扱えません</translation>
        </message>
        <message>
            <source>dots leave out what can only be guessed</source>
            <translation>省略記号の部分は推測するしかありません</translation>
        </message>
        <message>
            <source>functions that are composed with a circle aren't known here</source>
            <translation>丸で合成した関数は扱えません</translation>
        </message>
        <message>
            <source>a bar could mean “divides”, “given” or “such that”</source>
            <translation>縦線は「割り切る」「条件付き」「…を満たす」のどれとも読めます</translation>
        </message>
        <message>
            <source>sqrt wants a bracket</source>
            <translation>sqrtには括弧が必要です</translation>
        </message>
        <message>
            <source>this inverse isn't known here</source>
            <translation>この逆関数は扱えません</translation>
        </message>
        <message>
            <source>a power of “{name}” could be read in two ways</source>
            <translation>「{name}」の累乗が2通りに読めます</translation>
        </message>
        <message>
            <source>what is raised behind the bar could be read in two ways</source>
            <translation>縦線のあとの累乗が2通りに読めます</translation>
        </message>
        <message>
            <source>what stands before the slash could be read in two ways</source>
            <translation>スラッシュの前が2通りに読めます</translation>
        </message>
        <message>
            <source>how far “{name}” goes could be read in two ways</source>
            <translation>「{name}」の及ぶ範囲が2通りに読めます</translation>
        </message>
        <message>
            <source>a comma between relations could be read in two ways</source>
            <translation>関係式の間のコンマが2通りに読めます</translation>
        </message>
        <message>
            <source>“{word}” behind a relation could be read in two ways</source>
            <translation>関係式のあとの「{word}」が2通りに読めます</translation>
        </message>
        <message>
            <source>“{sign}” is missing at the end</source>
            <translation>最後に「{sign}」が足りません</translation>
        </message>
        <message>
            <source>“{sign}” is missing before “{next}”</source>
            <translation>「{next}」の前に「{sign}」が足りません</translation>
        </message>
        <message>
            <source>an environment isn't closed</source>
            <translation>環境が閉じていません</translation>
        </message>
        <message>
            <source>not every case has a condition</source>
            <translation>条件のない場合があります</translation>
        </message>
        <message>
            <source>the rows aren't equations</source>
            <translation>行が方程式ではありません</translation>
        </message>
        <message>
            <source>“{sign}” doesn't belong in a row</source>
            <translation>「{sign}」は行の中に置けません</translation>
        </message>
        <message>
            <source>“{name}” isn't known here above more than a letter</source>
            <translation>1文字より長いものの上の「{name}」は扱えません</translation>
        </message>
        <message>
            <source>an index that is computed isn't known here</source>
            <translation>計算を含む添字は扱えません</translation>
        </message>
        <message>
            <source>“{text}” could be read in two ways</source>
            <translation>「{text}」が2通りに読めます</translation>
        </message>
        <message>
            <source>“{text}” could be a length, a name or a product</source>
            <translation>「{text}」は、長さ、名前、積のどれとも読めます</translation>
        </message>
        <message>
            <source>a derivative of something that isn't said</source>
            <translation>何の導関数かが書かれていません</translation>
        </message>
        <message>
            <source>a sum without its lower bound isn't known here</source>
            <translation>下端のない和は扱えません</translation>
        </message>
        <message>
            <source>a sum without its upper bound isn't known here</source>
            <translation>上端のない和は扱えません</translation>
        </message>
        <message>
            <source>a limit without its point isn't known here</source>
            <translation>近づく点のない極限は扱えません</translation>
        </message>
        <message>
            <source>a derivative isn't written as one</source>
            <translation>導関数の書き方ではありません</translation>
        </message>
        <message>
            <source>how far a sum, a limit or a derivative goes could be read in two ways</source>
            <translation>和、極限、導関数の及ぶ範囲が2通りに読めます</translation>
        </message>
        <message>
            <source>an integral has one bound only</source>
            <translation>積分の端が1つしかありません</translation>
        </message>
        <message>
            <source>an integral doesn't say dx</source>
            <translation>積分にdxがありません</translation>
        </message>
        <message>
            <source>“or” and “and” together could be read in two ways</source>
            <translation>「または」と「かつ」が混ざり、2通りに読めます</translation>
        </message>
        <message>
            <source>a relation doesn't belong there</source>
            <translation>ここに関係式は置けません</translation>
        </message>
        <message>
            <source>“{sign}” doesn't belong behind a modulus</source>
            <translation>「{sign}」は法のあとに置けません</translation>
        </message>
        <message>
            <source>sets without brackets could be read in two ways</source>
            <translation>括弧のない集合が2通りに読めます</translation>
        </message>
        <message>
            <source>the comma could part two numbers or group the digits of one</source>
            <translation>コンマは、2つの数の区切りとも桁の区切りとも読めます</translation>
        </message>
        <message>
            <source>“{sign}” is no mathematics that is known here</source>
            <translation>「{sign}」は扱える数学の記号ではありません</translation>
        </message>
        <message>
            <source>“!=” could be a factorial or “isn't equal”</source>
            <translation>「!=」は階乗とも「等しくない」とも読めます</translation>
        </message>
    </context>
    <context>
        <name>TutorCommands</name>
        <message>
            <source>Check Answers</source>
            <translation>回答を検算</translation>
        </message>
        <message>
            <source>Hints First</source>
            <translation>ヒントから</translation>
        </message>
        <message>
            <source>Next Hint</source>
            <translation>次のヒント</translation>
        </message>
        <message>
            <source>Stuck at a Line…</source>
            <translation>この行で行き詰まった…</translation>
        </message>
        <message>
            <source>Show the Whole Solution</source>
            <translation>解き方をすべて表示</translation>
        </message>
        <message>
            <source>Plot the Functions</source>
            <translation>関数のグラフを描く</translation>
        </message>
    </context>
    <context>
        <name>TypesetLine</name>
        <message>
            <source>The line as it is read</source>
            <translation>読み取った行</translation>
        </message>
    </context>
    <context>
        <name>TypesetThoughts</name>
        <message>
            <source>Thoughts</source>
            <translation>思考</translation>
        </message>
    </context>
    <context>
        <name>UndoLine</name>
        <message>
            <source>Undo</source>
            <translation>取り消す</translation>
        </message>
        <message>
            <source>Undo: {words}</source>
            <translation>取り消す：{words}</translation>
        </message>
    </context>
    <context>
        <name>VerdictLine</name>
        <message>
            <source>Checking…</source>
            <translation>検算中…</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitch</name>
        <message>
            <source>Earlier version</source>
            <translation>前のバージョン</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>次のバージョン</translation>
        </message>
        <message>
            <source>{number} / {total}</source>
            <translation>{number} / {total}</translation>
        </message>
        <message>
            <source>Version {number} of {total}</source>
            <translation>{total}個中{number}番目のバージョン</translation>
        </message>
    </context>
    <context>
        <name>WindowCommands</name>
        <message>
            <source>Exit Full Screen</source>
            <translation>フルスクリーンを解除</translation>
        </message>
        <message>
            <source>Enter Full Screen</source>
            <translation>フルスクリーンにする</translation>
        </message>
        <message>
            <source>Minimize</source>
            <translation>しまう</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>拡大/縮小</translation>
        </message>
        <message>
            <source>Bring All to Front</source>
            <translation>すべてを手前に移動</translation>
        </message>
    </context>
    <context>
        <name>WindowWords</name>
        <message>
            <source>If it is a whole model, install it on the Models page.</source>
            <translation>モデル全体なら、モデルのページでインストールしてください。</translation>
        </message>
        <message>
            <source>Install it.</source>
            <translation>インストールしてください。</translation>
        </message>
        <message>
            <source>Install it on the Models page.</source>
            <translation>モデルのページでインストールしてください。</translation>
        </message>
        <message>
            <source>Install it again.</source>
            <translation>もう一度インストールしてください。</translation>
        </message>
        <message>
            <source>Install it again on the Models page.</source>
            <translation>モデルのページで、もう一度インストールしてください。</translation>
        </message>
        <message>
            <source>Install it as a model.</source>
            <translation>モデルとしてインストールしてください。</translation>
        </message>
        <message>
            <source>Install it as a model on the Models page.</source>
            <translation>モデルのページで、モデルとしてインストールしてください。</translation>
        </message>
        <message>
            <source>Go on.</source>
            <translation>再開してください。</translation>
        </message>
        <message>
            <source>Go on on the Models page.</source>
            <translation>モデルのページで再開してください。</translation>
        </message>
        <message>
            <source>This version of Ergo can't install it. Remove it.</source>
            <translation>このバージョンのErgoではインストールできません。削除してください。</translation>
        </message>
        <message>
            <source>This version of Ergo can't install it. Remove it on the Models page.</source>
            <translation>このバージョンのErgoではインストールできません。モデルのページで削除してください。</translation>
        </message>
        <message>
            <source>Add one.</source>
            <translation>追加してください。</translation>
        </message>
        <message>
            <source>Add one on the Adapters page.</source>
            <translation>アダプタのページで追加してください。</translation>
        </message>
        <message>
            <source>Choose one of the catalogue.</source>
            <translation>カタログから選んでください。</translation>
        </message>
        <message>
            <source>Copy the folder to another place.</source>
            <translation>フォルダを別の場所にコピーしてください。</translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <source>It couldn't be checked.</source>
            <translation>検算できませんでした。</translation>
        </message>
        <message>
            <source>This makes an equation of it.</source>
            <translation>これを方程式にしています。</translation>
        </message>
        <message>
            <source>It isn't clear what this is equal to.</source>
            <translation>これが何と等しいのかわかりません。</translation>
        </message>
        <message>
            <source>This is one side of the line before.</source>
            <translation>これは前の行の一方の辺です。</translation>
        </message>
        <message>
            <source>It has no equals sign, so it can't be compared with the line before.</source>
            <translation>等号がないので、前の行と比べられません。</translation>
        </message>
        <message>
            <source>This isn't true.</source>
            <translation>これは成り立ちません。</translation>
        </message>
        <message>
            <source>True for every number.</source>
            <translation>すべての数で成り立ちます。</translation>
        </message>
        <message>
            <source>So there is no solution.</source>
            <translation>よって解はありません。</translation>
        </message>
        <message>
            <source>All cases together.</source>
            <translation>すべての場合をまとめたものです。</translation>
        </message>
        <message>
            <source>This is another case.</source>
            <translation>これは別の場合です。</translation>
        </message>
        <message>
            <source>This is the other case.</source>
            <translation>これはもう一方の場合です。</translation>
        </message>
        <message>
            <source>This follows from an earlier line.</source>
            <translation>前のほうの行から導けます。</translation>
        </message>
        <message>
            <source>It isn't clear what {name} is.</source>
            <translation>{name}が何かわかりません。</translation>
        </message>
        <message>
            <source>It isn't clear where the numbers in this line come from.</source>
            <translation>この行の数がどこから来たのかわかりません。</translation>
        </message>
        <message>
            <source>The sign of inequality has to be turned round when both sides are multiplied or divided by a negative number.</source>
            <translation>両辺に負の数を掛けるときや、両辺を負の数で割るときは、不等号の向きを変えなければなりません。</translation>
        </message>
        <message>
            <source>These are the solutions within one full turn; they repeat.</source>
            <translation>1周の中の解です。ほかの解はその繰り返しです。</translation>
        </message>
        <message>
            <source>what {name} is hasn't been said</source>
            <translation>{name}が何かが書かれていません</translation>
        </message>
        <message>
            <source>A percentage that is added could be meant in two ways.</source>
            <translation>パーセントを足すのは、2通りの意味に取れます。</translation>
        </message>
        <message>
            <source>The angle is taken in degrees.</source>
            <translation>角の単位は度とみなします。</translation>
        </message>
        <message>
            <source>This step can't be checked.</source>
            <translation>この手順は検算できません。</translation>
        </message>
        <message>
            <source>The constant of integration is missing: + C.</source>
            <translation>積分定数がありません：+ C。</translation>
        </message>
        <message>
            <source>At {place} the line before has a value and this one hasn't.</source>
            <translation>{place}のとき、前の行には値がありますが、この行にはありません。</translation>
        </message>
        <message>
            <source>This holds where both have a value.</source>
            <translation>両方に値があるときに成り立ちます。</translation>
        </message>
        <message>
            <source>This holds for {places}.</source>
            <translation>{places}のとき成り立ちます。</translation>
        </message>
        <message>
            <source>{difference} It holds only where nothing is negative.</source>
            <translation>{difference}負の数がないときだけ成り立ちます。</translation>
        </message>
        <message>
            <source>it is too long</source>
            <translation>長すぎます</translation>
        </message>
        <message>
            <source>There is no mathematics in this line.</source>
            <translation>この行に数式がありません。</translation>
        </message>
        <message>
            <source>This is one of the cases.</source>
            <translation>これは場合の1つです。</translation>
        </message>
        <message>
            <source>This can't be read: {why}.</source>
            <translation>読み取れません：{why}。</translation>
        </message>
        <message>
            <source>this can't be checked</source>
            <translation>検算できません</translation>
        </message>
        <message>
            <source>a comma stands where it can't be read</source>
            <translation>読み取れない場所にコンマがあります</translation>
        </message>
        <message>
            <source>it isn't clear what these numbers are of</source>
            <translation>これらの数が何についてのものかわかりません</translation>
        </message>
        <message>
            <source>This value is tried.</source>
            <translation>この値を試します。</translation>
        </message>
        <message>
            <source>It isn't clear what this follows from.</source>
            <translation>何から導かれるのかわかりません。</translation>
        </message>
        <message>
            <source>{name} is new.</source>
            <translation>{name}は初めて出てきました。</translation>
        </message>
        <message>
            <source>{names}: taken as given.</source>
            <translation>{names}：与えられたものとみなします。</translation>
        </message>
        <message>
            <source>{values} is put in.</source>
            <translation>{values}を代入しています。</translation>
        </message>
        <message>
            <source>Taken as given.</source>
            <translation>与えられたものとみなします。</translation>
        </message>
        <message>
            <source>its value</source>
            <translation>その値</translation>
        </message>
        <message>
            <source>This starts anew.</source>
            <translation>ここから新しく始まります。</translation>
        </message>
        <message>
            <source>it can't be read</source>
            <translation>読み取れません</translation>
        </message>
        <message>
            <source>differentials aren't followed here</source>
            <translation>ここでは微分記号を扱えません</translation>
        </message>
        <message>
            <source>its left side is missing</source>
            <translation>左辺がありません</translation>
        </message>
        <message>
            <source>{point} doesn't satisfy all the equations.</source>
            <translation>{point}は、すべての方程式を満たすわけではありません。</translation>
        </message>
        <message>
            <source>{point} is a solution too, and is lost.</source>
            <translation>{point}も解ですが、失われています。</translation>
        </message>
        <message>
            <source>This follows from the line before.</source>
            <translation>前の行から導けます。</translation>
        </message>
        <message>
            <source>{point} solves the system but doesn't satisfy this line.</source>
            <translation>{point}は連立方程式の解ですが、この行を満たしません。</translation>
        </message>
        <message>
            <source>This system can't be solved here.</source>
            <translation>この連立方程式はここでは解けません。</translation>
        </message>
        <message>
            <source>The equations have no common solution.</source>
            <translation>すべての方程式に共通な解はありません。</translation>
        </message>
        <message>
            <source>This is taken as another equation.</source>
            <translation>もう1つの方程式とみなします。</translation>
        </message>
        <message>
            <source>This is one solution; there are endlessly many.</source>
            <translation>これは解の1つです。解は無限にあります。</translation>
        </message>
        <message>
            <source>This is taken as given.</source>
            <translation>与えられたものとみなします。</translation>
        </message>
        <message>
            <source>{value} satisfies the line before and is lost.</source>
            <translation>{value}は前の行を満たしますが、失われています。</translation>
        </message>
        <message>
            <source>{values} is a solution of the line before and is lost.</source>
            <translation>{values}は前の行の解ですが、失われています。</translation>
        </message>
        <message>
            <source>{values} are solutions of the line before and are lost.</source>
            <translation>{values}は前の行の解ですが、失われています。</translation>
        </message>
        <message>
            <source>This allows more than the line before: {value}, for instance.</source>
            <translation>前の行より範囲が広くなっています。たとえば{value}です。</translation>
        </message>
        <message>
            <source>{values} is gained: the line before doesn't have it. Try the roots in the first line at the end.</source>
            <translation>{values}が加わっています。前の行にはありません。最後に、最初の行に代入して確かめてください。</translation>
        </message>
        <message>
            <source>{values} are gained: the line before doesn't have them. Try the roots in the first line at the end.</source>
            <translation>{values}が加わっています。前の行にはありません。最後に、最初の行に代入して確かめてください。</translation>
        </message>
        <message>
            <source>{value} satisfies this line but not the line before.</source>
            <translation>{value}はこの行を満たしますが、前の行を満たしません。</translation>
        </message>
        <message>
            <source>{value} satisfies the line before and is missing here.</source>
            <translation>{value}は前の行を満たしますが、ここにはありません。</translation>
        </message>
        <message>
            <source>{values} is a solution of the line before and is missing here.</source>
            <translation>{values}は前の行の解ですが、ここにはありません。</translation>
        </message>
        <message>
            <source>{values} are solutions of the line before and are missing here.</source>
            <translation>{values}は前の行の解ですが、ここにはありません。</translation>
        </message>
        <message>
            <source>{values} satisfies the line before only, not the one before that, and rightly goes.</source>
            <translation>{values}は前の行だけを満たし、その前の行を満たさないので、除いて正解です。</translation>
        </message>
        <message>
            <source>Rounded: exactly it is {exact}.</source>
            <translation>四捨五入した値です。正確には{exact}です。</translation>
        </message>
        <message>
            <source>With {values}: {solutions}</source>
            <translation>{values}のとき：{solutions}</translation>
        </message>
        <message>
            <source>no solution</source>
            <translation>解なし</translation>
        </message>
        <message>
            <source>every {unknown}</source>
            <translation>すべての{unknown}</translation>
        </message>
        <message>
            <source>{one} or {other}</source>
            <translation>{one}または{other}</translation>
        </message>
        <message>
            <source>The two have different values.</source>
            <translation>2つの値が異なります。</translation>
        </message>
        <message>
            <source>Differentiated this isn't the same: at {place} it was {before}, now it is {now}.</source>
            <translation>微分すると同じになりません。{place}のとき{before}だったものが、{now}に変わっています。</translation>
        </message>
        <message>
            <source>It was {before}, now it is {now}.</source>
            <translation>{before}だったものが、{now}に変わっています。</translation>
        </message>
        <message>
            <source>At {place} it was {before}, now it is {now}.</source>
            <translation>{place}のとき{before}だったものが、{now}に変わっています。</translation>
        </message>
        <message>
            <source>{relation} is false</source>
            <translation>{relation}は成り立ちません</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>導けます</translation>
        </message>
        <message>
            <source>Changes the solutions</source>
            <translation>解が変わります</translation>
        </message>
        <message>
            <source>Doesn't follow</source>
            <translation>導けません</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>未確認</translation>
        </message>
        <message>
            <source>{relation}: {detail}</source>
            <translation>{relation}：{detail}</translation>
        </message>
        <message>
            <source>Line {number} changes the solutions.</source>
            <translation>{number}行目で解が変わります。</translation>
        </message>
        <message>
            <source>Line {number} doesn't follow.</source>
            <translation>{number}行目は導けません。</translation>
        </message>
        <message>
            <source>There is a line that can't be checked.</source>
            <translation>検算できない行があります。</translation>
        </message>
        <message>
            <source>Every line that can be checked follows.</source>
            <translation>検算できる行はすべて導けます。</translation>
        </message>
        <message>
            <source>Every line follows.</source>
            <translation>すべての行が導けます。</translation>
        </message>
        <message>
            <source>In my work I went from ${before}$ to ${line}$.</source>
            <translation>計算で${before}$から${line}$にしました。</translation>
        </message>
        <message>
            <source>In my work I wrote ${line}$.</source>
            <translation>計算で${line}$と書きました。</translation>
        </message>
        <message>
            <source>The check says: {detail}</source>
            <translation>検算の結果：{detail}</translation>
        </message>
        <message>
            <source>Why is this step wrong, and what would be the right next line?</source>
            <translation>この手順はなぜ間違いですか？正しい次の行は何ですか？</translation>
        </message>
        <message>
            <source>What goes wrong in this step, and what would be the right next line?</source>
            <translation>この手順の何が間違っていますか？正しい次の行は何ですか？</translation>
        </message>
    </context>
    <context>
        <name>WorkCommands</name>
        <message>
            <source>Explain the Wrong Line</source>
            <translation>間違った行を説明</translation>
        </message>
        <message>
            <source>Check My Work…</source>
            <translation>自分の計算を検算…</translation>
        </message>
    </context>
    <context>
        <name>WorkPage</name>
        <message>
            <source>Check my work</source>
            <translation>自分の計算を検算</translation>
        </message>
        <message>
            <source>A line for each step. Ergo checks by algebra whether each follows from the one before.</source>
            <translation>1手順を1行に書いてください。各行が前の行から導けるかを代数で検算します。</translation>
        </message>
        <message>
            <source>Insert mathematics</source>
            <translation>数式を挿入</translation>
        </message>
        <message>
            <source>What can be done with the sheet</source>
            <translation>用紙の操作</translation>
        </message>
        <message>
            <source>Copy as LaTeX</source>
            <translation>LaTeXとしてコピー</translation>
        </message>
        <message>
            <source>Copy as Plain Text</source>
            <translation>プレーンテキストとしてコピー</translation>
        </message>
        <message>
            <source>Clear the Sheet</source>
            <translation>用紙を消去</translation>
        </message>
        <message>
            <source>Your work</source>
            <translation>自分の計算</translation>
        </message>
        <message>
            <source>2x + 3 = 11</source>
            <translation>2x + 3 = 11</translation>
        </message>
        <message>
            <source>There is no more room on the sheet.</source>
            <translation>用紙にこれ以上書けません。</translation>
        </message>
    </context>
    <context>
        <name>WorkWiring</name>
        <message>
            <source>The sheet was cleared.</source>
            <translation>用紙を消去しました。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>取り消す</translation>
        </message>
    </context>
    <context>
        <name>WorkingLine</name>
        <message>
            <source>Answer now</source>
            <translation>今すぐ回答</translation>
        </message>
        <message>
            <source>End the thoughts and answer ({keys})</source>
            <translation>思考を終えて回答（{keys}）</translation>
        </message>
        <message>
            <source>Working it out… {time}</source>
            <translation>解いています… {time}</translation>
        </message>
    </context>
    <context>
        <name>WorkingWiring</name>
        <message>
            <source>The system is short of memory: the model gave its own back; the next question loads it</source>
            <translation>システムのメモリが足りないため、モデルのメモリを解放しました。次の質問で読み込み直します</translation>
        </message>
    </context>
    <context>
        <name>Worksheets</name>
        <message>
            <source>Name: {line}  Date: {line}</source>
            <translation>名前：{line}  日付：{line}</translation>
        </message>
        <message>
            <source>Worksheet: {topics}</source>
            <translation>ワークシート：{topics}</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>解答</translation>
        </message>
        <message>
            <source>The worksheet can't be made</source>
            <translation>ワークシートを作れません</translation>
        </message>
        <message>
            <source>Choose other topics.</source>
            <translation>ほかの単元を選んでください。</translation>
        </message>
        <message>
            <source>Saved as “{name}”.</source>
            <translation>「{name}」として保存しました。</translation>
        </message>
    </context>
</TS>
