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
            <translation>このコンピュータの中だけで動く数学の先生です。</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>バージョン{version}</translation>
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
            <translation>アダプタ: {name}、{state}</translation>
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
            <translation>オン/オフ({keys})</translation>
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
            <translation>対応するモデル: {models}。</translation>
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
            <translation>追加しました: {names}。</translation>
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
    </context>
    <context>
        <name>AddressField</name>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
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
            <translation>検算</translation>
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
        <name>AnswerText</name>
        <message>
            <source>This part is too long to be set.</source>
            <translation>この部分は長すぎて組版できません。</translation>
        </message>
        <message>
            <source>Show source</source>
            <translation>ソースを表示</translation>
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
            <translation>毎回違う答え方になります(温度{temperature}、top-p {top_p})。間違いも増えます。</translation>
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
            <translation>推奨値: {number}。</translation>
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
            <translation>シードが同じなら、このコンピュータでは同じ回答になります。空欄なら毎回新しい値を使います。</translation>
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
            <translation>添付: {names}</translation>
        </message>
        <message>
            <source>Attach text</source>
            <translation>テキストを添付</translation>
        </message>
        <message>
            <source>Removed: {name}</source>
            <translation>取り除きました: {name}</translation>
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
            <source>New Folder</source>
            <translation>新規フォルダ</translation>
        </message>
    </context>
    <context>
        <name>Budget</name>
        <message>
            <source>Thinking: {bound}</source>
            <translation>思考: {bound}</translation>
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
            <translation>{words}(1回)</translation>
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
            <translation>オフ: すぐに回答</translation>
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
            <translation>成り立たない手順が1つ</translation>
        </message>
        <message>
            <source>{count} steps don't hold</source>
            <translation>成り立たない手順が{count}つ</translation>
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
            <translation>{steps}。ほかに{count}つ</translation>
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
            <translation>思考の中: {found}</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>ほかに{count}つ</translation>
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
            <translation>アダプタ: {name}</translation>
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
            <source>{one} and {other}</source>
            <translation>{one}と{other}</translation>
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
            <translation>コンテキスト{total}中{used}</translation>
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
        <name>CoveringPage</name>
        <message>
            <source>Back to the conversation</source>
            <translation>会話に戻る</translation>
        </message>
        <message>
            <source>Back to the conversation (Esc)</source>
            <translation>会話に戻る(Esc)</translation>
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
            <translation>質問: {question}</translation>
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
            <translation>考えを声に出してから回答します。すべてこのコンピュータの中だけで行われます。</translation>
        </message>
        <message>
            <source>Everything stays on this computer.</source>
            <translation>すべてこのコンピュータの中だけで行われます。</translation>
        </message>
        <message>
            <source>Mathematics, step by step. It can be wrong: read its steps.</source>
            <translation>数学を1手順ずつ。間違うこともあるので、手順を読んで確かめてください。</translation>
        </message>
        <message>
            <source>A small model for arithmetic, fractions, percentages, linear equations and short word problems. It can be wrong: read its steps.</source>
            <translation>四則計算、分数、パーセント、1次方程式、短い文章題のための小さなモデルです。間違うこともあるので、手順を読んで確かめてください。</translation>
        </message>
        <message>
            <source>How do I solve 3x² + 4x + 5 = 1?</source>
            <translation>3x² + 4x + 5 = 1はどう解きますか?</translation>
        </message>
        <message>
            <source>Why is √2 irrational?</source>
            <translation>√2が無理数なのはなぜですか?</translation>
        </message>
        <message>
            <source>In how many ways can 5 people sit at a round table?</source>
            <translation>5人が円卓に座る方法は何通りありますか?</translation>
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
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>Your conversations can't be saved just now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ergo's file was moved, deleted or replaced while it was open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put it back where it was. Ergo keeps what is new in memory and tries again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something deleted is still on the disk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another program is using Ergo's file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close it. Ergo tries again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your conversations can't be opened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See that the disk is connected, has room and can be written to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was changed. Choose another place for it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something in your saved conversations is damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{what} isn't what was written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open Ergo again: it puts the damaged file aside and brings back what is sound.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The database</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{upper}{reason}. What was written before is unharmed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make room on the disk, or see to it that Ergo's folder can be written to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It can't be read: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It isn't a file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The archive has too many files in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The archive has no conversations.json in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The archive is damaged, or packed in a way that can't be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is larger than {largest} MB.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has too much in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It isn't text in UTF-8.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It isn't JSON: {msg}, in line {lineno}, column {colno}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its JSON is nested too deeply.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It isn't sound JSON: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a number has too many digits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has more than {most_conversations:,} conversations.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has no conversation in it that can be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A conversation in it has more than {most_turns:,} turns.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It doesn't say which version of the format it has.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was written by a newer Ergo.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has something in it that isn't known.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its {key} are no list.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has more than {most:,} {key}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In {key}[{place}], {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two of its {what} have the same name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file can't be imported</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has too much text in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It holds no conversations that Ergo knows: its own, ChatGPT's or LM Studio's.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A conversation in it can't be kept: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has no message in it that can be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has more than {most_turns:,} turns.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What belongs together in the database</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What lies beside the database</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The list of your conversations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A conversation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your conversations were saved by a newer Ergo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This one can show them, and won't change anything in them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open them with the newer Ergo to go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The latest changes of the database</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This one can't show them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>turns[{place}] has the name of an earlier one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>turns[{place}] follows none that stands before it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The conversations couldn't be imported</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something else has changed them meanwhile.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import them again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A reply that was being written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The order of a conversation's turns</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A question, or the reply to it,</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{where} is no text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{where} is longer than {longest:,} characters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{where} is no name: 1 to 64 letters, digits, dots, dashes and underscores</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{where} is none of its words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{where} is neither true nor false</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{where} is no whole number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{where} isn't between {lowest:,} and {highest:,}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{where} is no number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{where} isn't between {lowest:g} and {highest:g}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{where} is no list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{where} has more than {most:,} in it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{where} is no object</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{where} has something in it that isn't known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{where} has no {missing}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The conversation isn't there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has been deleted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>SELECT uid FROM turns WHERE uid = ?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>UPDATE turns SET shown = ? WHERE uid = ?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your conversations can't be changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They are open for reading only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>SELECT id FROM turns WHERE uid = ? AND ending = ''</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something went wrong in keeping your conversations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{kind}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The log has the details. Open Ergo again; if it repeats, report it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it can't be written to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The data folder can't be used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path}: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name another with --data-dir or {environment_variable}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The formula can't be typeset</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its picture would be too large.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its picture could not be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is nested too deeply.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The typesetter can't be started: {kind}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It would take too long.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The typesetter has been closed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It would take too much memory.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is too long to be typeset.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has a character that nobody can see.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its macros expand without end.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>MathJax can't make sense of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The practice model answered wrongly</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{question} gave {boxed}, not {answer}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its config says that it changes {missing}, but there is nothing for that in its file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It changes {extra}, which its config doesn't name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something is missing or was added: get the adapter again from a source that you trust.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It changes other modules in one layer than in another, and its config doesn't say why</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It doesn't change the layers that num_layers in its config says it does</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it is too long</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a bracket is closed that was never opened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>its groups are too deep</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>what is repeated is no character and no group</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a number of repetitions is none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>nothing is repeated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a bracket isn't closed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a group is of a kind that isn't read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a class is of a kind that isn't read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it ends too early</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a sign behind a backslash is of a kind that isn't read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a range in a class is none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} must be true or false</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} must be a text of at most {most:,} characters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} must be a whole number between {low:,} and {high:,}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} must be a number between {least:,.0f} and {most:,.0f}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} must be an object of at most {most:,} entries</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} must be a text or a list of at most {most:,} texts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} holds something that is no name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>adapter_config.json: {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>lora_parameters says no scale</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It isn't an adapter: its fine_tune_type is “full”, so it holds whole weights</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Train it again with fine_tune_type “lora” or “dora”, or install the whole model.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its fine_tune_type is “{stated}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ergo applies “lora” and “dora”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>lora_parameters: keys must be a list of names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>adapter_config.json: {pattern} is no pattern that Ergo reads ({reason})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>adapter_config.json: its patterns take too long to match</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It replaces whole modules besides its LoRA (modules_to_save), which Ergo doesn't apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It changes single tokens (trainable_token_indices), which Ergo doesn't apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It changes parameters that are no linear layers (target_parameters), which Ergo doesn't apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It repeats layers of the model (layer_replication), which Ergo doesn't apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its weights lie the other way round (fan_in_fan_out), which Ergo doesn't apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has biases (lora_bias), which Ergo doesn't apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It sets in at certain tokens only (alora_invocation_tokens), which Ergo doesn't apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is QALoRA (use_qalora), which Ergo doesn't apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was trained for Megatron's layers (megatron_config), which Ergo doesn't apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It chooses among several adapters (arrow_config), which Ergo doesn't apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is BD-LoRA (use_bdlora), which Ergo doesn't apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is KaSA, which changes the base model (kasa_config), which Ergo doesn't apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is VeLoRA (velora_config), which Ergo doesn't apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is MonteCLoRA (monteclora_config), which Ergo doesn't apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its peft_type is “{kind}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ergo applies LoRA, rsLoRA and DoRA: train it as one of these.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its config sets {name}, which Ergo doesn't know and so can't apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It changes biases (bias), which Ergo doesn't apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Train it again with bias='none'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Train it again without {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>init_lora_weights must be true, false or a name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was begun with “{beginning}” (init_lora_weights), which changes the base model itself</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save it again as an ordinary LoRA: PEFT's save_pretrained does so with path_initial_model_for_weight_conversion.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} names more layers than any model has</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>its patterns have more than {most:,} characters together</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it is one of PEFT and one of MLX at once</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its {config} is neither PEFT's nor mlx-lm's: it has no peft_type and no fine_tune_type</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take the folder that training has written, with its own config.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has no {config}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add the whole folder that training has written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it is larger than {most:,} bytes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it can't be read ({reason})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it holds no object</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{self} in it can't be unpacked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it can't be unpacked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>its end is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It uses the extensions for archives of more than 4 GB.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is part of a larger one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are too many files in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{filename} is in it twice.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A name in it leads out of it: {orig_filename}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{filename} in it is a link, or no ordinary file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is encrypted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unpack it, then add the folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is packed in an unusual way.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pack it as an ordinary zip, or add the folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{filename} in it would become {most_ratio} times larger than it is packed, or more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unpack it yourself if you trust it, then add the folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ergo doesn't open this archive</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The archive is damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is no sound zip: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Get it again, then add it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has both {one} and {other}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep the one that belongs to its config.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has its weights as {name}, which can run code; Ergo opens safetensors only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save it again as safetensors.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has no {one} and no {other}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} holds no tensors</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} holds more tensors than any adapter has</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The tensor {name} is of type {dtype}, which holds no weights of an adapter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The tensor {name} is empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} can't be read ({reason})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} is no sound safetensors file (its header is too long)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The adapter can't be looked at</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its copy finds no place among the temporary files: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Free some space on the disk, then try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ergo doesn't open this kind of file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is in a format (pickle) that can run code when it is opened.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the adapter as safetensors: with PEFT, save_pretrained does that by default.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is in llama.cpp's format (GGUF).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add what it was made from: a folder with adapter_config.json and adapter_model.safetensors.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are two adapters in it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It holds both {one} and {other}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep only the one that {config} belongs to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} (or {other})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{names} hold one each.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{names} and {count:,} more hold one each.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are several adapters in it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add one of these folders.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is a whole model, not an adapter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It holds a model's config and weights.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Install it as a model with: ergo models install ID --from DIR</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no adapter in it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It holds an archive.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unpack that, then add the folder with the adapter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is no adapter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An adapter is {config} with {one} or {other} beside it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add a folder or a zip that holds these two files, or the .safetensors file itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The adapter is incomplete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Get both files, and put them into one folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{config} (beside {file})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{config} is larger than {size}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is too large for an adapter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{weights} has {size}; the largest adapter has {largest}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>If it is a whole model, install it: ergo models install ID --from DIR</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{weights} doesn't begin as a safetensors file does</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The adapter doesn't fit, {free} are free.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The adapter needs {needed} more, {free} are free.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not enough space on the disk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Free some, then add it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{supply} ends too early</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The adapter's files can't be used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Get the adapter again from a source that you trust.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The adapter was changed while it was being read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another program is writing {name}, or has replaced it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wait until it is finished, then add it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The adapter can't be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file}: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See that the files are there and that you may read them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} is no ordinary file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add the files themselves.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>this model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was made for a model whose layers are {width:,} wide; those of {model} are {own:,} wide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It changes lm_head, and {model} has none of its own: it uses the table of tokens instead</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a model that has one, or train the adapter again without lm_head.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was made for a model with at least {layers} layers; {model} has {own}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was made for a model in which {path} turns {inputs:,} numbers into {outputs:,}; in {model} it turns {own_inputs:,} into {own_outputs:,}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was made for a model with another vocabulary, of {tokens:,} tokens; {model} has {own:,}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was made for a model with {layers} layers; {model} has {own}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An adapter can't be this strong</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its strength is a number from 0 to {most:g}; 1 is as it was trained.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another strength.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It can't be read ({reason})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is no phi3 model.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its layer {path} is no plain or quantized linear layer without a bias.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model's layer {path} isn't of the shape that its config gives it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The magnitudes of {path} don't go with the weights of this model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Adapters can't be applied to this model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use a phi3 model that Ergo has loaded.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its manifest is missing: it was never finished</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its manifest can't be read ({reason})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its manifest belongs to another version of Ergo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a date is none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a name is no text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its files have changed since it was added.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It can't be read ({reason}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its manifest names other files than an adapter has.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file {file} is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file {file} has {found:,} bytes; it should have {size:,}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The library of adapters is empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add one with: ergo adapters add PATH</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Did you mean “{name}”?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no adapter called “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” can't be put back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only the adapter that was removed last can be, and only until Ergo is opened again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add it again from where it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The adapter “{name}” is damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove it, then add it again from where it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The adapter can't be kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ergo's library of adapters: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See that Ergo may write to its data folder, then try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The adapter “{name}” can't be removed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See that Ergo may write to its data folder, then remove it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The adapters can't be changed now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another one is being added or removed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wait until that is done, then try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no adapter is called so</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The adapter fits no model that Ergo knows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For {model}: {detail}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add one that was trained for a model of Ergo's, or install its model first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It changes the table of tokens ({tensor}), which Ergo doesn't apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Train it again on linear layers only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It holds the table of tokens ({tensor}), which Ergo doesn't apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save it again with save_embedding_layers=False, or train it on linear layers only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It holds the model's head ({tensor}), which Ergo doesn't apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save it again with save_embedding_layers=False.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It holds weights of the base model ({tensor}), which Ergo doesn't apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It holds whole modules ({tensor}), which Ergo doesn't apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Train it again without modules_to_save.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It changes single tokens ({tensor}), which Ergo doesn't apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Train it again without trainable_token_indices.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It changes biases ({tensor}), which Ergo doesn't apply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Train it again with bias='none' and without lora_bias.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It holds something that no LoRA of a phi3 model has, such as {tensor}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take an adapter that was made for a phi3 model, such as Phi-4-mini.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What it adds to {path} is absurdly large</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The magnitudes of {path} are absurdly large</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A number of {path} is none (NaN or infinity)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The magnitude of {place} is of shape {shape}; it must be one number an output</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One of the two matrices of {place} is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A matrix of {place} is of shape {shape}; it must have two dimensions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its config says that it is DoRA, but {place} has no magnitude</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{place} has a magnitude, as DoRA does, but its config doesn't say that it is DoRA</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The matrices of {place} don't fit each other: their ranks are {rank} and {other}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{place} is of rank {rank}, but its config says {ranks}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It holds one of the base model's weights twice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are two of {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its tensors are named in two ways, as if two adapters were in it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It changes {path} as a whole and in parts at once</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ergo can't use this adapter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The adapter doesn't fit this model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the model that the adapter was made for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} is of another shape than the same module of another layer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its parts are of different widths ({widths})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not enough memory for the adapter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Beside {model} it takes {needed}, {free} are free.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close something, or go on without it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the rotary part of a head isn't an even number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the heads don't divide the hidden size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ergo can't run this kind of model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its heads have a width of their own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>model_type is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its type is “{kind}”; Ergo runs phi3.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It brings code of its own, which Ergo never runs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its attention has biases.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its activation isn't SiLU.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its attention slides over a window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{key} is no object</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its rotary scaling is “{kind}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It sets an attention factor of its own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} must list {pairs} numbers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} holds something that is no sensible factor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} must be a number between {low:g} and {high:g}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model can't be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Get the model again from a source that you trust.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model's config makes no sense</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>config.json: {what}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No such model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ergo doesn't know a model named “{name}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Known models: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The practice model is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This copy of Ergo came without its practice model.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Install Ergo again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The tensor {name} is quantized, and config.json says nothing of it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has more than {most} files of weights</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has its weights as pickles ({name}), which can run code; Ergo opens safetensors only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has its weights as GGUF ({name}); Ergo opens safetensors only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look for the same model as safetensors.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has no {weights}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It quantizes activations.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>config.json: {key} is no object</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is quantized in a way that Ergo doesn't know.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take the unquantized model, or one that MLX has quantized.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its folder can't be read ({reason})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The tensor {name} is there twice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It holds tensors that don't belong there, such as {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The tensor {name} is {dtype} of shape {shape}; the config asks for another</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{path} is packed in a way that makes no sense</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The tensor {name} is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model's files can't be used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This model can't hold a conversation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It reads {count} tokens at most.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A model can't be called that</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another id.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>its entry</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>its entry belongs to another model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>its entry names no chat format that Ergo knows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” is a model of Ergo's catalogue.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” may have small letters, digits, dots, hyphens and underscores, 64 at most, no dot or hyphen first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its tokenizer marks turns in no way that Ergo knows: it has neither &lt;|system|&gt;, &lt;|user|&gt;, &lt;|assistant|&gt; and &lt;|end|&gt; nor &lt;|im_start|&gt;, &lt;|im_sep|&gt; and &lt;|im_end|&gt;.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a model of the Phi-3 or Phi-4 family.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>its entry names no repository that the hub could have</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{key} is no short text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{what} is no object</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{key} is no whole number between {low:,} and {high:,}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{key} is no number between {low:g} and {high:g}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The hub</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What {host} sends is longer than it can be.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The proxy can't be used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>HTTPS_PROXY, HTTP_PROXY or ALL_PROXY is set to what is no address of a proxy that Ergo can use.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let it begin with http:// or https://, or unset it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The try was given up.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{host} sends us from one address to the next.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{host} sent nothing for {count:g} seconds.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The trusted certificates can't be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>SSL_CERT_FILE or SSL_CERT_DIR leads to none ({reason}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Correct it, or unset it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The hub sends a damaged file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What came as {file} isn't what {repo} lists, twice. Nothing of it was kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try again later, or over another connection.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The connection ended before {file} did.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What {host} sends isn't the rest of {file}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file can't be downloaded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} has no plain name, or no checksum.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>HF_ENDPOINT is no address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No hub can be where it says.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let it begin with https://, or unset it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>HF_TOKEN is no access token</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It holds signs that no token has.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Correct or unset it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See that this machine is online, then try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it names no commit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it is about the commit {commit}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it lists more than {most:,} files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it lists {name} twice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the size of {name} is no number of bytes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it gives {name} two sizes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the checksum of {name} is none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is no repository's name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{repo}” isn't of the form OWNER/NAME.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy it from the model's page.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What {host} sends is none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It isn't what a hub says: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was downloaded is kept; install again to go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{needed} more are needed, {free} are free.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Free some space. What was downloaded is kept; install again to go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The download can't be kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See that Ergo may write to its data folder, then install again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No connection to the hub</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The hub's answer can't be used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model's owner wants to be asked first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{host} gives {subject} only to people who have accepted its terms.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Accept them on the model's page, set HF_TOKEN to your access token, and install again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No such repository</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{host} has no {subject} that everybody may read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the name. For a private repository, set HF_TOKEN to your access token.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No such revision</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{host} knows no {subject}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the revision's name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A file is missing on the hub</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{host} has no {path}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The access token isn't accepted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{host} refuses the one in HF_TOKEN.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Renew it, or unset HF_TOKEN.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The proxy wants a name and a password</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It lets nobody through without.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See HTTPS_PROXY.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The hub refuses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{host} answered with the status {status} when asked for {subject}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The connection isn't safe</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{host} can't prove that it is {host}: its certificate isn't trusted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sign in to this network, or ask whoever runs it, then install again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The hub is busy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{host} answered with the status {status}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The link that the hub gave is refused by {host} (status {status}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Somebody else answers for the hub</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A web page came instead of what {host} was asked for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>If this network wants you to sign in, do so in a browser; then install again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{host} can't be found: there is no network, or it doesn't know the name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{host} takes too long.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{host} can't be reached.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{host} can't be reached ({reason}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{host} can't be reached through the proxy ({reason}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{host} broke off the connection.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{host} broke off the connection ({reason}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{host} sent what nobody can read ({reason}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something went wrong inside Ergo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The log has the details. Ask again; if it repeats, report it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model computes nonsense</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its numbers have stopped being numbers, so no next word follows from them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask again: the model is loaded anew. If it happens again, verify its files.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The prompt is empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>max_tokens is negative.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The prompt has tokens that aren't in the vocabulary.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Can't generate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{model} can't be installed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See that the disk has space and that Ergo may write to its data folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the plan can't be read ({reason})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the plan belongs to another model or another version of Ergo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it names no recipe</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it has no list of files, or one that is too long</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it names no source, or two</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it names no repository that the hub could have</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a file name leads out of the folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a size is no number of bytes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a checksum is none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>something that should be text isn't</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That folder is Ergo's own</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder} is in the library, where it may be replaced.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To change the recipe, install the model again with --recipe. Else copy the folder to another place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Free some space. What is there is kept; install again to go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model can't be installed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{model} is quantized already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What its source has can't be quantized once more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave out --recipe to take it as it is, or install it from unquantized weights.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The practice model comes with Ergo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It can't be taken from somewhere else.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave out --from, or choose another id.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose one of the catalogue, or say where it is: --from DIR or --from OWNER/NAME.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no such source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{text}” is neither a folder here nor of the form OWNER/NAME or OWNER/NAME@REVISION.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name the folder of a checkpoint, or a repository of the hub.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder can't be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Is it still where it was?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is no model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has no {config}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take a repository or a folder that has one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its {name} is larger than {most:,} bytes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model has changed meanwhile</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{where} isn't any more what the installation was begun with, so what there was of it has been removed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Install it again: it begins anew with what is there now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The self-test failed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{model} came without a tokenizer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model computes numbers that are none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Install it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} came out wrong: it computes numbers that are none.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} came out wrong: its numbers are off by {share:.0%}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model can't be quantized</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Install it again to repeat that part. If it fails again, the model's own weights can't be used.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model can't be used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It came without tokenizer.json.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take a source that has all of its files.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not enough memory for this conversation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To read its {tokens:,} tokens takes {needed}, {free} are free.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close something, or ask in a new conversation.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The contents of a file have changed since the installation.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The contents of {file} have changed since the installation.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It ships with Ergo and is set up again the next time it is loaded.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Install it again with: {command}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This version of Ergo can't install it. Remove it with: {command}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{model} is damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its folder can't be read ({reason}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its files aren't in Ergo's library.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Install it with: {command}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This version of Ergo can't install it yet. Use the practice model: it ships with Ergo.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its installation isn't finished.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on with: {command}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{model} isn't installed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No installation of {model} is under way</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nothing unfinished of it in Ergo's library.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{what} can't be removed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{what} can't be removed now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another Ergo is installing or removing it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wait until that is done, or stop it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{model} can't be used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It came without a tokenizer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An end token isn't in the vocabulary.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its manifest belongs to another model or another version of Ergo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>its {key} is no object</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a checksum is no text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a file name is none that a file can have</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close something, or choose Compact.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close something, or choose a smaller model.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not enough memory to load {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It needs {needed}, {free} are free.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The installation needs {needed}, {free} are free.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Free {missing} more, then install again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model ran out of memory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What it has said so far is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close something, or ask in a new conversation. The model is loaded anew with the next question.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An error in its backend ended it; what it has said so far is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An error in the graphics processor ended it; what it has said so far is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model stopped in the middle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask again: the model is loaded anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There isn't enough memory for the model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close something, then try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model can't be loaded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try again. If it happens again, verify its files.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Loading it broke off; what was said so far is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{detail} MLX says: {said}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was asked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The conversation doesn't end with a question.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The instructions have {tokens:,} tokens; this model takes {limit:,} at most.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The question has at least {tokens:,} tokens; this model takes {limit:,} at most.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The question has {tokens:,} tokens; this model takes {limit:,} at most.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no room left to go on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The reply has {tokens:,} tokens so far; with the question, this model takes {limit:,} at most.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask for a shorter one, or for a part of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is too long for this model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Shorten it, or split it into parts.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See that the disk has space and that both folders may be read and written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The destination isn't empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder} exists already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder} holds a model that is quantized already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The destination can't be replaced</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a folder within it, or another one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No such recipe</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” isn't a recipe.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose one of: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What there is of {model}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Some of its files are still there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The temperature isn't between 0 and 10.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>top_p isn't above 0 and at most 1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>top_k is negative.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>min_p isn't between 0 and 1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The seed isn't between 0 and 4,294,967,295.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The thinking budget is negative.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One model is installed at a time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{model} is being installed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wait until that is done, or pause it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ergo is at it already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another call is making {folder}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wait until it is done, or choose another folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something is in the way</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{folder} isn't Ergo's.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move it, or choose another folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is no number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a name stands in it twice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The quantized model isn't what it should be</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The tensor {name} is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it is no file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>its header can be read in two ways</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>its header is too long</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the tensor {name} is of type {dtype}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the size of the tensor {name} doesn't fit its shape</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{value} is no number of bytes or elements</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>there is a gap or an overlap before the tensor {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>its size isn't what its header says</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} is no sound safetensors file ({reason}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its tokenizer lacks {text}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The tokenizer can't be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This model can't use tools</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its tokenizer splits a mark of theirs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{model} is being removed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It can't be loaded any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No model is loaded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is nothing to ask yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a model first.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Examples</name>
        <message>
            <source>Or try one of these: can you see what went wrong?</source>
            <translation>または、次の例で試せます。どこが間違っているでしょう?</translation>
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
            <source>Try: {name}</source>
            <translation>試す: {name}</translation>
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
            <source>Ask the Tutor</source>
            <translation>先生に質問</translation>
        </message>
        <message>
            <source>Ask about this exercise in the conversation</source>
            <translation>この問題について会話で質問します</translation>
        </message>
        <message>
            <source>Too Hard</source>
            <translation>難しすぎる</translation>
        </message>
        <message>
            <source>Go on with the level below</source>
            <translation>1つ下のレベルに進みます</translation>
        </message>
        <message>
            <source>Too Easy</source>
            <translation>やさしすぎる</translation>
        </message>
        <message>
            <source>Go on with the level above</source>
            <translation>1つ上のレベルに進みます</translation>
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
            <translation>フォルダを削除(会話は残ります)</translation>
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
        <name>FoundView</name>
        <message>
            <source>Found</source>
            <translation>検索結果</translation>
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
            <translation>次の手順({number}/{steps})</translation>
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
            <translation>書かれるとおりに表示</translation>
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
        <name>Hints</name>
        <message>
            <source>Looking for your line…</source>
            <translation>その行を探しています…</translation>
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
            <translation>すべての会話を、バックアップ、下書き、ログとともに削除しますか? この操作は取り消せません。</translation>
        </message>
        <message>
            <source>Delete Everything</source>
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
            <translation>新しいバージョンのErgoで書かれたものです。このバージョンでは読むことだけできます。</translation>
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
            <translation>読み込み済み: {count}件。</translation>
        </message>
        <message>
            <source>Beside one that differs: {count}.</source>
            <translation>内容の異なるものと並べて追加: {count}件。</translation>
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
            <translation>{model}を試用中</translation>
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
            <translation>試用</translation>
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
            <translation>{model}: インストールが停止しました</translation>
        </message>
        <message>
            <source>Installation stopped</source>
            <translation>インストール停止</translation>
        </message>
        <message>
            <source>{model}: pausing…</source>
            <translation>{model}: 一時停止しています…</translation>
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
            <translation>試用中</translation>
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
            <translation>{topic}: レベル{level}/{levels}</translation>
        </message>
        <message>
            <source>Level {level}: {about}</source>
            <translation>レベル{level}: {about}</translation>
        </message>
        <message>
            <source>Follow My Answers</source>
            <translation>解答に合わせる</translation>
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
            <source>Copy Address</source>
            <translation>アドレスをコピー</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Open {host} in your browser?</source>
            <translation>{host}をブラウザで開きますか?</translation>
        </message>
        <message>
            <source>In its own letters: {host}</source>
            <translation>元の文字: {host}</translation>
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
        <name>MainWindow</name>
        <message>
            <source>{title} — Ergo</source>
            <translation>{title} — Ergo</translation>
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
            <source>Compare Versions</source>
            <translation>バージョンを比較</translation>
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
            <source>Edit Question</source>
            <translation>質問を編集</translation>
        </message>
        <message>
            <source>Delete Turn</source>
            <translation>やり取りを削除</translation>
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
            <translation>小さくて高速: 四則計算、分数、パーセント、1次方程式。</translation>
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
            <translation>すべて4ビット: 最小で最速です。</translation>
        </message>
        <message>
            <source>6 bits where rounding hurts most, 4 elsewhere.</source>
            <translation>丸めの影響が大きい部分は6ビット、ほかは4ビットです。</translation>
        </message>
        <message>
            <source>8 bits where rounding hurts most, 4 elsewhere: the closest to the original.</source>
            <translation>丸めの影響が大きい部分は8ビット、ほかは4ビット: 元のモデルに最も近くなります。</translation>
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
            <translation>一度に1つずつです。{model}をインストール中です。</translation>
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
            <translation>モデル: {name}</translation>
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
        <message>
            <source>This computer has {memory} of memory: enough for {recipe}, which answers better than Compact.</source>
            <translation>このコンピュータのメモリは{memory}で、「コンパクト」よりよい回答をする「{recipe}」に十分です。</translation>
        </message>
        <message>
            <source>This computer has {memory} of memory: Compact leaves the most of it to other programs.</source>
            <translation>このコンピュータのメモリは{memory}です。「コンパクト」ならほかのプログラムに最も多く残せます。</translation>
        </message>
        <message>
            <source>This computer has {memory} of memory: only Compact fits, with {needed}.</source>
            <translation>このコンピュータのメモリは{memory}です。{needed}を使う「コンパクト」だけが収まります。</translation>
        </message>
        <message>
            <source>This computer has {memory} of memory: even Compact, with {needed}, is too large for it.</source>
            <translation>このコンピュータのメモリは{memory}です。「コンパクト」でも{needed}を使い、収まりません。</translation>
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
            <translation>例を試す: 日本語での回答</translation>
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
            <translation>もう一度試す</translation>
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
        <name>Opening</name>
        <message>
            <source>“{name}” can't be read: {reason}.</source>
            <translation>「{name}」を読めません: {reason}。</translation>
        </message>
        <message>
            <source>“{name}” can't be used: Ergo opens plain text (UTF-8).</source>
            <translation>「{name}」は使えません。Ergoで開けるのはプレーンテキスト(UTF-8)です。</translation>
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
        <name>Palette</name>
        <message>
            <source>Find a command or a conversation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What can be done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PaletteWiring</name>
        <message>
            <source>Conversation</source>
            <translation type="unfinished"></translation>
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
            <translation>確認済み: 正しい答えです。</translation>
        </message>
        <message>
            <source>Checked: it is wrong.</source>
            <translation>確認済み: 間違っています。</translation>
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
            <translation>{model}、{adapter}({percent}%)</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Practice</source>
            <translation>練習</translation>
        </message>
        <message>
            <source>Check My Work</source>
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
            <translation>ほかの関数: y = 2x</translation>
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
            <source>Show more</source>
            <translation>広い範囲を表示</translation>
        </message>
        <message>
            <source>Show less, larger</source>
            <translation>狭い範囲を拡大して表示</translation>
        </message>
        <message>
            <source>As at first</source>
            <translation>最初の表示に戻す</translation>
        </message>
        <message>
            <source>Save or Copy</source>
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
            <source> and </source>
            <translation> かつ </translation>
        </message>
        <message>
            <source>{what} at x = {x}</source>
            <translation>{what}: x = {x}</translation>
        </message>
        <message>
            <source>{what} at ({x}, {y})</source>
            <translation>{what}: ({x}, {y})</translation>
        </message>
        <message>
            <source>root</source>
            <translation>根</translation>
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
            <translation>{letter} = {x}: 値なし</translation>
        </message>
        <message>
            <source>{letter} = {x}: {values}</source>
            <translation>{letter} = {x}: {values}</translation>
        </message>
    </context>
    <context>
        <name>PlotsWiring</name>
        <message>
            <source>Save the Plot</source>
            <translation>グラフを保存</translation>
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
            <translation>解答(LaTeXか、x^2/2 + Cのように)</translation>
        </message>
        <message>
            <source>Your answer, in degrees</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your answer, in radians</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your answer, in {unit}</source>
            <translation>解答(単位: {unit})</translation>
        </message>
        <message>
            <source>Your answer, like x = 2 or x = -3</source>
            <translation>解答(x = 2 or x = -3のように)</translation>
        </message>
        <message>
            <source>Your answer, like x = 2, y = 3 or (2, 3)</source>
            <translation>解答(x = 2, y = 3か、(2, 3)のように)</translation>
        </message>
        <message>
            <source>Your answer, like [[1, 2], [3, 4]]</source>
            <translation>解答([[1, 2], [3, 4]]のように)</translation>
        </message>
        <message>
            <source>Your answer, like x &lt; 2 or [2, 3)</source>
            <translation>解答(x &lt; 2か、[2, 3)のように)</translation>
        </message>
        <message>
            <source>Your answer, like 3/4, 0.75 or \frac{3}{4}</source>
            <translation>解答(3/4、0.75、\frac{3}{4}のように)</translation>
        </message>
        <message>
            <source>All topics</source>
            <translation>すべての単元</translation>
        </message>
        <message>
            <source>Level {level} of {levels}: {about}</source>
            <translation>レベル{level}/{levels}: {about}</translation>
        </message>
        <message>
            <source>{right} of {count} right</source>
            <translation>{count}問中{right}問正解</translation>
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
            <translation>あと{count}問が後でまた出ます。</translation>
        </message>
        <message>
            <source>1 more comes back later.</source>
            <translation>あと1問が後でまた出ます。</translation>
        </message>
        <message>
            <source>What goes wrong comes back by itself.</source>
            <translation>間違えた問題は自動的にまた出ます。</translation>
        </message>
        <message>
            <source>week of {week}: {right} of {count} right</source>
            <translation>{week}の週: {count}問中{right}問正解</translation>
        </message>
        <message>
            <source>nothing in the last {count} weeks</source>
            <translation>過去{count}週間は記録なし</translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your progress in practice can't be kept just now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A later Ergo has made your progress in practice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This one can read it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file isn't what was written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The value is right; work it out to the end.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The value is right; write it as a fraction in simplest form.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The value is right, but the fraction can be simplified.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The value is right; write it as a mixed number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The value is right; write it as a decimal.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The value is right; write it as a single power.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The value is right, but there is a root in the denominator.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The value is right, but it can be simplified.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The value is right; multiply it out, without brackets.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The value is right; collect like terms.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The value is right; write it as a product.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The value is right, but it can be factorised further.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That isn't right.</source>
            <translation>正しくありません。</translation>
        </message>
        <message>
            <source>one value or expression is asked for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>something is left to be worked out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Whether it is the same can't be told.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That can't be read: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That can't be judged: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>there are too many values, or none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not all of these are solutions.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is no solution.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is right as far as it goes, but there are more solutions.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The angles are right; give them in degrees.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The angles are right; give them in radians.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The values are right; work them out to the end.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it says what {name} is, and {unknown} is asked for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a value holds an unknown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The value of {name} isn't right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} values are asked for, of {names}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the values of {names} are asked for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the rows are of different lengths</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It has {rows} row(s) and {columns} column(s).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not all entries are right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The entries are right; work them out to the end.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a matrix or a vector is asked for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at the ends: which of them belong to it?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an interval or an inequality is asked for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{unknown} is asked for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{unknown} isn't alone on one side</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a bound is no number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The answer is asked for in {unit}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it says {name}, and a number is asked for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is rounded; the exact value is asked for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The value is right; round it to {places} decimal place(s).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is close; look at the rounding.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The value is right; write it as a percentage.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The value is right; work it out to one number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The angle is right; give it in degrees.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The angle is right; give it in radians.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it says {names}; there is one constant only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The derivative of that is another function.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is right but for the constant: add + C.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add or subtract tens and ones apart.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take one number apart into tens and ones, and go in two hops.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look for tables that you know.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take the larger number apart into tens and ones.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not everything is worked out from left to right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Brackets first, then powers, then · and :, then + and −.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Watch the signs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two minus signs that meet make a plus; do the brackets first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Work out ${task}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is ${task}$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Calculate ${task}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add the tens: ${a} + {tens} = {half}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add the ones: ${half} + {ones} = {total}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take away the tens: ${a} - {tens} = {half}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take away the ones: ${half} - {ones} = {left}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From the left: ${a} + {b} = {half}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Then ${half} - {c} = {left}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A library has ${a}$ books; it buys ${b}$ more and gives ${c}$ away. How many has it then?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A train has ${a}$ passengers; ${b}$ get on and ${c}$ get off. How many are on it then?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A farmer has ${a}$ apples, picks ${b}$ more and sells ${c}$. How many are left?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With those that come: ${a} + {b} = {half}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Without those that go: ${half} - {c} = {left}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The tens: ${tens} \cdot {b} = {most}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The ones: ${ones} \cdot {b} = {rest}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Together: ${most} + {rest} = {total}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What times ${b}$ gives ${a}$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${b} \cdot {result} = {a}$, so ${a} \div {b} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are ${boxes}$ boxes with ${each}$ pencils in each, and ${extra}$ single ones. How many pencils are there?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A hall has ${boxes}$ rows of ${each}$ seats and ${extra}$ seats at the back. How many seats are there?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All in groups: ${boxes} \cdot {each} = {most}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With the rest: ${most} + {extra} = {total}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Then add: ${a} + {product} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Then subtract: ${a} - {product} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The product first: ${b} \cdot {c} = {product}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The first product: ${a} \cdot {b} = {left}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The second product: ${c} \cdot {d} = {right}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Then ${left} - {right} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The bracket first: ${a} + {b} = {both}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Then the product: ${both} \cdot {c} = {most}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Then ${most} - {d} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The power first: ${a}^2 = {square}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Then the product: ${b} \cdot {c} = {product}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Then ${square} + {product} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Minus a negative number is plus: ${a} - (-{b}) = {a} + {b} = {half}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Then ${half} - {c} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Minus times minus is plus: $(-{a}) \cdot (-{b}) = {product}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Then ${product} - {c} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The bracket first: ${b} - {c} = {inner}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Then $-{a} \cdot {inner} = {product}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Then ${product} + {d} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The square of a negative number is positive: $(-{a})^2 = {square}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The product: ${b} \cdot (-{c}) = -{product}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Then ${square} + (-{product}) = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What does the rule for powers say?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bring the exponent down as a factor, and lower it by one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Term by term.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write roots and reciprocals as powers, then use the rule for powers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is made of two functions.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name the two, differentiate each, and use the product or quotient rule.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is a function within a function.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Differentiate the outer one, times the derivative of the inner one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Differentiate $f(x) = {body}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find ${derivative}$ for $f(x) = {body}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find the derivative of ${body}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The exponent comes down: ${n} \cdot {a} = {an}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is lowered by one: ${key}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The power gives ${one}$, the term with $x$ gives ${b}$, the number nothing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Together: ${key}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is the slope of ${body}$ at $x = {at}$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find $f'({at})$ for $f(x) = {body}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The derivative is ${slope}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>At $x = {at}$ it is ${r}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Term by term, and the number goes: ${key}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As powers: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The exponent comes down and is lowered: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So it is ${key}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The root is a power: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its derivative is ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The two functions are ${u}$ and ${v}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Their derivatives are ${u}$ and ${v}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By the product rule: ${key}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The derivatives of the factors are ${u}$ and ${c}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By the product rule: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Collected: ${key}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By the quotient rule: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The outer power gives ${outer}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The inner function gives ${slope}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiplied: ${key}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The outer function gives ${outer}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The inner function gives ${a}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What divides both numbers?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Divide numerator and denominator by their greatest common divisor.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is the value of the last digit?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write it over 10, 100 or 1000, then simplify.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Are the pieces of the same size?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write both with the same denominator before you add or subtract.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel before you multiply.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply the numerators and the denominators; a divisor is turned over.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wholes and parts are two things.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turn the mixed numbers into fractions that are top-heavy first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Work out ${task}$, in simplest form.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find ${task}$ as a fraction in simplest form.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write ${task}$ in simplest form.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Simplify ${task}$ as far as possible.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${top}$ and ${bottom}$ have the greatest common divisor ${by}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${top} \div {by} = {n}$ and ${bottom} \div {by} = {d}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So ${task} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write ${task}$ as a fraction in simplest form.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which fraction, simplified, is ${task}$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As a fraction: ${task} = {first}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Divide both by ${by}$: ${first} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of ${whole}$ pupils ${part}$ walk to school. What fraction is that, in simplest form?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of ${whole}$ eggs ${part}$ are brown. What fraction is that, in simplest form?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The fraction is ${first}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The common denominator is ${bottom}$: ${task} = {same}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${same} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In simplest form that is ${result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Numerator times numerator, denominator times denominator: ${task} = {whole}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In simplest form: ${whole} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply by the divisor turned over: ${task} = {turned}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${turned} = {whole}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A ribbon is ${amount}$ cm long, and ${share}$ of it is used. How many centimetres are used?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of ${amount}$ cm of rope ${share}$ is cut off. How many centimetres are cut off?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One part: ${amount} \div {d} = {each}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So many parts: ${n} \cdot {each} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As top-heavy fractions: ${one} = {a}$ and ${other} = {b}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Then ${heavy} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As a mixed number: ${result} = {mixed}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Work out ${task}$ as a mixed number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find ${task}$; write it as a mixed number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${whole} \cdot {d} = {most}$, which leaves ${rest}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So ${task} = {mixed}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write ${task}$ as a mixed number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turn ${task}$ into a mixed number.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Treat it like an equation, with one difference.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo what was done to the unknown, on both sides.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mind what a negative factor does.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dividing or multiplying by a negative number turns the sign round.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are two inequalities in one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Do the same to all three sides until the unknown is alone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where does it change its sign?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find the roots, and see on which side of them it holds.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Solve ${relation}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For which ${x}$ is ${relation}$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find all ${x}$ with ${relation}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Subtract ${b}$ on both sides: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add ${b}$ on both sides: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So ${shown}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Divide both sides by ${a}$: ${shown}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply both sides by ${a}$: ${shown}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Collect the unknown on the left: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply out: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Divide by ${a}$: ${shown}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Divide by ${a}$, which turns the sign: ${shown}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave the product alone: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Divide by ${a}$, which turns both signs: ${shown}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The distance of $x$ from ${m}$ is less than ${most}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The distance of $x$ from ${m}$ is at most ${most}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The distance of $x$ from ${m}$ is more than ${most}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The distance of $x$ from ${m}$ is at least ${most}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It holds between them: ${shown}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It holds outside them: ${shown}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As a product: ${product}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The roots are ${low}$ and ${high}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What has this as its derivative?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Raise the exponent by one and divide by the new one; add a constant.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write roots and reciprocals as powers, and integrate each; add one constant.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>First find an antiderivative.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put in the upper bound, then the lower one, and subtract.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Think of the chain rule backwards.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find the outer antiderivative, and divide by the derivative inside.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find ${task}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Integrate: ${task}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The exponent becomes ${m}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Divide by it: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So it is ${key} + C$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The power gives ${one}$, the number gives ${two}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Term by term: ${key} + C$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As a power: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its antiderivative is ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The reciprocal gives a logarithm: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is the area between ${body}$ and the ${x}$ axis?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find the area that ${body}$ encloses with the ${x}$ axis.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The roots are ${one}$ and ${other}$; in between it is above the axis.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So the area is ${task} = {key}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An antiderivative: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>At ${high}$ it is ${upper}$, at ${low}$ it is ${lower}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Subtract: ${step} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The outer antiderivative is ${outer}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Divide by the derivative inside, ${a}$: ${key} + C$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put $u = {inner}$; its derivative is $2x$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In $u$ it is easy; put back: ${key} + C$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Does anything go wrong at that point?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where nothing is divided by zero, put the value in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Putting it in gives 0 over 0.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Factorise; a factor cancels, then put the value in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which terms grow fastest?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Divide numerator and denominator by the highest power below.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is 0 over 0; a trick is needed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bring it to a limit that is known, or multiply by the conjugate.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put it in: ${there} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Above it is ${above}$, below ${below}$, which isn't 0.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So the limit is ${result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Below the root it is ${inner}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So the limit is ${root}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The factor ${factor}$ cancels: ${left}$ is left.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put ${at}$ in: ${result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A difference of squares; ${factor}$ cancels: ${left}$ is left.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply out: ${step}$ above.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel $h$: ${left}$ is left.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put 0 in: ${result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Both have the same degree; the leading terms decide: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Below the degree is higher, so ${fraction}$ goes to 0.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So the limit is ${a}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For large $x$ the root grows like ${root}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Near 0 ${known}$ goes to 1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply both by ${conjugate}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Then $x$ cancels: ${left}$ is left.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Near 0 the numerator grows like ${inner}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was done to the unknown?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Do the opposite to both sides.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was done to the unknown last?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo the sum first, then the product, on both sides.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bring it into the shape of an equation that you know.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply out, then collect the unknown on one side.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The fractions are in the way.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply both sides by a number that all denominators divide.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Solve ${equation}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find ${unknown}$: ${equation}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For which ${unknown}$ is ${equation}$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Subtract ${b}$ on both sides: ${unknown} = {step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add ${b}$ on both sides: ${unknown} = {step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So ${unknown} = {root}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Divide both sides by ${a}$: ${unknown} = {step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply both sides by ${a}$: ${unknown} = {q} \cdot {a}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave the fraction alone: ${fraction} = {q}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply both sides by ${a}$: ${unknown} = {root}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${a}$ times a number ${x}$, and ${b}$ more, gives ${c}$. Find ${x}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply a number ${x}$ by ${a}$, and ${b}$ more, and you get ${c}$. Which number is ${x}$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${a}$ times a number ${x}$, and ${b}$ less, gives ${c}$. Find ${x}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply a number ${x}$ by ${a}$, and ${b}$ less, and you get ${c}$. Which number is ${x}$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As an equation: ${equation}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Collect: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply by ${by}$: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply both sides by ${c}$: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply by ${turned}$: ${unknown} = {root}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Divide by ${a}$: ${unknown} = {root}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Per cent means: of a hundred.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find one per cent, or ten, and go on from there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which amount is the whole?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Divide the part by the whole; that many hundredths it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is left, or what is it then, in per cent?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The whole is 100 %; add the change to it or take it away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is given isn't the whole.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say what per cent the given amount is, and go back to 100 %.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is ${rate}\%$ of ${amount}$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find ${rate}\%$ of ${amount}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One per cent: ${amount} \div 100 = {one}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So ${rate}\%$ is ${rate} \cdot {one} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of ${amount}$ visitors ${rate}\%$ came by bus. How many is that?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A school has ${amount}$ pupils, and ${rate}\%$ of them play an instrument. How many is that?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of ${amount}$ seeds ${rate}\%$ came up. How many is that?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As a fraction of 100: ${rate}\% = {share}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${share} \cdot {amount} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What per cent of ${whole}$ is ${part}$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${part}$ of ${whole}$ tickets are sold. What per cent is that?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In a test of ${whole}$ points Ada gets ${part}$. What per cent is that?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write ${share}$ as a percentage.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is ${share}$ in per cent?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Divide: ${task} = {share}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In hundredths: ${share} = {rate}\%$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In per cent it is then ${sum} = {whole}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${factor} \cdot {amount} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A rent of ${amount}$ euros rises by ${rate}\%$. How many euros is it then?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Increase ${amount}$ by ${rate}\%$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A club of ${amount}$ members grows by ${rate}\%$. How many members has it then?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A coat for ${amount}$ euros is reduced by ${rate}\%$. How many euros does it cost then?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Decrease ${amount}$ by ${rate}\%$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A flock of ${amount}$ birds shrinks by ${rate}\%$. How many birds are left?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A price of ${amount}$ euros rises by ${up}\%$ and then falls by ${down}\%$. How many euros is it in the end?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A value of ${amount}$ is increased by ${up}\%$, and the result decreased by ${down}\%$. What comes out?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>After the rise: ${factor} \cdot {amount} = {half}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>After the fall: ${factor} \cdot {half} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reduced by ${rate}\%$, a bicycle costs ${after}$ euros. How many euros did it cost before?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>After a fall of ${rate}\%$ there are ${after}$ members left. How many were there before?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A number decreased by ${rate}\%$ is ${after}$. Which number is it?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>After a rise of ${rate}\%$ a rent is ${after}$ euros. How many euros was it before?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A town grew by ${rate}\%$ to ${after}$ people. How many lived there before?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A number increased by ${rate}\%$ is ${after}$. Which number is it?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${after}$ is ${whole}\%$ of the amount before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${after} \div {factor} = {amount}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which terms are alike?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add the factors before equal powers, and the numbers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every term meets every other.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply each term of one bracket by each of the other, then collect.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Is there something that all terms share?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take out what is common, then look for a known pattern.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Begin with the highest powers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What times the divisor's first term gives the first term? Take it away, go on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The terms with ${x}$: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The numbers: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Simplify ${task}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Collect like terms: ${task}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The terms with ${y}$: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The minus turns every sign in the bracket: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Collect: ${key}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>First and last: ${first} \cdot {second} = {product}$ and ${b} \cdot {d} = {bd}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In between: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Expand ${task}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply out ${task}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The squares: ${one} = {first}$ and ${two} = {last}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Twice the product: ${step} = {middle}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With $x$: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With ${a}$: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Factorise ${task}$ completely.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write ${task}$ as a product, as far as possible.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All terms share ${outer}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So ${task} = {key}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take out ${lead}$: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${r} \cdot {s} = {product}$ and ${r} + {s} = {sum}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is a difference of two squares: ${task} = {key}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${first}$ goes into ${top}$ first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Going on, nothing is left: ${task} = {key}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Divide: ${task}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Work out ${task}$; the division leaves nothing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The remainder is the value at $x = {root}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${task} = {left}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What remains when ${polynomial}$ is divided by ${divisor}$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You needn't divide.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The remainder is the value where the divisor is zero.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What does the exponent or the root ask for?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A root asks which number, raised, gives what is below it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The base is the same.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add exponents in a product, subtract them in a quotient, multiply them in a power.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Is there a square hidden in the number?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take the largest square factor out of the root.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What do a minus and a fraction in an exponent mean?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A minus turns it over; a denominator is a root.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${task} = {product} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${power} = {square}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So ${task} = {base}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The square is ${a}^2 = {square}$, the root ${root} = {b}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Together: ${first} {operator} {b} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write ${task}$ as a single power of ${base}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Simplify ${task}$ to one power of ${base}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add the exponents: ${m} + {n} = {sum}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Subtract the exponents: ${m} - {n} = {rest}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply the exponents: ${m} \cdot {n} = {product}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Then add: ${product} + {k} = {sum}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write ${task}$ with the smallest possible number under the root.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${number} = {square} \cdot {inside}$, and ${square}$ is a square.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Simplify both: ${one}$ and ${other}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Under one root: ${task} = {whole}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Simplify: ${whole} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write ${task}$ without a root in the denominator.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply both by ${root}$: ${task} = {step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Simplified that is ${key}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The minus turns it over: ${task} = {over}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So it is ${result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The denominator is a root: ${root} = {base}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The numerator is a power: ${base}^{power} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The minus turns it over: ${task} = {turned}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How many outcomes are equally likely?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Count the outcomes that are meant, and divide by all.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write down what can come.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Count the pairs or rows that are meant among all of them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>After a draw there is one less.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply the chances of the draws, each with what is then left.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at what is known, or at the opposite.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>At least one is all but none; a condition makes all smaller.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>red</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>blue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>green</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>white</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>black</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>yellow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>exactly ${n}$</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>more than ${n}$</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>less than ${n}$</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>at least ${n}$</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>at most ${n}$</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A bag holds ${one}$ {a}, ${other}$ {b} and ${third}$ {c} balls. One is drawn. What is the probability that it is {a}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are ${one} + {other} + {third} = {whole}$ balls.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So it is ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of ${whole}$ balls in a box ${one}$ are {a} and ${other}$ are {b}. One is drawn. What is the probability that it isn't {a}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Those that are meant: ${whole} - {one} = {meant}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cards are numbered from $1$ to ${most}$. One is drawn. What is the probability of a multiple of ${by}$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cards are numbered from $1$ to ${most}$. One is drawn. What is the probability of a number above ${by}$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So many are meant: ${count}$ of ${most}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two dice are thrown. What is the probability that the sum is {amount}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How likely is a sum of {amount} with two dice?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of $36$ pairs ${meant}$ are meant.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two dice are thrown. What is the probability of this? The numbers differ by ${n}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two dice are thrown. What is the probability of this? The larger one is ${n}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two dice are thrown. What is the probability of this? The product is at most ${n}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A coin is thrown ${count}$ times. What is the probability of {amount} heads?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How likely are {amount} heads with ${count}$ coins?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are ${two}^{n} = {all}$ rows.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So many are meant: ${meant}$, which makes ${key}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A bag holds ${one}$ {a} and ${other}$ {b} balls. Two are drawn without putting back. What is the probability that both are {a}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The first draw: ${step}$; then one is missing: ${next}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiplied: ${product} = {key}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In a drawer are ${one}$ {a} and ${other}$ {b} socks. Two are taken at random. What is the probability that they have different colours?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are two orders, each with ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Together: ${product} = {key}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of ${women}$ girls and ${men}$ boys three are chosen by lot. What is the probability that ${chosen}$ are girls?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are ${all} = {whole}$ choices.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Those that are meant: ${step} = {meant}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A die with ${faces}$ faces is thrown ${count}$ times. What is the probability of at least one ${face}$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How likely is at least one ${face}$ in ${count}$ throws of a die with ${faces}$ faces?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None at all: ${none} = {value}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>At least one: ${step} = {key}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two dice are thrown, and the first one shows at least ${least}$. What is the probability that the sum is {amount}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With that there are ${rows}$ pairs, and ${meant}$ of them are meant.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A bag holds ${one}$ {a} and ${other}$ {b} balls. Two are drawn without putting back. What is the probability that at least one is {a}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None: ${none} = {value}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which numbers have this square? There may be two.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave the square alone, then take both roots.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>When is a product zero?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A product is zero exactly when one of its factors is; set each to zero.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bring everything to one side.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look for two numbers with the right product and the right sum.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Can it be written as a product of two brackets?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Split the middle term in two that can be factored.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It doesn't factor with whole numbers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use the quadratic formula, and simplify the root.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find all solutions of ${equation}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For which ${x}$ is ${equation}$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave the square alone: $x^2 = {square}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Both roots: $x = {root}$ or $x = -{root}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Both roots: ${inner} = {root}$ or ${inner} = -{root}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So $x = {one}$ or $x = {other}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A factor is zero: ${one} = 0$ or ${other} = 0$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take out the common factor: ${step} = 0$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A factor is zero: $x = 0$ or ${other} = 0$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So $x = 0$ or $x = {other}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bring everything to one side: ${step} = 0$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is a square: ${square} = 0$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So $x = {root}$, and nothing else.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A rectangle is ${more}$ cm longer than wide, and its area is ${area}$ square centimetres. How many centimetres wide is it?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Of two positive numbers one is ${more}$ larger than the other, and their product is ${area}$. What is the smaller one?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With the smaller one $x$: $x(x + {more}) = {area}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So ${equation}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${one}{other} = 0$, and only $x = {width}$ is positive.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As a product: $({one})({other}) = 0$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Under the root: ${b}^2 - 4 \cdot {a} \cdot {c} = {d}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The root of that: ${root}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The formula gives $x = {one}$ or $x = {other}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So ${one}{other} = 0$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is $x = {one}$ or $x = {other}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is added from one term to the next?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To the first term the difference is added n − 1 times.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is each term multiplied by?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The first term is multiplied by the ratio n − 1 times.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How many terms are there?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pair the first with the last, or use the formula for the sum.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Each term comes from the one before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on one term at a time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The terms get smaller and smaller.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>First term over 1 minus the ratio.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find a formula for the $n$th term of ${shown}$ (the first has $n = 1$).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The sequence ${shown}$ is arithmetic. What is its $n$th term, counted from $n = 1$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The difference is ${d}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So it is ${a} + {step} = {key}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is term ${place}$ of ${shown}$, an arithmetic sequence?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Continue ${shown}$. What is term ${place}$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So the term is ${task} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In an arithmetic sequence term ${one}$ is ${a}$ and term ${other}$ is ${b}$. What is the difference from one term to the next?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In ${gap}$ steps it changes by ${b} - {a} = {change}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In one step by ${task} = {d}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The sequence ${shown}$ is geometric. What is term ${place}$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The ratio is ${ratio}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The sequence ${shown}$ is geometric. What is its $n$th term, counted from $n = 1$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The first term is ${a}$, the ratio ${r}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In a geometric sequence term ${one}$ is ${a}$ and term ${other}$ is ${b}$. What is its ratio?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Divide: ${task} = {ratio}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are ${count}$ terms, from ${low}$ to ${high}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Their sum is ${step} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is the sum of the first ${count}$ terms of the arithmetic sequence ${shown}$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add up the first ${count}$ terms of ${shown}$, an arithmetic sequence.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Term ${count}$ is ${last}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The sum is ${step} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is the sum of the first ${count}$ terms of the geometric sequence ${shown}$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With $a_1 = {first}$ and ${rule}$, what is ${name}$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find ${name}$ for $a_1 = {first}$ and ${rule}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>$a_{n} = {step} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is the infinite sum ${shown}$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find the sum of the geometric series ${shown}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The ratio is ${ratio}$, smaller than 1 in size.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The first term is ${first}$, the ratio ${ratio}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The sum is ${first} \div {rest} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One unknown is already told by the other.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put its expression in place of it in the other equation.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which unknown has the same factor in both?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add or subtract the equations, so that it goes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No factor is the same yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply the equations so that one unknown has the same factor in both.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Begin with the equation that has fewest unknowns.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find one unknown, put it in, and go on upwards.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Solve ${one}$ and ${other}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find ${x}$ and ${y}$ with ${one}$ and ${other}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put the first into the second: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So $x = {x}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Then $y = {step} = {y}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Both say what $y$ is: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Subtract the second from the first: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add the equations: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put it into the first: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So $y = {y}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two numbers ${x}$ and ${y}$, ${x}$ the larger one, have the sum ${sum}$ and the difference ${difference}$. Find both.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ada has ${x}$ coins and Ben ${y}$; together they have ${sum}$, and Ada has ${difference}$ more than Ben. Find ${x}$ and ${y}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As equations: ${one}$ and ${other}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add them: $2x = {both}$, so $x = {x}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Then $y = {sum} - {x} = {y}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply the first by ${d}$: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply the second by ${b}$: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Subtract: ${step}$, so $x = {x}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put it into the first: ${step}$, so $y = {y}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${a}$ adult tickets and ${b}$ child tickets cost ${e}$ euros, ${c}$ adult and ${d}$ child tickets ${f}$ euros. What does an adult ticket (${x}$) and what a child ticket (${y}$) cost?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${a}$ pens and ${b}$ pencils cost ${e}$ euros, ${c}$ pens and ${d}$ pencils ${f}$ euros. What does a pen (${x}$) and what a pencil (${y}$) cost?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${a}$ large and ${b}$ small jars hold ${e}$ litres, ${c}$ large and ${d}$ small ones ${f}$ litres. How much does a large jar (${x}$) and how much a small one (${y}$) hold?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The last one gives $z = {z}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In the second: ${step}$, so $y = {y}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In the first: ${step}$, so $x = {x}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add all three and halve: $x + y + z = {whole}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take the first away: $z = {whole} - {part} = {z}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take the second away: $x = {whole} - {part} = {x}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take the third away: $y = {whole} - {part} = {y}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The second without the first: ${step}$, so $x = {x}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The third without the first: ${step}$, so $y = {y}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In the first: $z = {whole} - {x} - {y} = {z}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Solve ${one}$, ${two}$ and ${three}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find ${names}$ with ${one}$, ${two}$ and ${three}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Think of half a square and half an equilateral triangle.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find the angle in the first quadrant, then the sign.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which sides are known, seen from the angle?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose sine, cosine, tangent or Pythagoras by the sides.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A half turn has two names.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A half turn is 180 degrees, or pi.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How often is this value taken in a full turn?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find one angle, then the other from the unit circle.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is ${task}$ exactly?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find the exact value of ${task}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${shown}$ lies in quadrant ${n}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${shown}$ lies on an axis.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${one} = {a}$ and ${two} = {b}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In a right-angled triangle the hypotenuse is ${side}$ cm and an angle is ${angle}$. How long is the side opposite this angle, in centimetres to one decimal place?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In a right-angled triangle the hypotenuse is ${side}$ cm and an angle is ${angle}$. How long is the side next to this angle, in centimetres to one decimal place?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In a right-angled triangle the leg next to an angle of ${angle}$ is ${side}$ cm. How long is the leg opposite, in centimetres to one decimal place?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The side is ${task} = {long} \ldots$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To one decimal place: ${key}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The legs of a right-angled triangle are ${a}$ cm and ${b}$ cm. How many centimetres is the hypotenuse?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In a right-angled triangle the hypotenuse is ${b}$ cm and a leg ${a}$ cm. How many centimetres is the other leg?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>By Pythagoras it is ${task} = {key}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In a right-angled triangle the side opposite an angle is ${a}$ cm and the hypotenuse ${b}$ cm. How many degrees is the angle, to one decimal place?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In a right-angled triangle the side next to an angle is ${a}$ cm and the hypotenuse ${b}$ cm. How many degrees is the angle, to one decimal place?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In a right-angled triangle the leg opposite an angle is ${a}$ cm and the leg next to it ${b}$ cm. How many degrees is the angle, to one decimal place?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its ratio: ${name} x = {ratio}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>To one decimal place the angle is ${key}$ degrees.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>${angle}$ of ${half}$ degrees: ${step} = {share}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write ${angle}$ in radians, as a multiple of ${pi}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How many radians are ${angle}$, exactly?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put 180 degrees for pi: ${step} = {angle}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write ${angle}$ in degrees.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How many degrees are ${angle}$ radians?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave the function alone: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>First for $2x$, over two full turns; then halve.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find all ${x}$ with ${range}$ and ${equation}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On the unit circle these are ${shown}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Place by place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply each entry by its factor, then add what stands at the same place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It isn't a vector that comes out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply what stands at the same place and add; a length is the root of squares.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rows meet columns.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Each entry is a row of the first times a column of the second.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look at the two diagonals.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply along the diagonals and subtract; for an inverse, divide by that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The multiples: ${one}$ and ${other}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Their sum: ${result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which vector leads from ${p}$ to ${q}$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>End minus start: ${step}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Place by place: ${result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find the scalar product of ${u}$ and ${v}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is ${u} \cdot {v}$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Place by place: ${step} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The squares: ${step} = {square}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The root of that is ${key}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How long is the vector ${u}$, exactly?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find the length of ${u}$, as a simplified root.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The scalar product is zero: ${equation}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>So $k = {key}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>For which ${k}$ are ${u}$ and ${v}$ perpendicular?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The first entry: ${step} = {first}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All of them: ${result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiply: ${task}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Along the diagonals: ${step} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Along the first row the small determinants are ${m}$, ${n}$ and ${o}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Together: ${step} = {result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find the determinant of ${m}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is the determinant of ${m}$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The determinant is ${by}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Swap, turn signs, and divide by it: ${result}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find the inverse of ${m}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Which matrix is inverse to ${m}$?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Arithmetic</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Adding and subtracting whole numbers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiplying and dividing whole numbers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The order of operations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Negative numbers and brackets</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fractions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Simplest form</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Adding and subtracting</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiplying and dividing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mixed numbers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Percentages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A percentage of an amount</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One amount as a percentage of another</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Increase and decrease</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The amount before a change</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Linear equations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One-step equations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two-step equations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Brackets, and unknowns on both sides</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Equations with fractions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quadratic equations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Squares and factors that are given</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Factorising with a leading 1</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Factorising with another leading number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The quadratic formula</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Systems of equations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One unknown is given by the other</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Adding or subtracting equations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Multiplying first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Three unknowns</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Inequalities</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One step</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two steps, and negative factors</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two bounds at once</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quadratic inequalities</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Powers and roots</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Squares, cubes and their roots</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The laws of exponents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Simplifying roots</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Negative and fractional exponents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Polynomials</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Collecting like terms</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Expanding brackets</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Factorising</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dividing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Trigonometry</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exact values in degrees</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Right-angled triangles</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Radians</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Trigonometric equations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Derivatives</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Powers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Polynomials, roots and reciprocals</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Products and quotients</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The chain rule</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Integrals</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sums</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Between two bounds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exponentials, sines and inner functions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Limits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Putting the value in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Factors that cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>At infinity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Roots and well-known limits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sequences</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Arithmetic sequences</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Geometric sequences</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Recursions and infinite sums</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Probability</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One draw</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Two dice, several coins</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drawing without putting back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>At least one, and conditions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Vectors and matrices</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sums and multiples</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Products and lengths of vectors</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Products of matrices</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Determinants and inverses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it is too long</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>there is nothing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the angle is asked for in degrees</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a decimal is written with a point here</source>
            <translation type="unfinished"></translation>
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
        <name>Progress</name>
        <message>
            <source>Progress</source>
            <translation>学習の記録</translation>
        </message>
        <message>
            <source>Progress of: {topic}</source>
            <translation>学習の記録: {topic}</translation>
        </message>
        <message>
            <source>Line: how much was right, week by week. Bars: how many exercises.</source>
            <translation>折れ線: 週ごとの正解率。棒: 問題数。</translation>
        </message>
    </context>
    <context>
        <name>ProgressPlot</name>
        <message>
            <source>Progress: {topic}</source>
            <translation>学習の記録: {topic}</translation>
        </message>
        <message>
            <source>Week of {week}: nothing</source>
            <translation>{week}の週: なし</translation>
        </message>
        <message>
            <source>Week of {week}: {right} of {count} right</source>
            <translation>{week}の週: {count}問中{right}問正解</translation>
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
            <translation>{model}を準備中(4ビット)…</translation>
        </message>
        <message>
            <source>Trying {model}…</source>
            <translation>{model}を試用中…</translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>one third</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>one quarter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>one fifth</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>one sixth</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>one eighth</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>one tenth</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{top} halves</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{top} thirds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{top} quarters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{top} fifths</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{top} sixths</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{top} eighths</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{top} tenths</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{top} choose {bottom}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{top} over {bottom}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the fraction {top} over {bottom}, end fraction</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a formula that is too intricate to be spoken</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{words} … and more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an empty formula</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>something nested deeply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{function} of</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the absolute value of {content}, end absolute value</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the norm of {content}, end norm</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the floor of {content}, end floor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the ceiling of {content}, end ceiling</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the set {content}, end set</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the {operator} of</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>negative</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>such that</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the cube root of {content}, end root</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the root of order {index} of {content}, end root</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the square root of {content}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the square root of {content}, end root</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>crossed out {content}, end crossed out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>boxed {content}, end box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>circled {content}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{content} under long division</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>enclosed {content}, end enclosed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{base} squared</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{base} cubed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{base} prime</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{base} double prime</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{base} triple prime</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{base} degrees</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{base} transpose</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{base} star</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{base} dagger</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{base} from above</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{base} hat</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{base} bar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{base} with a line above</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>vector {base}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{base} tilde</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{base} dot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{base} double dot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>arc {base}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{base} with a brace above</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{base} with a brace below</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{base} underlined</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the {operator} from {start} to {end} of</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the {operator} over {start} of</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the {operator} up to {end} of</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>evaluated at {index}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>evaluated from {start} to {end}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the {operator} over {condition} of</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the {operator} as {variable} approaches {target} of</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{base} with {script} above</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{base} with {script} below</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>log base {index}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{base} sub {index}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{base} sub {index}, end sub</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>inverse {function}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 degree</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{base} to the power {exponent}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{base} to the power {exponent}, end power</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{base} with {count} primes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>plus</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>minus</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>plus or minus</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>minus or plus</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>times</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>divided by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>star</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>composed with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>circled plus</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>circled times</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>equals</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is not equal to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is approximately</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is congruent to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is equivalent to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is similar to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is proportional to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is defined as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is less than</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is greater than</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is less than or equal to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is greater than or equal to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is much less than</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is much greater than</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is not in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>contains</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is a subset of</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is a subset of or equal to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is a superset of</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is a superset of or equal to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>union</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>intersection</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>without</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the empty set</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>for all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>there exists</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>there does not exist</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>and</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>or</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>implies</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is implied by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>if and only if</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>left arrow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>left and right arrow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>maps to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>up arrow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>down arrow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>therefore</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>because</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>infinity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>partial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>nabla</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>delta</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>angle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>triangle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>square</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is perpendicular to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>is parallel to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>divides</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>does not divide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>given</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>double bar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>factorial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>percent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>degrees</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>dollars</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>pounds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>euros</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>prime</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>double prime</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>triple prime</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>l</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>h bar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the real part</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the imaginary part</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>aleph</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>check mark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>dot dot dot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>vertical dots</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>diagonal dots</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>sum</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>product</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>integral</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>double integral</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>triple integral</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>contour integral</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>open parenthesis</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>close parenthesis</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>open bracket</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>close bracket</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>open brace</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>close brace</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>open angle bracket</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>close angle bracket</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>open floor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>close floor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>open ceiling</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>close ceiling</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>brace</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>comma</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>colon</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>question mark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>blank</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>alpha</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>beta</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>gamma</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>epsilon</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>zeta</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>eta</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>theta</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>iota</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>kappa</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>lambda</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>mu</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>nu</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>xi</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>omicron</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>pi</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>rho</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>sigma</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>tau</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>upsilon</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>phi</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>chi</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>psi</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>omega</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>sine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>cosine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>tangent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>cotangent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>secant</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>cosecant</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>arc sine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>arc cosine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>arc tangent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>hyperbolic sine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>hyperbolic cosine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>hyperbolic tangent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>log</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>natural log</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>exponential</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>limit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>maximum</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>minimum</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>supremum</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>infimum</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>greatest common divisor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>least common multiple</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>determinant</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>dimension</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>kernel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>degree</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>argument</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>modulo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the natural numbers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the integers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the rational numbers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the real numbers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the complex numbers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>bold {letter}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>double-struck {letter}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>script {letter}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>fraktur {letter}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>capital {letter}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>row {number}: {content}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>nothing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the {rows} by {columns} determinant: {content}; end determinant</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the {rows} by {columns} matrix: {content}; end matrix</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>case {number}: {content}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 case: {content}; end cases</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} cases: {content}; end cases</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>line {number}: {content}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{content}, labelled {label}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>○ Online</source>
            <translation>○ オンライン</translation>
        </message>
        <message>
            <source>● Offline</source>
            <translation>● オフライン</translation>
        </message>
        <message>
            <source>A model is being downloaded. What you ask stays on this computer.</source>
            <translation>モデルをダウンロード中です。質問の内容はこのコンピュータから出ません。</translation>
        </message>
        <message>
            <source>Nothing leaves this computer.</source>
            <translation>このコンピュータから何も送信されません。</translation>
        </message>
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
            <translation>強さ(パーセント)</translation>
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
            <translation>思考を終えて回答({keys})</translation>
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
            <translation>思考中 {time} · {tokens}トークン</translation>
        </message>
        <message>
            <source>Thought for {time} · {tokens} tokens</source>
            <translation>思考時間 {time} · {tokens}トークン</translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation>思考時間 {time}</translation>
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
        <name>Tutor</name>
        <message>
            <source>there are too many</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the answer has no value</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>that isn't defined</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a number is too large</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a power is too large</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an exponent isn't a number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a power isn't defined</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>powers are piled up too high</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>something is divided by a matrix</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>something is divided by zero</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a factorial is too large or isn't defined</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a binomial coefficient is too large or isn't defined</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a logarithm isn't defined</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an index of a root isn't known here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>something isn't a whole number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a root is of too high an index</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>this power of a matrix can't be computed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a matrix has no inverse</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is no condition</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>this relation can't be checked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>there are too many cases</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>there are too many elements</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>there are too many unknowns</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>nothing satisfies that</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>this can't be solved here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>there are endlessly many</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>these aren't polynomials</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} isn't known here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>i isn't real</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>this can't be computed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it has no value</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>this can't be solved among complex numbers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>nothing is to be solved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it repeats itself</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an interval's brackets aren't known here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it isn't in one unknown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>that has no coefficient</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>this isn't a polynomial</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>there is none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>this isn't a number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>there isn't one inverse</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the result is too long</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That takes too much memory to compute.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The algebra can't do this ({error}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>what comes out can't be written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it isn't rational</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it is too long</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>this is no expression</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is no expression</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} is of nothing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} of a matrix isn't known here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>something doesn't fit together</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a number is none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an unknown has no name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a constant isn't known here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a matrix is none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a matrix is too large</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the rows of a matrix are of different lengths</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a derivative is of too high an order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>what should be a variable is none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a matrix stands where a number should</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an integral is incomplete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a side of a limit is none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a sum has too many terms</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a number isn't one of its base</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>something is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>log has no base: 10 or e could be meant</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a relation is incomplete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>which signs belong together isn't clear</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>several units are mixed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no time left to compute that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The algebra hasn't started yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That takes too long to compute.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The algebra broke down over this.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That can't be computed here: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is too long to compute with.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That can't be asked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>with {count} sides that is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>each exterior angle is {angle}°, and 360° ÷ {angle}° = {sides}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the two add up to {total}°</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>reduced, the denominator is 0 for x = {root}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>reduced, the denominator is 0 at 1 place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>reduced, the denominator is 0 at {count} places</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>for large x the quotient comes near {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{value} is {digits} in base {base}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it is {value} in base 10</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>in base 10 the sum of {a} and {b} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>in base 10 the product of {a} and {b} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>in base 10 the difference of {a} and {b} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{term} and so on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>each of {n} elements is in or not: {sum} = {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>there is 1 pair among {n}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>there are {count} pairs among {n}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>half the cross product of two sides is {area}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the centre is {point}, the radius squared {square}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Computing what is asked gives {value} too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Computing what is asked gives {value}, not {given}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{digits}… ({count} digits)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it is {number} times cos α + i sin α of the angle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>what {number} is away from {centre} is turned</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it is |{number}|</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>r² = x² + y² and tan θ = y ÷ x give {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ρ² = x² + y² + z² gives {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>x = r cos θ and y = r sin θ with r = {r}, θ = {angle}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{degrees}° is {degrees}/180 of π</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>π radians are 180°, so it is {degrees}°</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the squares of the differences add up to {square}, so the distance is {distance}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the midpoint is {point}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the midpoint of {a} and {b} is {point}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the other endpoint is {point}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>twice the midpoint less {a} is {point}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the image of {point} is {image}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>turned seatings are one, so there are {n}! = {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the {k} are one block, in {k}! orders: {others}! · {k}! = {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the others in {before}! orders, the {k} into the {gaps} gaps: {value} in all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{k} of {n} and {j} of {m}: {product} = {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>−b/(2a) = {place}, and there the value is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>completing the square gives {letters}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>at {name} = {place} the slope is {slope} and the value {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>as a fraction it is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>its value is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>behind the point stand {block} again and again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>behind the point stand {before}, then {block} again and again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>behind the point stand {digits}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{percent}% of {value} is {part}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{share} of {value} is {part}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{price} less {percent}% of it is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the interest is {product} = {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>in order they are {numbers}; their sum is {sum}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>all of them add up to {all}, the others to {others}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 of {all} equally likely outcomes is favourable</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{good} of {all} equally likely outcomes are favourable</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{k} of {n} can be chosen in 1 way</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{k} of {n} can be chosen in {ways} ways</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the slope through {a} and {b} is {slope}, turned by a right angle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the slope through {a} and {b} is {slope}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the slope of {line} is {slope}, turned by a right angle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the slope of {line} is {slope}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>where {other} = 0, {name} = {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{point} satisfies {equation}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{point} satisfies both equations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>with {given} the {measure} of the {shape} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{measure} {size}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>half the perimeter is {half}, so the area is {area}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>side</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>side length</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>sides</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>edge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>edge length</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>edges</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>side lengths</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>edges of length</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>sides of length</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>length</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>width</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>height</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>radius</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>base radius</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>diameter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>base diameter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>area</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>perimeter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>circumference</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>volume</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>surface area</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>total surface area</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>diagonal</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>base</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>altitude</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>slant height</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>side of length</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>radius of length</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a side of length</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>diagonals</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>depth</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>square</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>rectangle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>circle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>cube</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>sphere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ball</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>cylinder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>right cylinder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>right circular cylinder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>circular cylinder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>cone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>right circular cone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>right cone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>equilateral triangle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>triangle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>rectangular prism</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>rectangular box</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>right rectangular prism</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>parallelogram</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>regular hexagon</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>hemisphere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>regular tetrahedron</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>semicircle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>multiplied out, the term without an unknown is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>multiplied out, the coefficient of {term} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>multiplied out, the coefficients add up to {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the highest power of {name} is {degree}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the highest power of {name} has the coefficient {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the quotient is {quotient}, the remainder {remainder}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>multiplied out there is 1 term</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>multiplied out there are {count} terms</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{a} increased by {b} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{a} added to {b} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{a} decreased by {b} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{a} diminished by {b} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{a} reduced by {b} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{a} subtracted from {b} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{a} divided by {b} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{a} multiplied by {b} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>twice {a} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>three times {a} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>half of {a} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a third of {a} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a quarter of {a} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>two thirds of {a} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>three quarters of {a} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the square of {a} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the cube of {a} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the square root of {a} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the reciprocal of {a} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the opposite of {a} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the absolute value of {a} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{factored}, so the greatest common divisor is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{factored}, so the least common multiple is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{factored} has 1 distinct prime factor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{factored} has {count} distinct prime factors</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it ends in {digits}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the digits of {number} have the sum {sum}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number} has 1 digit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number} has {count} digits</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it ends in exactly 1 zero</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it ends in exactly {count} zeros</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>there are none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it is {member} alone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>they are {members}: {count} in all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the sum of {members} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the product of {members} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the squares of {members} add up to {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the cubes of {members} add up to {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the fourth powers of {members} add up to {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>of {members} it is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>in the middle of {members} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the mean of {members} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the least is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the greatest is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>they are {members}; their sum is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>they are {members}; their product is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the least is {low}, the greatest is {high}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>with {known} it is {value} (mod {modulus})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{product} leaves 1 on division by {modulus}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} = {value} is the first that satisfies it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it leaves {value} on division by {modulus}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the remainder on division by {modulus} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>their sum is {sum} and their product {product}, from which {value} follows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>their sum is {sum}, from which {value} follows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the discriminant is {value}, and its root over a is the difference</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the first term is {first}, the common ratio {step}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the first term is {first}, the common difference {step}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{sequence}, so term {place} is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{sequence}; 1 term adds up to {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{sequence}; {count} terms add up to {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{sequence}, so the sum is {quotient} = {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{sequence}, so the next term is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{sequence}, so {value} is term {place}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the {count} terms add up to {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{digits} in base {base}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>they are {larger} and {smaller}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{larger} + {smaller} = {sum} and {larger} − {smaller} = {difference}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>for {number} both sides are {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the cross product is {vector}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the factor is {quotient} = {factor}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the squares add up to {sum}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the squared cosine is {square}, so the angle is {degrees}°</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>expanded by its first row it is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>its determinant is 0</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the determinant is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the determinant of the two is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the area squared is {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the solution</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the sum of the solutions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the product of the solutions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the number of solutions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the largest solution</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the smallest solution</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Computed again, it is the same.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Computed again, it comes to {value}, as the answer says.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Computed again, it comes out differently; the answer says {given}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Computed again, it comes to {value}; the answer says {given}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no final answer to check.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The final answer can't be read as mathematics: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no check for this kind of question.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Solved again: {asked} is {found}, as the answer says.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Solved again: {asked} is {found}; the answer says {given}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} = {value} makes both sides {sides}, and nothing else does.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The answer includes {name} = {value}, which doesn't satisfy the condition.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{name} = {value} satisfies the condition, but the answer leaves it out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The answer has exactly the numbers that satisfy the condition.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The answer has exactly the values that the function takes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The answer includes {value}, a value that the function never takes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The function takes the value {value}, but the answer leaves it out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The answer's last line, {left}, comes to {found}; its box says {given}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The answer's own equation {equation} isn't satisfied by {stated}: {sides}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The answer satisfies the solution's own equation {equation}; whether that says what the problem says wasn't checked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The answer satisfies the solution's own equations {equations}; whether these say what the problem says wasn't checked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{value} satisfies {equation}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{values} satisfy {equations}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The value is right; whether it has the form that is asked for can't be told.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Differentiated, the answer gives {back} back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Differentiated, the answer gives {back}, which isn't what was integrated.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{sign}” doesn't belong there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a ratio of three isn't known here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>what stands behind the slash could be read in two ways</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it could be a ratio or a time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“!!” could be read in two ways</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>braces are missing around “{sign}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>braces are missing: it could be read in two ways how far the exponent goes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a sign is missing before “{sign}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a relation stands in a product</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>what is raised behind a mixed number could be read in two ways</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a number and a fraction beside each other could be read in two ways</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{word}” is a word</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the power of a unit isn't a number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>something is missing at the end</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a number is too long</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a number with a point in another base isn't known here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” isn't known here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{sign}” is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a set that is described by a condition isn't known here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the brackets don't match</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>there is nothing between the brackets</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>what stands behind √ could be read in two ways</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a line above could mean a repeating decimal, digits, a length or a conjugate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it speaks of a figure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>something is struck through</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>it has notes set on it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>sets such as the real numbers aren't known here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>dots leave out what can only be guessed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>functions that are composed with a circle aren't known here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a bar could mean “divides”, “given” or “such that”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>sqrt wants a bracket</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>this inverse isn't known here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a power of “{name}” could be read in two ways</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>what is raised behind the bar could be read in two ways</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>what stands before the slash could be read in two ways</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>how far “{name}” goes could be read in two ways</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a comma between relations could be read in two ways</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{word}” behind a relation could be read in two ways</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{sign}” is missing at the end</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{sign}” is missing before “{next}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an environment isn't closed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>not every case has a condition</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the rows aren't equations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{sign}” doesn't belong in a row</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” isn't known here above more than a letter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an index that is computed isn't known here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{text}” could be read in two ways</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{text}” could be a length, a name or a product</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a derivative of something that isn't said</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a sum without its lower bound isn't known here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a sum without its upper bound isn't known here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a limit without its point isn't known here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a derivative isn't written as one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>how far a sum, a limit or a derivative goes could be read in two ways</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an integral has one bound only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>an integral doesn't say dx</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“or” and “and” together could be read in two ways</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>a relation doesn't belong there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{sign}” doesn't belong behind a modulus</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>sets without brackets could be read in two ways</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the comma could part two numbers or group the digits of one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{sign}” is no mathematics that is known here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“!=” could be a factorial or “isn't equal”</source>
            <translation type="unfinished"></translation>
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
            <translation>取り消す: {words}</translation>
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
            <source> on the Adapters page.</source>
            <translation> 「アダプタ」ページで行えます。</translation>
        </message>
        <message>
            <source> on the Models page.</source>
            <translation> 「モデル」ページで行えます。</translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <source>It couldn't be checked.</source>
            <translation>検算できませんでした。</translation>
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
            <translation>{relation}: {detail}</translation>
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
            <translation>検算の結果: {detail}</translation>
        </message>
        <message>
            <source>What goes wrong in this step, and what would be the right next line?</source>
            <translation>この手順の何が間違っていますか? 正しい次の行は何ですか?</translation>
        </message>
        <message>
            <source>Why is this step wrong, and what would be the right next line?</source>
            <translation>この手順はなぜ間違いですか? 正しい次の行は何ですか?</translation>
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
            <translation>思考を終えて回答({keys})</translation>
        </message>
        <message>
            <source>Working it out… {time}</source>
            <translation>解いています… {time}</translation>
        </message>
    </context>
    <context>
        <name>Worksheets</name>
        <message>
            <source>Name: {line}  Date: {line}</source>
            <translation>名前: {line}  日付: {line}</translation>
        </message>
        <message>
            <source>Worksheet: {topics}</source>
            <translation>ワークシート: {topics}</translation>
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
