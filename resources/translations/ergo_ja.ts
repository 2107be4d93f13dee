<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
    <context>
        <name>About</name>
        <message>
            <source>About Ergo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A maths tutor that stays on your computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ActivityLine</name>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AdapterCardView</name>
        <message>
            <source>In use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop using</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AdapterChip</name>
        <message>
            <source>LoRA</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>doesn't fit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No adapter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Adapters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Adapter: {name}, {state}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose an adapter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What an adapter is</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AdapterCommands</name>
        <message>
            <source>Use the Adapter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add Adapter…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Adapters…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AdapterPanel</name>
        <message>
            <source>Adapter of this conversation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Adapter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compare with and without</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Adapters…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On or off ({keys})</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AdapterWiring</name>
        <message>
            <source>Add Adapter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Adapters (*.safetensors *.zip adapter_config.json)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number} adapters weren't added</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AdapterWords</name>
        <message>
            <source>{adapter} doesn't fit {model}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It fits no model that Ergo knows.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It fits {models}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>rank {rank}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>ranks {low} to {high}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 layer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number} layers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Trained for {base}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was trained for {base}, and {model} answers now: it may do less, or else.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From {origin}, added {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From {origin}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Added {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Adapters</name>
        <message>
            <source>{adapter} isn't there any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Added.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It was here already.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AdaptersPage</name>
        <message>
            <source>Adapters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add adapter…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>An adapter changes how a model answers, not the model. Drop one anywhere on this window.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Adapting</name>
        <message>
            <source>Added: {names}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{adapter} was added.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{adapter} is in force from the next question.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{adapter} isn't in force any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{adapter} is in force again.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Adding</name>
        <message>
            <source>Adding {name}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number} more to come</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AddressField</name>
        <message>
            <source>Address</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AnswerBox</name>
        <message>
            <source>Your answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How your answer will be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Insert mathematics</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AnswerChecks</name>
        <message>
            <source>It couldn't be checked.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AnswerMenu</name>
        <message>
            <source>Answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy as Rich Text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy Link Address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select All</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AnswerPane</name>
        <message>
            <source>Earlier answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AnswerText</name>
        <message>
            <source>This part is too long to be set.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show source</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AnswerWiring</name>
        <message>
            <source>This formula can't be copied as MathML. {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No browser could be opened. The address can be copied instead.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Answering</name>
        <message>
            <source>“{text}” is no number that fits here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>From {low} to {high}: {number} is taken.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Answers</name>
        <message>
            <source>How {model} chooses its words. Holds for this model, from the next question on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your own numbers. Recommended takes them back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As the model's makers recommend.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The same answer every time.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The same answer every time. While it thinks, it repeats itself more easily.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Other ways each time: temperature {temperature}, top-p {top_p}. More slips, too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exact</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Varied</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Recommended: {number}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>fresh each time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Top-p</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Top-k</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Seed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Most tokens</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Without effect at temperature 0: nothing is left to chance.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How much is left to chance: 0 nothing, 1 as the model itself weighs it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Draws from the likeliest tokens that make up this share; 1 keeps all.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Draws from so many of the likeliest tokens; 0 keeps all.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leaves out what is less likely than this share of the likeliest; 0 keeps all.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With the same seed, this computer gives the same answer. Empty takes a fresh one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Where a reply ends at the latest, thoughts included. {limit} fit in all.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AnswersPage</name>
        <message>
            <source>Answers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New seed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Takes a new seed and keeps to it</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AppCommands</name>
        <message>
            <source>Close Window</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quit Ergo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>About Ergo</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AppearanceMenu</name>
        <message>
            <source>Appearance</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>System</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Attaching</name>
        <message>
            <source>Ask about {name}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask about these texts…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attach Text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” isn't attached: {number} texts go with a question at most.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” isn't attached: texts can have {size} kB together.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attached: {names}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Attach text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Removed: {name}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <source>{name}, {size}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A text that goes with the question. Press to read it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>AttachmentRow</name>
        <message>
            <source>Attached texts</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Below</name>
        <message>
            <source>New Folder</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Budget</name>
        <message>
            <source>Thinking: {bound}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only for this question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only for the next question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{words}, once</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{words}. {only}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Thinking, for every question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no limit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{thousands}K</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No limit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Off: answer at once</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Up to {thousands}K tokens</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>BudgetMenu</name>
        <message>
            <source>Thinking</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How long the model may think</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>Checking…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Contradicted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 step doesn't hold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} steps don't hold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{left} = {found}, not {right}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{stated} doesn't hold: it is {found}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{stated} doesn't hold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{steps}; and {count} more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{stated} — it is {found}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CheckPanel</name>
        <message>
            <source>In the thoughts: {found}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ChoiceRow</name>
        <message>
            <source>None</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Adapter: {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No adapter</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Comparison</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Comparing</name>
        <message>
            <source>Without adapter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{tokens} tokens</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Both say {result}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{one} and {other}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Asked again without the adapter; nothing else differs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Asked again with {adapter}; nothing else differs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They were written by different models.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They answer different questions.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>They were drawn with different seeds or numbers, so chance differs too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>no boxed result</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Your question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Insert mathematics</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type a question to go with it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is {length} characters; a question can have {limit}. Shorten it and try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask for hints…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask, or paste LaTeX…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Context</name>
        <message>
            <source>Instructions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Earlier turns</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Thoughts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>context {used} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{room} of {total} tokens left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One earlier question and its answer no longer fit whole; nothing is deleted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{turns} earlier questions and their answers no longer fit whole; nothing is deleted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>When it is full, the questions after the first are left out, the earliest first; nothing is deleted.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>Show what the context is filled with</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ContextPanel</name>
        <message>
            <source>Context</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What the model has before it</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ConversationMenu</name>
        <message>
            <source>Conversation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pin</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move to Folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New Folder…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ConversationWiring</name>
        <message>
            <source>Reading…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reading back {tokens} tokens…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CoveringPage</name>
        <message>
            <source>Back to the conversation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back to the conversation (Esc)</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Divider</name>
        <message>
            <source>Width of the sidebar</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Dropping</name>
        <message>
            <source>Add {adapters} to the adapters, and {texts} to the question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add {adapters} to the adapters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add {texts} to the question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import the conversations in {archives}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import the conversations in {archives}, and add {others}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number} files</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>EditCommands</name>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cut</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paste</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select All</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message>
            <source>Edits question {number}; its answer and what follows stay as another version. Esc leaves.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Takes the place of your last question. Empty the field to ask a new one.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>Ask: {question}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask {model}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Chat now with the practice model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It thinks aloud, then answers. Everything stays on this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything stays on this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mathematics, step by step. It can be wrong: read its steps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A small model for arithmetic, fractions, percentages, linear equations and short word problems. It can be wrong: read its steps.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>How do I solve 3x² + 4x + 5 = 1?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Why is √2 irrational?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In how many ways can 5 people sit at a round table?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is 347 + 586?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Solve 3x + 7 = 25</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What is 15% of 240?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Or check your own work, line by line</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Or practise</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
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
            <source>{reason}.</source>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A linear equation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A quadratic equation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fractions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try: {name}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ExchangeWiring</name>
        <message>
            <source>Conversations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One file after the other: wait until this one is done.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ExerciseView</name>
        <message>
            <source>Skip</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask the Tutor</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask about this exercise in the conversation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Too Hard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on with the level below</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Too Easy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on with the level above</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exercise</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ExportKinds</name>
        <message>
            <source>Markdown…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Web Page…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>PDF…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>JSON…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Exporting…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exported to “{name}”.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>{amount} GB</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{percent}%</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{size}/s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>about {duration} left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find in this conversation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Previous</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{total} found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FindMenu</name>
        <message>
            <source>Find</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find Next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find Previous</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use Selection for Find</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FolderMenu</name>
        <message>
            <source>Folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete Folder (Conversations Stay)</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FolderWords</name>
        <message>
            <source>Show in Finder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FollowingArea</name>
        <message>
            <source>Jump to the latest</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FormulaMenu</name>
        <message>
            <source>Copy Formula as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>LaTeX</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>MathML</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Image</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>FoundView</name>
        <message>
            <source>Found</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>Nudge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Idea</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Step {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A nudge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The idea</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>First step</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next step ({number} of {steps})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This solution may be wrong: its answer doesn't hold when it is checked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This solution may be wrong: a step in it doesn't hold when it is computed again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This solution broke off: the hints reach as far as it does.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That line couldn't be looked for. Try again, or take the next step.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your line is in step {step}. Step {next} comes after it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only the answer comes after that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is where this solution ends.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That line doesn't follow from the question. Look again at how you got there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>On the way to that line a solution was lost or gained. Look again at that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That line isn't in this solution, which goes on with step {shown}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No formula was found in that. Write it like 2x + 3 = 11.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is what is given. Step {next} comes after it.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>GuidePane</name>
        <message>
            <source>Show the whole solution</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show it as it comes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show what there is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no answer to take hints from.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take as much of it as you need.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is worked out. Take as much of it as you need.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Hints</name>
        <message>
            <source>Looking for your line…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HintsButton</name>
        <message>
            <source>Hints first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Work the solution out unseen, and give hints first</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Ergo ended before this answer was finished.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HistoryCommands</name>
        <message>
            <source>Rename Conversation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete Conversation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>With Thoughts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Export All Conversations…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import Conversations…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete Everything…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search Conversations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show Sidebar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go to the Conversations</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>HistoryWiring</name>
        <message>
            <source>Not everything is saved yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What came last can't be written to the disk. If you close Ergo now, it is lost.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ergo saves it as soon as the disk allows. To leave without it, close the window again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete every conversation, with all backups, drafts and logs? This can't be undone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete Everything</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not everything could be deleted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete these yourself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Everything was deleted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A newer Ergo has written them; this one only reads.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message>
            <source>Importing “{name}”…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All of it was here already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} conversations imported.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One conversation imported.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Already here: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Beside one that differs: {count}.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>InstallOffer</name>
        <message>
            <source>Install</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Install again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a model…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>InstallProgress</name>
        <message>
            <source>Pause</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Discard</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>InstallWiring</name>
        <message>
            <source>{model} is installed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use it now</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>InstallWords</name>
        <message>
            <source>Beginning to install {model}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Downloading {model}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checking the files of {model}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quantizing {model}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Trying {model}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pausing {model}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The installation of {model} is paused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The installation of {model} stopped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Download</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quantize</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>waiting for the network…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{model}: the installation stopped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Installation stopped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{model}: pausing…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pausing…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>paused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Installing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>downloading</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>checking</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>quantizing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>trying</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>beginning</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>Remove this curve</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LegendRow</name>
        <message>
            <source>Show or hide</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LevelButton</name>
        <message>
            <source>{topic}: level {level} of {levels}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Level {level}: {about}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Follow My Answers</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LineField</name>
        <message>
            <source>I'm stuck at this line…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The line you are stuck at</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type the line you have got to, as LaTeX or like 2x = 8, and press Enter</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LinkLine</name>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy Address</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open {host} in your browser?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In its own letters: {host}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ListMenu</name>
        <message>
            <source>Conversations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New Conversation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Import Conversations…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ListModel</name>
        <message>
            <source>folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>closed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>on the page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>pinned</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 conversation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} conversations</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ListView</name>
        <message>
            <source>Conversations</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Listing</name>
        <message>
            <source>Pinned</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>{title} — Ergo</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MathsPalette</name>
        <message>
            <source>Insert mathematics</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Measures</name>
        <message>
            <source>{s} s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{m} min {s} s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{speed} tok/s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{adapter} {percent}%</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>MenuBar</name>
        <message>
            <source>&amp;Window</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compare Versions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New Conversation</source>
            <translation>新規会話</translation>
        </message>
        <message>
            <source>Attach Text…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Insert Mathematics</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy Answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy Answer as Rich Text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show or Hide Thoughts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Typeset Thoughts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show or Hide the Context</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answers…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Models…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back to the Conversation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Larger Text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Smaller Text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Actual Size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Conversation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write a Question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answer Now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Think Longer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask Again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Earlier Version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Later Version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit Question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete Turn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose How Long to Think</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find a Command…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Comes with Ergo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Installed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not installed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Small and quick: arithmetic, fractions, percentages, linear equations.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Thinks before it answers. Made for mathematics; the best choice for most computers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answers at once, without thinking first. Weaker at mathematics.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Four times as large: for harder problems, and slower.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Like Phi-4-reasoning, but thinks longer before it answers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Added on this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{licence} licence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{size} on the disk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{size} download</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>about {duration} at {speed} Mbit/s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{size} kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{size} of disk while it installs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compact</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Quality</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>needs {size} of memory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>4 bits throughout: the smallest and the fastest.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>6 bits where rounding hurts most, 4 elsewhere.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>8 bits where rounding hurts most, 4 elsewhere: the closest to the original.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{recipe} · recommended</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This computer has {total} of memory: enough for {recipe}, which answers better than Compact.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This computer has {total} of memory: Compact leaves the most of it to other programs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This computer has {total} of memory: only Compact fits, with {need}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This computer has {total} of memory: even Compact, with {need}, is too large for it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Discarding…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Removing…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checking the files…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One at a time: {model} is being installed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Too large for this computer's memory.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What was downloaded of {model} will be discarded.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{model} will be removed, and what was downloaded to install it anew.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{model} will be removed.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ModelCardView</name>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Install</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Install again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <source>Models</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Model: {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answers…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Models…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ModelWiring</name>
        <message>
            <source>No model loaded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Memory given back; the next question loads the model</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>Practice model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This computer has {memory} of memory: enough for {recipe}, which answers better than Compact.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This computer has {memory} of memory: Compact leaves the most of it to other programs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This computer has {memory} of memory: only Compact fits, with {needed}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This computer has {memory} of memory: even Compact, with {needed}, is too large for it.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Models</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>NoAdapters</name>
        <message>
            <source>An adapter teaches a model one thing more: a language, a subject, a way of explaining. It is a small file beside the model, usually called a LoRA, and the model itself stays as it is. Put one on between two questions, make it weaker or stronger, take it off again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One comes with Ergo: it lets the practice model answer in Japanese.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Drop a folder, a zip or a .safetensors file anywhere on this window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add adapter…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try the example</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try the example: answers in Japanese</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Adds the adapter that comes with Ergo</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Try again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Load anyway</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>OfferLine</name>
        <message>
            <source>Not now</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>“{name}” can't be read: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” can't be used: Ergo opens plain text (UTF-8).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” is too long: a text can have {size} kB.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{name}” is empty.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Conversation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checked: it is right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checked: it is wrong.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Still being written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The limit of tokens was reached.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Memory ran short; everything so far is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It failed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Interrupted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The solution hasn't been revealed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{model} with {adapter} ({percent}%)</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Practice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check My Work</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Adapters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Models</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PlotCanvas</name>
        <message>
            <source>Plot</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PlotPage</name>
        <message>
            <source>Plot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The plot is on the clipboard.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another function: y = 2x</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another function</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Draw</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show less, larger</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>As at first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save or Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy Image</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save as {kind}…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PlotWords</name>
        <message>
            <source> and </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{what} at x = {x}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{what} at ({x}, {y})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>root</source>
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
            <source>intersection</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>y-intercept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>point</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{letter} = {x}: no value</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{letter} = {x}: {values}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PlotsWiring</name>
        <message>
            <source>Save the Plot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saved to “{name}”.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Plotting</name>
        <message>
            <source>That is drawn already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That can't be drawn. Write it like y = 2x or x^2 + y^2 = 1.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no room for more curves. Remove one first.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>Level {level} · {about}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This one went wrong before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That takes too long to judge; write it more simply.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try again, or take a hint.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That isn't right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not right yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This one comes back in a while.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nudge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Idea</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Step {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A nudge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The idea</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>First step</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next step</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your answer, as LaTeX or like x^2/2 + C</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your answer, in {unit}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your answer, like x = 2 or x = -3</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your answer, like x = 2, y = 3 or (2, 3)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your answer, like [[1, 2], [3, 4]]</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your answer, like x &lt; 2 or [2, 3)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your answer, like 3/4, 0.75 or \frac{3}{4}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All topics</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Level {level} of {levels}: {about}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{right} of {count} right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 due</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} due</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a topic, or begin at the beginning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What goes wrong comes back: after ten minutes, a day, three days, a week.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Begin with {topic}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Continue with {topic}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} exercises come back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 exercise comes back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing comes back just now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Today {right} of {count} right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} more come back later.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>1 more comes back later.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What goes wrong comes back by itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>week of {week}: {right} of {count} right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>nothing in the last {count} weeks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>d MMMM</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>d MMM</source>
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
    </context>
    <context>
        <name>PracticeCommands</name>
        <message>
            <source>Practice…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PracticePage</name>
        <message>
            <source>Practice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Worksheet…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exercises on paper, with a key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Worksheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Exercises with room to work, and a key on a page of its own, as a PDF.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PracticeWiring</name>
        <message>
            <source>Of your answers {count} could still be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The damaged file is kept in {path}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your progress in practice was damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A later Ergo has made your progress in practice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This one can show it, and won't keep what you answer now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use the later one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save Worksheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Worksheet</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>How your question will be read</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Progress</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Progress of: {topic}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line: how much was right, week by week. Bars: how many exercises.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ProgressPlot</name>
        <message>
            <source>Progress: {topic}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Week of {week}: nothing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Week of {week}: {right} of {count} right</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>Question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit question</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Reason</name>
        <message>
            <source>Explain</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask the model about this step</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wait until the answer has ended</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Reply</name>
        <message>
            <source>Stopped; the earlier answer stays.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Memory ran short; everything so far is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model gave no answer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It went on thinking though it was to answer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It ran out of tokens while thinking.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The limit of tokens was reached.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopped; the earlier reply is back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model gave no new answer; the earlier reply is back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing is left to chance here, so the reply would be the same again: this one is drawn at temperature {temperature}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Memory is getting short: {free} are free, the rest of this reply may need {needed}. It stops before memory runs out, and everything is kept.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>RowPainter</name>
        <message>
            <source>Name of the folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear the search</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SearchLine</name>
        <message>
            <source>Search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Search all conversations</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Searching</name>
        <message>
            <source>question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>thoughts</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SendButton</name>
        <message>
            <source>Stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Send</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Esc</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Enter</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Stopped before it was asked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stopped when you left.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Setup</name>
        <message>
            <source>the model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use the practice model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep using {model}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use {model}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>the practice model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Downloading {model}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Checking {model}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Preparing {model} (4-bit)…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Trying {model}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Loading {model}…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Line {number}. {verdict}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SheetView</name>
        <message>
            <source>Exercises</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Making the worksheet… {share}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a topic first</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Shelf</name>
        <message>
            <source>Models run on this computer and nowhere else.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Models run on this computer and nowhere else. It has {memory} of memory, and {free} free on its disk.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every byte is as it was installed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Discarded.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{done} {size} are free again.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ShelfWiring</name>
        <message>
            <source>Install {model}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SideBySide</name>
        <message>
            <source>Results</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SideHead</name>
        <message>
            <source>Keep this one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Shows this version in the conversation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Asks for this version once more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Being written…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In the conversation</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Conversations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing can be changed here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Folders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>New conversation</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>SidebarPages</name>
        <message>
            <source>What you ask is kept here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>○ Online</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>● Offline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A model is being downloaded. What you ask stays on this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing leaves this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{speed} tok/s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the installation</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>StrengthRow</name>
        <message>
            <source>Strength</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>100% is as it was trained; a double-click goes back to that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Double-click for 100%</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Strength in percent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{percent}%</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Structures</name>
        <message>
            <source>Fraction</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Power</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Index</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Square root</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Root of any degree</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Absolute value</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sum</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Product</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Integral</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Limit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Derivative</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Binomial coefficient</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Matrix, two by two</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Distinction of cases</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Vector</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Set</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Logarithm</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Boxed result</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Pi</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Theta</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Infinity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Plus or minus</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Times</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Degrees</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Less than or equal to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Greater than or equal to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not equal to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Approximately equal to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Element of</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Arrow to the right</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ThinkingHeader</name>
        <message>
            <source>Closing the thoughts…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is repeating itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hide the thoughts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the thoughts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{used} of {tokens} tokens for thoughts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answer now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>End the thoughts and answer ({keys})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>End the thoughts and answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Typeset</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show thoughts with formulas set, not as they were written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show thoughts with formulas set</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ThinkingPane</name>
        <message>
            <source>Thinking {time} · {tokens} tokens</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Thought for {time} · {tokens} tokens</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Thought for {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Thoughts · {tokens} tokens</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Thoughts</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>ThoughtsText</name>
        <message>
            <source>Thoughts</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Tidying</name>
        <message>
            <source>New folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>“{title}” deleted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} conversations deleted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder “{name}” deleted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Question and answer deleted.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>New conversation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hide the sidebar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the sidebar</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TopicRow</name>
        <message>
            <source>{count} due</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>under way</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>Conversation</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TurnFoot</name>
        <message>
            <source>Continue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Answer now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy the answer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Think longer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Plot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Draw the functions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compare</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy as Rich Text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit or delete</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TurnMenu</name>
        <message>
            <source>Compare With and Without {adapter}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compare Versions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Edit Question</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete Turn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Plot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy Question</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TurnRemarks</name>
        <message>
            <source>This answer stays until there is a new one.</source>
            <translation type="unfinished"></translation>
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
            <source>The answer satisfies the solution's own equation {equations}; whether that says what the problem says wasn't checked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{values} satisfies {equations}</source>
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
            <source>, </source>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hints First</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Next Hint</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stuck at a Line…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show the Whole Solution</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Plot the Functions</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>TypesetThoughts</name>
        <message>
            <source>Thoughts</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>UndoLine</name>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo: {words}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>VerdictLine</name>
        <message>
            <source>Checking…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>VersionSwitch</name>
        <message>
            <source>Earlier version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Later version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{number} / {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Version {number} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>WindowCommands</name>
        <message>
            <source>Exit Full Screen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Enter Full Screen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Minimize</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Bring All to Front</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>WindowWords</name>
        <message>
            <source> on the Adapters page.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source> on the Models page.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Work</name>
        <message>
            <source>It couldn't be checked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Follows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Changes the solutions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Doesn't follow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{relation}: {detail}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line {number} changes the solutions.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Line {number} doesn't follow.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is a line that can't be checked.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every line that can be checked follows.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Every line follows.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In my work I went from ${before}$ to ${line}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>In my work I wrote ${line}$.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The check says: {detail}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What goes wrong in this step, and what would be the right next line?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Why is this step wrong, and what would be the right next line?</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>WorkCommands</name>
        <message>
            <source>Explain the Wrong Line</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check My Work…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>WorkPage</name>
        <message>
            <source>Check my work</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A line for each step. Ergo checks by algebra whether each follows from the one before.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Insert mathematics</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>What can be done with the sheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy as LaTeX</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy as Plain Text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Clear the Sheet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your work</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>2x + 3 = 11</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no more room on the sheet.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>WorkWiring</name>
        <message>
            <source>The sheet was cleared.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>WorkingLine</name>
        <message>
            <source>Answer now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>End the thoughts and answer ({keys})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Working it out… {time}</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Worksheets</name>
        <message>
            <source>Name: {line}  Date: {line}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Worksheet: {topics}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The worksheet can't be made</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose other topics.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Saved as “{name}”.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
