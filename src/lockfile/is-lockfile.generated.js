// Generated from src/model/lockfile.ts by `npm run generate`. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"mcp-lock.json","type":"object","properties":{"$schema":{"type":"string"},"generator":{"type":"string","const":"mcp-lock"},"lockfileVersion":{"type":"number","const":1},"servers":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"object","properties":{"declared":{"oneOf":[{"type":"object","properties":{"in":{"minItems":1,"type":"array","items":{"type":"string"},"description":"Every client file that declares this server identically."},"env":{"type":"array","items":{"type":"string"},"description":"Names of the environment variables that the declaration sets, never their values."},"headers":{"type":"array","items":{"type":"string"},"description":"Names of the HTTP headers that the declaration sets, never their values."},"settings":{"type":"object","description":"Settings that decide what runs or is approved without asking, as declared."},"otherKeys":{"minItems":1,"type":"array","items":{"type":"string"},"description":"Names of further keys of the declaration that mcp-lock does not interpret."},"transport":{"type":"string","const":"stdio"},"command":{"type":"string"},"args":{"type":"array","items":{"type":"string"}},"cwd":{"type":"string"}},"required":["in","env","headers","transport","command","args"],"additionalProperties":false},{"type":"object","properties":{"in":{"minItems":1,"type":"array","items":{"type":"string"},"description":"Every client file that declares this server identically."},"env":{"type":"array","items":{"type":"string"},"description":"Names of the environment variables that the declaration sets, never their values."},"headers":{"type":"array","items":{"type":"string"},"description":"Names of the HTTP headers that the declaration sets, never their values."},"settings":{"type":"object","description":"Settings that decide what runs or is approved without asking, as declared."},"otherKeys":{"minItems":1,"type":"array","items":{"type":"string"},"description":"Names of further keys of the declaration that mcp-lock does not interpret."},"transport":{"type":"string","enum":["http","sse","ws"]},"url":{"type":"string"}},"required":["in","env","headers","transport","url"],"additionalProperties":false}]},"artifact":{"oneOf":[{"type":"object","properties":{"kind":{"type":"string","const":"npm"},"purl":{"type":"string","pattern":"^pkg:npm\\/(?:%40(?:[\\w.~!*'()-]|%[0-9A-F]{2})+\\/)?(?:[\\w.~!*'()-]|%[0-9A-F]{2})+@(?:[\\w.-]|%[0-9A-F]{2})+(?:\\?[^#@]+)?$","description":"Package URL with the exact version."},"version":{"type":"string"},"integrity":{"type":"string","pattern":"^sha512-[A-Za-z0-9+/]{86}==$","description":"Subresource Integrity of the tarball's bytes, as downloaded."},"installScripts":{"type":"boolean","description":"Whether the package asks to run scripts when it is installed."},"pinned":{"type":"boolean","const":false,"description":"Present when the declaration floats: the version is what it meant when locked."}},"required":["kind","purl","version","integrity","installScripts"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"oci"},"image":{"type":"string","minLength":1,"description":"The image as declared, without tag and digest. One that names no registry is of the engine's own."},"purl":{"type":"string","pattern":"^pkg:oci\\/[a-z0-9._-]+@sha256:[0-9a-f]{64}(?:\\?[^#@]+)?$","description":"Package URL with the digest."},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$","description":"Over the bytes of the image's index or manifest, as downloaded."},"mediaType":{"type":"string"},"platforms":{"type":"object","propertyNames":{"type":"string","minLength":1},"additionalProperties":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"description":"The digest of the manifest for each platform that the image is made for."},"pinned":{"type":"boolean","const":false,"description":"Present when the declaration floats: the digest is what it meant when locked."}},"required":["kind","image","purl","digest","mediaType","platforms"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"pypi"},"purl":{"type":"string","pattern":"^pkg:pypi\\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?@(?:[\\w.!-]|%[0-9A-F]{2})+$","description":"Package URL with the exact version."},"version":{"type":"string","description":"In the normal form of PEP 440."},"files":{"type":"object","propertyNames":{"type":"string","pattern":"^[\\w.+!-]+\\.(?:whl|tar\\.gz|tgz|tar\\.bz2|tar\\.xz|zip)$"},"additionalProperties":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"description":"SHA-256 of every file of the release that installers take, by its name."},"withdrawn":{"type":"string","enum":["yanked","unpublished","quarantined"],"description":"Present when the index no longer offers the version."},"pinned":{"type":"boolean","const":false,"description":"Present when the declaration floats: the version is what it meant when locked."}},"required":["kind","purl","version","files"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"mcpb"},"file":{"type":"string","minLength":1,"description":"The bundle, relative to the repository."},"name":{"type":"string","minLength":1,"description":"As its own manifest.json says; so is the version."},"version":{"type":"string","minLength":1},"sha256":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$","description":"Over the bytes of the file: the `fileSha256` of a server.json."},"entries":{"type":"object","propertyNames":{"type":"string","minLength":1},"additionalProperties":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"description":"SHA-256 of every file in the bundle, by its path in there."}},"required":["kind","file","name","version","sha256","entries"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"git"},"url":{"type":"string","minLength":1,"description":"The address of the repository, without credentials."},"commit":{"type":"string","pattern":"^[0-9a-f]{40}$"},"ref":{"anyOf":[{"type":"string","minLength":1},{"type":"null"}],"description":"The declared tag or branch; null where none is."},"pinned":{"type":"boolean","const":false,"description":"Present when the declaration floats: the commit is what it meant when locked."}},"required":["kind","url","commit","ref"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"local"},"root":{"type":"string","description":"Folder of the program's package, relative to the repository."},"entry":{"type":"string","description":"The program, relative to the repository."},"files":{"type":"integer","minimum":0,"maximum":9007199254740991},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$","description":"Over path, mode and SHA-256 of every file of the package that git tracks or does not ignore."}},"required":["kind","root","entry","files","digest"],"additionalProperties":false},{"type":"object","properties":{"kind":{"type":"string","const":"remote"},"origin":{"type":"string"},"path":{"type":"string"}},"required":["kind","origin","path"],"additionalProperties":false}]},"signature":{"oneOf":[{"type":"object","properties":{"status":{"type":"string","const":"verified"},"issuer":{"type":"string","description":"The identity provider that vouched for the signer."},"signer":{"type":"string","description":"Subject of the certificate: the workflow that signed, without its ref, or an e-mail address."},"key":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$","description":"Over the DER form (SubjectPublicKeyInfo) of the key that signed."},"sourceRepository":{"type":"string"},"sourceRepositoryId":{"type":"string","description":"The repository's number, which a new repository of the same name does not get."},"sourceOwnerId":{"type":"string"},"buildConfig":{"type":"string","description":"The workflow that built it, without its ref."},"runner":{"type":"string","description":"github-hosted or self-hosted."},"trigger":{"type":"string","description":"The event that started the build."},"ref":{"type":"string","description":"Recorded; its class (tag, branch, pull request) is compared."},"predicateType":{"type":"string"},"commit":{"type":"string","description":"Recorded, not compared."},"logIndex":{"type":"string","description":"Where the transparency log has it. Recorded, not compared."}},"required":["status"],"additionalProperties":false},{"type":"object","properties":{"status":{"type":"string","const":"unsigned","description":"It was asked for, and there is none."}},"required":["status"],"additionalProperties":false},{"type":"object","properties":{"status":{"type":"string","const":"unavailable"},"reason":{"type":"string","enum":["not-offered","not-answered","no-trusted-key","no-trusted-root"]}},"required":["status","reason"],"additionalProperties":false}],"description":"Absent where nothing could be signed: local programs, commits, endpoints."},"registrySignature":{"oneOf":[{"type":"object","properties":{"status":{"type":"string","const":"verified"},"keyId":{"type":"string","description":"The registry's key. Recorded, not compared: registries change their keys."}},"required":["status","keyId"],"additionalProperties":false},{"type":"object","properties":{"status":{"type":"string","const":"unsigned","description":"It was asked for, and there is none."}},"required":["status"],"additionalProperties":false},{"type":"object","properties":{"status":{"type":"string","const":"unavailable"},"reason":{"type":"string","enum":["not-offered","not-answered","no-trusted-key","no-trusted-root"]}},"required":["status","reason"],"additionalProperties":false}],"description":"Only npm has one."},"attestations":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$","description":"Over the RFC 8785 bytes of attestations.json beside the lock: what the signatures were verified from."},"sbom":{"type":"object","properties":{"format":{"type":"string","const":"CycloneDX 1.6"},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$","description":"Over the RFC 8785 bytes of the bill of materials that `mcp-lock sbom` prints."},"components":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"How many packages it names."},"closure":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$","description":"Over the sorted lines `purl integrity` of these packages."},"resolvedFor":{"type":"string","description":"What the versions were chosen for."}},"required":["format","digest","components","closure","resolvedFor"],"additionalProperties":false,"description":"Absent where a server pulls in no packages that can be listed."},"surface":{"type":"object","properties":{"protocol":{"type":"string","description":"Protocol revision spoken while listing. Recorded, not compared."},"server":{"anyOf":[{"type":"object","properties":{"name":{"type":"string"},"version":{"type":"string"}},"required":["name","version"],"additionalProperties":false},{"type":"null"}],"description":"What the server calls itself. Recorded, not compared."},"capabilities":{"type":"array","items":{"type":"string"},"description":"Names of the announced capabilities."},"requests":{"minItems":1,"type":"array","items":{"type":"string"},"description":"What the server asked its client for while it was listed."},"instructions":{"anyOf":[{"type":"object","properties":{"fingerprint":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"text":{"type":"string"}},"required":["fingerprint","text"],"additionalProperties":false},{"type":"null"}]},"tools":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"$ref":"#/$defs/Definition"}},"prompts":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"$ref":"#/$defs/Definition"}},"resourceTemplates":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"$ref":"#/$defs/Definition"},"description":"By URI template."},"resources":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"$ref":"#/$defs/Definition"},"description":"By URI. Recorded, not compared: they come and go."}},"required":["protocol","server","capabilities","instructions","tools","prompts","resourceTemplates","resources"],"additionalProperties":false}},"required":["declared","artifact","surface"],"additionalProperties":false}}},"required":["$schema","generator","lockfileVersion","servers"],"additionalProperties":false,"$defs":{"Definition":{"type":"object","properties":{"fingerprint":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"definition":{"type":"object"},"gated":{"type":"boolean","const":true,"description":"Not shown to a client without capabilities, only to one that is more like a user's."}},"required":["fingerprint","definition"],"additionalProperties":false,"description":"One definition exactly as the server sent it, and its fingerprint."}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern3 = new RegExp("^pkg:npm\\/(?:%40(?:[\\w.~!*'()-]|%[0-9A-F]{2})+\\/)?(?:[\\w.~!*'()-]|%[0-9A-F]{2})+@(?:[\\w.-]|%[0-9A-F]{2})+(?:\\?[^#@]+)?$", "u");
const pattern4 = new RegExp("^sha512-[A-Za-z0-9+/]{86}==$", "u");
const pattern5 = new RegExp("^pkg:oci\\/[a-z0-9._-]+@sha256:[0-9a-f]{64}(?:\\?[^#@]+)?$", "u");
const pattern6 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern8 = new RegExp("^pkg:pypi\\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?@(?:[\\w.!-]|%[0-9A-F]{2})+$", "u");
const pattern9 = new RegExp("^[\\w.+!-]+\\.(?:whl|tar\\.gz|tgz|tar\\.bz2|tar\\.xz|zip)$", "u");
const pattern13 = new RegExp("^[0-9a-f]{40}$", "u");
const schema20 = {"type":"object","properties":{"fingerprint":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"definition":{"type":"object"},"gated":{"type":"boolean","const":true,"description":"Not shown to a client without capabilities, only to one that is more like a user's."}},"required":["fingerprint","definition"],"additionalProperties":false,"description":"One definition exactly as the server sent it, and its fingerprint."};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.fingerprint === undefined) && (missing0 = "fingerprint")) || ((data.definition === undefined) && (missing0 = "definition"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "fingerprint") || (key0 === "definition")) || (key0 === "gated"))){
validate53.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.fingerprint !== undefined){
let data0 = data.fingerprint;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
validate53.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.definition !== undefined){
let data1 = data.definition;
const _errs4 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate53.errors = [{instancePath:instancePath+"/definition",schemaPath:"#/properties/definition/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gated !== undefined){
let data2 = data.gated;
const _errs6 = errors;
if(typeof data2 !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/gated",schemaPath:"#/properties/gated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
if(true !== data2){
validate53.errors = [{instancePath:instancePath+"/gated",schemaPath:"#/properties/gated/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.$schema === undefined) && (missing0 = "$schema")) || ((data.generator === undefined) && (missing0 = "generator"))) || ((data.lockfileVersion === undefined) && (missing0 = "lockfileVersion"))) || ((data.servers === undefined) && (missing0 = "servers"))){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "$schema") || (key0 === "generator")) || (key0 === "lockfileVersion")) || (key0 === "servers"))){
validate52.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate52.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.generator !== undefined){
let data1 = data.generator;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate52.errors = [{instancePath:instancePath+"/generator",schemaPath:"#/properties/generator/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("mcp-lock" !== data1){
validate52.errors = [{instancePath:instancePath+"/generator",schemaPath:"#/properties/generator/const",keyword:"const",params:{allowedValue: "mcp-lock"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lockfileVersion !== undefined){
let data2 = data.lockfileVersion;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate52.errors = [{instancePath:instancePath+"/lockfileVersion",schemaPath:"#/properties/lockfileVersion/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
if(1 !== data2){
validate52.errors = [{instancePath:instancePath+"/lockfileVersion",schemaPath:"#/properties/lockfileVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.servers !== undefined){
let data3 = data.servers;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs10 = errors;
if(typeof key1 !== "string"){
const err0 = {instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid1 = _errs10 === errors;
if(!valid1){
const err1 = {instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate52.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key2 in data3){
let data4 = data3[key2];
const _errs13 = errors;
if(errors === _errs13){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((((data4.declared === undefined) && (missing1 = "declared")) || ((data4.artifact === undefined) && (missing1 = "artifact"))) || ((data4.surface === undefined) && (missing1 = "surface"))){
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/servers/additionalProperties/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key3 in data4){
if(!(((((((key3 === "declared") || (key3 === "artifact")) || (key3 === "signature")) || (key3 === "registrySignature")) || (key3 === "attestations")) || (key3 === "sbom")) || (key3 === "surface"))){
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/servers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data4.declared !== undefined){
let data5 = data4.declared;
const _errs16 = errors;
const _errs17 = errors;
let valid4 = false;
let passing0 = null;
const _errs18 = errors;
if(errors === _errs18){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if(((((((data5.in === undefined) && (missing2 = "in")) || ((data5.env === undefined) && (missing2 = "env"))) || ((data5.headers === undefined) && (missing2 = "headers"))) || ((data5.transport === undefined) && (missing2 = "transport"))) || ((data5.command === undefined) && (missing2 = "command"))) || ((data5.args === undefined) && (missing2 = "args"))){
const err2 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/0/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
const _errs20 = errors;
for(const key4 in data5){
if(!(func1.call(schema19.properties.servers.additionalProperties.properties.declared.oneOf[0].properties, key4))){
const err3 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break;
}
}
if(_errs20 === errors){
if(data5.in !== undefined){
let data6 = data5.in;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data6)){
if(data6.length < 1){
const err4 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/in",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/in/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
var valid6 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs23 = errors;
if(typeof data6[i0] !== "string"){
const err5 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/in/" + i0,schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid6 = _errs23 === errors;
if(!valid6){
break;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/in",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.env !== undefined){
let data8 = data5.env;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data8)){
var valid7 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs27 = errors;
if(typeof data8[i1] !== "string"){
const err7 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/env/" + i1,schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/env/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid7 = _errs27 === errors;
if(!valid7){
break;
}
}
}
else {
const err8 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/env",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/env/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.headers !== undefined){
let data10 = data5.headers;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data10)){
var valid8 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
const _errs31 = errors;
if(typeof data10[i2] !== "string"){
const err9 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/headers/" + i2,schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/headers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid8 = _errs31 === errors;
if(!valid8){
break;
}
}
}
else {
const err10 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/headers",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid5 = _errs29 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.settings !== undefined){
let data12 = data5.settings;
const _errs33 = errors;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err11 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/settings",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid5 = _errs33 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.otherKeys !== undefined){
let data13 = data5.otherKeys;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data13)){
if(data13.length < 1){
const err12 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/otherKeys",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/otherKeys/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
var valid9 = true;
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
const _errs37 = errors;
if(typeof data13[i3] !== "string"){
const err13 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/otherKeys/" + i3,schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/otherKeys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid9 = _errs37 === errors;
if(!valid9){
break;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/otherKeys",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/otherKeys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid5 = _errs35 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.transport !== undefined){
let data15 = data5.transport;
const _errs39 = errors;
if(typeof data15 !== "string"){
const err15 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/transport",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/transport/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if("stdio" !== data15){
const err16 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/transport",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/transport/const",keyword:"const",params:{allowedValue: "stdio"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var valid5 = _errs39 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.command !== undefined){
const _errs41 = errors;
if(typeof data5.command !== "string"){
const err17 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/command",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var valid5 = _errs41 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.args !== undefined){
let data17 = data5.args;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data17)){
var valid10 = true;
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
const _errs45 = errors;
if(typeof data17[i4] !== "string"){
const err18 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/args/" + i4,schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/args/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var valid10 = _errs45 === errors;
if(!valid10){
break;
}
}
}
else {
const err19 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/args",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/args/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var valid5 = _errs43 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.cwd !== undefined){
const _errs47 = errors;
if(typeof data5.cwd !== "string"){
const err20 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/cwd",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/0/properties/cwd/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var valid5 = _errs47 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid0 = _errs18 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
var props0 = true;
}
const _errs49 = errors;
if(errors === _errs49){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing3;
if((((((data5.in === undefined) && (missing3 = "in")) || ((data5.env === undefined) && (missing3 = "env"))) || ((data5.headers === undefined) && (missing3 = "headers"))) || ((data5.transport === undefined) && (missing3 = "transport"))) || ((data5.url === undefined) && (missing3 = "url"))){
const err22 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/1/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
const _errs51 = errors;
for(const key5 in data5){
if(!(((((((key5 === "in") || (key5 === "env")) || (key5 === "headers")) || (key5 === "settings")) || (key5 === "otherKeys")) || (key5 === "transport")) || (key5 === "url"))){
const err23 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
}
if(_errs51 === errors){
if(data5.in !== undefined){
let data20 = data5.in;
const _errs52 = errors;
if(errors === _errs52){
if(Array.isArray(data20)){
if(data20.length < 1){
const err24 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/in",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/in/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
var valid12 = true;
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
const _errs54 = errors;
if(typeof data20[i5] !== "string"){
const err25 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/in/" + i5,schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/in/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var valid12 = _errs54 === errors;
if(!valid12){
break;
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/in",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var valid11 = _errs52 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data5.env !== undefined){
let data22 = data5.env;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data22)){
var valid13 = true;
const len6 = data22.length;
for(let i6=0; i6<len6; i6++){
const _errs58 = errors;
if(typeof data22[i6] !== "string"){
const err27 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/env/" + i6,schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/env/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var valid13 = _errs58 === errors;
if(!valid13){
break;
}
}
}
else {
const err28 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/env",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/env/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var valid11 = _errs56 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data5.headers !== undefined){
let data24 = data5.headers;
const _errs60 = errors;
if(errors === _errs60){
if(Array.isArray(data24)){
var valid14 = true;
const len7 = data24.length;
for(let i7=0; i7<len7; i7++){
const _errs62 = errors;
if(typeof data24[i7] !== "string"){
const err29 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/headers/" + i7,schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/headers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var valid14 = _errs62 === errors;
if(!valid14){
break;
}
}
}
else {
const err30 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/headers",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var valid11 = _errs60 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data5.settings !== undefined){
let data26 = data5.settings;
const _errs64 = errors;
if(!(data26 && typeof data26 == "object" && !Array.isArray(data26))){
const err31 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/settings",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var valid11 = _errs64 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data5.otherKeys !== undefined){
let data27 = data5.otherKeys;
const _errs66 = errors;
if(errors === _errs66){
if(Array.isArray(data27)){
if(data27.length < 1){
const err32 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/otherKeys",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/otherKeys/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
var valid15 = true;
const len8 = data27.length;
for(let i8=0; i8<len8; i8++){
const _errs68 = errors;
if(typeof data27[i8] !== "string"){
const err33 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/otherKeys/" + i8,schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/otherKeys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid15 = _errs68 === errors;
if(!valid15){
break;
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/otherKeys",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/otherKeys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var valid11 = _errs66 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data5.transport !== undefined){
let data29 = data5.transport;
const _errs70 = errors;
if(typeof data29 !== "string"){
const err35 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/transport",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/transport/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!(((data29 === "http") || (data29 === "sse")) || (data29 === "ws"))){
const err36 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/transport",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/transport/enum",keyword:"enum",params:{allowedValues: schema19.properties.servers.additionalProperties.properties.declared.oneOf[1].properties.transport.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var valid11 = _errs70 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data5.url !== undefined){
const _errs72 = errors;
if(typeof data5.url !== "string"){
const err37 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared/url",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/1/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var valid11 = _errs72 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
}
}
}
}
else {
const err38 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid0 = _errs49 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid4){
const err39 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/declared",schemaPath:"#/properties/servers/additionalProperties/properties/declared/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.artifact !== undefined){
let data31 = data4.artifact;
const _errs74 = errors;
const _errs75 = errors;
let valid16 = false;
let passing1 = null;
const _errs76 = errors;
if(errors === _errs76){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing4;
if((((((data31.kind === undefined) && (missing4 = "kind")) || ((data31.purl === undefined) && (missing4 = "purl"))) || ((data31.version === undefined) && (missing4 = "version"))) || ((data31.integrity === undefined) && (missing4 = "integrity"))) || ((data31.installScripts === undefined) && (missing4 = "installScripts"))){
const err40 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/0/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
const _errs78 = errors;
for(const key6 in data31){
if(!((((((key6 === "kind") || (key6 === "purl")) || (key6 === "version")) || (key6 === "integrity")) || (key6 === "installScripts")) || (key6 === "pinned"))){
const err41 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
break;
}
}
if(_errs78 === errors){
if(data31.kind !== undefined){
let data32 = data31.kind;
const _errs79 = errors;
if(typeof data32 !== "string"){
const err42 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/kind",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/0/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if("npm" !== data32){
const err43 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/kind",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "npm"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var valid17 = _errs79 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data31.purl !== undefined){
let data33 = data31.purl;
const _errs81 = errors;
if(errors === _errs81){
if(typeof data33 === "string"){
if(!pattern3.test(data33)){
const err44 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/purl",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/0/properties/purl/pattern",keyword:"pattern",params:{pattern: "^pkg:npm\\/(?:%40(?:[\\w.~!*'()-]|%[0-9A-F]{2})+\\/)?(?:[\\w.~!*'()-]|%[0-9A-F]{2})+@(?:[\\w.-]|%[0-9A-F]{2})+(?:\\?[^#@]+)?$"},message:"must match pattern \""+"^pkg:npm\\/(?:%40(?:[\\w.~!*'()-]|%[0-9A-F]{2})+\\/)?(?:[\\w.~!*'()-]|%[0-9A-F]{2})+@(?:[\\w.-]|%[0-9A-F]{2})+(?:\\?[^#@]+)?$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/purl",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/0/properties/purl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
var valid17 = _errs81 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data31.version !== undefined){
const _errs83 = errors;
if(typeof data31.version !== "string"){
const err46 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/version",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/0/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var valid17 = _errs83 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data31.integrity !== undefined){
let data35 = data31.integrity;
const _errs85 = errors;
if(errors === _errs85){
if(typeof data35 === "string"){
if(!pattern4.test(data35)){
const err47 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/integrity",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/0/properties/integrity/pattern",keyword:"pattern",params:{pattern: "^sha512-[A-Za-z0-9+/]{86}==$"},message:"must match pattern \""+"^sha512-[A-Za-z0-9+/]{86}==$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/integrity",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/0/properties/integrity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
var valid17 = _errs85 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data31.installScripts !== undefined){
const _errs87 = errors;
if(typeof data31.installScripts !== "boolean"){
const err49 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/installScripts",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/0/properties/installScripts/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var valid17 = _errs87 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data31.pinned !== undefined){
let data37 = data31.pinned;
const _errs89 = errors;
if(typeof data37 !== "boolean"){
const err50 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/pinned",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/0/properties/pinned/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(false !== data37){
const err51 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/pinned",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/0/properties/pinned/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var valid17 = _errs89 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
}
}
}
}
else {
const err52 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
var _valid1 = _errs76 === errors;
if(_valid1){
valid16 = true;
passing1 = 0;
var props1 = true;
}
const _errs91 = errors;
if(errors === _errs91){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing5;
if(((((((data31.kind === undefined) && (missing5 = "kind")) || ((data31.image === undefined) && (missing5 = "image"))) || ((data31.purl === undefined) && (missing5 = "purl"))) || ((data31.digest === undefined) && (missing5 = "digest"))) || ((data31.mediaType === undefined) && (missing5 = "mediaType"))) || ((data31.platforms === undefined) && (missing5 = "platforms"))){
const err53 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/1/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
const _errs93 = errors;
for(const key7 in data31){
if(!(((((((key7 === "kind") || (key7 === "image")) || (key7 === "purl")) || (key7 === "digest")) || (key7 === "mediaType")) || (key7 === "platforms")) || (key7 === "pinned"))){
const err54 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
break;
}
}
if(_errs93 === errors){
if(data31.kind !== undefined){
let data38 = data31.kind;
const _errs94 = errors;
if(typeof data38 !== "string"){
const err55 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/kind",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if("oci" !== data38){
const err56 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/kind",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "oci"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var valid18 = _errs94 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data31.image !== undefined){
let data39 = data31.image;
const _errs96 = errors;
if(errors === _errs96){
if(typeof data39 === "string"){
if(func2(data39) < 1){
const err57 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/image",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/image/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/image",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
var valid18 = _errs96 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data31.purl !== undefined){
let data40 = data31.purl;
const _errs98 = errors;
if(errors === _errs98){
if(typeof data40 === "string"){
if(!pattern5.test(data40)){
const err59 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/purl",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/purl/pattern",keyword:"pattern",params:{pattern: "^pkg:oci\\/[a-z0-9._-]+@sha256:[0-9a-f]{64}(?:\\?[^#@]+)?$"},message:"must match pattern \""+"^pkg:oci\\/[a-z0-9._-]+@sha256:[0-9a-f]{64}(?:\\?[^#@]+)?$"+"\""};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/purl",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/purl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
var valid18 = _errs98 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data31.digest !== undefined){
let data41 = data31.digest;
const _errs100 = errors;
if(errors === _errs100){
if(typeof data41 === "string"){
if(!pattern6.test(data41)){
const err61 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/digest",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/digest",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var valid18 = _errs100 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data31.mediaType !== undefined){
const _errs102 = errors;
if(typeof data31.mediaType !== "string"){
const err63 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/mediaType",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/mediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var valid18 = _errs102 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data31.platforms !== undefined){
let data43 = data31.platforms;
const _errs104 = errors;
if(errors === _errs104){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key8 in data43){
const _errs106 = errors;
if(errors === _errs106){
if(typeof key8 === "string"){
if(func2(key8) < 1){
const err64 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/platforms",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/platforms/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key8};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/platforms",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/platforms/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key8};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
var valid19 = _errs106 === errors;
if(!valid19){
const err66 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/platforms",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/platforms/propertyNames",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
break;
}
}
if(valid19){
for(const key9 in data43){
let data44 = data43[key9];
const _errs109 = errors;
if(errors === _errs109){
if(typeof data44 === "string"){
if(!pattern6.test(data44)){
const err67 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/platforms/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/platforms/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/platforms/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/platforms/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
var valid20 = _errs109 === errors;
if(!valid20){
break;
}
}
}
}
else {
const err69 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/platforms",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/platforms/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
var valid18 = _errs104 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data31.pinned !== undefined){
let data45 = data31.pinned;
const _errs111 = errors;
if(typeof data45 !== "boolean"){
const err70 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/pinned",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/pinned/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(false !== data45){
const err71 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/pinned",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/1/properties/pinned/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var valid18 = _errs111 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
}
}
}
}
else {
const err72 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
var _valid1 = _errs91 === errors;
if(_valid1 && valid16){
valid16 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid16 = true;
passing1 = 1;
if(props1 !== true){
props1 = true;
}
}
const _errs113 = errors;
if(errors === _errs113){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing6;
if(((((data31.kind === undefined) && (missing6 = "kind")) || ((data31.purl === undefined) && (missing6 = "purl"))) || ((data31.version === undefined) && (missing6 = "version"))) || ((data31.files === undefined) && (missing6 = "files"))){
const err73 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/2/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
else {
const _errs115 = errors;
for(const key10 in data31){
if(!((((((key10 === "kind") || (key10 === "purl")) || (key10 === "version")) || (key10 === "files")) || (key10 === "withdrawn")) || (key10 === "pinned"))){
const err74 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
break;
}
}
if(_errs115 === errors){
if(data31.kind !== undefined){
let data46 = data31.kind;
const _errs116 = errors;
if(typeof data46 !== "string"){
const err75 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/kind",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if("pypi" !== data46){
const err76 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/kind",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "pypi"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var valid21 = _errs116 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data31.purl !== undefined){
let data47 = data31.purl;
const _errs118 = errors;
if(errors === _errs118){
if(typeof data47 === "string"){
if(!pattern8.test(data47)){
const err77 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/purl",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/purl/pattern",keyword:"pattern",params:{pattern: "^pkg:pypi\\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?@(?:[\\w.!-]|%[0-9A-F]{2})+$"},message:"must match pattern \""+"^pkg:pypi\\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?@(?:[\\w.!-]|%[0-9A-F]{2})+$"+"\""};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/purl",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/purl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
var valid21 = _errs118 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data31.version !== undefined){
const _errs120 = errors;
if(typeof data31.version !== "string"){
const err79 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/version",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var valid21 = _errs120 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data31.files !== undefined){
let data49 = data31.files;
const _errs122 = errors;
if(errors === _errs122){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key11 in data49){
const _errs124 = errors;
if(errors === _errs124){
if(typeof key11 === "string"){
if(!pattern9.test(key11)){
const err80 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/files/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[\\w.+!-]+\\.(?:whl|tar\\.gz|tgz|tar\\.bz2|tar\\.xz|zip)$"},message:"must match pattern \""+"^[\\w.+!-]+\\.(?:whl|tar\\.gz|tgz|tar\\.bz2|tar\\.xz|zip)$"+"\"",propertyName:key11};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/files/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key11};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
var valid22 = _errs124 === errors;
if(!valid22){
const err82 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/files/propertyNames",keyword:"propertyNames",params:{propertyName: key11},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
break;
}
}
if(valid22){
for(const key12 in data49){
let data50 = data49[key12];
const _errs127 = errors;
if(errors === _errs127){
if(typeof data50 === "string"){
if(!pattern6.test(data50)){
const err83 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/files/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/files/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
var valid23 = _errs127 === errors;
if(!valid23){
break;
}
}
}
}
else {
const err85 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/files/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
var valid21 = _errs122 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data31.withdrawn !== undefined){
let data51 = data31.withdrawn;
const _errs129 = errors;
if(typeof data51 !== "string"){
const err86 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/withdrawn",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/withdrawn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!(((data51 === "yanked") || (data51 === "unpublished")) || (data51 === "quarantined"))){
const err87 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/withdrawn",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/withdrawn/enum",keyword:"enum",params:{allowedValues: schema19.properties.servers.additionalProperties.properties.artifact.oneOf[2].properties.withdrawn.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var valid21 = _errs129 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data31.pinned !== undefined){
let data52 = data31.pinned;
const _errs131 = errors;
if(typeof data52 !== "boolean"){
const err88 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/pinned",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/pinned/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(false !== data52){
const err89 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/pinned",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/2/properties/pinned/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var valid21 = _errs131 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
}
}
}
}
else {
const err90 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
var _valid1 = _errs113 === errors;
if(_valid1 && valid16){
valid16 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid16 = true;
passing1 = 2;
if(props1 !== true){
props1 = true;
}
}
const _errs133 = errors;
if(errors === _errs133){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing7;
if(((((((data31.kind === undefined) && (missing7 = "kind")) || ((data31.file === undefined) && (missing7 = "file"))) || ((data31.name === undefined) && (missing7 = "name"))) || ((data31.version === undefined) && (missing7 = "version"))) || ((data31.sha256 === undefined) && (missing7 = "sha256"))) || ((data31.entries === undefined) && (missing7 = "entries"))){
const err91 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/3/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
else {
const _errs135 = errors;
for(const key13 in data31){
if(!((((((key13 === "kind") || (key13 === "file")) || (key13 === "name")) || (key13 === "version")) || (key13 === "sha256")) || (key13 === "entries"))){
const err92 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
break;
}
}
if(_errs135 === errors){
if(data31.kind !== undefined){
let data53 = data31.kind;
const _errs136 = errors;
if(typeof data53 !== "string"){
const err93 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/kind",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if("mcpb" !== data53){
const err94 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/kind",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "mcpb"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var valid24 = _errs136 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data31.file !== undefined){
let data54 = data31.file;
const _errs138 = errors;
if(errors === _errs138){
if(typeof data54 === "string"){
if(func2(data54) < 1){
const err95 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/file",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/file",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
var valid24 = _errs138 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data31.name !== undefined){
let data55 = data31.name;
const _errs140 = errors;
if(errors === _errs140){
if(typeof data55 === "string"){
if(func2(data55) < 1){
const err97 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/name",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/name",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
var valid24 = _errs140 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data31.version !== undefined){
let data56 = data31.version;
const _errs142 = errors;
if(errors === _errs142){
if(typeof data56 === "string"){
if(func2(data56) < 1){
const err99 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/version",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/version",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
var valid24 = _errs142 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data31.sha256 !== undefined){
let data57 = data31.sha256;
const _errs144 = errors;
if(errors === _errs144){
if(typeof data57 === "string"){
if(!pattern6.test(data57)){
const err101 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/sha256",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/sha256",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
var valid24 = _errs144 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data31.entries !== undefined){
let data58 = data31.entries;
const _errs146 = errors;
if(errors === _errs146){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key14 in data58){
const _errs148 = errors;
if(errors === _errs148){
if(typeof key14 === "string"){
if(func2(key14) < 1){
const err103 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/entries",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/entries/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key14};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/entries",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/entries/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key14};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
var valid25 = _errs148 === errors;
if(!valid25){
const err105 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/entries",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/entries/propertyNames",keyword:"propertyNames",params:{propertyName: key14},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
break;
}
}
if(valid25){
for(const key15 in data58){
let data59 = data58[key15];
const _errs151 = errors;
if(errors === _errs151){
if(typeof data59 === "string"){
if(!pattern6.test(data59)){
const err106 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/entries/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/entries/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/entries/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/entries/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
var valid26 = _errs151 === errors;
if(!valid26){
break;
}
}
}
}
else {
const err108 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/entries",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/3/properties/entries/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
var valid24 = _errs146 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
}
}
}
else {
const err109 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
var _valid1 = _errs133 === errors;
if(_valid1 && valid16){
valid16 = false;
passing1 = [passing1, 3];
}
else {
if(_valid1){
valid16 = true;
passing1 = 3;
if(props1 !== true){
props1 = true;
}
}
const _errs153 = errors;
if(errors === _errs153){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing8;
if(((((data31.kind === undefined) && (missing8 = "kind")) || ((data31.url === undefined) && (missing8 = "url"))) || ((data31.commit === undefined) && (missing8 = "commit"))) || ((data31.ref === undefined) && (missing8 = "ref"))){
const err110 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/4/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
else {
const _errs155 = errors;
for(const key16 in data31){
if(!(((((key16 === "kind") || (key16 === "url")) || (key16 === "commit")) || (key16 === "ref")) || (key16 === "pinned"))){
const err111 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
break;
}
}
if(_errs155 === errors){
if(data31.kind !== undefined){
let data60 = data31.kind;
const _errs156 = errors;
if(typeof data60 !== "string"){
const err112 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/kind",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/4/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if("git" !== data60){
const err113 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/kind",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "git"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var valid27 = _errs156 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data31.url !== undefined){
let data61 = data31.url;
const _errs158 = errors;
if(errors === _errs158){
if(typeof data61 === "string"){
if(func2(data61) < 1){
const err114 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/url",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/4/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/url",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/4/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
var valid27 = _errs158 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data31.commit !== undefined){
let data62 = data31.commit;
const _errs160 = errors;
if(errors === _errs160){
if(typeof data62 === "string"){
if(!pattern13.test(data62)){
const err116 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/commit",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/4/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/commit",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/4/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
var valid27 = _errs160 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data31.ref !== undefined){
let data63 = data31.ref;
const _errs162 = errors;
const _errs163 = errors;
let valid28 = false;
const _errs164 = errors;
if(errors === _errs164){
if(typeof data63 === "string"){
if(func2(data63) < 1){
const err118 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/ref",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/4/properties/ref/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/ref",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/4/properties/ref/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
var _valid2 = _errs164 === errors;
valid28 = valid28 || _valid2;
const _errs166 = errors;
if(data63 !== null){
const err120 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/ref",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/4/properties/ref/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var _valid2 = _errs166 === errors;
valid28 = valid28 || _valid2;
if(!valid28){
const err121 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/ref",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/4/properties/ref/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
else {
errors = _errs163;
if(vErrors !== null){
if(_errs163){
vErrors.length = _errs163;
}
else {
vErrors = null;
}
}
}
var valid27 = _errs162 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data31.pinned !== undefined){
let data64 = data31.pinned;
const _errs168 = errors;
if(typeof data64 !== "boolean"){
const err122 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/pinned",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/4/properties/pinned/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(false !== data64){
const err123 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/pinned",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/4/properties/pinned/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var valid27 = _errs168 === errors;
}
else {
var valid27 = true;
}
}
}
}
}
}
}
}
else {
const err124 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
var _valid1 = _errs153 === errors;
if(_valid1 && valid16){
valid16 = false;
passing1 = [passing1, 4];
}
else {
if(_valid1){
valid16 = true;
passing1 = 4;
if(props1 !== true){
props1 = true;
}
}
const _errs170 = errors;
if(errors === _errs170){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing9;
if((((((data31.kind === undefined) && (missing9 = "kind")) || ((data31.root === undefined) && (missing9 = "root"))) || ((data31.entry === undefined) && (missing9 = "entry"))) || ((data31.files === undefined) && (missing9 = "files"))) || ((data31.digest === undefined) && (missing9 = "digest"))){
const err125 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/5/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
else {
const _errs172 = errors;
for(const key17 in data31){
if(!(((((key17 === "kind") || (key17 === "root")) || (key17 === "entry")) || (key17 === "files")) || (key17 === "digest"))){
const err126 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
break;
}
}
if(_errs172 === errors){
if(data31.kind !== undefined){
let data65 = data31.kind;
const _errs173 = errors;
if(typeof data65 !== "string"){
const err127 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/kind",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/5/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if("local" !== data65){
const err128 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/kind",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "local"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
var valid29 = _errs173 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data31.root !== undefined){
const _errs175 = errors;
if(typeof data31.root !== "string"){
const err129 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/root",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/5/properties/root/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
var valid29 = _errs175 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data31.entry !== undefined){
const _errs177 = errors;
if(typeof data31.entry !== "string"){
const err130 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/entry",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/5/properties/entry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
var valid29 = _errs177 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data31.files !== undefined){
let data68 = data31.files;
const _errs179 = errors;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err131 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/5/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(errors === _errs179){
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 9007199254740991 || isNaN(data68)){
const err132 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/5/properties/files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
else {
if(data68 < 0 || isNaN(data68)){
const err133 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/files",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/5/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
}
var valid29 = _errs179 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data31.digest !== undefined){
let data69 = data31.digest;
const _errs181 = errors;
if(errors === _errs181){
if(typeof data69 === "string"){
if(!pattern6.test(data69)){
const err134 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/digest",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/5/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/digest",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/5/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
var valid29 = _errs181 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
}
}
}
else {
const err136 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
var _valid1 = _errs170 === errors;
if(_valid1 && valid16){
valid16 = false;
passing1 = [passing1, 5];
}
else {
if(_valid1){
valid16 = true;
passing1 = 5;
if(props1 !== true){
props1 = true;
}
}
const _errs183 = errors;
if(errors === _errs183){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing10;
if((((data31.kind === undefined) && (missing10 = "kind")) || ((data31.origin === undefined) && (missing10 = "origin"))) || ((data31.path === undefined) && (missing10 = "path"))){
const err137 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/6/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
else {
const _errs185 = errors;
for(const key18 in data31){
if(!(((key18 === "kind") || (key18 === "origin")) || (key18 === "path"))){
const err138 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
break;
}
}
if(_errs185 === errors){
if(data31.kind !== undefined){
let data70 = data31.kind;
const _errs186 = errors;
if(typeof data70 !== "string"){
const err139 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/kind",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/6/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if("remote" !== data70){
const err140 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/kind",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue: "remote"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
var valid30 = _errs186 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data31.origin !== undefined){
const _errs188 = errors;
if(typeof data31.origin !== "string"){
const err141 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/origin",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/6/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var valid30 = _errs188 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data31.path !== undefined){
const _errs190 = errors;
if(typeof data31.path !== "string"){
const err142 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact/path",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/6/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
var valid30 = _errs190 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
}
else {
const err143 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
var _valid1 = _errs183 === errors;
if(_valid1 && valid16){
valid16 = false;
passing1 = [passing1, 6];
}
else {
if(_valid1){
valid16 = true;
passing1 = 6;
if(props1 !== true){
props1 = true;
}
}
}
}
}
}
}
}
if(!valid16){
const err144 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifact",schemaPath:"#/properties/servers/additionalProperties/properties/artifact/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs74 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.signature !== undefined){
let data73 = data4.signature;
const _errs192 = errors;
const _errs193 = errors;
let valid31 = false;
let passing2 = null;
const _errs194 = errors;
if(errors === _errs194){
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
let missing11;
if((data73.status === undefined) && (missing11 = "status")){
const err145 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/0/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
else {
const _errs196 = errors;
for(const key19 in data73){
if(!(func1.call(schema19.properties.servers.additionalProperties.properties.signature.oneOf[0].properties, key19))){
const err146 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
break;
}
}
if(_errs196 === errors){
if(data73.status !== undefined){
let data74 = data73.status;
const _errs197 = errors;
if(typeof data74 !== "string"){
const err147 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature/status",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if("verified" !== data74){
const err148 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature/status",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/status/const",keyword:"const",params:{allowedValue: "verified"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
var valid32 = _errs197 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data73.issuer !== undefined){
const _errs199 = errors;
if(typeof data73.issuer !== "string"){
const err149 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature/issuer",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
var valid32 = _errs199 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data73.signer !== undefined){
const _errs201 = errors;
if(typeof data73.signer !== "string"){
const err150 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature/signer",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/signer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var valid32 = _errs201 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data73.key !== undefined){
let data77 = data73.key;
const _errs203 = errors;
if(errors === _errs203){
if(typeof data77 === "string"){
if(!pattern6.test(data77)){
const err151 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature/key",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/key/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature/key",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
var valid32 = _errs203 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data73.sourceRepository !== undefined){
const _errs205 = errors;
if(typeof data73.sourceRepository !== "string"){
const err153 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature/sourceRepository",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/sourceRepository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
var valid32 = _errs205 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data73.sourceRepositoryId !== undefined){
const _errs207 = errors;
if(typeof data73.sourceRepositoryId !== "string"){
const err154 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature/sourceRepositoryId",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/sourceRepositoryId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
var valid32 = _errs207 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data73.sourceOwnerId !== undefined){
const _errs209 = errors;
if(typeof data73.sourceOwnerId !== "string"){
const err155 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature/sourceOwnerId",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/sourceOwnerId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
var valid32 = _errs209 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data73.buildConfig !== undefined){
const _errs211 = errors;
if(typeof data73.buildConfig !== "string"){
const err156 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature/buildConfig",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/buildConfig/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var valid32 = _errs211 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data73.runner !== undefined){
const _errs213 = errors;
if(typeof data73.runner !== "string"){
const err157 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature/runner",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/runner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
var valid32 = _errs213 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data73.trigger !== undefined){
const _errs215 = errors;
if(typeof data73.trigger !== "string"){
const err158 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature/trigger",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/trigger/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
var valid32 = _errs215 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data73.ref !== undefined){
const _errs217 = errors;
if(typeof data73.ref !== "string"){
const err159 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature/ref",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var valid32 = _errs217 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data73.predicateType !== undefined){
const _errs219 = errors;
if(typeof data73.predicateType !== "string"){
const err160 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature/predicateType",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/predicateType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
var valid32 = _errs219 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data73.commit !== undefined){
const _errs221 = errors;
if(typeof data73.commit !== "string"){
const err161 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature/commit",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
var valid32 = _errs221 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data73.logIndex !== undefined){
const _errs223 = errors;
if(typeof data73.logIndex !== "string"){
const err162 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature/logIndex",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/0/properties/logIndex/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
var valid32 = _errs223 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
const err163 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
var _valid3 = _errs194 === errors;
if(_valid3){
valid31 = true;
passing2 = 0;
var props2 = true;
}
const _errs225 = errors;
if(errors === _errs225){
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
let missing12;
if((data73.status === undefined) && (missing12 = "status")){
const err164 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/1/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
else {
const _errs227 = errors;
for(const key20 in data73){
if(!(key20 === "status")){
const err165 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
break;
}
}
if(_errs227 === errors){
if(data73.status !== undefined){
let data88 = data73.status;
if(typeof data88 !== "string"){
const err166 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature/status",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/1/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if("unsigned" !== data88){
const err167 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature/status",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/1/properties/status/const",keyword:"const",params:{allowedValue: "unsigned"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
}
}
else {
const err168 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
var _valid3 = _errs225 === errors;
if(_valid3 && valid31){
valid31 = false;
passing2 = [passing2, 1];
}
else {
if(_valid3){
valid31 = true;
passing2 = 1;
if(props2 !== true){
props2 = true;
}
}
const _errs230 = errors;
if(errors === _errs230){
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
let missing13;
if(((data73.status === undefined) && (missing13 = "status")) || ((data73.reason === undefined) && (missing13 = "reason"))){
const err169 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/2/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
else {
const _errs232 = errors;
for(const key21 in data73){
if(!((key21 === "status") || (key21 === "reason"))){
const err170 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
break;
}
}
if(_errs232 === errors){
if(data73.status !== undefined){
let data89 = data73.status;
const _errs233 = errors;
if(typeof data89 !== "string"){
const err171 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature/status",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/2/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if("unavailable" !== data89){
const err172 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature/status",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/2/properties/status/const",keyword:"const",params:{allowedValue: "unavailable"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
var valid34 = _errs233 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data73.reason !== undefined){
let data90 = data73.reason;
const _errs235 = errors;
if(typeof data90 !== "string"){
const err173 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature/reason",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/2/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(!((((data90 === "not-offered") || (data90 === "not-answered")) || (data90 === "no-trusted-key")) || (data90 === "no-trusted-root"))){
const err174 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature/reason",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/2/properties/reason/enum",keyword:"enum",params:{allowedValues: schema19.properties.servers.additionalProperties.properties.signature.oneOf[2].properties.reason.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
var valid34 = _errs235 === errors;
}
else {
var valid34 = true;
}
}
}
}
}
else {
const err175 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
var _valid3 = _errs230 === errors;
if(_valid3 && valid31){
valid31 = false;
passing2 = [passing2, 2];
}
else {
if(_valid3){
valid31 = true;
passing2 = 2;
if(props2 !== true){
props2 = true;
}
}
}
}
if(!valid31){
const err176 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/signature",schemaPath:"#/properties/servers/additionalProperties/properties/signature/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs193;
if(vErrors !== null){
if(_errs193){
vErrors.length = _errs193;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs192 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.registrySignature !== undefined){
let data91 = data4.registrySignature;
const _errs237 = errors;
const _errs238 = errors;
let valid35 = false;
let passing3 = null;
const _errs239 = errors;
if(errors === _errs239){
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
let missing14;
if(((data91.status === undefined) && (missing14 = "status")) || ((data91.keyId === undefined) && (missing14 = "keyId"))){
const err177 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/registrySignature",schemaPath:"#/properties/servers/additionalProperties/properties/registrySignature/oneOf/0/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
else {
const _errs241 = errors;
for(const key22 in data91){
if(!((key22 === "status") || (key22 === "keyId"))){
const err178 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/registrySignature",schemaPath:"#/properties/servers/additionalProperties/properties/registrySignature/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
break;
}
}
if(_errs241 === errors){
if(data91.status !== undefined){
let data92 = data91.status;
const _errs242 = errors;
if(typeof data92 !== "string"){
const err179 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/registrySignature/status",schemaPath:"#/properties/servers/additionalProperties/properties/registrySignature/oneOf/0/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if("verified" !== data92){
const err180 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/registrySignature/status",schemaPath:"#/properties/servers/additionalProperties/properties/registrySignature/oneOf/0/properties/status/const",keyword:"const",params:{allowedValue: "verified"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
var valid36 = _errs242 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data91.keyId !== undefined){
const _errs244 = errors;
if(typeof data91.keyId !== "string"){
const err181 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/registrySignature/keyId",schemaPath:"#/properties/servers/additionalProperties/properties/registrySignature/oneOf/0/properties/keyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
var valid36 = _errs244 === errors;
}
else {
var valid36 = true;
}
}
}
}
}
else {
const err182 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/registrySignature",schemaPath:"#/properties/servers/additionalProperties/properties/registrySignature/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
var _valid4 = _errs239 === errors;
if(_valid4){
valid35 = true;
passing3 = 0;
var props3 = true;
}
const _errs246 = errors;
if(errors === _errs246){
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
let missing15;
if((data91.status === undefined) && (missing15 = "status")){
const err183 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/registrySignature",schemaPath:"#/properties/servers/additionalProperties/properties/registrySignature/oneOf/1/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
else {
const _errs248 = errors;
for(const key23 in data91){
if(!(key23 === "status")){
const err184 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/registrySignature",schemaPath:"#/properties/servers/additionalProperties/properties/registrySignature/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
break;
}
}
if(_errs248 === errors){
if(data91.status !== undefined){
let data94 = data91.status;
if(typeof data94 !== "string"){
const err185 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/registrySignature/status",schemaPath:"#/properties/servers/additionalProperties/properties/registrySignature/oneOf/1/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if("unsigned" !== data94){
const err186 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/registrySignature/status",schemaPath:"#/properties/servers/additionalProperties/properties/registrySignature/oneOf/1/properties/status/const",keyword:"const",params:{allowedValue: "unsigned"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
}
}
else {
const err187 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/registrySignature",schemaPath:"#/properties/servers/additionalProperties/properties/registrySignature/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
var _valid4 = _errs246 === errors;
if(_valid4 && valid35){
valid35 = false;
passing3 = [passing3, 1];
}
else {
if(_valid4){
valid35 = true;
passing3 = 1;
if(props3 !== true){
props3 = true;
}
}
const _errs251 = errors;
if(errors === _errs251){
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
let missing16;
if(((data91.status === undefined) && (missing16 = "status")) || ((data91.reason === undefined) && (missing16 = "reason"))){
const err188 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/registrySignature",schemaPath:"#/properties/servers/additionalProperties/properties/registrySignature/oneOf/2/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
else {
const _errs253 = errors;
for(const key24 in data91){
if(!((key24 === "status") || (key24 === "reason"))){
const err189 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/registrySignature",schemaPath:"#/properties/servers/additionalProperties/properties/registrySignature/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
break;
}
}
if(_errs253 === errors){
if(data91.status !== undefined){
let data95 = data91.status;
const _errs254 = errors;
if(typeof data95 !== "string"){
const err190 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/registrySignature/status",schemaPath:"#/properties/servers/additionalProperties/properties/registrySignature/oneOf/2/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if("unavailable" !== data95){
const err191 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/registrySignature/status",schemaPath:"#/properties/servers/additionalProperties/properties/registrySignature/oneOf/2/properties/status/const",keyword:"const",params:{allowedValue: "unavailable"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
var valid38 = _errs254 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data91.reason !== undefined){
let data96 = data91.reason;
const _errs256 = errors;
if(typeof data96 !== "string"){
const err192 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/registrySignature/reason",schemaPath:"#/properties/servers/additionalProperties/properties/registrySignature/oneOf/2/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(!((((data96 === "not-offered") || (data96 === "not-answered")) || (data96 === "no-trusted-key")) || (data96 === "no-trusted-root"))){
const err193 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/registrySignature/reason",schemaPath:"#/properties/servers/additionalProperties/properties/registrySignature/oneOf/2/properties/reason/enum",keyword:"enum",params:{allowedValues: schema19.properties.servers.additionalProperties.properties.registrySignature.oneOf[2].properties.reason.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
var valid38 = _errs256 === errors;
}
else {
var valid38 = true;
}
}
}
}
}
else {
const err194 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/registrySignature",schemaPath:"#/properties/servers/additionalProperties/properties/registrySignature/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
var _valid4 = _errs251 === errors;
if(_valid4 && valid35){
valid35 = false;
passing3 = [passing3, 2];
}
else {
if(_valid4){
valid35 = true;
passing3 = 2;
if(props3 !== true){
props3 = true;
}
}
}
}
if(!valid35){
const err195 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/registrySignature",schemaPath:"#/properties/servers/additionalProperties/properties/registrySignature/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs238;
if(vErrors !== null){
if(_errs238){
vErrors.length = _errs238;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs237 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.attestations !== undefined){
let data97 = data4.attestations;
const _errs258 = errors;
if(errors === _errs258){
if(typeof data97 === "string"){
if(!pattern6.test(data97)){
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/attestations",schemaPath:"#/properties/servers/additionalProperties/properties/attestations/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/attestations",schemaPath:"#/properties/servers/additionalProperties/properties/attestations/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs258 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.sbom !== undefined){
let data98 = data4.sbom;
const _errs260 = errors;
if(errors === _errs260){
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
let missing17;
if((((((data98.format === undefined) && (missing17 = "format")) || ((data98.digest === undefined) && (missing17 = "digest"))) || ((data98.components === undefined) && (missing17 = "components"))) || ((data98.closure === undefined) && (missing17 = "closure"))) || ((data98.resolvedFor === undefined) && (missing17 = "resolvedFor"))){
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/sbom",schemaPath:"#/properties/servers/additionalProperties/properties/sbom/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"}];
return false;
}
else {
const _errs262 = errors;
for(const key25 in data98){
if(!(((((key25 === "format") || (key25 === "digest")) || (key25 === "components")) || (key25 === "closure")) || (key25 === "resolvedFor"))){
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/sbom",schemaPath:"#/properties/servers/additionalProperties/properties/sbom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs262 === errors){
if(data98.format !== undefined){
let data99 = data98.format;
const _errs263 = errors;
if(typeof data99 !== "string"){
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/sbom/format",schemaPath:"#/properties/servers/additionalProperties/properties/sbom/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("CycloneDX 1.6" !== data99){
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/sbom/format",schemaPath:"#/properties/servers/additionalProperties/properties/sbom/properties/format/const",keyword:"const",params:{allowedValue: "CycloneDX 1.6"},message:"must be equal to constant"}];
return false;
}
var valid39 = _errs263 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data98.digest !== undefined){
let data100 = data98.digest;
const _errs265 = errors;
if(errors === _errs265){
if(typeof data100 === "string"){
if(!pattern6.test(data100)){
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/sbom/digest",schemaPath:"#/properties/servers/additionalProperties/properties/sbom/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/sbom/digest",schemaPath:"#/properties/servers/additionalProperties/properties/sbom/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid39 = _errs265 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data98.components !== undefined){
let data101 = data98.components;
const _errs267 = errors;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/sbom/components",schemaPath:"#/properties/servers/additionalProperties/properties/sbom/properties/components/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs267){
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 > 9007199254740991 || isNaN(data101)){
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/sbom/components",schemaPath:"#/properties/servers/additionalProperties/properties/sbom/properties/components/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data101 < 0 || isNaN(data101)){
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/sbom/components",schemaPath:"#/properties/servers/additionalProperties/properties/sbom/properties/components/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid39 = _errs267 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data98.closure !== undefined){
let data102 = data98.closure;
const _errs269 = errors;
if(errors === _errs269){
if(typeof data102 === "string"){
if(!pattern6.test(data102)){
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/sbom/closure",schemaPath:"#/properties/servers/additionalProperties/properties/sbom/properties/closure/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/sbom/closure",schemaPath:"#/properties/servers/additionalProperties/properties/sbom/properties/closure/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid39 = _errs269 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data98.resolvedFor !== undefined){
const _errs271 = errors;
if(typeof data98.resolvedFor !== "string"){
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/sbom/resolvedFor",schemaPath:"#/properties/servers/additionalProperties/properties/sbom/properties/resolvedFor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid39 = _errs271 === errors;
}
else {
var valid39 = true;
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/sbom",schemaPath:"#/properties/servers/additionalProperties/properties/sbom/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs260 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.surface !== undefined){
let data104 = data4.surface;
const _errs273 = errors;
if(errors === _errs273){
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
let missing18;
if(((((((((data104.protocol === undefined) && (missing18 = "protocol")) || ((data104.server === undefined) && (missing18 = "server"))) || ((data104.capabilities === undefined) && (missing18 = "capabilities"))) || ((data104.instructions === undefined) && (missing18 = "instructions"))) || ((data104.tools === undefined) && (missing18 = "tools"))) || ((data104.prompts === undefined) && (missing18 = "prompts"))) || ((data104.resourceTemplates === undefined) && (missing18 = "resourceTemplates"))) || ((data104.resources === undefined) && (missing18 = "resources"))){
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface",schemaPath:"#/properties/servers/additionalProperties/properties/surface/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"}];
return false;
}
else {
const _errs275 = errors;
for(const key26 in data104){
if(!(func1.call(schema19.properties.servers.additionalProperties.properties.surface.properties, key26))){
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface",schemaPath:"#/properties/servers/additionalProperties/properties/surface/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs275 === errors){
if(data104.protocol !== undefined){
const _errs276 = errors;
if(typeof data104.protocol !== "string"){
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/protocol",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/protocol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid40 = _errs276 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data104.server !== undefined){
let data106 = data104.server;
const _errs278 = errors;
const _errs279 = errors;
let valid41 = false;
const _errs280 = errors;
if(errors === _errs280){
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
let missing19;
if(((data106.name === undefined) && (missing19 = "name")) || ((data106.version === undefined) && (missing19 = "version"))){
const err196 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/server",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/server/anyOf/0/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
else {
const _errs282 = errors;
for(const key27 in data106){
if(!((key27 === "name") || (key27 === "version"))){
const err197 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/server",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/server/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
break;
}
}
if(_errs282 === errors){
if(data106.name !== undefined){
const _errs283 = errors;
if(typeof data106.name !== "string"){
const err198 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/server/name",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/server/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
var valid42 = _errs283 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data106.version !== undefined){
const _errs285 = errors;
if(typeof data106.version !== "string"){
const err199 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/server/version",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/server/anyOf/0/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
var valid42 = _errs285 === errors;
}
else {
var valid42 = true;
}
}
}
}
}
else {
const err200 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/server",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/server/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
var _valid5 = _errs280 === errors;
valid41 = valid41 || _valid5;
const _errs287 = errors;
if(data106 !== null){
const err201 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/server",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/server/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var _valid5 = _errs287 === errors;
valid41 = valid41 || _valid5;
if(!valid41){
const err202 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/server",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/server/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs279;
if(vErrors !== null){
if(_errs279){
vErrors.length = _errs279;
}
else {
vErrors = null;
}
}
}
var valid40 = _errs278 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data104.capabilities !== undefined){
let data109 = data104.capabilities;
const _errs289 = errors;
if(errors === _errs289){
if(Array.isArray(data109)){
var valid43 = true;
const len9 = data109.length;
for(let i9=0; i9<len9; i9++){
const _errs291 = errors;
if(typeof data109[i9] !== "string"){
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/capabilities/" + i9,schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/capabilities/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid43 = _errs291 === errors;
if(!valid43){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/capabilities",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/capabilities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid40 = _errs289 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data104.requests !== undefined){
let data111 = data104.requests;
const _errs293 = errors;
if(errors === _errs293){
if(Array.isArray(data111)){
if(data111.length < 1){
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/requests",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/requests/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid44 = true;
const len10 = data111.length;
for(let i10=0; i10<len10; i10++){
const _errs295 = errors;
if(typeof data111[i10] !== "string"){
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/requests/" + i10,schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/requests/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid44 = _errs295 === errors;
if(!valid44){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/requests",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/requests/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid40 = _errs293 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data104.instructions !== undefined){
let data113 = data104.instructions;
const _errs297 = errors;
const _errs298 = errors;
let valid45 = false;
const _errs299 = errors;
if(errors === _errs299){
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
let missing20;
if(((data113.fingerprint === undefined) && (missing20 = "fingerprint")) || ((data113.text === undefined) && (missing20 = "text"))){
const err203 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/instructions",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/instructions/anyOf/0/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
else {
const _errs301 = errors;
for(const key28 in data113){
if(!((key28 === "fingerprint") || (key28 === "text"))){
const err204 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/instructions",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/instructions/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
break;
}
}
if(_errs301 === errors){
if(data113.fingerprint !== undefined){
let data114 = data113.fingerprint;
const _errs302 = errors;
if(errors === _errs302){
if(typeof data114 === "string"){
if(!pattern6.test(data114)){
const err205 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/instructions/fingerprint",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/instructions/anyOf/0/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/instructions/fingerprint",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/instructions/anyOf/0/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
var valid46 = _errs302 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data113.text !== undefined){
const _errs304 = errors;
if(typeof data113.text !== "string"){
const err207 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/instructions/text",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/instructions/anyOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
var valid46 = _errs304 === errors;
}
else {
var valid46 = true;
}
}
}
}
}
else {
const err208 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/instructions",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/instructions/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
var _valid6 = _errs299 === errors;
valid45 = valid45 || _valid6;
const _errs306 = errors;
if(data113 !== null){
const err209 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/instructions",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/instructions/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
var _valid6 = _errs306 === errors;
valid45 = valid45 || _valid6;
if(!valid45){
const err210 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/instructions",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/instructions/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs298;
if(vErrors !== null){
if(_errs298){
vErrors.length = _errs298;
}
else {
vErrors = null;
}
}
}
var valid40 = _errs297 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data104.tools !== undefined){
let data116 = data104.tools;
const _errs308 = errors;
if(errors === _errs308){
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key29 in data116){
const _errs310 = errors;
if(typeof key29 !== "string"){
const err211 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/tools",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/tools/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key29};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
var valid47 = _errs310 === errors;
if(!valid47){
const err212 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/tools",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/tools/propertyNames",keyword:"propertyNames",params:{propertyName: key29},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
validate52.errors = vErrors;
return false;
break;
}
}
if(valid47){
for(const key30 in data116){
const _errs313 = errors;
if(!(validate53(data116[key30], {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/tools/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data116,parentDataProperty:key30,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid48 = _errs313 === errors;
if(!valid48){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/tools",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/tools/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid40 = _errs308 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data104.prompts !== undefined){
let data118 = data104.prompts;
const _errs314 = errors;
if(errors === _errs314){
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key31 in data118){
const _errs316 = errors;
if(typeof key31 !== "string"){
const err213 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/prompts",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/prompts/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key31};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
var valid49 = _errs316 === errors;
if(!valid49){
const err214 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/prompts",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/prompts/propertyNames",keyword:"propertyNames",params:{propertyName: key31},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
validate52.errors = vErrors;
return false;
break;
}
}
if(valid49){
for(const key32 in data118){
const _errs319 = errors;
if(!(validate53(data118[key32], {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/prompts/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data118,parentDataProperty:key32,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid50 = _errs319 === errors;
if(!valid50){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/prompts",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/prompts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid40 = _errs314 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data104.resourceTemplates !== undefined){
let data120 = data104.resourceTemplates;
const _errs320 = errors;
if(errors === _errs320){
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key33 in data120){
const _errs322 = errors;
if(typeof key33 !== "string"){
const err215 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/resourceTemplates",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/resourceTemplates/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key33};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
var valid51 = _errs322 === errors;
if(!valid51){
const err216 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/resourceTemplates",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/resourceTemplates/propertyNames",keyword:"propertyNames",params:{propertyName: key33},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
validate52.errors = vErrors;
return false;
break;
}
}
if(valid51){
for(const key34 in data120){
const _errs325 = errors;
if(!(validate53(data120[key34], {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/resourceTemplates/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data120,parentDataProperty:key34,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid52 = _errs325 === errors;
if(!valid52){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/resourceTemplates",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/resourceTemplates/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid40 = _errs320 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data104.resources !== undefined){
let data122 = data104.resources;
const _errs326 = errors;
if(errors === _errs326){
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key35 in data122){
const _errs328 = errors;
if(typeof key35 !== "string"){
const err217 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/resources",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/resources/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key35};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
var valid53 = _errs328 === errors;
if(!valid53){
const err218 = {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/resources",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/resources/propertyNames",keyword:"propertyNames",params:{propertyName: key35},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
validate52.errors = vErrors;
return false;
break;
}
}
if(valid53){
for(const key36 in data122){
const _errs331 = errors;
if(!(validate53(data122[key36], {instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/resources/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data122,parentDataProperty:key36,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid54 = _errs331 === errors;
if(!valid54){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface/resources",schemaPath:"#/properties/servers/additionalProperties/properties/surface/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid40 = _errs326 === errors;
}
else {
var valid40 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/surface",schemaPath:"#/properties/servers/additionalProperties/properties/surface/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs273 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/servers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/servers/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/servers",schemaPath:"#/properties/servers/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

