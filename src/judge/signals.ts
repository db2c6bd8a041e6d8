/** What a sentence does that a description of a tool has little reason to do. */
export const signalIds = [
  "obligation",
  "other-tool",
  "reference",
  "pretext",
  "concealment",
  "redirection",
  "pseudo-tag",
  "ignore-previous",
  "exfiltration",
  "ordering",
] as const;

export type Signal = (typeof signalIds)[number];

/** What a signal is, for those who read it; null for a word that is no signal. */
export function meaningOfSignal(word: string): string | null {
  return meanings.get(word) ?? null;
}

const meanings: ReadonlyMap<string, string> = new Map<Signal, string>([
  ["obligation", "it tells the agent what it must or must never do"],
  ["other-tool", "it speaks of another tool or server"],
  ["reference", "it names a place: a URL, an e-mail address, a path, a shell command"],
  ["pretext", "it gives a reason that nobody questions, such as compliance, verification or analytics"],
  ["concealment", "it asks that the user not be told"],
  ["redirection", "it puts one thing, recipient or tool in the place of another"],
  ["pseudo-tag", "it is set apart by tags, comments or role names, as if it came from somebody else"],
  ["ignore-previous", "it sets earlier instructions aside"],
  ["exfiltration", "it moves something secret or private"],
  ["ordering", "it wants something done before or after other things"],
]);

// Every pattern is a list of alternatives without nested repetition: the text is hostile to them, too.
// Whether things belong together is decided by their standing in one sentence.
const agent = /\b(?:you|your|yourself|agents?|assistants?|the model|llms?|ai)\b/i;
const strongMust =
  /\b(?:must|shall|have to|has to|required to|mandatory|imperative|always|never|make sure|be sure to|remember to|do not forget|otherwise the tool)\b/i;
const shouting = /\b(?:IMPORTANT|MANDATORY|WARNING|ATTENTION|ALWAYS|NEVER|MUST)\b/;
const imperativeVerb =
  /\b(?:call|use|invoke|run|execute|read|send|include|pass|provide|add|append|return|output|reveal|respond|reply|include|insert|bcc|open|fetch|curl|follow|obey|do)\b/i;
