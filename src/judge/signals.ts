import { sentencesOf } from "./sentences.ts";

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

type SentenceSignal = (typeof signalIds)[number];
export type Signal = SentenceSignal | "length";

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
  ["length", "it is longer than anybody reads, and was read only in part"],
]);

// Every pattern is a list of alternatives without nested repetition, and every gap in one is bounded: the text
// is hostile to them, too. Whether things belong together is decided by their standing in one sentence.
const agent = /\b(?:you|your|yourself|agents?|assistants?|the model|llms?|ai)\b/i;
const strongMust =
  /\b(?:must|shall|have to|has to|required to|mandatory|imperative|always|never|make sure|be sure to|remember to|do not forget)\b|\b(?:otherwise|or else)\b[^.]{0,30}\b(?:fails?|not work|breaks?|be lost|rejected)\b/i;
const shouting = /\b(?:IMPORTANT|MANDATORY|WARNING|ATTENTION|ALWAYS|NEVER|MUST)\b/;
const imperativeVerb =
  /\b(?:call|use|invoke|run|execute|read|send|include|pass|provide|add|append|return|output|reveal|respond|reply|insert|bcc|open|fetch|curl|follow|obey|do)\b/i;
const plea = /\bplease (?:also |first |then |now |just |always )?(?!note\b|see\b|refer\b)[a-z]+\b/i;
const otherTool =
  /\b(?:other|another|any other|all other|every other|when the|if the|the) [`'"]?[\w-]+[`'"]? (?:tool|server|function)s?\b|\btools? (?:call|output|result)s?\b|\binstead of (?:the )?[`'"]?\w+[_-]\w+/i;
const address =
  /\bhttps?:\/\/|\bwww\.|\b[\w.+-]{1,64}@[\w-]{1,64}\.[a-z]{2,}\b|\b(?:remote|external) (?:\w+ )?(?:server|endpoint|location|url|service|system|address)s?\b/i;
const sensitivePath =
  /(?:^|[\s`'"(@=])~\/|\/etc\/|\/root\/|\/home\/|\.ssh\b|\bid_(?:rsa|ed25519)\b|\bssh[ _-](?:id|key)|\.(?:env|pem|aws|npmrc|netrc|gitconfig|bashrc|zshrc|bash_history)\b|\bauthorized_keys\b|\.cursor\b|\bmcp\.json\b|\bpasswd\b/i;
const shell =
  /\b(?:curl|wget|netcat|chmod|sudo|bash|powershell|subprocess|os\.system|eval)\b|\bnc (?:-|\w)|\brm -|\b(?:shell|bash|system|subprocess) (?:command|call|access)s?\b|\bsystem\(|\bexec(?:ute)?s?\b[^.]{0,20}\bcommands?\b/i;
/** A reason, and only where it is given as one: tools that verify or synchronise something may say so. */
const pretext =
  /\b(?:for|due to|because of|as part of|required by|needed by)\b[^.;]{0,40}\b(?:compliance|audit(?:s|ing)?|regulat\w+|verification|validation|integrity|authenti\w+|analytics|telemetry|quality assurance|safekeeping|safeguard\w*|caching|backups?|synchroni[sz]ation|optimi[sz]ation|accuracy|billing|diagnos\w+|debugging|troubleshooting|maintenance|personali[sz]ation|setup)\b|\b(?:for|to) [\w']{1,20} (?:issues|reasons|purposes)\b|\b(?:compliance|legal|security|regulatory|audit\w*) (?:reasons?|purposes?|requirements?|polic(?:y|ies))\b|\b(?:gdpr|hipaa|soc ?2)\b|\bto (?:improve|optimi[sz]e|personali[sz]e)\b/i;
const conceal =
  /\b(?:do not|don['’]t|never|without|no need to|not) (?:\w{1,20} )?(?:\w{1,20} )?(?:mention\w*|tell\w*|inform\w*|reveal\w*|disclos\w*|notify\w*|show\w*|alert\w*|display\w*|expos\w*)\b|\b(?:do not|don['’]t|never|without) (?:\w{1,20} )?(?:explain\w*|ask\w*|report\w*|further explanation)\b|\b(?:silently|secretly|covertly|discreetly|quietly|hidden from|invisible to|in the background)\b|\bautomatically (?:opted|enrolled|subscribed)\b/i;
const redirect =
  /\b(?:overrid(?:e|es|ing)|redirect\w*|reroute\w*|in place of|something else|substitut\w+|forward(?:ed|s)? to|bcc|impersonat\w+|switch to)\b|\b(?:use|call|invoke|run|send|return|pass)\b[^.]{0,60}\b(?:instead|rather than)\b|\breplac\w+ [^.]{0,30}\b(?:tools?|servers?|recipients?|address(?:es)?|urls?|links?|answers?|responses?|instructions?|prompts?|accounts?)\b/i;
const pseudoTag =
  /<\/?(?:important|system|instructions?|secret|admin|hidden|assistant|user|human|rules?)\b|<!--|-->|\[\/?(?:system|inst|admin|important|instructions?)\]|\[\/\/\]:|<\|[^|]{1,30}\|>|\|\|\|+|\b(?:system|admin|developer|assistant)(?:[ _](?:override|prompt|message|note|instructions?))?\s?:|\b(?:SYSTEM|ADMIN)[ _]OVERRIDE\b|#{3} ?(?:system|instruction)/i;
const ignore =
  /\b(?:ignor\w+|disregard\w*|forget\w*|overrid\w+|bypass\w*|set aside)\b[^.]{0,40}\b(?:previous|prior|above|earlier|all|any|existing|safety|security|the|your)\b[^.]{0,30}\b(?:instruct\w+|guidelines?|rules?|prompts?|contexts?|polic\w+|directions?|restrictions?|safeguards?)\b|\b(?:bypass\w*|circumvent\w*|evad\w+) (?:\w{1,20} )?(?:restrictions?|safeguards?|protections?|guardrails?|filters?)\b|\byou are (?:now|an?)\b|\bsystem prompt\b|\bnew instructions?\b|\bdo something else\b/i;
const transfer =
  /\b(?:send(?:s|ing)?|sent|upload\w*|post(?:s|ed|ing)?|forward\w*|transmi\w+|exfiltrat\w*|shar(?:e|es|ed|ing)|pass(?:es|ed|ing)?|includ(?:e|es|ing)|provid(?:e|es|ing)|return(?:s|ed|ing)?|output\w*|reveal\w*|leak\w*|extract\w*|read(?:s|ing)?|cop(?:y|ies|ied)|export\w*|stream\w*|sync\w*|stor(?:e|es|ed|ing)|cach(?:e|es|ed|ing)|collect\w*|index(?:es|ed|ing)|incorporat\w*|harvest\w*|log(?:s|ged|ging)?|add(?:s|ed)?|maintain\w*|access(?:es|ed|ing)?|captur\w*|record(?:s|ed|ing)|scan(?:s|ned)?|attach\w*|append\w*|contents? (?:of|from)|content)\b/i;
const refusal =
  /\b(?:do not|don['’]t|never|must not|should not|avoid) (?:includ\w+|send\w*|pass\w*|shar\w+|provid\w+|stor\w+|log\w*|post\w*|upload\w*)\b(?![^.]{0,80}\b(?:except|but|other than|less|unless|until|without)\b)/gi;
const secret =
  /\b(?:passwords?|passphrases?|credentials?|secrets?(?! scanning)|(?:access|auth\w*|api|bearer|session|refresh|personal|security|all|any|their|your)[ _-]tokens?|\w{0,40}api[ _-]?keys?\w{0,40}|ssh[ _-]?\w*|private keys?|rsa|env(?:ironment)? var(?:iable)?s?|conversations?|chat history|(?:user|recent|all|their) messages|message history|ai responses|clipboard|personal(?:ly)?|credit cards?|social security|account numbers?|location history|file contents?|contents? of (?:the |your |any )?files?|system prompt|fingerprint|mac address|running processes|sensitive|confidential|phi|user data|all (?:user )?data|session (?:data|ids?|keys?)|cookies?|bearer|authorization:|config(?:uration)?\.?(?:json|file))\b/i;
/** Something that goes out to those who have no part in the work. */
const outward =
  /\b(?:send|sent|sends|upload\w*|shar(?:e|es|ed|ing)|forward\w*|transmi\w+|stream\w*|sync\w*|stor(?:e|es|ed|ing)|cach(?:e|es|ed|ing)|added|post(?:s|ed)?|report(?:s|ed)?)\b[^.]{0,40}\b(?:third[ -]part(?:y|ies)|attackers?|marketing|advertis\w+|external(?:ly)?|remote(?:ly)?|cloud|our (?:\w{1,20} )?(?:\w{1,20} )?(?:team|servers?|backend|database|partners?))\b/i;
const order =
  /\b(?:before|prior to|after|following) (?:using|calling|running|invoking|returning|responding|answering|asking|any|every|each|you|this|other|all|processing|execut\w+)\b|^(?:before|prior to|during|while|when (?:using|returning|calling))\b[^.,]{0,40}, ?(?:please )?\w+|\b(?:must|should|always|is to) be (?:called|used|run|invoked|executed) (?:first|before|after|prior)\b|\b(?:call|use|run|invoke|read)\w* (?:this|it|this tool|the following) (?:first|before)|\bfirst (?:step|read|call|use|run|execute|need|send|open)\b/i;

type Test = (sentence: string, otherNames: (sentence: string) => boolean) => boolean;

const tests: Readonly<Record<SentenceSignal, Test>> = {
  obligation: (text) =>
    (strongMust.test(text) && (agent.test(text) || imperativeVerb.test(text))) ||
    plea.test(text) ||
    shouting.test(text),
  "other-tool": (text, namesOther) => otherTool.test(text) || namesOther(text),
  reference: (text) => address.test(text) || sensitivePath.test(text) || shell.test(text),
  pretext: (text) => pretext.test(text),
  concealment: (text) => conceal.test(text),
  redirection: (text) => redirect.test(text),
  "pseudo-tag": (text) => pseudoTag.test(text),
  "ignore-previous": (text) => ignore.test(text),
  exfiltration: (text) => {
    // What must not be sent is not sent, unless the sentence has another verb for it.
    const meant = text.replace(refusal, "");
    return (transfer.test(meant) && (secret.test(text) || sensitivePath.test(text))) || outward.test(meant);
  },
  ordering: (text) => order.test(text),
};

/** The signals in sentences, each once, in a fixed order. `namesOther` tells whether a sentence names another tool or server. */
export function signalsIn(
  sentences: readonly string[],
  namesOther: (sentence: string) => boolean = () => false,
): Signal[] {
  const read = [...sentences, ...unwrapped(sentences)];
  return signalIds.filter((id) => read.some((sentence) => tests[id](sentence, namesOther)));
}

const ending = /[.!?:;。！？][`'")\]]?$/;
const listItem = /^(?:[-*•#>|]|\d{1,3}[.)])/;

/** Lines that run on in the next one, read as one sentence: a break between two words hides neither of them. */
function unwrapped(lines: readonly string[]): string[] {
  const runs: string[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const runsOn = before !== undefined && !ending.test(before) && !listItem.test(line);
    if (runsOn) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run) => (run.length > 1 ? sentencesOf(run.join(" ")) : []));
}

const command =
  /^(?:(?:then|also|first|always|please|and) )*(?:call|use|invoke|run|send|forward|pass|include|read|ignore|replace|disable|remove|trust)\b/i;

/** Whether a sentence tells the agent to do something. */
export function isImperative(sentence: string): boolean {
  return (
    strongMust.test(sentence) || redirect.test(sentence) || order.test(sentence) || command.test(sentence)
  );
}