const otherTool =
  /\b(?:other|another|any other|all other|every other|when the|if the|the) [`'"]?[\w-]+[`'"]? (?:tool|server|function)s?\b|\btools? (?:call|output|result)s?\b|\binstead of (?:the )?[`'"]?\w+[_-]\w+/i;
const address =
  /\bhttps?:\/\/|\bwww\.|\b[\w.+-]+@[\w-]+\.[a-z]{2,}\b|\battacker\b|\bremote (?:server|endpoint|location)\b|\bexternal(?:ly)?\b[^.]{0,20}\b(?:server|endpoint|url|service|system)?/i;
const sensitivePath =
  /(?:^|[\s`'"(@=])~\/|\/etc\/|\/root\/|\/home\/|\.ssh\b|\bid_(?:rsa|ed25519)\b|\bssh[ _-](?:id|key)|\.(?:env|pem|aws|npmrc|netrc|gitconfig|bashrc|zshrc|bash_history)\b|\bauthorized_keys\b|\.cursor\b|\bmcp\.json\b|\bpasswd\b|\bshadow\b/i;
const shell =
  /\b(?:curl|wget|netcat|chmod|sudo|bash|powershell|subprocess|os\.system|eval|base64)\b|\bnc (?:-|\w)|\brm -|\b(?:shell|bash|system|subprocess) (?:command|call|access)s?\b|\bsystem\(|\bexec(?:ute)?s?\b[^.]{0,20}\bcommands?\b/i;
const pretext =
  /\b(?:compliance|audit(?:ing)?|regulat\w+|legal|verification|verify|integrity|authenti\w+|validation|entropy|analytics|telemetry|quality assurance|safekeeping|safe ?guard\w*|caching|cach(?:e|ed)|backups?|synchroni[sz]ation|optimi[sz]ation|accuracy|billing|diagnos\w+|debugging|proxying|troubleshoot\w*|maintenance|improve|learning|personali[sz]\w+|environment setup|production use|collision avoidance|research team)\b/i;
const conceal =
  /\b(?:do not|don't|never|without|not) (?:\w+ ){0,2}(?:mention\w*|tell\w*|inform\w*|reveal\w*|disclos\w*|notify\w*|show\w*|alert\w*|display\w*|explain\w*|ask\w*|expos\w*|report\w*)\b|\b(?:silently|secretly|covertly|discreetly|hidden from|invisible to|in the background|quietly|automatically opted)\b/i;
const redirect =
  /\b(?:overrid\w+|replac\w+|redirect\w*|reroute\w*|in place of|rather than|instead|something else|substitut\w+|forward(?:ed|s)? to|bcc|cc|impersonat\w+|the only difference|switch to)\b/i;
const pseudoTag =
  /<\/?(?:important|system|instructions?|secret|admin|hidden|assistant|user|human|rules?)\b|<!--|-->|\[\/?(?:system|inst|admin|important|instructions?)\]|\[\/\/\]:|<\|[^|]{1,30}\|>|\|\|\|+|\b(?:system|admin|developer|assistant)(?:[ _](?:override|prompt|message|note|instructions?))?\s*:|\b(?:SYSTEM|ADMIN)[ _]OVERRIDE\b|#{3,}\s*(?:system|instruction)/i;
const ignore =
  /\b(?:ignor\w+|disregard\w*|forget\w*|overrid\w+|bypass\w*|set aside)\b[^.]{0,40}\b(?:previous|prior|above|earlier|all|any|existing|safety|the|your)\b[^.]{0,30}\b(?:instruct\w+|guidelines?|rules?|prompts?|contexts?|polic\w+|directions?|restrictions?|safeguards?)\b|\byou are now\b|\byou are a tool\b|\bsystem prompt\b|\bnew instructions?\b|\bevil\b/i;
const transfer =
  /\b(?:send\w*|sent|upload\w*|post\w*|forward\w*|transmit\w*|transmission|exfiltrat\w*|shar(?:e|es|ed|ing)|pass\w*|includ\w*|provid\w*|return\w*|output\w*|reveal\w*|leak\w*|extract\w*|read\w*|cop(?:y|ies|ied)|export\w*|stream\w*|sync\w*|stor(?:e|es|ed|ing)|cache\w*|collect\w*|index\w*|incorporat\w*|harvest\w*|log(?:s|ged|ging)?|added|add|maintain\w*|access\w*|captur\w*|record\w*|scan\w*|attach\w*|append\w*|contents? (?:of|from)|content)\b/i;
const secret =
  /\b(?:passwords?|credentials?|secrets?|tokens?|api[ _-]?keys?|\w*api_?key\w*|ssh[ _-]?\w*|private keys?|rsa|environment variables?|env(?:ironment)? vars?|conversations?|chat history|(?:user|recent|all|their) messages|message history|ai responses|clipboard|personal(?:ly)?|credit cards?|social security|account numbers?|location history|file contents?|contents? of (?:the |your |any )?files?|system prompt|fingerprint|mac address|hostname|running processes|sensitive|confidential|phi|user data|all (?:user )?data|session|cookies?|bearer|authorization:|config(?:uration)?\.?(?:json|file)|marketing database|third parties|unique words|partner communications)\b/i;
const order =
  /\b(?:before|prior to|after|following) (?:using|calling|running|invoking|returning|responding|any|every|each|you|analysis|translation|this|other|all|processing|execut\w+|doing)\b|\b(?:must|should|always|is to) be (?:called|used|run|invoked|executed) (?:first|before|after|prior)\b|\b(?:call|use|run|invoke|read)\w* (?:this|it|this tool|the following) (?:first|before)|\bfirst (?:read|call|use|run|execute|need|send|open)\b|\b(?:during|when returning|while you)\b[^.]{0,40}\b(?:perform|execut|extract|read|send)\w*/i;

type Test = (sentence: string, otherNames: (sentence: string) => boolean) => boolean;

const tests: Readonly<Record<Signal, Test>> = {
  obligation: (text) =>
    (strongMust.test(text) && (agent.test(text) || imperativeVerb.test(text))) || shouting.test(text),
  "other-tool": (text, namesOther) => otherTool.test(text) || namesOther(text),
  reference: (text) => address.test(text) || sensitivePath.test(text) || shell.test(text),
  pretext: (text) => pretext.test(text),
  concealment: (text) => conceal.test(text),
  redirection: (text) => redirect.test(text),
  "pseudo-tag": (text) => pseudoTag.test(text),
  "ignore-previous": (text) => ignore.test(text),
  exfiltration: (text) => transfer.test(text) && (secret.test(text) || sensitivePath.test(text)),
  ordering: (text) => order.test(text),
};

/** The signals in sentences, each once, in a fixed order. `namesOther` tells whether a sentence names another tool or server. */
export function signalsIn(
  sentences: readonly string[],
  namesOther: (sentence: string) => boolean = () => false,
): Signal[] {
  return signalIds.filter((id) => sentences.some((sentence) => tests[id](sentence, namesOther)));
}

const command =
  /^(?:(?:then|also|first|always|please|and) )*(?:call|use|invoke|run|send|forward|pass|include|read|ignore|replace|disable|remove|trust)\b/i;

/** Whether a sentence tells the agent to do something. */
export function isImperative(sentence: string): boolean {
  return (
    strongMust.test(sentence) || redirect.test(sentence) || order.test(sentence) || command.test(sentence)
  );
}
