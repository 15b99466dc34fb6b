/*! Licences of the libraries inside: THIRD_PARTY.txt */
(function(){var e=Object.defineProperty,t=(t,n)=>{let r={};for(var i in t)e(r,i,{get:t[i],enumerable:!0});return n||e(r,Symbol.toStringTag,{value:`Module`}),r},n=globalThis,r=n.ShadowRoot&&(n.ShadyCSS===void 0||n.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,i=Symbol(),a=new WeakMap,o=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==i)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(r&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=a.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&a.set(t,e))}return e}toString(){return this.cssText}},s=e=>new o(typeof e==`string`?e:e+``,void 0,i),c=(e,...t)=>new o(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,i),l=(e,t)=>{if(r)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let r of t){let t=document.createElement(`style`),i=n.litNonce;i!==void 0&&t.setAttribute(`nonce`,i),t.textContent=r.cssText,e.appendChild(t)}},u=r?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return s(t)})(e):e,{is:d,defineProperty:f,getOwnPropertyDescriptor:p,getOwnPropertyNames:m,getOwnPropertySymbols:h,getPrototypeOf:ee}=Object,g=globalThis,te=g.trustedTypes,ne=te?te.emptyScript:``,re=g.reactiveElementPolyfillSupport,_=(e,t)=>e,ie={toAttribute(e,t){switch(t){case Boolean:e=e?ne:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},v=(e,t)=>!d(e,t),ae={attribute:!0,type:String,converter:ie,reflect:!1,useDefault:!1,hasChanged:v};Symbol.metadata??=Symbol(`metadata`),g.litPropertyMetadata??=new WeakMap;var oe=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=ae){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&f(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=p(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??ae}static _$Ei(){if(this.hasOwnProperty(_(`elementProperties`)))return;let e=ee(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(_(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(_(`properties`))){let e=this.properties,t=[...m(e),...h(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(u(e))}else e!==void 0&&t.push(u(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return l(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?ie:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?ie:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??v)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};oe.elementStyles=[],oe.shadowRootOptions={mode:`open`},oe[_(`elementProperties`)]=new Map,oe[_(`finalized`)]=new Map,re?.({ReactiveElement:oe}),(g.reactiveElementVersions??=[]).push(`2.1.2`);var se=globalThis,y=e=>e,ce=se.trustedTypes,le=ce?ce.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,ue=`$lit$`,b=`lit$${Math.random().toFixed(9).slice(2)}$`,de=`?`+b,fe=`<${de}>`,pe=document,me=()=>pe.createComment(``),he=e=>e===null||typeof e!=`object`&&typeof e!=`function`,ge=Array.isArray,_e=e=>ge(e)||typeof e?.[Symbol.iterator]==`function`,ve=`[ 	
\f\r]`,ye=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,be=/-->/g,xe=/>/g,x=RegExp(`>|${ve}(?:([^\\s"'>=/]+)(${ve}*=${ve}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),Se=/'/g,Ce=/"/g,we=/^(?:script|style|textarea|title)$/i,Te=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),S=Te(1),C=Te(2),Ee=Symbol.for(`lit-noChange`),w=Symbol.for(`lit-nothing`),De=new WeakMap,T=pe.createTreeWalker(pe,129);function Oe(e,t){if(!ge(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return le===void 0?t:le.createHTML(t)}var E=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=ye;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===ye?c[1]===`!--`?o=be:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=x):(we.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=x):o=xe:o===x?c[0]===`>`?(o=i??ye,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?x:c[3]===`"`?Ce:Se):o===Ce||o===Se?o=x:o===be||o===xe?o=ye:(o=x,i=void 0);let d=o===x&&e[t+1].startsWith(`/>`)?` `:``;a+=o===ye?n+fe:l>=0?(r.push(s),n.slice(0,l)+ue+n.slice(l)+b+d):n+b+(l===-2?t:d)}return[Oe(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},ke=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=E(t,n);if(this.el=e.createElement(l,r),T.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=T.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(ue)){let t=u[o++],n=i.getAttribute(e).split(b),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?Me:r[1]===`?`?Ne:r[1]===`@`?Pe:O}),i.removeAttribute(e)}else e.startsWith(b)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(we.test(i.tagName)){let e=i.textContent.split(b),t=e.length-1;if(t>0){i.textContent=ce?ce.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],me()),T.nextNode(),c.push({type:2,index:++a});i.append(e[t],me())}}}else if(i.nodeType===8){if(i.data===de)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(b,e+1))!==-1;)c.push({type:7,index:a}),e+=b.length-1}}a++}}static createElement(e,t){let n=pe.createElement(`template`);return n.innerHTML=e,n}};function D(e,t,n=e,r){if(t===Ee)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=he(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=D(e,i._$AS(e,t.values),i,r)),t}var Ae=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??pe).importNode(t,!0);T.currentNode=r;let i=T.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new je(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new Fe(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=T.nextNode(),a++)}return T.currentNode=pe,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},je=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=w,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=D(this,e,t),he(e)?e===w||e==null||e===``?(this._$AH!==w&&this._$AR(),this._$AH=w):e!==this._$AH&&e!==Ee&&this._(e):e._$litType$===void 0?e.nodeType===void 0?_e(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==w&&he(this._$AH)?this._$AA.nextSibling.data=e:this.T(pe.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=ke.createElement(Oe(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new Ae(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=De.get(e.strings);return t===void 0&&De.set(e.strings,t=new ke(e)),t}k(t){ge(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(me()),this.O(me()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=y(e).nextSibling;y(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},O=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=w,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=w}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=D(this,e,t,0),a=!he(e)||e!==this._$AH&&e!==Ee,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=D(this,r[n+o],t,o),s===Ee&&(s=this._$AH[o]),a||=!he(s)||s!==this._$AH[o],s===w?e=w:e!==w&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===w?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},Me=class extends O{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===w?void 0:e}},Ne=class extends O{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==w)}},Pe=class extends O{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=D(this,e,t,0)??w)===Ee)return;let n=this._$AH,r=e===w&&n!==w||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==w&&(n===w||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Fe=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){D(this,e)}},Ie={M:ue,P:b,A:de,C:1,L:E,R:Ae,D:_e,V:D,I:je,H:O,N:Ne,U:Pe,B:Me,F:Fe},Le=se.litHtmlPolyfillSupport;Le?.(ke,je),(se.litHtmlVersions??=[]).push(`3.3.3`);var Re=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new je(t.insertBefore(me(),e),e,void 0,n??{})}return i._$AI(e),i},ze=globalThis,Be=class extends oe{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Re(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return Ee}};Be._$litElement$=!0,Be.finalized=!0,ze.litElementHydrateSupport?.({LitElement:Be});var Ve=ze.litElementPolyfillSupport;Ve?.({LitElement:Be}),(ze.litElementVersions??=[]).push(`4.2.2`);var He=10,Ue=document.currentScript instanceof HTMLScriptElement?document.currentScript:null,We=Object.fromEntries(Object.entries(Ue?.dataset??{})),Ge=new URL(`.`,Ue?.src||document.baseURI).href;function Ke(e){let t=Object.assign({},We,e.dataset),n=e.getAttribute(`base`)??t.server??Ge,r=new URL(n,document.baseURI).href.replace(/\/+$/,``),{position:i,theme:a,language:o}=t;return{server:r,title:t.title??``,greeting:t.greeting??``,color:t.color??``,position:i===`left`||i===`inline`?i:`right`,theme:a===`light`||a===`dark`?a:`auto`,language:o||`en`,locale:o||navigator.language||`en`,open:Ye(t.open),autofocus:Ye(t.autofocus),privacy:qe(t.privacy)??`${r}/privacy`,nudgeAfter:Je(t.nudge)}}function qe(e){if(!e)return null;try{let t=new URL(e,document.baseURI);return/^https?:$/.test(t.protocol)?t.href:null}catch{return null}}function Je(e){if(e===`off`||e===`false`)return null;let t=Number.parseFloat(e??``);return t>=0?t:He}var Ye=e=>e!==void 0&&e!==`false`,k=Object.create(null);k.open=`0`,k.close=`1`,k.ping=`2`,k.pong=`3`,k.message=`4`,k.upgrade=`5`,k.noop=`6`;var A=Object.create(null);Object.keys(k).forEach(e=>{A[k[e]]=e});var Xe={type:`error`,data:`parser error`},Ze=typeof Blob==`function`||typeof Blob<`u`&&Object.prototype.toString.call(Blob)===`[object BlobConstructor]`,Qe=typeof ArrayBuffer==`function`,$e=e=>typeof ArrayBuffer.isView==`function`?ArrayBuffer.isView(e):e&&e.buffer instanceof ArrayBuffer,et=({type:e,data:t},n,r)=>Ze&&t instanceof Blob?n?r(t):tt(t,r):Qe&&(t instanceof ArrayBuffer||$e(t))?n?r(t):tt(new Blob([t]),r):r(k[e]+(t||``)),tt=(e,t)=>{let n=new FileReader;return n.onload=function(){let e=n.result.split(`,`)[1];t(`b`+(e||``))},n.readAsDataURL(e)};function nt(e){return e instanceof Uint8Array?e:e instanceof ArrayBuffer?new Uint8Array(e):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}var rt;function it(e,t){if(Ze&&e.data instanceof Blob)return e.data.arrayBuffer().then(nt).then(t);if(Qe&&(e.data instanceof ArrayBuffer||$e(e.data)))return t(nt(e.data));et(e,!1,e=>{rt||=new TextEncoder,t(rt.encode(e))})}var j=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`,M=typeof Uint8Array>`u`?[]:new Uint8Array(256);for(let e=0;e<64;e++)M[j.charCodeAt(e)]=e;var at=e=>{let t=e.length*.75,n=e.length,r,i=0,a,o,s,c;e[e.length-1]===`=`&&(t--,e[e.length-2]===`=`&&t--);let l=new ArrayBuffer(t),u=new Uint8Array(l);for(r=0;r<n;r+=4)a=M[e.charCodeAt(r)],o=M[e.charCodeAt(r+1)],s=M[e.charCodeAt(r+2)],c=M[e.charCodeAt(r+3)],u[i++]=a<<2|o>>4,u[i++]=(o&15)<<4|s>>2,u[i++]=(s&3)<<6|c&63;return l},ot=typeof ArrayBuffer==`function`,st=(e,t)=>{if(typeof e!=`string`)return{type:`message`,data:lt(e,t)};let n=e.charAt(0);return n===`b`?{type:`message`,data:ct(e.substring(1),t)}:A[n]?e.length>1?{type:A[n],data:e.substring(1)}:{type:A[n]}:Xe},ct=(e,t)=>ot?lt(at(e),t):{base64:!0,data:e},lt=(e,t)=>{switch(t){case`blob`:return e instanceof Blob?e:new Blob([e]);default:return e instanceof ArrayBuffer?e:e.buffer}},ut=``,dt=(e,t)=>{let n=e.length,r=Array(n),i=0;e.forEach((e,a)=>{et(e,!1,e=>{r[a]=e,++i===n&&t(r.join(ut))})})},ft=(e,t)=>{let n=e.split(ut),r=[];for(let e=0;e<n.length;e++){let i=st(n[e],t);if(r.push(i),i.type===`error`)break}return r};function pt(){return new TransformStream({transform(e,t){it(e,n=>{let r=n.length,i;if(r<126)i=new Uint8Array(1),new DataView(i.buffer).setUint8(0,r);else if(r<65536){i=new Uint8Array(3);let e=new DataView(i.buffer);e.setUint8(0,126),e.setUint16(1,r)}else{i=new Uint8Array(9);let e=new DataView(i.buffer);e.setUint8(0,127),e.setBigUint64(1,BigInt(r))}e.data&&typeof e.data!=`string`&&(i[0]|=128),t.enqueue(i),t.enqueue(n)})}})}var mt;function ht(e){return e.reduce((e,t)=>e+t.length,0)}function N(e,t){if(e[0].length===t)return e.shift();let n=new Uint8Array(t),r=0;for(let i=0;i<t;i++)n[i]=e[0][r++],r===e[0].length&&(e.shift(),r=0);return e.length&&r<e[0].length&&(e[0]=e[0].slice(r)),n}function gt(e,t){mt||=new TextDecoder;let n=[],r=0,i=-1,a=!1;return new TransformStream({transform(o,s){for(n.push(o);;){if(r===0){if(ht(n)<1)break;let e=N(n,1);a=(e[0]&128)==128,i=e[0]&127,r=i<126?3:i===126?1:2}else if(r===1){if(ht(n)<2)break;let e=N(n,2);i=new DataView(e.buffer,e.byteOffset,e.length).getUint16(0),r=3}else if(r===2){if(ht(n)<8)break;let e=N(n,8),t=new DataView(e.buffer,e.byteOffset,e.length),a=t.getUint32(0);if(a>2**21-1){s.enqueue(Xe);break}i=a*2**32+t.getUint32(4),r=3}else{if(ht(n)<i)break;let e=N(n,i);s.enqueue(st(a?e:mt.decode(e),t)),r=0}if(i===0||i>e){s.enqueue(Xe);break}}}})}function P(e){if(e)return _t(e)}function _t(e){for(var t in P.prototype)e[t]=P.prototype[t];return e}P.prototype.on=P.prototype.addEventListener=function(e,t){return this._callbacks=this._callbacks||{},(this._callbacks[`$`+e]=this._callbacks[`$`+e]||[]).push(t),this},P.prototype.once=function(e,t){function n(){this.off(e,n),t.apply(this,arguments)}return n.fn=t,this.on(e,n),this},P.prototype.off=P.prototype.removeListener=P.prototype.removeAllListeners=P.prototype.removeEventListener=function(e,t){if(this._callbacks=this._callbacks||{},arguments.length==0)return this._callbacks={},this;var n=this._callbacks[`$`+e];if(!n)return this;if(arguments.length==1)return delete this._callbacks[`$`+e],this;for(var r,i=0;i<n.length;i++)if(r=n[i],r===t||r.fn===t){n.splice(i,1);break}return n.length===0&&delete this._callbacks[`$`+e],this},P.prototype.emit=function(e){this._callbacks=this._callbacks||{};for(var t=Array(arguments.length-1),n=this._callbacks[`$`+e],r=1;r<arguments.length;r++)t[r-1]=arguments[r];if(n){n=n.slice(0);for(var r=0,i=n.length;r<i;++r)n[r].apply(this,t)}return this},P.prototype.emitReserved=P.prototype.emit,P.prototype.listeners=function(e){return this._callbacks=this._callbacks||{},this._callbacks[`$`+e]||[]},P.prototype.hasListeners=function(e){return!!this.listeners(e).length};var vt=typeof Promise==`function`&&typeof Promise.resolve==`function`?e=>Promise.resolve().then(e):(e,t)=>t(e,0),F=typeof self<`u`?self:typeof window<`u`?window:Function(`return this`)(),yt=`arraybuffer`;function bt(e,...t){return t.reduce((t,n)=>(e.hasOwnProperty(n)&&(t[n]=e[n]),t),{})}var xt=F.setTimeout,St=F.clearTimeout;function Ct(e,t){t.useNativeTimers?(e.setTimeoutFn=xt.bind(F),e.clearTimeoutFn=St.bind(F)):(e.setTimeoutFn=F.setTimeout.bind(F),e.clearTimeoutFn=F.clearTimeout.bind(F))}var wt=1.33;function Tt(e){return typeof e==`string`?Et(e):Math.ceil((e.byteLength||e.size)*wt)}function Et(e){let t=0,n=0;for(let r=0,i=e.length;r<i;r++)t=e.charCodeAt(r),t<128?n+=1:t<2048?n+=2:t<55296||t>=57344?n+=3:(r++,n+=4);return n}function Dt(){return Date.now().toString(36).substring(3)+Math.random().toString(36).substring(2,5)}function Ot(e){let t=``;for(let n in e)e.hasOwnProperty(n)&&(t.length&&(t+=`&`),t+=encodeURIComponent(n)+`=`+encodeURIComponent(e[n]));return t}function kt(e){let t={},n=e.split(`&`);for(let e=0,r=n.length;e<r;e++){let r=n[e].split(`=`);t[decodeURIComponent(r[0])]=decodeURIComponent(r.slice(1).join(`=`))}return t}var At=class extends Error{constructor(e,t,n){super(e),this.description=t,this.context=n,this.type=`TransportError`}},jt=class extends P{constructor(e){super(),this.writable=!1,Ct(this,e),this.opts=e,this.query=e.query,this.socket=e.socket,this.supportsBinary=!e.forceBase64}onError(e,t,n){return super.emitReserved(`error`,new At(e,t,n)),this}open(){return this.readyState=`opening`,this.doOpen(),this}close(){return(this.readyState===`opening`||this.readyState===`open`)&&(this.doClose(),this.onClose()),this}send(e){this.readyState===`open`&&this.write(e)}onOpen(){this.readyState=`open`,this.writable=!0,super.emitReserved(`open`)}onData(e){let t=st(e,this.socket.binaryType);this.onPacket(t)}onPacket(e){super.emitReserved(`packet`,e)}onClose(e){this.readyState=`closed`,super.emitReserved(`close`,e)}pause(e){}createUri(e,t={}){return e+`://`+this._hostname()+this._port()+this.opts.path+this._query(t)}_hostname(){let e=this.opts.hostname;return e.indexOf(`:`)===-1?e:`[`+e+`]`}_port(){return this.opts.port&&(this.opts.secure&&Number(this.opts.port)!==443||!this.opts.secure&&Number(this.opts.port)!==80)?`:`+this.opts.port:``}_query(e){let t=Ot(e);return t.length?`?`+t:``}},Mt=class extends jt{constructor(){super(...arguments),this._polling=!1}get name(){return`polling`}doOpen(){this._poll()}pause(e){this.readyState=`pausing`;let t=()=>{this.readyState=`paused`,e()};if(this._polling||!this.writable){let e=0;this._polling&&(e++,this.once(`pollComplete`,function(){--e||t()})),this.writable||(e++,this.once(`drain`,function(){--e||t()}))}else t()}_poll(){this._polling=!0,this.doPoll(),this.emitReserved(`poll`)}onData(e){ft(e,this.socket.binaryType).forEach(e=>{if(this.readyState===`opening`&&e.type===`open`&&this.onOpen(),e.type===`close`)return this.onClose({description:`transport closed by the server`}),!1;this.onPacket(e)}),this.readyState!==`closed`&&(this._polling=!1,this.emitReserved(`pollComplete`),this.readyState===`open`&&this._poll())}doClose(){let e=()=>{this.write([{type:`close`}])};this.readyState===`open`?e():this.once(`open`,e)}write(e){this.writable=!1,dt(e,e=>{this.doWrite(e,()=>{this.writable=!0,this.emitReserved(`drain`)})})}uri(){let e=this.opts.secure?`https`:`http`,t=this.query||{};return!1!==this.opts.timestampRequests&&(t[this.opts.timestampParam]=Dt()),!this.supportsBinary&&!t.sid&&(t.b64=1),this.createUri(e,t)}},Nt=!1;try{Nt=typeof XMLHttpRequest<`u`&&`withCredentials`in new XMLHttpRequest}catch{}var Pt=Nt;function Ft(){}var It=class extends Mt{constructor(e){if(super(e),typeof location<`u`){let t=location.protocol===`https:`,n=location.port;n||=t?`443`:`80`,this.xd=typeof location<`u`&&e.hostname!==location.hostname||n!==e.port}}doWrite(e,t){let n=this.request({method:`POST`,data:e});n.on(`success`,t),n.on(`error`,(e,t)=>{this.onError(`xhr post error`,e,t)})}doPoll(){let e=this.request();e.on(`data`,this.onData.bind(this)),e.on(`error`,(e,t)=>{this.onError(`xhr poll error`,e,t)}),this.pollXhr=e}},Lt=class e extends P{constructor(e,t,n){super(),this.createRequest=e,Ct(this,n),this._opts=n,this._method=n.method||`GET`,this._uri=t,this._data=n.data===void 0?null:n.data,this._create()}_create(){var t;let n=bt(this._opts,`agent`,`pfx`,`key`,`passphrase`,`cert`,`ca`,`ciphers`,`rejectUnauthorized`,`autoUnref`);n.xdomain=!!this._opts.xd;let r=this._xhr=this.createRequest(n);try{r.open(this._method,this._uri,!0);try{if(this._opts.extraHeaders){r.setDisableHeaderCheck&&r.setDisableHeaderCheck(!0);for(let e in this._opts.extraHeaders)this._opts.extraHeaders.hasOwnProperty(e)&&r.setRequestHeader(e,this._opts.extraHeaders[e])}}catch{}if(this._method===`POST`)try{r.setRequestHeader(`Content-type`,`text/plain;charset=UTF-8`)}catch{}try{r.setRequestHeader(`Accept`,`*/*`)}catch{}(t=this._opts.cookieJar)==null||t.addCookies(r),`withCredentials`in r&&(r.withCredentials=this._opts.withCredentials),this._opts.requestTimeout&&(r.timeout=this._opts.requestTimeout),r.onreadystatechange=()=>{var e;r.readyState===3&&((e=this._opts.cookieJar)==null||e.parseCookies(r.getResponseHeader(`set-cookie`))),r.readyState===4&&(r.status===200||r.status===1223?this._onLoad():this.setTimeoutFn(()=>{this._onError(typeof r.status==`number`?r.status:0)},0))},r.send(this._data)}catch(e){this.setTimeoutFn(()=>{this._onError(e)},0);return}typeof document<`u`&&(this._index=e.requestsCount++,e.requests[this._index]=this)}_onError(e){this.emitReserved(`error`,e,this._xhr),this._cleanup(!0)}_cleanup(t){if(this._xhr!==void 0&&this._xhr!==null){if(this._xhr.onreadystatechange=Ft,t)try{this._xhr.abort()}catch{}typeof document<`u`&&delete e.requests[this._index],this._xhr=null}}_onLoad(){let e=this._xhr.responseText;e!==null&&(this.emitReserved(`data`,e),this.emitReserved(`success`),this._cleanup())}abort(){this._cleanup()}};if(Lt.requestsCount=0,Lt.requests={},typeof document<`u`){if(typeof attachEvent==`function`)attachEvent(`onunload`,Rt);else if(typeof addEventListener==`function`){let e=`onpagehide`in F?`pagehide`:`unload`;addEventListener(e,Rt,!1)}}function Rt(){for(let e in Lt.requests)Lt.requests.hasOwnProperty(e)&&Lt.requests[e].abort()}var zt=(function(){let e=Vt({xdomain:!1});return e&&e.responseType!==null})(),Bt=class extends It{constructor(e){super(e);let t=e&&e.forceBase64;this.supportsBinary=zt&&!t}request(e={}){return Object.assign(e,{xd:this.xd},this.opts),new Lt(Vt,this.uri(),e)}};function Vt(e){let t=e.xdomain;try{if(typeof XMLHttpRequest<`u`&&(!t||Pt))return new XMLHttpRequest}catch{}if(!t)try{return new F.ActiveXObject(`Microsoft.XMLHTTP`)}catch{}}var Ht=typeof navigator<`u`&&typeof navigator.product==`string`&&navigator.product.toLowerCase()===`reactnative`,Ut=class extends jt{get name(){return`websocket`}doOpen(){let e=this.uri(),t=this.opts.protocols,n=Ht?{}:bt(this.opts,`agent`,`perMessageDeflate`,`pfx`,`key`,`passphrase`,`cert`,`ca`,`ciphers`,`rejectUnauthorized`,`localAddress`,`protocolVersion`,`origin`,`maxPayload`,`family`,`checkServerIdentity`);this.opts.extraHeaders&&(n.headers=this.opts.extraHeaders);try{this.ws=this.createSocket(e,t,n)}catch(e){return this.emitReserved(`error`,e)}this.ws.binaryType=this.socket.binaryType,this.addEventListeners()}addEventListeners(){this.ws.onopen=()=>{this.opts.autoUnref&&this.ws._socket.unref(),this.onOpen()},this.ws.onclose=e=>this.onClose({description:`websocket connection closed`,context:e}),this.ws.onmessage=e=>this.onData(e.data),this.ws.onerror=e=>this.onError(`websocket error`,e)}write(e){this.writable=!1;for(let t=0;t<e.length;t++){let n=e[t],r=t===e.length-1;et(n,this.supportsBinary,e=>{try{this.doWrite(n,e)}catch{}r&&vt(()=>{this.writable=!0,this.emitReserved(`drain`)},this.setTimeoutFn)})}}doClose(){this.ws!==void 0&&(this.ws.onerror=()=>{},this.ws.close(),this.ws=null)}uri(){let e=this.opts.secure?`wss`:`ws`,t=this.query||{};return this.opts.timestampRequests&&(t[this.opts.timestampParam]=Dt()),this.supportsBinary||(t.b64=1),this.createUri(e,t)}},Wt=F.WebSocket||F.MozWebSocket,Gt={websocket:class extends Ut{createSocket(e,t,n){return Ht?new Wt(e,t,n):t?new Wt(e,t):new Wt(e)}doWrite(e,t){this.ws.send(t)}},webtransport:class extends jt{get name(){return`webtransport`}doOpen(){try{this._transport=new WebTransport(this.createUri(`https`),this.opts.transportOptions[this.name])}catch(e){return this.emitReserved(`error`,e)}this._transport.closed.then(()=>{this.onClose()}).catch(e=>{this.onError(`webtransport error`,e)}),this._transport.ready.then(()=>{this._transport.createBidirectionalStream().then(e=>{let t=gt(2**53-1,this.socket.binaryType),n=e.readable.pipeThrough(t).getReader(),r=pt();r.readable.pipeTo(e.writable),this._writer=r.writable.getWriter();let i=()=>{n.read().then(({done:e,value:t})=>{e||(this.onPacket(t),i())}).catch(e=>{})};i();let a={type:`open`};this.query.sid&&(a.data=`{"sid":"${this.query.sid}"}`),this._writer.write(a).then(()=>this.onOpen())})})}write(e){this.writable=!1;for(let t=0;t<e.length;t++){let n=e[t],r=t===e.length-1;this._writer.write(n).then(()=>{r&&vt(()=>{this.writable=!0,this.emitReserved(`drain`)},this.setTimeoutFn)})}}doClose(){var e;(e=this._transport)==null||e.close()}},polling:Bt},Kt=/^(?:(?![^:@\/?#]+:[^:@\/]*@)(http|https|ws|wss):\/\/)?((?:(([^:@\/?#]*)(?::([^:@\/?#]*))?)?@)?((?:[a-f0-9]{0,4}:){2,7}[a-f0-9]{0,4}|[^:\/?#]*)(?::(\d*))?)(((\/(?:[^?#](?![^?#\/]*\.[^?#\/.]+(?:[?#]|$)))*\/?)?([^?#\/]*))(?:\?([^#]*))?(?:#(.*))?)/,qt=[`source`,`protocol`,`authority`,`userInfo`,`user`,`password`,`host`,`port`,`relative`,`path`,`directory`,`file`,`query`,`anchor`];function I(e){if(e.length>8e3)throw`URI too long`;let t=e,n=e.indexOf(`[`),r=e.indexOf(`]`);n!=-1&&r!=-1&&(e=e.substring(0,n)+e.substring(n,r).replace(/:/g,`;`)+e.substring(r,e.length));let i=Kt.exec(e||``),a={},o=14;for(;o--;)a[qt[o]]=i[o]||``;return n!=-1&&r!=-1&&(a.source=t,a.host=a.host.substring(1,a.host.length-1).replace(/;/g,`:`),a.authority=a.authority.replace(`[`,``).replace(`]`,``).replace(/;/g,`:`),a.ipv6uri=!0),a.pathNames=Jt(a,a.path),a.queryKey=Yt(a,a.query),a}function Jt(e,t){let n=t.replace(/\/{2,9}/g,`/`).split(`/`);return(t.slice(0,1)==`/`||t.length===0)&&n.splice(0,1),t.slice(-1)==`/`&&n.splice(n.length-1,1),n}function Yt(e,t){let n={};return t.replace(/(?:^|&)([^&=]*)=?([^&]*)/g,function(e,t,r){t&&(n[t]=r)}),n}var Xt=typeof addEventListener==`function`&&typeof removeEventListener==`function`,Zt=[];Xt&&addEventListener(`offline`,()=>{Zt.forEach(e=>e())},!1);var Qt=class e extends P{constructor(e,t={}){if(super(),this.binaryType=yt,this.writeBuffer=[],this._prevBufferLen=0,this._upgrades=[],this._pingInterval=-1,this._pingTimeout=-1,this._maxPayload=-1,this._pingTimeoutTime=1/0,e&&typeof e==`object`&&(t=e,e=null),e){let n=I(e);t.hostname=n.host,t.secure=n.protocol===`https`||n.protocol===`wss`,t.port=n.port,n.query&&(t.query=n.query)}else t.host&&(t.hostname=I(t.host).host);if(Ct(this,t),this.secure=t.secure==null?typeof location<`u`&&location.protocol===`https:`:t.secure,t.hostname&&!t.port&&(t.port=this.secure?`443`:`80`),this.hostname=t.hostname||(typeof location<`u`?location.hostname:`localhost`),this.port=t.port||(typeof location<`u`&&location.port?location.port:this.secure?`443`:`80`),t.transportImplementations&&t.transports)throw Error(`specifying both 'transportImplementations' and 'transports' options is not supported`);t.transportImplementations||t.transports?.length&&typeof t.transports[0]==`function`?(this.transports=[],this._transportsByName=Object.create(null),(t.transportImplementations??t.transports).forEach(e=>{let t=e.prototype.name;this.transports.push(t),this._transportsByName[t]=e})):(this.transports=t.transports?[...t.transports]:[`polling`,`websocket`,`webtransport`],this._transportsByName=Gt),this.opts=Object.assign({path:`/engine.io`,agent:!1,withCredentials:!1,upgrade:!0,timestampParam:`t`,rememberUpgrade:!1,addTrailingSlash:!0,rejectUnauthorized:!0,perMessageDeflate:{threshold:1024},transportOptions:{},closeOnBeforeunload:!1},t),this.opts.path=this.opts.path.replace(/\/$/,``)+(this.opts.addTrailingSlash?`/`:``),typeof this.opts.query==`string`&&(this.opts.query=kt(this.opts.query)),Xt&&(this.opts.closeOnBeforeunload&&(this._beforeunloadEventListener=()=>{this.transport&&(this.transport.removeAllListeners(),this.transport.close())},addEventListener(`beforeunload`,this._beforeunloadEventListener,!1)),this.hostname!==`localhost`&&(this._offlineEventListener=()=>{this._onClose(`transport close`,{description:`network connection lost`})},Zt.push(this._offlineEventListener))),this.opts.withCredentials&&(this._cookieJar=void 0),this._open()}createTransport(e){let t=Object.assign({},this.opts.query);t.EIO=4,t.transport=e,this.id&&(t.sid=this.id);let n=Object.assign({},this.opts,{query:t,socket:this,hostname:this.hostname,secure:this.secure,port:this.port},this.opts.transportOptions[e]);return new this._transportsByName[e](n)}_open(){if(this.transports.length===0){this.setTimeoutFn(()=>{this.emitReserved(`error`,`No transports available`)},0);return}let t=this.opts.rememberUpgrade&&e.priorWebsocketSuccess&&this.transports.indexOf(`websocket`)!==-1?`websocket`:this.transports[0];this.readyState=`opening`;let n=this.createTransport(t);n.open(),this.setTransport(n)}setTransport(e){this.transport&&this.transport.removeAllListeners(),this.transport=e,e.on(`drain`,this._onDrain.bind(this)).on(`packet`,this._onPacket.bind(this)).on(`error`,this._onError.bind(this)).on(`close`,e=>this._onClose(`transport close`,e))}_probe(t){let n=this.createTransport(t),r=!1;e.priorWebsocketSuccess=!1;let i=()=>{r||(n.send([{type:`ping`,data:`probe`}]),n.once(`packet`,t=>{if(!r){if(t.type===`pong`&&t.data===`probe`){if(this.upgrading=!0,this.emitReserved(`upgrading`,n),!n)return;e.priorWebsocketSuccess=n.name===`websocket`,this.transport.pause(()=>{r||this.readyState!==`closed`&&(u(),this.setTransport(n),n.send([{type:`upgrade`}]),this.emitReserved(`upgrade`,n),n=null,this.upgrading=!1,this.flush())})}else{let e=Error(`probe error`);e.transport=n.name,this.emitReserved(`upgradeError`,e)}}}))};function a(){r||(r=!0,u(),n.close(),n=null)}let o=e=>{let t=Error(`probe error: `+e);t.transport=n.name,a(),this.emitReserved(`upgradeError`,t)};function s(){o(`transport closed`)}function c(){o(`socket closed`)}function l(e){n&&e.name!==n.name&&a()}let u=()=>{n.removeListener(`open`,i),n.removeListener(`error`,o),n.removeListener(`close`,s),this.off(`close`,c),this.off(`upgrading`,l)};n.once(`open`,i),n.once(`error`,o),n.once(`close`,s),this.once(`close`,c),this.once(`upgrading`,l),this._upgrades.indexOf(`webtransport`)!==-1&&t!==`webtransport`?this.setTimeoutFn(()=>{r||n.open()},200):n.open()}onOpen(){if(this.readyState=`open`,e.priorWebsocketSuccess=this.transport.name===`websocket`,this.emitReserved(`open`),this.flush(),this.readyState===`open`&&this.opts.upgrade)for(let e=0;e<this._upgrades.length;e++)this._probe(this._upgrades[e])}_onPacket(e){if(this.readyState===`opening`||this.readyState===`open`||this.readyState===`closing`)switch(this.emitReserved(`packet`,e),this.emitReserved(`heartbeat`),e.type){case`open`:this.onHandshake(JSON.parse(e.data));break;case`ping`:this._sendPacket(`pong`),this.emitReserved(`ping`),this.emitReserved(`pong`),this._resetPingTimeout();break;case`error`:let t=Error(`server error`);t.code=e.data,this._onError(t);break;case`message`:this.emitReserved(`data`,e.data),this.emitReserved(`message`,e.data)}}onHandshake(e){this.emitReserved(`handshake`,e),this.id=e.sid,this.transport.query.sid=e.sid,this._upgrades=this._filterUpgrades(e.upgrades),this._pingInterval=e.pingInterval,this._pingTimeout=e.pingTimeout,this._maxPayload=e.maxPayload,this.onOpen(),this.readyState!==`closed`&&this._resetPingTimeout()}_resetPingTimeout(){this.clearTimeoutFn(this._pingTimeoutTimer);let e=this._pingInterval+this._pingTimeout;this._pingTimeoutTime=Date.now()+e,this._pingTimeoutTimer=this.setTimeoutFn(()=>{this._onClose(`ping timeout`)},e),this.opts.autoUnref&&this._pingTimeoutTimer.unref()}_onDrain(){this.writeBuffer.splice(0,this._prevBufferLen),this._prevBufferLen=0,this.writeBuffer.length===0?this.emitReserved(`drain`):this.flush()}flush(){if(this.readyState!==`closed`&&this.transport.writable&&!this.upgrading&&this.writeBuffer.length){let e=this._getWritablePackets();this.transport.send(e),this._prevBufferLen=e.length,this.emitReserved(`flush`)}}_getWritablePackets(){if(!(this._maxPayload&&this.transport.name===`polling`&&this.writeBuffer.length>1))return this.writeBuffer;let e=1;for(let t=0;t<this.writeBuffer.length;t++){let n=this.writeBuffer[t].data;if(n&&(e+=Tt(n)),t>0&&e>this._maxPayload)return this.writeBuffer.slice(0,t);e+=2}return this.writeBuffer}_hasPingExpired(){if(!this._pingTimeoutTime)return!0;let e=Date.now()>this._pingTimeoutTime;return e&&(this._pingTimeoutTime=0,vt(()=>{this._onClose(`ping timeout`)},this.setTimeoutFn)),e}write(e,t,n){return this._sendPacket(`message`,e,t,n),this}send(e,t,n){return this._sendPacket(`message`,e,t,n),this}_sendPacket(e,t,n,r){if(typeof t==`function`&&(r=t,t=void 0),typeof n==`function`&&(r=n,n=null),this.readyState===`closing`||this.readyState===`closed`)return;n||={},n.compress=!1!==n.compress;let i={type:e,data:t,options:n};this.emitReserved(`packetCreate`,i),this.writeBuffer.push(i),r&&this.once(`flush`,r),this.flush()}close(){let e=()=>{this._onClose(`forced close`),this.transport.close()},t=()=>{this.off(`upgrade`,t),this.off(`upgradeError`,t),e()},n=()=>{this.once(`upgrade`,t),this.once(`upgradeError`,t)};return(this.readyState===`opening`||this.readyState===`open`)&&(this.readyState=`closing`,this.writeBuffer.length?this.once(`drain`,()=>{this.upgrading?n():e()}):this.upgrading?n():e()),this}_onError(t){if(e.priorWebsocketSuccess=!1,this.opts.tryAllTransports&&this.transports.length>1&&this.readyState===`opening`)return this.transports.shift(),this._open();this.emitReserved(`error`,t),this._onClose(`transport error`,t)}_onClose(e,t){if(this.readyState===`opening`||this.readyState===`open`||this.readyState===`closing`){if(this.clearTimeoutFn(this._pingTimeoutTimer),this.transport.removeAllListeners(`close`),this.transport.close(),this.transport.removeAllListeners(),Xt&&(this._beforeunloadEventListener&&removeEventListener(`beforeunload`,this._beforeunloadEventListener,!1),this._offlineEventListener)){let e=Zt.indexOf(this._offlineEventListener);e!==-1&&Zt.splice(e,1)}this.readyState=`closed`,this.id=null,this.emitReserved(`close`,e,t),this.writeBuffer=[],this._prevBufferLen=0}}_filterUpgrades(e){let t=[];for(let n=0;n<e.length;n++)~this.transports.indexOf(e[n])&&t.push(e[n]);return t}};Qt.protocol=4,Qt.protocol;function $t(e,t=``,n){let r=e;n||=typeof location<`u`&&location,e??=n.protocol+`//`+n.host,typeof e==`string`&&(e.charAt(0)===`/`&&(e=e.charAt(1)===`/`?n.protocol+e:n.host+e),/^(https?|wss?):\/\//.test(e)||(e=n===void 0?`https://`+e:n.protocol+`//`+e),r=I(e)),r.port||(/^(http|ws)$/.test(r.protocol)?r.port=`80`:/^(http|ws)s$/.test(r.protocol)&&(r.port=`443`)),r.path=r.path||`/`;let i=r.host.indexOf(`:`)===-1?r.host:`[`+r.host+`]`;return r.id=r.protocol+`://`+i+`:`+r.port+t,r.href=r.protocol+`://`+i+(n&&n.port===r.port?``:`:`+r.port),r}var en=typeof ArrayBuffer==`function`,tn=e=>typeof ArrayBuffer.isView==`function`?ArrayBuffer.isView(e):e.buffer instanceof ArrayBuffer,nn=Object.prototype.toString,rn=typeof Blob==`function`||typeof Blob<`u`&&nn.call(Blob)===`[object BlobConstructor]`,an=typeof File==`function`||typeof File<`u`&&nn.call(File)===`[object FileConstructor]`;function on(e){return en&&(e instanceof ArrayBuffer||tn(e))||rn&&e instanceof Blob||an&&e instanceof File}function sn(e,t){if(!e||typeof e!=`object`)return!1;if(Array.isArray(e)){for(let t=0,n=e.length;t<n;t++)if(sn(e[t]))return!0;return!1}if(on(e))return!0;if(e.toJSON&&typeof e.toJSON==`function`&&arguments.length===1)return sn(e.toJSON(),!0);for(let t in e)if(Object.prototype.hasOwnProperty.call(e,t)&&sn(e[t]))return!0;return!1}function cn(e){let t=[],n=e.data,r=e;return r.data=ln(n,t),r.attachments=t.length,{packet:r,buffers:t}}function ln(e,t,n){if(!e)return e;if(on(e)){let n={_placeholder:!0,num:t.length};return t.push(e),n}if(Array.isArray(e)){let n=Array(e.length);for(let r=0;r<e.length;r++)n[r]=ln(e[r],t);return n}if(typeof e==`object`&&!(e instanceof Date)){if(e.toJSON&&typeof e.toJSON==`function`&&!n)return ln(e.toJSON(),t,!0);let r={};for(let n in e)Object.prototype.hasOwnProperty.call(e,n)&&(r[n]=ln(e[n],t));return r}return e}function un(e,t){return e.data=dn(e.data,t),delete e.attachments,e}function dn(e,t){if(!e)return e;if(e&&e._placeholder===!0){if(typeof e.num==`number`&&e.num>=0&&e.num<t.length)return t[e.num];throw Error(`illegal attachments`)}if(Array.isArray(e))for(let n=0;n<e.length;n++)e[n]=dn(e[n],t);else if(typeof e==`object`)for(let n in e)Object.prototype.hasOwnProperty.call(e,n)&&(e[n]=dn(e[n],t));return e}var fn=t({Decoder:()=>hn,Encoder:()=>mn,PacketType:()=>L,isPacketValid:()=>Sn,protocol:()=>5}),pn=[`connect`,`connect_error`,`disconnect`,`disconnecting`,`newListener`,`removeListener`],L;(function(e){e[e.CONNECT=0]=`CONNECT`,e[e.DISCONNECT=1]=`DISCONNECT`,e[e.EVENT=2]=`EVENT`,e[e.ACK=3]=`ACK`,e[e.CONNECT_ERROR=4]=`CONNECT_ERROR`,e[e.BINARY_EVENT=5]=`BINARY_EVENT`,e[e.BINARY_ACK=6]=`BINARY_ACK`})(L||={});var mn=class{constructor(e){this.replacer=e}encode(e){return(e.type===L.EVENT||e.type===L.ACK)&&sn(e)?this.encodeAsBinary({type:e.type===L.EVENT?L.BINARY_EVENT:L.BINARY_ACK,nsp:e.nsp,data:e.data,id:e.id}):[this.encodeAsString(e)]}encodeAsString(e){let t=``+e.type;return(e.type===L.BINARY_EVENT||e.type===L.BINARY_ACK)&&(t+=e.attachments+`-`),e.nsp&&e.nsp!==`/`&&(t+=e.nsp+`,`),e.id!=null&&(t+=e.id),e.data!=null&&(t+=JSON.stringify(e.data,this.replacer)),t}encodeAsBinary(e){let t=cn(e),n=this.encodeAsString(t.packet),r=t.buffers;return r.unshift(n),r}},hn=class e extends P{constructor(e){super(),this.opts=Object.assign({reviver:void 0,maxAttachments:10},typeof e==`function`?{reviver:e}:e)}add(e){let t;if(typeof e==`string`){if(this.reconstructor)throw Error(`got plaintext data when reconstructing a packet`);t=this.decodeString(e);let n=t.type===L.BINARY_EVENT;n||t.type===L.BINARY_ACK?(t.type=n?L.EVENT:L.ACK,this.reconstructor=new gn(t)):super.emitReserved(`decoded`,t)}else if(on(e)||e.base64){if(this.reconstructor)t=this.reconstructor.takeBinaryData(e),t&&(this.reconstructor=null,super.emitReserved(`decoded`,t));else throw Error(`got binary data when not reconstructing a packet`)}else throw Error(`Unknown type: `+e)}decodeString(t){let n=0,r={type:Number(t.charAt(0))};if(L[r.type]===void 0)throw Error(`unknown packet type `+r.type);if(r.type===L.BINARY_EVENT||r.type===L.BINARY_ACK){let e=n+1;for(;t.charAt(++n)!==`-`&&n!=t.length;);let i=t.substring(e,n);if(i!=Number(i)||t.charAt(n)!==`-`)throw Error(`Illegal attachments`);let a=Number(i);if(!vn(a)||a<1)throw Error(`Illegal attachments`);if(a>this.opts.maxAttachments)throw Error(`too many attachments`);r.attachments=a}if(t.charAt(n+1)===`/`){let e=n+1;for(;++n&&t.charAt(n)!==`,`&&n!==t.length;);r.nsp=t.substring(e,n)}else r.nsp=`/`;let i=t.charAt(n+1);if(i!==``&&Number(i)==i){let e=n+1;for(;++n;){let e=t.charAt(n);if(e==null||Number(e)!=e){--n;break}if(n===t.length)break}r.id=Number(t.substring(e,n+1))}if(t.charAt(++n)){let i=this.tryParse(t.substr(n));if(e.isPayloadValid(r.type,i))r.data=i;else throw Error(`invalid payload`)}return r}tryParse(e){try{return JSON.parse(e,this.opts.reviver)}catch{return!1}}static isPayloadValid(e,t){switch(e){case L.CONNECT:return bn(t);case L.DISCONNECT:return t===void 0;case L.CONNECT_ERROR:return typeof t==`string`||bn(t);case L.EVENT:case L.BINARY_EVENT:return Array.isArray(t)&&(typeof t[0]==`number`||typeof t[0]==`string`&&pn.indexOf(t[0])===-1);case L.ACK:case L.BINARY_ACK:return Array.isArray(t)}}destroy(){this.reconstructor&&=(this.reconstructor.finishedReconstruction(),null)}},gn=class{constructor(e){this.packet=e,this.buffers=[],this.reconPack=e}takeBinaryData(e){if(this.buffers.push(e),this.buffers.length===this.reconPack.attachments){let e=un(this.reconPack,this.buffers);return this.finishedReconstruction(),e}return null}finishedReconstruction(){this.reconPack=null,this.buffers=[]}};function _n(e){return typeof e==`string`}var vn=Number.isInteger||function(e){return typeof e==`number`&&isFinite(e)&&Math.floor(e)===e};function yn(e){return e===void 0||vn(e)}function bn(e){return Object.prototype.toString.call(e)===`[object Object]`}function xn(e,t){switch(e){case L.CONNECT:return t===void 0||bn(t);case L.DISCONNECT:return t===void 0;case L.EVENT:return Array.isArray(t)&&(typeof t[0]==`number`||typeof t[0]==`string`&&pn.indexOf(t[0])===-1);case L.ACK:return Array.isArray(t);case L.CONNECT_ERROR:return typeof t==`string`||bn(t);default:return!1}}function Sn(e){return _n(e.nsp)&&yn(e.id)&&xn(e.type,e.data)}function R(e,t,n){return e.on(t,n),function(){e.off(t,n)}}var Cn=Object.freeze({connect:1,connect_error:1,disconnect:1,disconnecting:1,newListener:1,removeListener:1}),wn=class extends P{constructor(e,t,n){super(),this.connected=!1,this.recovered=!1,this.receiveBuffer=[],this.sendBuffer=[],this._queue=[],this._queueSeq=0,this.ids=0,this.acks={},this.flags={},this.io=e,this.nsp=t,n&&n.auth&&(this.auth=n.auth),this._opts=Object.assign({},n),this.io._autoConnect&&this.open()}get disconnected(){return!this.connected}subEvents(){if(this.subs)return;let e=this.io;this.subs=[R(e,`open`,this.onopen.bind(this)),R(e,`packet`,this.onpacket.bind(this)),R(e,`error`,this.onerror.bind(this)),R(e,`close`,this.onclose.bind(this))]}get active(){return!!this.subs}connect(){return this.connected||(this.subEvents(),this.io._reconnecting||this.io.open(),this.io._readyState===`open`&&this.onopen()),this}open(){return this.connect()}send(...e){return e.unshift(`message`),this.emit.apply(this,e),this}emit(e,...t){if(Cn.hasOwnProperty(e))throw Error(`"`+e.toString()+`" is a reserved event name`);if(t.unshift(e),this._opts.retries&&!this.flags.fromQueue&&!this.flags.volatile)return this._addToQueue(t),this;let n={type:L.EVENT,data:t};if(n.options={},n.options.compress=this.flags.compress!==!1,typeof t[t.length-1]==`function`){let e=this.ids++,r=t.pop();this._registerAckCallback(e,r),n.id=e}let r=this.io.engine?.transport?.writable,i=this.connected&&!this.io.engine?._hasPingExpired();return this.flags.volatile&&!r||(i?(this.notifyOutgoingListeners(n),this.packet(n)):this.sendBuffer.push(n)),this.flags={},this}_registerAckCallback(e,t){let n=this.flags.timeout??this._opts.ackTimeout;if(n===void 0){this.acks[e]=t;return}let r=this.io.setTimeoutFn(()=>{delete this.acks[e];for(let t=0;t<this.sendBuffer.length;t++)this.sendBuffer[t].id===e&&this.sendBuffer.splice(t,1);t.call(this,Error(`operation has timed out`))},n),i=(...e)=>{this.io.clearTimeoutFn(r),t.apply(this,e)};i.withError=!0,this.acks[e]=i}emitWithAck(e,...t){return new Promise((n,r)=>{let i=(e,t)=>e?r(e):n(t);i.withError=!0,t.push(i),this.emit(e,...t)})}_addToQueue(e){let t;typeof e[e.length-1]==`function`&&(t=e.pop());let n={id:this._queueSeq++,tryCount:0,pending:!1,args:e,flags:Object.assign({fromQueue:!0},this.flags)};e.push((e,...r)=>(this._queue[0],e===null?(this._queue.shift(),t&&t(null,...r)):n.tryCount>this._opts.retries&&(this._queue.shift(),t&&t(e)),n.pending=!1,this._drainQueue())),this._queue.push(n),this._drainQueue()}_drainQueue(e=!1){if(!this.connected||this._queue.length===0)return;let t=this._queue[0];(!t.pending||e)&&(t.pending=!0,t.tryCount++,this.flags=t.flags,this.emit.apply(this,t.args))}packet(e){e.nsp=this.nsp,this.io._packet(e)}onopen(){typeof this.auth==`function`?this.auth(e=>{this._sendConnectPacket(e)}):this._sendConnectPacket(this.auth)}_sendConnectPacket(e){this.packet({type:L.CONNECT,data:this._pid?Object.assign({pid:this._pid,offset:this._lastOffset},e):e})}onerror(e){this.connected||this.emitReserved(`connect_error`,e)}onclose(e,t){this.connected=!1,delete this.id,this.emitReserved(`disconnect`,e,t),this._clearAcks()}_clearAcks(){Object.keys(this.acks).forEach(e=>{if(!this.sendBuffer.some(t=>String(t.id)===e)){let t=this.acks[e];delete this.acks[e],t.withError&&t.call(this,Error(`socket has been disconnected`))}})}onpacket(e){if(e.nsp===this.nsp)switch(e.type){case L.CONNECT:e.data&&e.data.sid?this.onconnect(e.data.sid,e.data.pid):this.emitReserved(`connect_error`,Error(`It seems you are trying to reach a Socket.IO server in v2.x with a v3.x client, but they are not compatible (more information here: https://socket.io/docs/v3/migrating-from-2-x-to-3-0/)`));break;case L.EVENT:case L.BINARY_EVENT:this.onevent(e);break;case L.ACK:case L.BINARY_ACK:this.onack(e);break;case L.DISCONNECT:this.ondisconnect();break;case L.CONNECT_ERROR:this.destroy();let t=Error(e.data.message);t.data=e.data.data,this.emitReserved(`connect_error`,t)}}onevent(e){let t=e.data||[];e.id!=null&&t.push(this.ack(e.id)),this.connected?this.emitEvent(t):this.receiveBuffer.push(Object.freeze(t))}emitEvent(e){if(this._anyListeners&&this._anyListeners.length){let t=this._anyListeners.slice();for(let n of t)n.apply(this,e)}super.emit.apply(this,e),this._pid&&e.length&&typeof e[e.length-1]==`string`&&(this._lastOffset=e[e.length-1])}ack(e){let t=this,n=!1;return function(...r){n||(n=!0,t.packet({type:L.ACK,id:e,data:r}))}}onack(e){let t=this.acks[e.id];typeof t==`function`&&(delete this.acks[e.id],t.withError&&e.data.unshift(null),t.apply(this,e.data))}onconnect(e,t){this.id=e,this.recovered=t&&this._pid===t,this._pid=t,this.connected=!0,this.emitBuffered(),this._drainQueue(!0),this.emitReserved(`connect`)}emitBuffered(){this.receiveBuffer.forEach(e=>this.emitEvent(e)),this.receiveBuffer=[],this.sendBuffer.forEach(e=>{this.notifyOutgoingListeners(e),this.packet(e)}),this.sendBuffer=[]}ondisconnect(){this.destroy(),this.onclose(`io server disconnect`)}destroy(){this.subs&&=(this.subs.forEach(e=>e()),void 0),this.io._destroy(this)}disconnect(){return this.connected&&this.packet({type:L.DISCONNECT}),this.destroy(),this.connected&&this.onclose(`io client disconnect`),this}close(){return this.disconnect()}compress(e){return this.flags.compress=e,this}get volatile(){return this.flags.volatile=!0,this}timeout(e){return this.flags.timeout=e,this}onAny(e){return this._anyListeners=this._anyListeners||[],this._anyListeners.push(e),this}prependAny(e){return this._anyListeners=this._anyListeners||[],this._anyListeners.unshift(e),this}offAny(e){if(!this._anyListeners)return this;if(e){let t=this._anyListeners;for(let n=0;n<t.length;n++)if(e===t[n])return t.splice(n,1),this}else this._anyListeners=[];return this}listenersAny(){return this._anyListeners||[]}onAnyOutgoing(e){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.push(e),this}prependAnyOutgoing(e){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.unshift(e),this}offAnyOutgoing(e){if(!this._anyOutgoingListeners)return this;if(e){let t=this._anyOutgoingListeners;for(let n=0;n<t.length;n++)if(e===t[n])return t.splice(n,1),this}else this._anyOutgoingListeners=[];return this}listenersAnyOutgoing(){return this._anyOutgoingListeners||[]}notifyOutgoingListeners(e){if(this._anyOutgoingListeners&&this._anyOutgoingListeners.length){let t=this._anyOutgoingListeners.slice();for(let n of t)n.apply(this,e.data)}}};function Tn(e){e||={},this.ms=e.min||100,this.max=e.max||1e4,this.factor=e.factor||2,this.jitter=e.jitter>0&&e.jitter<=1?e.jitter:0,this.attempts=0}Tn.prototype.duration=function(){var e=this.ms*this.factor**+this.attempts++;if(this.jitter){var t=Math.random(),n=Math.floor(t*this.jitter*e);e=Math.floor(t*10)&1?e+n:e-n}return Math.min(e,this.max)|0},Tn.prototype.reset=function(){this.attempts=0},Tn.prototype.setMin=function(e){this.ms=e},Tn.prototype.setMax=function(e){this.max=e},Tn.prototype.setJitter=function(e){this.jitter=e};var En=class extends P{constructor(e,t){super(),this.nsps={},this.subs=[],e&&typeof e==`object`&&(t=e,e=void 0),t||={},t.path=t.path||`/socket.io`,this.opts=t,Ct(this,t),this.reconnection(t.reconnection!==!1),this.reconnectionAttempts(t.reconnectionAttempts||1/0),this.reconnectionDelay(t.reconnectionDelay||1e3),this.reconnectionDelayMax(t.reconnectionDelayMax||5e3),this.randomizationFactor(t.randomizationFactor??.5),this.backoff=new Tn({min:this.reconnectionDelay(),max:this.reconnectionDelayMax(),jitter:this.randomizationFactor()}),this.timeout(t.timeout==null?2e4:t.timeout),this._readyState=`closed`,this.uri=e;let n=t.parser||fn;this.encoder=new n.Encoder,this.decoder=new n.Decoder,this._autoConnect=t.autoConnect!==!1,this._autoConnect&&this.open()}reconnection(e){return arguments.length?(this._reconnection=!!e,e||(this.skipReconnect=!0),this):this._reconnection}reconnectionAttempts(e){return e===void 0?this._reconnectionAttempts:(this._reconnectionAttempts=e,this)}reconnectionDelay(e){var t;return e===void 0?this._reconnectionDelay:(this._reconnectionDelay=e,(t=this.backoff)==null||t.setMin(e),this)}randomizationFactor(e){var t;return e===void 0?this._randomizationFactor:(this._randomizationFactor=e,(t=this.backoff)==null||t.setJitter(e),this)}reconnectionDelayMax(e){var t;return e===void 0?this._reconnectionDelayMax:(this._reconnectionDelayMax=e,(t=this.backoff)==null||t.setMax(e),this)}timeout(e){return arguments.length?(this._timeout=e,this):this._timeout}maybeReconnectOnOpen(){!this._reconnecting&&this._reconnection&&this.backoff.attempts===0&&this.reconnect()}open(e){if(~this._readyState.indexOf(`open`))return this;this.engine=new Qt(this.uri,this.opts);let t=this.engine,n=this;this._readyState=`opening`,this.skipReconnect=!1;let r=R(t,`open`,function(){n.onopen(),e&&e()}),i=t=>{this.cleanup(),this._readyState=`closed`,this.emitReserved(`error`,t),e?e(t):this.maybeReconnectOnOpen()},a=R(t,`error`,i);if(!1!==this._timeout){let e=this._timeout,n=this.setTimeoutFn(()=>{r(),i(Error(`timeout`)),t.close()},e);this.opts.autoUnref&&n.unref(),this.subs.push(()=>{this.clearTimeoutFn(n)})}return this.subs.push(r),this.subs.push(a),this}connect(e){return this.open(e)}onopen(){this.cleanup(),this._readyState=`open`,this.emitReserved(`open`);let e=this.engine;this.subs.push(R(e,`ping`,this.onping.bind(this)),R(e,`data`,this.ondata.bind(this)),R(e,`error`,this.onerror.bind(this)),R(e,`close`,this.onclose.bind(this)),R(this.decoder,`decoded`,this.ondecoded.bind(this)))}onping(){this.emitReserved(`ping`)}ondata(e){try{this.decoder.add(e)}catch(e){this.onclose(`parse error`,e)}}ondecoded(e){vt(()=>{this.emitReserved(`packet`,e)},this.setTimeoutFn)}onerror(e){this.emitReserved(`error`,e)}socket(e,t){let n=this.nsps[e];return n?this._autoConnect&&!n.active&&n.connect():(n=new wn(this,e,t),this.nsps[e]=n),n}_destroy(e){let t=Object.keys(this.nsps);for(let e of t)if(this.nsps[e].active)return;this._close()}_packet(e){let t=this.encoder.encode(e);for(let n=0;n<t.length;n++)this.engine.write(t[n],e.options)}cleanup(){this.subs.forEach(e=>e()),this.subs.length=0,this.decoder.destroy()}_close(){this.skipReconnect=!0,this._reconnecting=!1,this.onclose(`forced close`)}disconnect(){return this._close()}onclose(e,t){var n;this.cleanup(),(n=this.engine)==null||n.close(),this.backoff.reset(),this._readyState=`closed`,this.emitReserved(`close`,e,t),this._reconnection&&!this.skipReconnect&&this.reconnect()}reconnect(){if(this._reconnecting||this.skipReconnect)return this;let e=this;if(this.backoff.attempts>=this._reconnectionAttempts)this.backoff.reset(),this.emitReserved(`reconnect_failed`),this._reconnecting=!1;else{let t=this.backoff.duration();this._reconnecting=!0;let n=this.setTimeoutFn(()=>{e.skipReconnect||(this.emitReserved(`reconnect_attempt`,e.backoff.attempts),e.skipReconnect||e.open(t=>{t?(e._reconnecting=!1,e.reconnect(),this.emitReserved(`reconnect_error`,t)):e.onreconnect()}))},t);this.opts.autoUnref&&n.unref(),this.subs.push(()=>{this.clearTimeoutFn(n)})}}onreconnect(){let e=this.backoff.attempts;this._reconnecting=!1,this.backoff.reset(),this.emitReserved(`reconnect`,e)}},Dn={};function On(e,t){typeof e==`object`&&(t=e,e=void 0),t||={};let n=$t(e,t.path||`/socket.io`),r=n.source,i=n.id,a=n.path,o=Dn[i]&&a in Dn[i].nsps,s=t.forceNew||t[`force new connection`]||!1===t.multiplex||o,c;return s?c=new En(r,t):(Dn[i]||(Dn[i]=new En(r,t)),c=Dn[i]),n.query&&!t.query&&(t.query=n.queryKey),c.socket(n.path,t)}Object.assign(On,{Manager:En,Socket:wn,io:On,connect:On});var kn=[`build`,`cut-back`,`taper`,`race`],An=[`emergency`,`urgent`,`see_doctor`,`self_care`,`cannot_assess`],jn=e=>typeof e==`object`&&!!e&&!Array.isArray(e),z=e=>typeof e==`string`?e:typeof e==`number`?String(e):``,Mn=e=>Array.isArray(e)?e.map(z).filter(Boolean):[],Nn=e=>Array.isArray(e)?e.filter(jn):[];function Pn(e){if(!jn(e))return null;let t=z(e.title)||z(e.value);return t?{title:t,value:z(e.value)||t}:null}var Fn=e=>Nn(e).map(Pn).filter(e=>e!==null);function In(e){if(!jn(e))return null;let t=Number(e.step),n=Number(e.of);return t>0&&n>0?{step:t,of:Math.max(t,n)}:null}function Ln(e){if(!jn(e))return null;let t=z(e.src);return/^\/(?:[\w-]+\/)*[\w-]+\.svg$/.test(t)?{src:t,alt:z(e.alt)}:null}function Rn(e){return!jn(e)||!z(e.name)?null:{name:z(e.name),dose:z(e.dose),steps:Mn(e.steps),progress:z(e.progress),stop:z(e.stop),drawing:Ln(e.drawing)}}function zn(e){let t=Number(e.longest_km);return{label:z(e.label),km:Math.max(0,Number(e.km)||0),planned:e.planned===!0,note:kn.find(t=>t===e.note)??null,longest:t>0?t:null}}function Bn(e){let{thread:t,grade:n}=e;return{id:z(e.id),title:z(e.title),claim:z(e.claim),how:z(e.how),thread:jn(t)&&(z(t.title)||z(t.url))?{title:z(t.title),site:z(t.site),url:z(t.url)}:null,grade:jn(n)&&z(n.letter)?{letter:z(n.letter),words:z(n.words)}:null,evidence:z(e.evidence),why:z(e.why),caution:z(e.caution),citations:Nn(e.citations).map(e=>({text:z(e.text),url:z(e.url)})),exercise:Rn(e.exercise)}}var Vn={text:()=>({}),choices:e=>Hn({choices:Fn(e.choices)},`choices`),feedback:e=>Hn({choices:Fn(e.choices)},`choices`),readback:e=>Hn({items:Nn(e.items).map(e=>({label:z(e.label),value:z(e.value)})).filter(({label:e,value:t})=>e&&t)},`items`),checklist:e=>{let t=Pn(e.none),n=Fn(e.options);return t&&n.length>0?{options:n,none:t,unsure:Pn(e.unsure)}:null},body_map:e=>Hn({places:Nn(e.places).map(e=>({id:z(e.id),title:z(e.title),group:z(e.group)})).filter(e=>e.title)},`places`),advice:e=>jn(e.card)?{card:Bn(e.card)}:null,alert:e=>{let t=An.find(t=>t===e.level);return t?{level:t,title:z(e.title),lines:Mn(e.lines),calls:Nn(e.calls).map(e=>({label:z(e.label),number:z(e.number)})).filter(e=>e.number)}:null},chart:e=>{let t=Nn(e.bars).map(zn),n=e.unit===`mi`?`mi`:`km`;return Hn({title:z(e.title),bars:t,unit:n},`bars`)},summary:e=>z(e.body)?{title:z(e.title),body:z(e.body)}:null};function Hn(e,t){return e[t].length>0?e:null}function Un(e){let t=new Date(typeof e.ts==`number`?e.ts*1e3:z(e.at));return(Number.isNaN(t.getTime())?new Date:t).toISOString()}function Wn(e){if(!jn(e))return null;let t=z(e.id),n=z(e.text);if(!t)return null;let r={id:t,text:n,at:Un(e)};if(e.from===`user`)return{...r,from:`user`,kind:`text`,status:`sent`,error:``};let i=In(e.progress),a=z(e.kind),o=Object.hasOwn(Vn,a)?Vn[a](e):null,s=o?{kind:a,...o}:{kind:`text`};return{...r,from:`bot`,progress:i,...s}}function Gn(e){return Array.isArray(e)?e.map(Wn).filter(e=>e!==null):[]}async function Kn(e,t,n,r){let i;try{i=await fetch(`${e}/chat/session`,{method:`POST`,headers:{"Content-Type":`application/json`},body:JSON.stringify({token:t}),credentials:`omit`,signal:AbortSignal.timeout(n)})}catch{return{state:`later`,notice:``}}if(i.status===403)return{state:`refused`};let a=await i.json().catch(()=>null);if(i.ok&&typeof a?.token==`string`){let e=Number(a.expires_in)||void 0;return{state:`granted`,token:a.token,expiresIn:e}}return{state:`later`,notice:i.status===429?a?.error?.text??r:``}}var qn=[1e3,2e3,4e3,8e3,15e3,3e4];function Jn(e){return(qn[Math.min(e,qn.length-1)]??3e4)*(.8+Math.random()*.4)}var Yn=.75,Xn=6e4,Zn=864e5,Qn=class{due;timer;lifetime=3600;constructor(e){this.due=e}begin(e=this.lifetime){this.lifetime=e,this.wait(e*1e3*(Yn+Math.random()*.1))}soon(){this.wait(Xn)}stop(){clearTimeout(this.timer)}wait(e){this.stop(),this.timer=setTimeout(this.due,Math.min(Math.max(e,Xn),Zn))}},$n={messages:[],typing:!1,link:`idle`,loaded:!1,open:!1,unread:0,notice:``};function er(e){return e.messages.filter(e=>e.from===`user`&&e.status===`sending`)}function tr(e){return e.messages.filter(e=>e.from===`user`&&e.status!==`sent`)}function nr(e,t){switch(t.type){case`history`:return rr(e,t.messages);case`received`:return ir(e,t.message);case`typing`:return{...e,typing:t.on};case`say`:{let{id:n,text:r,at:i}=t;return{...ir(e,{id:n,text:r,at:i,from:`user`,kind:`text`,status:`sending`,error:``}),notice:``}}case`sent`:return ar(e,t.id,`sent`,``);case`failed`:return ar(e,t.id,`failed`,t.error);case`retry`:return ar(e,t.id,`sending`,``);case`link`:return{...e,link:t.link,typing:t.link===`online`&&e.typing};case`notice`:return{...e,notice:t.text};case`open`:return{...e,open:t.open,unread:t.open?0:e.unread};case`clear`:return{...$n,open:e.open,link:e.link}}}function rr(e,t){let n=[...new Map(t.map(e=>[e.id,e])).values()],r=new Set(n.map(e=>e.id)),i=e.messages.filter(e=>e.from===`user`&&e.status!==`sent`&&!r.has(e.id)),a=new Set(e.messages.map(e=>e.id)),o=n.filter(e=>e.from===`bot`&&!a.has(e.id)),s=e.loaded&&!e.open?o.length:0;return{...e,messages:[...n,...i],loaded:!0,typing:!1,unread:e.unread+s}}function ir(e,t){let n=e.messages.some(e=>e.id===t.id),r=n?e.messages.map(e=>e.id===t.id?t:e):[...e.messages,t],i=!n&&t.from===`bot`&&!e.open;return{...e,messages:r,unread:e.unread+ +!!i}}function ar(e,t,n,r){let i=e.messages.map(e=>e.id===t&&e.from===`user`?{...e,status:n,error:r}:e);return{...e,messages:i}}var or=class{changed;state=$n;constructor(e){this.changed=e}dispatch(e){this.state=nr(this.state,e),this.changed(e)}},sr=`running-triage.token`,cr=null;function*lr(){for(let e of[`localStorage`,`sessionStorage`])try{yield window[e]}catch{}}function ur(){for(let e of lr()){let t=e.getItem(sr);if(t)return t}return cr}function dr(e){cr=null;for(let t of lr())try{if(e===null)t.removeItem(sr);else{t.setItem(sr,e);return}}catch{}cr=e}function fr(e){try{let t=e.split(`.`)[1]?.replace(/-/g,`+`).replace(/_/g,`/`)??``,n=JSON.parse(atob(t));return typeof n.sub==`string`?n.sub:null}catch{return null}}function pr(e,t){let n=e===null?null:fr(e);return n!==null&&n===fr(t)}function mr(e){let t=t=>{t.key===`running-triage.token`&&e()};return window.addEventListener(`storage`,t),()=>window.removeEventListener(`storage`,t)}async function hr(e){let t=navigator.locks;if(!t)return e();let n={};try{await t.request(sr,()=>n.result=e())}catch{}return n.result??e()}var gr=2e4,_r=3,vr=class{config;store;t;socket=null;token=null;tries=0;retryTimer;renewal=new Qn(()=>void this.renew());inFlight=new Map;cleanUps=[];running=!1;constructor(e,t,n){this.config=e,this.store=t,this.t=n}start(){if(this.running)return;this.running=!0;let e=()=>{this.socket?.connected||this.open()};window.addEventListener(`online`,e),this.cleanUps.push(mr(()=>this.follow()),()=>window.removeEventListener(`online`,e)),this.token=ur(),this.open()}stop(){this.running=!1,this.dropSocket(),clearTimeout(this.retryTimer),this.renewal.stop();for(let e of this.cleanUps.splice(0))e()}flush(){if(this.socket?.connected&&this.store.state.loaded)for(let{id:e,text:t}of er(this.store.state))this.inFlight.has(e)||this.emit(e,t,1)}async forget(){return!this.socket?.connected||(await this.socket.timeout(gr).emitWithAck(`forget`,{}).catch(()=>({ok:!1})))?.ok===!1?!1:(this.beginAnew(),!0)}beginAnew(){this.dropSocket(),ur()===this.token&&dr(null),this.token=null,this.store.dispatch({type:`clear`}),this.store.dispatch({type:`notice`,text:this.t.forgetDone}),this.open()}emit(e,t,n){let r=this.socket;r&&(this.inFlight.set(e,n),r.timeout(gr).emit(`say`,{id:e,text:t,locale:this.config.locale},(i,a)=>{this.socket===r&&this.inFlight.has(e)&&(this.inFlight.delete(e),i?n<_r?this.emit(e,t,n+1):this.store.dispatch({type:`failed`,id:e,error:this.t.failed}):a?.error?.code===`session_expired`?this.open():a?.ok===!1?this.store.dispatch({type:`failed`,id:e,error:a.error?.text??this.t.somethingWrong}):this.store.dispatch({type:`sent`,id:e}))}))}async open(){clearTimeout(this.retryTimer),this.dropSocket(),this.store.state.link!==`offline`&&this.store.dispatch({type:`link`,link:`connecting`});let e=await this.ask();e?.state===`granted`?this.connect():e?.state===`refused`?this.store.dispatch({type:`link`,link:`refused`}):e&&(e.notice&&this.store.dispatch({type:`notice`,text:e.notice}),this.retryLater())}ask(){let e=this.token;return hr(async()=>{let t=ur(),n=t===null||t===e?await Kn(this.config.server,e,gr,this.t.busy):{state:`granted`,token:t,expiresIn:void 0};return!this.running||this.token!==e?null:(n.state===`granted`&&this.take(n.token,n.expiresIn),n)})}take(e,t){this.token=e,dr(e),this.renewal.begin(t)}async renew(){this.renewal.soon(),this.follow()||await this.ask()}retryLater(){this.running&&(this.store.dispatch({type:`link`,link:`offline`}),clearTimeout(this.retryTimer),this.retryTimer=setTimeout(()=>void this.open(),Jn(this.tries)),this.tries+=1)}connect(){this.dropSocket();let{origin:e,pathname:t}=new URL(this.config.server),n=On(e,{path:`${t.replace(/\/$/,``)}/socket.io`,transports:[`websocket`,`polling`],tryAllTransports:!0,forceNew:!0,reconnectionDelayMax:1e4,auth:e=>{e({token:this.token})}});this.socket=n,n.on(`connect`,()=>{this.tries=0,this.store.dispatch({type:`link`,link:`online`})}),n.on(`disconnect`,e=>{this.inFlight.clear(),this.store.dispatch({type:`link`,link:`offline`}),e===`io server disconnect`&&this.retryLater()}),n.on(`connect_error`,e=>{e.message===`session_expired`&&this.tries===0?(this.tries=1,this.open()):(this.store.dispatch({type:`link`,link:`offline`}),n.active||this.retryLater())}),n.on(`history`,e=>{this.store.dispatch({type:`history`,messages:Gn(e?.messages)}),this.flush()});for(let e of[`bot`,`user`])n.on(e,t=>{let n=Wn({...t,from:e});n&&this.store.dispatch({type:`received`,message:n})});n.on(`typing`,e=>{this.store.dispatch({type:`typing`,on:e?.on===!0})}),n.on(`refused`,e=>{this.store.dispatch({type:`notice`,text:e?.text??this.t.somethingWrong})}),n.on(`token`,e=>{typeof e?.token==`string`&&this.take(e.token,Number(e.expires_in)||void 0)}),n.on(`forgotten`,()=>{this.beginAnew()}),n.on(`session_expired`,()=>void this.open())}follow(){let e=ur();if(e===this.token)return!1;if(e===null)this.beginAnew();else{let t=pr(this.token,e);this.token=e,this.renewal.begin(),t&&this.socket||this.connect()}return!0}dropSocket(){this.inFlight.clear(),this.socket?.removeAllListeners(),this.socket?.disconnect(),this.socket=null}};function yr(e){return e.findLastIndex(e=>e.from===`user`)}function br(e){let t=e.findLastIndex(e=>e.from===`bot`);for(let n=t;n>=0;--n){let t=e[n];if(t?.from!==`bot`)return null;if(t.progress)return t.progress}return null}function xr(e,t){let n=e.findLastIndex(e=>e.from===`user`&&e.text===t),r=e.findLastIndex(e=>e.kind===`readback`);return r>n?r:-1}function Sr(e,t){return e.findLast(e=>e.kind===`alert`||e.from===`user`&&e.text===t)?.kind===`alert`}var Cr=e=>e.kind===`alert`&&e.level===`emergency`;function wr(e,t){let n=e.findLastIndex(Cr),r=e[n];if(!r||!Cr(r))return null;let i=e.slice(n+1).filter(e=>e.from===`user`);return i.some(e=>e.text===t)?null:{alert:r,fresh:i.length===0}}function Tr({options:e},t){let n=e.map(e=>e.value).filter(e=>t.has(e));return n.length>0?n.join(`; `):null}function Er(e){if(e.kind===`choices`||e.kind===`feedback`)return e.choices;if(e.kind!==`checklist`)return[];let t=e.unsure?[e.none,e.unsure]:[e.none];return[...e.options,...t]}function Dr(e,t){let n=e[t]?.text??``,r=new Map;for(let n=t-1;n>=0;--n){let t=e[n];if(t?.from!==`bot`)break;for(let e of Er(t))r.set(e.value,e.title)}let i=r.get(n);if(i!==void 0)return i;let a=n.split(`; `).map(e=>r.get(e));return a.every(e=>e!==void 0)?a.join(`; `):n}function Or(e,t,n){return`${e.map((r,i)=>{let a=r.from===`bot`?t.botSaid:t.youSaid;return`[${new Date(r.at).toLocaleString(n)}] ${a} ${r.from===`bot`?r.text:Dr(e,i)}`}).join(`

`)}\n`}function kr(e,t){let n=URL.createObjectURL(new Blob([t],{type:`text/plain;charset=utf-8`})),r=document.createElement(`a`);r.href=n,r.download=e,r.click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}var Ar=[`normal`,`large`,`larger`],jr=`running-triage.text-size`,Mr=`running-triage.greeted`;function Nr(e){try{return localStorage.getItem(e)}catch{return null}}function Pr(e,t){try{localStorage.setItem(e,t)}catch{}}function Fr(){let e=Nr(jr);return Ar.find(t=>t===e)??`normal`}var Ir=e=>Pr(jr,e),Lr=()=>Nr(Mr)!==null,Rr=()=>Pr(Mr,`1`),zr=`[data-testid=menu]`;function Br(e){let{store:t,scroller:n,ui:r}=e,i=t=>{e.send(t),e.focusComposer()},a=e=>{e!==t.state.notice&&t.dispatch({type:`notice`,text:e})},o=async()=>{let{t}=e.language();e.set({confirming:!1});let n=await e.connection()?.forget();a(n?t.forgetDone:t.forgetFailed),e.focusComposer()};return{header:{close:()=>e.close(),toggleMenu:()=>e.set({menuOpen:!r.menuOpen}),restart:()=>{e.set({menuOpen:!1}),i(e.language().t.restartCommand)},summarise:()=>{e.set({menuOpen:!1}),i(e.language().t.summaryRequest)},saveTranscript:()=>{e.set({menuOpen:!1},zr);let{t:n,tag:r}=e.language();kr(n.transcriptFile,Or(t.state.messages,n,r))},resize:t=>{Ir(t),e.set({textSize:t})},askForget:()=>e.set({menuOpen:!1,confirming:!0},`[data-testid=forget-no]`)},log:{say:i,notify:a,retry:n=>{t.dispatch({type:`retry`,id:n}),e.connection()?.flush()},scrolled:()=>{n.scrolled(),n.away!==r.away&&e.set({away:n.away})}},composer:{say:t=>{e.set({draftLength:0}),e.send(t)},typed:t=>e.set({draftLength:t}),up:()=>e.focusChoices()},forget:()=>void o(),keep:()=>e.set({confirming:!1},zr),showEmergency:t=>e.set({emergencyFull:t}),toEnd:()=>e.toEnd()}}var Vr=`(max-width: 479.98px), (max-height: 479.98px)`;function Hr(e,t,n){(e.open!==t||t&&e.matches(`:modal`)!==n)&&(e.open&&e.close(),t&&(n?e.showModal():e.setAttribute(`open`,``)))}function Ur(e){let t=window.visualViewport;if(!t)return()=>void 0;let n=()=>{e.style.setProperty(`--rt-viewport`,`${t.height}px`),e.style.setProperty(`--rt-viewport-top`,`${t.offsetTop}px`)};return t.addEventListener(`resize`,n),t.addEventListener(`scroll`,n),()=>{t.removeEventListener(`resize`,n),t.removeEventListener(`scroll`,n)}}function Wr(e){e?.isConnected&&e.popover===`manual`&&!e.matches(`:popover-open`)&&e.showPopover()}var Gr=class{listeners=new Map;on(e,t){let n=this.listeners.get(e)??new Set;return this.listeners.set(e,n.add(t)),()=>n.delete(t)}report(e){if(e.type===`open`&&this.tell(e.open?`open`:`close`,void 0),e.type===`sent`&&this.tell(`sent`,{id:e.id}),e.type===`received`&&e.message.from===`bot`){let{id:t,kind:n,text:r}=e.message;this.tell(`message`,{id:t,kind:n,text:r})}}tell(e,t){for(let n of this.listeners.get(e)??[])n(t)}},Kr=()=>matchMedia(`(pointer: coarse)`).matches;function qr(e){e.querySelector(Kr()?`.log`:`textarea`)?.focus({preventScroll:!0})}function Jr(e){let t=e.querySelector(`.log`);t?.hidden&&t.contains(e.activeElement)&&e.querySelector(`.emergency`)?.focus()}function Yr(e){let t=[...e.querySelectorAll(`.entry.active :is(button, input):not(:disabled)`)].filter(e=>e.offsetParent!==null),n=t.at(-1)?.closest(`.entry`);t.find(e=>n?.contains(e))?.focus()}var Xr={title:`Running pain check`,subtitle:`Information, not a diagnosis`,openChat:(e,t)=>t===0?`Open chat: ${e}`:`Open chat: ${e}, ${t} new`,close:`Close chat`,menu:`More options`,nudge:`Something hurts when you run? I can help you find out what to do.`,nudgeOpen:`Start the chat`,nudgeDismiss:`No, thanks`,textSize:`Text size`,textSizes:{normal:`Normal`,large:`Large`,larger:`Largest`},summaryRequest:`Summary for my doctor`,restart:`Start over`,restartCommand:`start over`,transcript:`Save this chat as text`,forget:`Forget me`,privacy:`Privacy`,safety:`Safety`,opensNewTab:`opens in a new tab`,forgetTitle:`Delete this conversation?`,forgetBody:`Everything you wrote here is deleted from our server. This can't be undone.`,forgetYes:`Delete everything`,forgetNo:`Keep it`,forgetDone:`Done. Everything you wrote has been deleted. This is a new conversation.`,forgetFailed:`We couldn't reach the server, so nothing has been deleted yet. Please try again.`,log:`Conversation`,botSaid:`Assistant:`,youSaid:`You:`,typing:`The assistant is typing`,loading:`Opening the conversation`,welcome:[`Hello! I'm a bot for runners with a pain, **not a doctor**. If you feel very ill right now, call your emergency number.`,`What's going on? Tell me in your own words: where it hurts, when it began, how your running has been.`],starters:[`My knee hurts`,`My shin hurts`,`My heel hurts`,`How does this work?`],progress:(e,t)=>`Question ${e} of ${t}`,today:`Today`,yesterday:`Yesterday`,composer:`Your message`,placeholder:`Describe what you feel`,send:`Send message`,charactersLeft:e=>`${e} characters left`,tooLong:e=>`Please shorten your message by ${e} characters.`,sending:`Sending`,waiting:`Waiting for connection`,failed:`Not sent`,retry:`Try again`,offline:`No connection. What you write will be sent as soon as it is back.`,offlineEmergency:`In an emergency, call your local emergency number.`,connecting:`Connecting`,refused:`This chat is not available on this site.`,busy:`Many people are writing right now. Trying again in a moment.`,somethingWrong:`That message could not be sent.`,dismiss:`Dismiss`,suggestionsAbove:`Arrow up goes to the suggested answers.`,toEnd:`Go to the newest message`,choices:`Suggested answers`,readback:`What I understood. Choose what is wrong.`,readbackChange:`change`,chosen:`your answer`,checklistHint:`Tick everything that fits.`,checklistSend:`Send answer`,mapView:`How would you like to choose?`,mapViews:{body:`Body`,close:`Knee & foot`,list:`List`},mapLabel:`Where it hurts. Left and right are your own.`,mapDrawings:{front:`Front`,back:`Back`,knee:`Knee, from its outer side`,foot:`Foot, from its inner side`},mapHint:`Left and right are your own. Not in the picture? Use the list.`,mapZoom:`Show the foot larger`,mapSided:{left:e=>`Left ${e}`,right:e=>`Right ${e}`},mapLeft:`Left`,mapRight:`Right`,adviceWhy:`Why for you`,adviceHow:`How to do it`,adviceCaution:`Take care`,adviceEvidence:`What is known about it`,adviceCitations:`Sources`,adviceThread:`From:`,adviceGrade:(e,t)=>`Evidence ${e}: ${t}`,levels:{emergency:`Emergency`,urgent:`Be seen today`,see_doctor:`See a professional`,self_care:`You can look after this yourself`,cannot_assess:`I can't judge this one`},call:`Call`,showConversation:`Show the conversation`,showEmergency:`What to do now`,exerciseSteps:`Steps`,exerciseDose:`How much`,exerciseProgress:`When it gets easy`,exerciseStop:`Stop if`,chartWeek:`When`,chartUnits:{km:`Kilometres`,mi:`Miles`},chartLongest:`Longest run`,chartKind:`Kind`,chartDone:`done`,chartPlanned:`planned`,chartNotes:{build:`build`,"cut-back":`cut-back`,taper:`taper`,race:`race`},chartTable:`Show as a table`,summaryCopy:`Copy`,summaryCopied:`Copied`,summaryCopyFailed:`Copying is blocked here. Use the download.`,summaryDownload:`Download`,summaryPrint:`Print`,summaryPrintFailed:`Printing is blocked here. Use the download.`,summaryFile:`running-injury-summary.txt`,transcriptFile:`running-pain-chat.txt`,feedback:`Was this helpful?`},Zr={en:Xr},Qr=new Set([`ar`,`arc`,`ckb`,`dv`,`fa`,`he`,`ps`,`sd`,`ug`,`ur`,`yi`]);function $r(e){let t;try{t=Intl.getCanonicalLocales(e)[0]??`en`}catch{t=`en`}let[n=`en`]=t.split(`-`);return{tag:t,dir:Qr.has(n)?`rtl`:`ltr`,t:Zr[t]??Zr[n]??Xr}}function ei(e,t,n){if(e===null||Lr())return()=>void 0;let r=setTimeout(()=>{t()&&!Lr()&&(Rr(),n())},e*1e3);return()=>clearTimeout(r)}function ti(e){`requestIdleCallback`in window?requestIdleCallback(e,{timeout:5e3}):setTimeout(e,2e3)}var ni=`running-triage.unsent`,ri=e=>typeof e==`object`&&!!e&&[`id`,`text`,`at`].every(t=>typeof e[t]==`string`);function ii(){try{let e=JSON.parse(sessionStorage.getItem(`running-triage.unsent`)??`[]`);return Array.isArray(e)?e.filter(ri):[]}catch{return[]}}function ai(e){try{if(e.length===0)sessionStorage.removeItem(ni);else{let t=e.map(({id:e,text:t,at:n})=>({id:e,text:t,at:n}));sessionStorage.setItem(ni,JSON.stringify(t))}return!0}catch{return e.length===0}}var oi={light:{surface:[255,255,255],away:[0,0,0]},dark:{surface:[22,32,31],away:[255,255,255]}},si=3;function ci(e,{color:t,theme:n}){let r=(t,n)=>e.style.setProperty(`--rt-${t}`,n);n!==`auto`&&r(`scheme`,n);for(let e of[`light`,`dark`]){let n=li(t,e);if(!n)return;r(`accent-${e}`,n.accent),r(`on-accent-${e}`,n.ink)}}function li(e,t){let n=ui(e);if(!n)return null;let{surface:r,away:i}=oi[t],a=n;for(let e=0;e<=1&&pi(a,r)<si;e+=.05)a=di(n,i,e);let o=pi(a,[0,0,0])>pi(a,[255,255,255]);return{accent:`rgb(${a.join(` `)})`,ink:o?`#000000`:`#ffffff`}}function ui(e){let t=/^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(e),[n,r,i]=(t?t.slice(1).map(e=>e+e):/^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(e)?.slice(1))?.map(e=>parseInt(e,16))??[];return n===void 0||r===void 0||i===void 0?null:[n,r,i]}var di=([e,t,n],[r,i,a],o)=>{let s=(e,t)=>Math.round(e+(t-e)*o);return[s(e,r),s(t,i),s(n,a)]};function fi(e){let[t=0,n=0,r=0]=e.map(e=>{let t=e/255;return t<=.04045?t/12.92:((t+.055)/1.055)**2.4});return .2126*t+.7152*n+.0722*r}function pi(e,t){let[n,r]=[fi(e),fi(t)];return(Math.max(n,r)+.05)/(Math.min(n,r)+.05)}function mi(e,t){this.v=e,this.k=t}function hi(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n<t;n++)r[n]=e[n];return r}function gi(e){if(Array.isArray(e))return e}function _i(e,t){var n=e==null?null:typeof Symbol<`u`&&e[Symbol.iterator]||e[`@@iterator`];if(n!=null){var r,i,a,o,s=[],c=!0,l=!1;try{if(a=(n=n.call(e)).next,t===0){if(Object(n)!==n)return;c=!1}else for(;!(c=(r=a.call(n)).done)&&(s.push(r.value),s.length!==t);c=!0);}catch(e){l=!0,i=e}finally{try{if(!c&&n.return!=null&&(o=n.return(),Object(o)!==o))return}finally{if(l)throw i}}return s}}function vi(){throw TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function yi(e,t){return gi(e)||_i(e,t)||bi(e,t)||vi()}function bi(e,t){if(e){if(typeof e==`string`)return hi(e,t);var n={}.toString.call(e).slice(8,-1);return n===`Object`&&e.constructor&&(n=e.constructor.name),n===`Map`||n===`Set`?Array.from(e):n===`Arguments`||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?hi(e,t):void 0}}function xi(e){var t,n;function r(t,n){try{var a=e[t](n),o=a.value,s=o instanceof mi;Promise.resolve(s?o.v:o).then(function(n){if(s){var c=t===`return`&&o.k?t:`next`;if(!o.k||n.done)return r(c,n);n=e[c](n).value}i(!!a.done,n)},function(e){r(`throw`,e)})}catch(e){i(2,e)}}function i(e,i){e===2?t.reject(i):t.resolve({value:i,done:e}),(t=t.next)?r(t.key,t.arg):n=null}this._invoke=function(e,i){return new Promise(function(a,o){var s={key:e,arg:i,resolve:a,reject:o,next:null};n?n=n.next=s:(t=n=s,r(e,i))})},typeof e.return!=`function`&&(this.return=void 0)}xi.prototype[typeof Symbol==`function`&&Symbol.asyncIterator||`@@asyncIterator`]=function(){return this},xi.prototype.next=function(e){return this._invoke(`next`,e)},xi.prototype.throw=function(e){return this._invoke(`throw`,e)},xi.prototype.return=function(e){return this._invoke(`return`,e)};var Si=Object.entries,Ci=Object.keys,wi=Object.setPrototypeOf,Ti=Object.isFrozen,Ei=Object.getPrototypeOf,Di=Object.getOwnPropertyDescriptor,B=Object.freeze,V=Object.seal,Oi=Object.create,ki=typeof Reflect<`u`&&Reflect,Ai=ki.apply,ji=ki.construct;B||=function(e){return e},V||=function(e){return e},Ai||=function(e,t){for(var n=arguments.length,r=Array(n>2?n-2:0),i=2;i<n;i++)r[i-2]=arguments[i];return e.apply(t,r)},ji||=function(e){for(var t=arguments.length,n=Array(t>1?t-1:0),r=1;r<t;r++)n[r-1]=arguments[r];return new e(...n)};var Mi=W(Array.prototype.forEach),Ni=W(Array.prototype.lastIndexOf),Pi=W(Array.prototype.pop),Fi=W(Array.prototype.push),Ii=W(Array.prototype.slice),Li=W(Array.prototype.splice),Ri=Array.isArray,zi=ta(Set),Bi=W(Set.prototype.add),Vi=W(Set.prototype.has),Hi=W(String.prototype.toLowerCase),Ui=W(String.prototype.toString),Wi=W(String.prototype.match),Gi=W(String.prototype.replace),Ki=W(String.prototype.indexOf),qi=W(String.prototype.trim),Ji=W(Number.prototype.toString),Yi=W(Boolean.prototype.toString),Xi=typeof BigInt>`u`?null:W(BigInt.prototype.toString),Zi=typeof Symbol>`u`?null:W(Symbol.prototype.toString),H=W(Object.prototype.hasOwnProperty),Qi=W(Object.prototype.toString),$i=RegExp.prototype.test,U=function(e,t){return e instanceof RegExp&&(e.lastIndex=0),Ai($i,e,[t])},ea=ta(TypeError);function W(e){return function(t){for(var n=arguments.length,r=Array(n>1?n-1:0),i=1;i<n;i++)r[i-1]=arguments[i];return Ai(e,t,r)}}function ta(e){return function(){for(var t=arguments.length,n=Array(t),r=0;r<t;r++)n[r]=arguments[r];return ji(e,n)}}function G(e,t){let n=arguments.length>2&&arguments[2]!==void 0?arguments[2]:Hi;if(wi&&wi(e,null),!Ri(t))return e;let r=t.length;for(;r--;){let i=t[r];if(typeof i==`string`){let e=n(i);e!==i&&(Ti(t)||(t[r]=e),i=e)}e[i]=!0}return e}function na(e){for(let t=0;t<e.length;t++)H(e,t)||(e[t]=null);return e}function ra(e){let t=Oi(null);for(let r of Si(e)){var n=yi(r,2);let i=n[0],a=n[1];H(e,i)&&(t[i]=Ri(a)?na(a):a&&typeof a==`object`&&a.constructor===Object?ra(a):a)}return t}function ia(e){let t=Oi(null),n=Ci(e),r=n.length;for(;r--;)t[n[r]]=e[n[r]];return t}function aa(e){switch(typeof e){case`string`:return e;case`number`:return Ji(e);case`boolean`:return Yi(e);case`bigint`:return Xi?Xi(e):`0`;case`symbol`:return Zi?Zi(e):`Symbol()`;case`undefined`:return Qi(e);case`function`:case`object`:{if(e===null)return Qi(e);let t=e,n=K(t,`toString`);if(typeof n==`function`){let e=n(t);return typeof e==`string`?e:Qi(e)}return Qi(e)}default:return Qi(e)}}function K(e,t){for(;e!==null;){let n=Di(e,t);if(n){if(n.get)return W(n.get);if(typeof n.value==`function`)return W(n.value)}e=Ei(e)}function n(){return null}return n}function oa(e,t){for(;e!==null;){let n=Di(e,t);if(n)return n.get?W(n.get):null;e=Ei(e)}return null}function sa(e){if(!e)return!1;try{return U(e,``),!0}catch{return!1}}var ca=B(`a.abbr.acronym.address.area.article.aside.audio.b.bdi.bdo.big.blink.blockquote.body.br.button.canvas.caption.center.cite.code.col.colgroup.content.data.datalist.dd.decorator.del.details.dfn.dialog.dir.div.dl.dt.element.em.fieldset.figcaption.figure.font.footer.form.h1.h2.h3.h4.h5.h6.head.header.hgroup.hr.html.i.img.input.ins.kbd.label.legend.li.main.map.mark.marquee.menu.menuitem.meter.nav.nobr.ol.optgroup.option.output.p.picture.pre.progress.q.rp.rt.ruby.s.samp.search.section.select.shadow.slot.small.source.spacer.span.strike.strong.style.sub.summary.sup.table.tbody.td.template.textarea.tfoot.th.thead.time.tr.track.tt.u.ul.var.video.wbr`.split(`.`)),la=B(`svg.a.altglyph.altglyphdef.altglyphitem.animatecolor.animatemotion.animatetransform.circle.clippath.defs.desc.ellipse.filter.font.g.glyph.glyphref.hkern.image.line.lineargradient.marker.mask.metadata.mpath.path.pattern.polygon.polyline.radialgradient.rect.stop.style.switch.symbol.text.textpath.title.tref.tspan.view.vkern`.split(`.`)),ua=B([`feBlend`,`feColorMatrix`,`feComponentTransfer`,`feComposite`,`feConvolveMatrix`,`feDiffuseLighting`,`feDisplacementMap`,`feDistantLight`,`feDropShadow`,`feFlood`,`feFuncA`,`feFuncB`,`feFuncG`,`feFuncR`,`feGaussianBlur`,`feImage`,`feMerge`,`feMergeNode`,`feMorphology`,`feOffset`,`fePointLight`,`feSpecularLighting`,`feSpotLight`,`feTile`,`feTurbulence`]),da=B([`animate`,`color-profile`,`cursor`,`discard`,`font-face`,`font-face-format`,`font-face-name`,`font-face-src`,`font-face-uri`,`foreignobject`,`hatch`,`hatchpath`,`mesh`,`meshgradient`,`meshpatch`,`meshrow`,`missing-glyph`,`script`,`set`,`solidcolor`,`unknown`,`use`]),fa=B(`math.menclose.merror.mfenced.mfrac.mglyph.mi.mlabeledtr.mmultiscripts.mn.mo.mover.mpadded.mphantom.mroot.mrow.ms.mspace.msqrt.mstyle.msub.msup.msubsup.mtable.mtd.mtext.mtr.munder.munderover.mprescripts`.split(`.`)),pa=B([`maction`,`maligngroup`,`malignmark`,`mlongdiv`,`mscarries`,`mscarry`,`msgroup`,`mstack`,`msline`,`msrow`,`semantics`,`annotation`,`annotation-xml`,`mprescripts`,`none`]),ma=B([`#text`]),ha=B(`accept.action.align.alt.autocapitalize.autocomplete.autopictureinpicture.autoplay.background.bgcolor.border.capture.cellpadding.cellspacing.checked.cite.class.clear.color.cols.colspan.command.commandfor.controls.controlslist.coords.crossorigin.datetime.decoding.default.dir.disabled.disablepictureinpicture.disableremoteplayback.download.draggable.enctype.enterkeyhint.exportparts.face.for.headers.height.hidden.high.href.hreflang.id.inert.inputmode.integrity.ismap.kind.label.lang.list.loading.loop.low.max.maxlength.media.method.min.minlength.multiple.muted.name.nonce.noshade.novalidate.nowrap.open.optimum.part.pattern.placeholder.playsinline.popover.popovertarget.popovertargetaction.poster.preload.pubdate.radiogroup.readonly.rel.required.rev.reversed.role.rows.rowspan.spellcheck.scope.selected.shape.size.sizes.slot.span.srclang.start.src.srcset.step.style.summary.tabindex.title.translate.type.usemap.valign.value.width.wrap.xmlns`.split(`.`)),ga=B(`accent-height.accumulate.additive.alignment-baseline.amplitude.ascent.attributename.attributetype.azimuth.basefrequency.baseline-shift.begin.bias.by.class.clip.clippathunits.clip-path.clip-rule.color.color-interpolation.color-interpolation-filters.color-profile.color-rendering.cx.cy.d.dx.dy.diffuseconstant.direction.display.divisor.dominant-baseline.dur.edgemode.elevation.end.exponent.fill.fill-opacity.fill-rule.filter.filterunits.flood-color.flood-opacity.font-family.font-size.font-size-adjust.font-stretch.font-style.font-variant.font-weight.fx.fy.g1.g2.glyph-name.glyphref.gradientunits.gradienttransform.height.href.id.image-rendering.in.in2.intercept.k.k1.k2.k3.k4.kerning.keypoints.keysplines.keytimes.lang.lengthadjust.letter-spacing.kernelmatrix.kernelunitlength.lighting-color.local.marker-end.marker-mid.marker-start.markerheight.markerunits.markerwidth.maskcontentunits.maskunits.max.mask.mask-type.media.method.mode.min.name.numoctaves.offset.operator.opacity.order.orient.orientation.origin.overflow.paint-order.path.pathlength.patterncontentunits.patterntransform.patternunits.pointer-events.points.preservealpha.preserveaspectratio.primitiveunits.r.rx.ry.radius.refx.refy.repeatcount.repeatdur.restart.result.rotate.scale.seed.shape-rendering.slope.specularconstant.specularexponent.spreadmethod.startoffset.stddeviation.stitchtiles.stop-color.stop-opacity.stroke-dasharray.stroke-dashoffset.stroke-linecap.stroke-linejoin.stroke-miterlimit.stroke-opacity.stroke.stroke-width.style.surfacescale.systemlanguage.tabindex.tablevalues.targetx.targety.transform.transform-origin.text-anchor.text-decoration.text-orientation.text-rendering.textlength.type.u1.u2.unicode.values.vector-effect.viewbox.visibility.version.vert-adv-y.vert-origin-x.vert-origin-y.width.word-spacing.wrap.writing-mode.xchannelselector.ychannelselector.x.x1.x2.xmlns.y.y1.y2.z.zoomandpan`.split(`.`)),_a=B(`accent.accentunder.align.bevelled.close.columnalign.columnlines.columnspacing.columnspan.denomalign.depth.dir.display.displaystyle.encoding.fence.frame.height.href.id.largeop.length.linethickness.lquote.lspace.mathbackground.mathcolor.mathsize.mathvariant.maxsize.minsize.movablelimits.notation.numalign.open.rowalign.rowlines.rowspacing.rowspan.rspace.rquote.scriptlevel.scriptminsize.scriptsizemultiplier.selection.separator.separators.stretchy.subscriptshift.supscriptshift.symmetric.voffset.width.xmlns`.split(`.`)),va=B([`xlink:href`,`xml:id`,`xlink:title`,`xml:space`,`xmlns:xlink`]),ya=V(/{{[\w\W]*|^[\w\W]*}}/g),ba=V(/<%[\w\W]*|^[\w\W]*%>/g),xa=V(/\${[\w\W]*/g),Sa=V(/{{|}}|\${|<%|%>|&lt;%|%&gt;/),Ca=V(/^data-[\-\w.\u00B7-\uFFFF]+$/),wa=V(/^aria-[\-\w]+$/),Ta=V(/^(?:(?:(?:f|ht)tps?|mailto|tel|callto|sms|cid|xmpp|matrix):|[^a-z]|[a-z+.\-]+(?:[^a-z+.\-:]|$))/i),Ea=V(/^(?:\w+script|data):/i),Da=V(/[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g),Oa=V(/^html$/i),ka=V(/^[a-z][.\w]*(-[.\w]+)+$/i),Aa=V(/<[/\w!]/g),ja=V(/<[/\w]/g),Ma=V(/<\/no(script|embed|frames)/i),Na=V(/\/>/i),Pa=V(/((--!?|])>)|<\/(style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i),Fa=V(/^[\r\n\t ]+/),q={element:1,text:3,processingInstruction:7,comment:8,document:9,documentFragment:11},Ia=B(G({},[`style`,`script`,`xmp`,`iframe`,`noembed`,`noframes`,`plaintext`,`noscript`])),La=function(){return typeof window>`u`?null:window},Ra=function(e,t){if(typeof e!=`object`||typeof e.createPolicy!=`function`)return null;let n=null,r=`data-tt-policy-suffix`;t&&t.hasAttribute(r)&&(n=t.getAttribute(r));let i=`dompurify`+(n?`#`+n:``);try{return e.createPolicy(i,{createHTML(e){return e},createScriptURL(e){return e}})}catch{return console.warn(`TrustedTypes policy `+i+` could not be created.`),null}},za=function(){return{afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]}},Ba=function(e,t,n,r){return H(e,t)&&Ri(e[t])?G(r.base?ia(r.base):{},e[t],r.transform):n},Va=function(e,t,n){let r=H(e,t)?e[t]:void 0;return r&&typeof r==`object`?ra(r):n};function Ha(){let e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:La(),t=e=>Ha(e);if(t.version=`3.4.18`,t.removed=[],!e||!e.document||e.document.nodeType!==q.document||!e.Element)return t.isSupported=!1,t;let n=e.document,r=n,i=r.currentScript,a=e.HTMLTemplateElement,o=e.Node,s=e.Element,c=e.NodeFilter,l=e.DOMParser,u=e.trustedTypes,d=s.prototype,f=K(d,`cloneNode`),p=K(d,`remove`),m=K(d,`removeAttributeNode`),h=K(d,`nextSibling`),ee=K(d,`childNodes`),g=K(d,`parentNode`),te=K(d,`shadowRoot`),ne=K(d,`attributes`),re=o&&o.prototype?K(o.prototype,`nodeType`):null,_=o&&o.prototype?K(o.prototype,`nodeName`):null,ie=o&&o.prototype?K(o.prototype,`ownerDocument`):null,v=function(e){return re?re(e):e.nodeType},ae=function(e){return _?_(e):e.nodeName},oe=oa(d,`namespaceURI`),se=function(e){return oe?oe(e):e.namespaceURI};if(typeof a==`function`){let e=n.createElement(`template`);e.content&&e.content.ownerDocument&&(n=e.content.ownerDocument)}let y,ce=``,le,ue=!1,b=0,de=function(){if(b>0)throw ea(`A configured TRUSTED_TYPES_POLICY callback (createHTML or createScriptURL) must not call DOMPurify.sanitize, as that causes infinite recursion. Do not pass a policy whose callbacks wrap DOMPurify as TRUSTED_TYPES_POLICY; see the "DOMPurify and Trusted Types" section of the README.`)},fe=function(e){de(),b++;try{return y.createHTML(e)}finally{b--}},pe=function(e){return y&&Ge?fe(e):e},me=function(e){de(),b++;try{return y.createScriptURL(e)}finally{b--}},he=function(){return ue||=(le=Ra(u,i),!0),le},ge=n,_e=ge.implementation,ve=ge.createNodeIterator,ye=ge.createDocumentFragment,be=ge.getElementsByTagName,xe=r.importNode,x=za();t.isSupported=typeof Si==`function`&&typeof g==`function`&&_e&&_e.createHTMLDocument!==void 0;let Se=ya,Ce=ba,we=xa,Te=Ca,S=wa,C=Ea,Ee=Da,w=ka,De=Ta,T=null,Oe=G({},[...ca,...la,...ua,...fa,...ma]),E=null,ke=G({},[...ha,...ga,..._a,...va]),D=null,Ae=null,je=null,O=Object.seal(Oi(null,{tagCheck:{writable:!0,configurable:!1,enumerable:!0,value:null},attributeCheck:{writable:!0,configurable:!1,enumerable:!0,value:null}})),Me=!0,Ne=!0,Pe=!1,Fe=!0,Ie=!1,Le=!0,Re=!1,ze=!1,Be=null,Ve=null,He=!1,Ue=!1,We=!1,Ge=!1,Ke=!0,qe=!1,Je=`user-content-`,Ye=!0,k=!1,A=null,Xe=!1,Ze=null,Qe=G({},`annotation-xml.audio.colgroup.desc.foreignobject.head.iframe.math.mi.mn.mo.ms.mtext.noembed.noframes.noscript.plaintext.script.selectedcontent.style.svg.template.thead.title.video.xmp`.split(`.`)),$e=null,et=G({},[`audio`,`video`,`img`,`source`,`image`,`track`]),tt=null,nt=G({},[`alt`,`class`,`for`,`id`,`label`,`name`,`pattern`,`placeholder`,`role`,`summary`,`title`,`value`,`style`,`xmlns`]),rt=`http://www.w3.org/1998/Math/MathML`,it=`http://www.w3.org/2000/svg`,j=`http://www.w3.org/1999/xhtml`,M=j,at=!1,ot=null,st=G({},[rt,it,j],Ui),ct=B(G({},[`mi`,`mo`,`mn`,`ms`,`mtext`])),lt=null,ut=B(G({},[`annotation-xml`])),dt=null,ft=B(Oi(null)),pt=G({},[`title`,`style`,`font`,`a`,`script`]),mt=null,ht=[`application/xhtml+xml`,`text/html`],N=null,gt=null,P=n.createElement(`form`),_t=function(e){return e instanceof RegExp||e instanceof Function},vt=function(){let e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};e&&typeof e==`object`||(e={}),e=ra(e),mt=ht.indexOf(e.PARSER_MEDIA_TYPE)===-1?`text/html`:e.PARSER_MEDIA_TYPE,N=mt===`application/xhtml+xml`?Ui:Hi,T=Ba(e,`ALLOWED_TAGS`,Oe,{transform:N}),E=Ba(e,`ALLOWED_ATTR`,ke,{transform:N}),ot=Ba(e,`ALLOWED_NAMESPACES`,st,{transform:Ui}),tt=Ba(e,`ADD_URI_SAFE_ATTR`,nt,{transform:N,base:nt}),$e=Ba(e,`ADD_DATA_URI_TAGS`,et,{transform:N,base:et}),Ze=Ba(e,`FORBID_CONTENTS`,Qe,{transform:N}),Ae=Ba(e,`FORBID_TAGS`,Oi(null),{transform:N}),je=Ba(e,`FORBID_ATTR`,Oi(null),{transform:N}),Xe=H(e,`USE_PROFILES`)?e.USE_PROFILES&&typeof e.USE_PROFILES==`object`?ra(e.USE_PROFILES):e.USE_PROFILES:!1,Me=e.ALLOW_ARIA_ATTR!==!1,Ne=e.ALLOW_DATA_ATTR!==!1,Pe=e.ALLOW_UNKNOWN_PROTOCOLS||!1,Fe=e.ALLOW_SELF_CLOSE_IN_ATTR!==!1,Ie=e.SAFE_FOR_TEMPLATES||!1,Le=e.SAFE_FOR_XML!==!1,Re=e.WHOLE_DOCUMENT||!1,Ue=e.RETURN_DOM||!1,We=e.RETURN_DOM_FRAGMENT||!1,Ge=e.RETURN_TRUSTED_TYPE||!1,He=e.FORCE_BODY||!1,Ke=e.SANITIZE_DOM!==!1,qe=e.SANITIZE_NAMED_PROPS||!1,Ye=e.KEEP_CONTENT!==!1,k=e.IN_PLACE||!1,De=sa(e.ALLOWED_URI_REGEXP)?e.ALLOWED_URI_REGEXP:Ta,M=typeof e.NAMESPACE==`string`?e.NAMESPACE:j,lt=Va(e,`MATHML_TEXT_INTEGRATION_POINTS`,ct),dt=Va(e,`HTML_INTEGRATION_POINTS`,ut);let t=Va(e,`CUSTOM_ELEMENT_HANDLING`,ft);if(D=Oi(null),H(t,`tagNameCheck`)&&_t(t.tagNameCheck)&&(D.tagNameCheck=t.tagNameCheck),H(t,`attributeNameCheck`)&&_t(t.attributeNameCheck)&&(D.attributeNameCheck=t.attributeNameCheck),H(t,`allowCustomizedBuiltInElements`)&&typeof t.allowCustomizedBuiltInElements==`boolean`&&(D.allowCustomizedBuiltInElements=t.allowCustomizedBuiltInElements),V(D),Ie&&(Ne=!1),We&&(Ue=!0),Xe&&((H(e,`ALLOWED_TAGS`)||H(e,`ALLOWED_ATTR`))&&typeof console<`u`&&typeof console.warn==`function`&&console.warn(`DOMPurify: USE_PROFILES overrides ALLOWED_TAGS and ALLOWED_ATTR. Do not use these options together.`),T=G({},ma),E=Oi(null),Xe.html===!0&&(G(T,ca),G(E,ha)),Xe.svg===!0&&(G(T,la),G(E,ga),G(E,va)),Xe.svgFilters===!0&&(G(T,ua),G(E,ga),G(E,va)),Xe.mathMl===!0&&(G(T,fa),G(E,_a),G(E,va))),O.tagCheck=null,O.attributeCheck=null,H(e,`ADD_TAGS`)&&(typeof e.ADD_TAGS==`function`?O.tagCheck=e.ADD_TAGS:Ri(e.ADD_TAGS)&&(T===Oe&&(T=ia(T)),G(T,e.ADD_TAGS,N))),H(e,`ADD_ATTR`)&&(typeof e.ADD_ATTR==`function`?O.attributeCheck=e.ADD_ATTR:Ri(e.ADD_ATTR)&&(E===ke&&(E=ia(E)),G(E,e.ADD_ATTR,N))),H(e,`ADD_FORBID_CONTENTS`)&&Ri(e.ADD_FORBID_CONTENTS)&&(Ze===Qe&&(Ze=ia(Ze)),G(Ze,e.ADD_FORBID_CONTENTS,N)),Ye&&(T[`#text`]=!0),Re&&G(T,[`html`,`head`,`body`]),T.table&&(T.tbody=!0,delete Ae.tbody),e.TRUSTED_TYPES_POLICY){if(typeof e.TRUSTED_TYPES_POLICY.createHTML!=`function`)throw ea(`TRUSTED_TYPES_POLICY configuration option must provide a "createHTML" hook.`);if(typeof e.TRUSTED_TYPES_POLICY.createScriptURL!=`function`)throw ea(`TRUSTED_TYPES_POLICY configuration option must provide a "createScriptURL" hook.`);let t=y;y=e.TRUSTED_TYPES_POLICY;try{ce=fe(``)}catch(e){throw y=t,e}}else e.TRUSTED_TYPES_POLICY===null?(y=void 0,ce=``):(y===void 0&&(y=he()),y&&typeof ce==`string`&&(ce=fe(``)));gt=B(e)},F=G({},[...la,...ua,...da]),yt=G({},[...fa,...pa]),bt=function(e,t,n){return t===j?e===`svg`:t===rt?e===`svg`&&(n===`annotation-xml`||lt[n]):!!F[e]},xt=function(e,t,n){return t===j?e===`math`:t===it?e===`math`&&dt[n]:!!yt[e]},St=function(e,t,n){return t===it&&!dt[n]||t===rt&&!lt[n]?!1:!yt[e]&&(pt[e]||!F[e])},Ct=function(e){let t=se(e),n=Hi(ae(e)),r=g(e),i=M,a=`template`;return r&&v(r)===q.element&&(i=se(r),a=Hi(ae(r))),ot[t]?t===it?bt(n,i,a):t===rt?xt(n,i,a):t===j?St(n,i,a):mt===`application/xhtml+xml`:!1},wt=function(e){Fi(t.removed,{element:e});try{g(e).removeChild(e)}catch{if(p(e),!g(e))throw ea(`a node selected for removal could not be detached from its tree and cannot be safely returned; refusing to sanitize in place`)}},Tt=function(e,t,n){try{m(e,t)}catch{try{e.removeAttribute(n)}catch{}}},Et=function(e){At(e);let t=ee(e);t&&Mi(Ii(t),e=>{try{p(e)}catch{}}),v(e)===q.element&&Ot(e,!1)},Dt=function(e,n,r){if(!r)try{r=n.getAttributeNode(e)}catch{r=null}if(Fi(t.removed,{attribute:r||null,from:n}),r)Tt(n,r,e);else try{n.removeAttribute(e)}catch{}if(e===`is`){if(Ue||We)try{wt(n)}catch{}else try{n.setAttribute(e,``)}catch{}}},Ot=function(e,t){let n=ne(e);if(n)for(let r=n.length-1;r>=0;--r){let i=n[r],a=i&&i.name;typeof a==`string`&&!(t&&E[N(a)])&&Tt(e,i,a)}},kt=function(e,t){let n=arguments.length>2&&arguments[2]!==void 0&&arguments[2],r=[e];for(;r.length>0;){let e=r.pop();if(t(e)===!1)continue;if(n&&v(e)===q.element){let t=te(e);Kt(t)&&r.push(t)}let i=ee(e);if(i)for(let e=i.length-1;e>=0;--e)r.push(i[e])}},At=function(e){kt(e,e=>{v(e)===q.element&&Ot(e,!0)})},jt=function(e){let t=[];return kt(e,e=>{t.push(e)},!0),t},Mt=function(e,t){let n=zi();Mi(jt(e),e=>{v(e)===q.element&&Bi(n,e)}),Mi(t,e=>{v(e)===q.element&&!Vi(n,e)&&Ot(e,!0)})},Nt=function(e,n){let r=!1;return Mi(t.removed,t=>{t.element&&(r||=t.element===e,At(t.element))}),Mt(e,n),r},Pt=function(e,t){let n=A,r=null,i=()=>(r||(r=zi(),Mi(t,e=>{Bi(r,e)})),r);for(let t=0;;t++){let r=jt(e),a=[e],o=!1;if(Mi(r,e=>{v(e)===q.documentFragment?Fi(a,e):!o&&!Vi(n,e)&&(o=Vi(i(),e))}),!o)return;if(t>=8)throw ea(`the tree kept changing during in-place sanitization; refusing to return it`);Mi(a,(t,n)=>{Ft(t,n>0,e,i())})}},Ft=function(e,t,n,r){let i=Bt(e),a;for(;a=i.nextNode();)Vi(r,a)&&!Vi(A,a)&&(t&&I(x.uponSanitizeShadowNode,a,null),cn(a,n))},It=function(e){A&&Bi(A,e)},Lt=function(e,t){return Le?e===`patchsrc`||e===`for`&&t!==`label`&&t!==`output`:!1},Rt=function(e){Le&&kt(e,e=>{let t=v(e);if(t===q.processingInstruction||t===q.comment&&U(ja,e.data)){try{p(e)}catch{}return!1}if(t===q.element){let t=e,n=N(ae(e));try{t.hasAttribute&&t.hasAttribute(`patchsrc`)&&t.removeAttribute(`patchsrc`),t.hasAttribute&&t.hasAttribute(`for`)&&Lt(`for`,n)&&t.removeAttribute(`for`)}catch{}}return!0})},zt=function(e){let t=null,r=null;if(He)e=`<remove></remove>`+e;else{let t=Wi(e,Fa);r=t&&t[0]}mt===`application/xhtml+xml`&&M===j&&(e=`<html xmlns="http://www.w3.org/1999/xhtml"><head></head><body>`+e+`</body></html>`);let i=y?fe(e):e;if(M===j)try{t=new l().parseFromString(i,mt)}catch{}if(!t||!t.documentElement){t=_e.createDocument(M,`template`,null);try{t.documentElement.innerHTML=at?ce:i}catch{}}let a=t.body||t.documentElement;return e&&r&&a.insertBefore(n.createTextNode(r),a.childNodes[0]||null),M===j?be.call(t,Re?`html`:`body`)[0]:Re?t.documentElement:a},Bt=function(e){let t=arguments.length>1&&arguments[1]!==void 0&&arguments[1],n=ie?ie(e):e.ownerDocument;return ve.call(n||e,e,(t?0:c.SHOW_ELEMENT)|c.SHOW_COMMENT|c.SHOW_TEXT|c.SHOW_PROCESSING_INSTRUCTION|c.SHOW_CDATA_SECTION,null)},Vt=function(e){return e=Gi(e,Se,` `),e=Gi(e,Ce,` `),e=Gi(e,we,` `),e},Ht=function(e){Ut(e);let t=e.querySelectorAll?.call(e,`template`);t&&Mi(t,e=>{Kt(e.content)&&Ht(e.content)})},Ut=function(e){e.normalize();let t=Bt(e,!0),n=t.nextNode();for(;n;)n.data=Vt(n.data),n=t.nextNode()},Wt=function(e){let t=_?_(e):null;return typeof t!=`string`||N(t)!==`form`?!1:typeof e.nodeName!=`string`||typeof e.textContent!=`string`||typeof e.removeChild!=`function`||e.attributes!==ne(e)||typeof e.removeAttribute!=`function`||typeof e.removeAttributeNode!=`function`||typeof e.getAttributeNode!=`function`||typeof e.setAttribute!=`function`||typeof e.namespaceURI!=`string`||typeof e.insertBefore!=`function`||typeof e.hasChildNodes!=`function`||e.nodeType!==re(e)||e.childNodes!==ee(e)},Gt=function(e){if(!re||typeof e!=`object`||!e)return null;try{let t=re(e);return typeof t==`number`?t:null}catch{return null}},Kt=function(e){return Gt(e)===q.documentFragment},qt=function(e){return Gt(e)!==null};function I(e,n,r){e.length!==0&&Mi(e,e=>{e.call(t,n,r,gt)})}let Jt=function(e,t,n){return!!(Le&&n===q.element&&e.hasChildNodes()&&!qt(e.firstElementChild)&&U(Aa,e.textContent)&&U(Aa,e.innerHTML)||Le&&Ia[t]&&n===q.element&&se(e)===j&&(qt(e.firstElementChild)||typeof e.textContent==`string`&&U(Aa,e.textContent))||n===q.processingInstruction||Le&&n===q.comment&&U(ja,e.data))},Yt=function(e,t){if(e instanceof RegExp)return U(e,t);if(e instanceof Function){for(var n=arguments.length,r=Array(n>2?n-2:0),i=2;i<n;i++)r[i-2]=arguments[i];return!!e(t,...r)}return!1},Xt=function(e,t,n){if(!Ae[t]&&nn(t)&&Yt(D.tagNameCheck,t))return!1;if(Ye&&!Ze[t]&&!Ze[Hi(t)]){let t=g(e),r=ee(e);if(r&&t){let i=r.length;for(let a=i-1;a>=0;--a){let i=e===n?f(r[a],!0):r[a];t.insertBefore(i,h(e))}}}return wt(e),!0},Zt=function(e,t,n,r){return e.length===0?t:t===n||t===r?ia(t):t},Qt=function(e,t){return e===t||g(e)!==null?!1:(k&&At(e),!0)},$t=function(e,n){if(It(e),I(x.beforeSanitizeElements,e,null),Qt(e,n))return!0;if(Wt(e))return wt(e),!0;let r=N(ae(e)),i=v(e);if(T=Zt(x.uponSanitizeElement,T,Oe,Be),I(x.uponSanitizeElement,e,{tagName:r,allowedTags:T}),Qt(e,n))return!0;if(Jt(e,r,i))return wt(e),!0;if(Ae[r]||!(O.tagCheck instanceof Function&&O.tagCheck(r))&&!T[r]){let t=Xt(e,r,n);return t===!1&&(I(x.afterSanitizeElements,e,null),Qt(e,n))?!0:t}if(i===q.element&&!Ct(e)||(r===`noscript`||r===`noembed`||r===`noframes`)&&U(Ma,e.innerHTML))return wt(e),!0;if(Ie&&i===q.text){let n=e.textContent,r=Vt(n);n!==r&&(Fi(t.removed,{element:e.cloneNode()}),e.textContent=r)}return I(x.afterSanitizeElements,e,null),Qt(e,n)},en=function(e,t,r){if(je[t]||Lt(t,e)||Ke&&(t===`id`||t===`name`)&&(r in n||r in P))return!1;let i=E[t]||O.attributeCheck instanceof Function&&O.attributeCheck(t,e);if(Ne&&U(Te,t)||Me&&U(S,t))return!0;if(!i)return nn(e)&&Yt(D.tagNameCheck,e)&&Yt(D.attributeNameCheck,t,e)||t===`is`&&D.allowCustomizedBuiltInElements&&Yt(D.tagNameCheck,r);if(tt[t])return!0;let a=Gi(r,Ee,``);return U(De,a)||(t===`src`||t===`xlink:href`||t===`href`)&&e!==`script`&&Ki(r,`data:`)===0&&$e[e]||Pe&&!U(C,a)?!0:!r},tn=G({},[`annotation-xml`,`color-profile`,`font-face`,`font-face-format`,`font-face-name`,`font-face-src`,`font-face-uri`,`missing-glyph`]),nn=function(e){return!tn[Hi(e)]&&U(w,e)},rn=function(e,t,n,r){if(y&&typeof u==`object`&&typeof u.getAttributeType==`function`&&!n)switch(u.getAttributeType(e,t)){case`TrustedHTML`:return fe(r);case`TrustedScriptURL`:return me(r)}return r},an=function(e,t,n,r){try{return n?e.setAttributeNS(n,t,r):e.setAttribute(t,r),!Wt(e)||(wt(e),!1)}catch{return Dt(t,e),!1}},on=function(e,t){return Le&&U(Pa,t)?!0:Hi(e)===`attributename`&&Ki(t,`href`)!==-1},sn=function(e,n){if(I(x.beforeSanitizeAttributes,e,null),Qt(e,n))return;let r=e.attributes;if(!r||Wt(e))return;E=Zt(x.uponSanitizeAttribute,E,ke,Ve);let i={attrName:``,attrValue:``,keepAttr:!0,allowedAttributes:E,forceKeepAttr:void 0},a=r.length,o=N(ae(e));for(;a--;){let n=r[a],s=n.name,c=n.namespaceURI,l=n.value,u=N(s),d=l,f=s===`value`?d:qi(d),p=!1;i.attrName=u,i.attrValue=f,i.keepAttr=!0,i.forceKeepAttr=void 0,I(x.uponSanitizeAttribute,e,i),f=i.attrValue,qe&&(u===`id`||u===`name`)&&Ki(f,Je)!==0&&(Dt(s,e,n),f=Je+f,p=!0),on(s,f)?Dt(s,e,n):i.forceKeepAttr||(i.keepAttr?!Fe&&U(Na,f)?Dt(s,e,n):(Ie&&(f=Vt(f)),en(o,u,f)?(f=rn(o,u,c,f),f!==d&&an(e,s,c,f)&&p&&Pi(t.removed)):Dt(s,e,n)):Dt(s,e,n))}I(x.afterSanitizeAttributes,e,null),Qt(e,n)},cn=function(e,t){$t(e,t),sn(e,t),Kt(e.content)&&ln(e.content)},ln=function(e){let t=null,n=Bt(e);for(I(x.beforeSanitizeShadowDOM,e,null);t=n.nextNode();)if(I(x.uponSanitizeShadowNode,t,null),cn(t,e),v(t)===q.element){let e=te(t);Kt(e)&&(un(e),ln(e))}Ie&&Ut(e),I(x.afterSanitizeShadowDOM,e,null)},un=function(e){let t=[{node:e,shadow:null}];for(;t.length>0;){let e=t.pop();if(e.shadow){ln(e.shadow);continue}let n=e.node,r=v(n)===q.element,i=ee(n);if(i)for(let e=i.length-1;e>=0;--e)t.push({node:i[e],shadow:null});if(r){let e=_?_(n):null;if(typeof e==`string`&&N(e)===`template`){let e=n.content;Kt(e)&&t.push({node:e,shadow:null})}}if(r){let e=te(n);Kt(e)&&t.push({node:null,shadow:e},{node:e,shadow:null})}}};return t.sanitize=function(e){let n=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=null,a=null,o=null,s=null;if(at=!e,at&&(e=`<!-->`),typeof e!=`string`&&!qt(e)&&(e=aa(e),typeof e!=`string`))throw ea(`dirty is not a string, aborting`);if(!t.isSupported)return e;ze?(T=Be,E=Ve):vt(n),t.removed=[];let c=k&&typeof e!=`string`&&qt(e),l=[],u=A;if(c){Rt(e);let t=ae(e);if(typeof t==`string`){let n=N(t);if(!T[n]||Ae[n])throw Et(e),ea(`root node is forbidden and cannot be sanitized in-place`)}if(Wt(e))throw Et(e),ea(`root node is clobbered and cannot be sanitized in-place`);l=jt(e),A=zi()}else if(qt(e))i=zt(`<!---->`),a=i.ownerDocument.importNode(e,!0),a.nodeType===q.element&&a.nodeName===`BODY`||a.nodeName===`HTML`?i=a:i.appendChild(a),un(i);else{if(!Ue&&!Ie&&!Re&&e.indexOf(`<`)===-1)return pe(e);if(i=zt(e),!i)return Ue?null:Ge?ce:``}i&&He&&wt(i.firstChild);let d=c?e:i;try{c&&un(e);let t=Bt(d);for(;o=t.nextNode();)cn(o,d);c&&Pt(e,l)}catch(t){throw c&&(Et(e),Nt(e,l)),t}finally{A=u}if(c){if(Nt(e,l))throw ea(`a node selected for removal could not be safely returned; refusing to sanitize in place`);return Ie&&Ht(e),e}if(Ue){if(Ie&&Ht(i),We)for(s=ye.call(i.ownerDocument);i.firstChild;)s.appendChild(i.firstChild);else s=i;return(E.shadowroot||E.shadowrootmode)&&(s=xe.call(r,s,!0)),s}let f=()=>Re?i.outerHTML:i.innerHTML,p=f();return Ie&&U(Sa,p)&&(Ut(i),p=f()),Re&&T[`!doctype`]&&i.ownerDocument&&i.ownerDocument.doctype&&i.ownerDocument.doctype.name&&U(Oa,i.ownerDocument.doctype.name)&&(p=`<!DOCTYPE `+i.ownerDocument.doctype.name+`>
`+p),pe(p)},t.setConfig=function(){let e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};vt(e),ze=!0,Be=T,Ve=E},t.clearConfig=function(){gt=null,ze=!1,Be=null,Ve=null,y=le,ce=``},t.isValidAttribute=function(e,t,n){gt||vt({});let r=N(e),i=N(t);return typeof n==`string`&&(on(t,n)||!Fe&&U(Na,n))?!1:en(r,i,n)},t.addHook=function(e,t){typeof t==`function`&&H(x,e)&&Fi(x[e],t)},t.removeHook=function(e,t){if(H(x,e)){if(t!==void 0){let n=Ni(x[e],t);return n===-1?void 0:Li(x[e],n,1)[0]}return Pi(x[e])}},t.removeHooks=function(e){H(x,e)&&(x[e]=[])},t.removeAllHooks=function(){x=za()},t}var Ua=Ha(),Wa={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Ga=e=>(...t)=>({_$litDirective$:e,values:t}),Ka=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};function qa(){return{async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,walkTokens:null}}var Ja=qa();function Ya(e){Ja=e}var Xa={exec:()=>null};function Za(e){let t=[];return n=>{let r=Math.max(0,Math.min(3,n-1)),i=t[r];return i||(i=e(r),t[r]=i),i}}function J(e,t=``){let n=typeof e==`string`?e:e.source,r={replace:(e,t)=>{let i=typeof t==`string`?t:t.source;return i=i.replace(Y.caret,`$1`),n=n.replace(e,i),r},getRegex:()=>new RegExp(n,t)};return r}var Qa=((e=``)=>{try{return!!RegExp(`(?<=1)(?<!1)`+e)}catch{return!1}})(),Y={codeRemoveIndent:/^(?: {0,3}\t| {1,4})/gm,listInterruptsParagraph:/^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/,outputLinkReplace:/\\([\[\]])/g,indentCodeCompensation:/^(\s+)(?:```)/,beginningSpace:/^\s+/,endingHash:/#$/,startingSpaceChar:/^ /,endingSpaceChar:/ $/,endingSpaceTabChar:/[ \t]$/,nonSpaceChar:/[^ ]/,newLineCharGlobal:/\n/g,tabCharGlobal:/\t/g,leadingSpaceTab:/^[ \t]+/,multipleSpaceGlobal:/\s+/g,blankLine:/^[ \t]*$/,doubleBlankLine:/\n[ \t]*\n[ \t]*$/,blockquoteStart:/^ {0,3}>/,blockquoteSetextReplace:/\n {0,3}((?:=+|-+)[ \t]*)(?=\n|$)/g,blockquoteSetextReplace2:/^ {0,3}>[ \t]?/gm,blockquoteMarkerWhitespace:/^( {0,3}>)(\t[ \t]*)/gm,nestedBlockMarker:/^ {0,3}(?:(?:[*+-]|\d{1,9}[.)])(?: |$)|> ?)/,listReplaceNesting:/^ {1,4}(?=( {4})*[^ ])/g,listIsTask:/^\[[ xX]\][ \t]+\S/,listReplaceTask:/^\[[ xX]\][ \t]+/,listTaskCheckbox:/\[[ xX]\]/,anyLine:/\n.*\n/,hrefBrackets:/^<(.*)>$/,tableDelimiter:/[:|]/,tableAlignChars:/^\||\| *$/g,tableRowBlankLine:/\n[ \t]*$/,tableAlignRight:/^ *-+: *$/,tableAlignCenter:/^ *:-+: *$/,tableAlignLeft:/^ *:-+ *$/,startATag:/^<a /i,endATag:/^<\/a>/i,startPreScriptTag:/^<(pre|code|kbd|script)(\s|>)/i,endPreScriptTag:/^<\/(pre|code|kbd|script)(\s|>)/i,startAngleBracket:/^</,endAngleBracket:/>$/,pedanticHrefTitle:/^([^'"]*[^\s])\s+(['"])(.*)\2/,unicodeAlphaNumeric:/[\p{L}\p{N}]/u,numericCharacterReference:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));/,numericCharacterReferenceOrAmpersand:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,escapeTest:/[&<>"']/,escapeReplace:/[&<>"']/g,escapeTestNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/,escapeReplaceNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,caret:/(^|[^\[])\^/g,percentDecode:/%25/g,findPipe:/\|/g,splitPipe:/ \|/,slashPipe:/\\\|/g,carriageReturn:/\r\n|\r/g,spaceLine:/^ +$/gm,notSpaceStart:/^\S*/,endingNewline:/\n$/,listItemRegex:e=>RegExp(`^( {0,3}${e})((?:[	 ][^\\n]*)?(?:\\n|$))`),nextBulletRegex:Za(e=>RegExp(`^ {0,${e}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\n|$))`)),hrRegex:Za(e=>RegExp(`^ {0,${e}}((?:-[ 	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)),fencesBeginRegex:Za(e=>RegExp(`^ {0,${e}}(?:\`\`\`|~~~)`)),headingBeginRegex:Za(e=>RegExp(`^ {0,${e}}#{1,6}(?:\\s|$)`)),pedanticHeadingBeginRegex:Za(e=>RegExp(`^ {0,${e}}#`)),htmlBeginRegex:Za(e=>RegExp(`^ {0,${e}}(?:</?(?:${ao})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`,`i`)),blockquoteBeginRegex:Za(e=>RegExp(`^ {0,${e}}>`)),nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/},$a=/^(?:[ \t]*(?:\n|$))+/,eo=/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,to=/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,no=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,ro=/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,io=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,ao=`address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul`,oo=J(` {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`).replace(`tag`,ao).getRegex(),so=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,co=J(so).replace(/bull/g,io).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/\|table/g,``).replace(/html/g,oo).getRegex(),lo=J(so).replace(/bull/g,io).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).replace(/html/g,oo).getRegex(),uo=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,fo=/^[^\n]+/,po=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,mo=J(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).replace(`label`,po).replace(`title`,/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).getRegex(),ho=J(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,io).getRegex(),go=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,_o=J(`^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))`,`i`).replace(`comment`,go).replace(`tag`,ao).replace(`attribute`,/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).getRegex(),vo=e=>J(uo).replace(`hr`,no).replace(`heading`,` {0,3}#{1,6}(?:\\s|$)`).replace(`|lheading`,``).replace(`|table`,``).replace(`blockquote`,` {0,3}>`).replace(`fences`," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(`list`,e).replace(`html`,oo).getRegex(),yo=vo(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),bo=vo(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),xo={blockquote:J(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace(`paragraph`,bo).getRegex(),code:eo,def:mo,fences:to,heading:ro,hr:no,html:_o,lheading:co,list:ho,newline:$a,paragraph:yo,table:Xa,text:fo},So=J(`^ *([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|html).*(?:\\n|$))*)\\n*|$)`).replace(`hr`,no).replace(`heading`,` {0,3}#{1,6}(?:\\s|$)`).replace(`blockquote`,` {0,3}>`).replace(`code`,`(?: {4}| {0,3}	)[^\\n]`).replace(`fences`," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(`list`,` {0,3}(?:[*+-]|1[.)])[ \\t]`).replace(`html`,oo).getRegex(),Co={...xo,lheading:lo,table:So,paragraph:J(uo).replace(`hr`,no).replace(`heading`,` {0,3}#{1,6}(?:\\s|$)`).replace(`|lheading`,``).replace(`table`,So).replace(`blockquote`,` {0,3}>`).replace(`fences`," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(`list`,` {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]`).replace(`html`,oo).getRegex()},wo={...xo,html:J(`^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?: *\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace(`comment`,go).replace(/tag/g,`(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b`).getRegex(),def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,heading:/^(#{1,6})(.*)(?:\n+|$)/,fences:Xa,lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,paragraph:J(uo).replace(`hr`,no).replace(`heading`,` *#{1,6} *[^
]`).replace(`|table`,``).replace(`blockquote`,` {0,3}>`).replace(`|fences`,``).replace(`|list`,``).replace(`|html`,``).replace(`|tag`,``).replace(`lheading`,co).getRegex()},To=/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,Eo=/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,Do=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,Oo=/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,ko=/[\p{P}\p{S}]/u,Ao=/[\s\p{P}\p{S}]/u,jo=/[^\s\p{P}\p{S}]/u,Mo=J(/^((?![*_])punctSpace)/,`u`).replace(/punctSpace/g,Ao).getRegex(),No=/[\p{Pi}\p{Ps}"']/u,Po=/(?!~)[\p{P}\p{S}]/u,Fo=/(?!~)[\s\p{P}\p{S}]/u,Io=/(?:[^\s\p{P}\p{S}]|~)/u,Lo=J(/link|precode-code|html/,`g`).replace(`link`,/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace(`precode-`,Qa?"(?<!`)()":"(^^|[^`])").replace(`code`,/(?<b>`+)[^`]+\k<b>(?!`)/).replace(`html`,/<(?! )[^<>]*?>/).getRegex(),Ro=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,zo=J(Ro,`u`).replace(/punct/g,ko).getRegex(),Bo=J(Ro,`u`).replace(/punct/g,Po).getRegex(),Vo=J(/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,`u`).replace(/openQuote/g,No).replace(/punct/g,ko).getRegex(),Ho=`^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)`,Uo=J(Ho,`gu`).replace(/notPunctSpace/g,jo).replace(/punctSpace/g,Ao).replace(/punct/g,ko).getRegex(),Wo=J(Ho,`gu`).replace(/notPunctSpace/g,Io).replace(/punctSpace/g,Fo).replace(/punct/g,Po).getRegex(),Go=J(`^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)`,`gu`).replace(/notPunctSpace/g,jo).replace(/punctSpace/g,Ao).replace(/punct/g,ko).getRegex(),Ko=J(`^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)`,`gu`).replace(/notPunctSpace/g,jo).replace(/punctSpace/g,Ao).replace(/punct/g,ko).getRegex(),qo=J(`^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)`,`gu`).replace(/notPunctSpace/g,jo).replace(/punctSpace/g,Ao).replace(/punct/g,ko).getRegex(),Jo=J(/^~~?(?:((?!~)punct)|[^\s~])/,`u`).replace(/punct/g,ko).getRegex(),Yo=J(`^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPunctSpace)`,`gu`).replace(/notPunctSpace/g,jo).replace(/punctSpace/g,Ao).replace(/punct/g,ko).getRegex(),Xo=J(/\\(punct)/,`gu`).replace(/punct/g,ko).getRegex(),Zo=J(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,`gu`).replace(/punct/g,ko).getRegex(),Qo=J(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace(`scheme`,/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace(`email`,/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).getRegex(),$o=J(go).replace(`(?:-->|$)`,`-->`).getRegex(),es=J(`^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>`).replace(`comment`,$o).replace(`attribute`,/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex(),ts=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,ns=J(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).replace(`brackets`,ts).getRegex(),rs=J(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).replace(`label`,ns).replace(`href`,/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace(`title`,/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).getRegex(),is=J(/^!?\[(label)\]\[(ref)\]/).replace(`label`,ns).replace(`ref`,po).getRegex(),as=J(/^!?\[(ref)\](?:\[\])?/).replace(`ref`,po).getRegex(),os=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,ss=J(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).replace(`brackets`,ts).getRegex(),cs=J(`reflink|nolink(?!\\()`,`g`).replace(`reflink`,J(/^!?\[(label)\]\[(ref)\]/).replace(`label`,ss).replace(`ref`,os).getRegex()).replace(`nolink`,J(/^!?\[(ref)\](?:\[\])?/).replace(`ref`,os).getRegex()).getRegex(),ls=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,us=J(/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g,/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),ds={_backpedal:Xa,anyPunctuation:Xo,anyPunctuationOutsideCode:Zo,autolink:Qo,blockSkip:Lo,br:Do,code:Eo,del:Xa,delLDelim:Xa,delRDelim:Xa,emStrongLDelim:zo,emStrongRDelimAst:Uo,emStrongRDelimUnd:Ko,escape:To,link:rs,nolink:as,punctuation:Mo,reflink:is,reflinkSearch:cs,tag:es,text:Oo,url:Xa},fs={...ds,emStrongLDelim:Vo,emStrongRDelimAst:Go,emStrongRDelimUnd:qo,link:J(/^!?\[(label)\]\((.*?)\)/).replace(`label`,ns).getRegex(),reflink:J(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace(`label`,ns).getRegex()},ps={...ds,emStrongRDelimAst:Wo,emStrongLDelim:Bo,delLDelim:Jo,delRDelim:Yo,url:J(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace(`emailProtocol`,us).replace(`protocol`,ls).replace(`email`,/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,text:J(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).replace(`protocol`,ls).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace(`wwwStart`,Qa?`(?<![^\\s*_~(])www\\.`:`www\\.`).getRegex()},ms={...ps,br:J(Do).replace(`{2,}`,`*`).getRegex(),text:J(ps.text).replace(`\\b_`,`\\b_| {2,}\\n`).replace(/\{2,\}/g,`*`).getRegex()},hs={normal:xo,gfm:Co,pedantic:wo},gs={normal:ds,gfm:ps,breaks:ms,pedantic:fs},_s={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&#39;`},vs=e=>_s[e];function X(e,t){if(t){if(Y.escapeTest.test(e))return e.replace(Y.escapeReplace,vs)}else if(Y.escapeTestNoEncode.test(e))return e.replace(Y.escapeReplaceNoEncode,vs);return e}function ys(e){return Y.numericCharacterReference.test(e)?e.replace(Y.numericCharacterReferenceOrAmpersand,(e,t,n)=>{if(t===void 0&&n===void 0)return`&amp;`;let r=t===void 0?Number.parseInt(n,16):Number.parseInt(t,10);return r===0||r>1114111||r>=55296&&r<=57343?`�`:r===38?`&amp;`:String.fromCodePoint(r)}):e}function bs(e){try{e=encodeURI(e).replace(Y.percentDecode,`%`)}catch{return null}return e}function xs(e,t){let n=e.replace(Y.findPipe,(e,t,n)=>{let r=!1,i=t;for(;--i>=0&&n[i]===`\\`;)r=!r;return r?`|`:` |`}).split(Y.splitPipe),r=0;if(n[0].trim()||n.shift(),n.length>0&&!n.at(-1)?.trim()&&n.pop(),t){if(n.length>t)n.splice(t);else for(;n.length<t;)n.push(``)}for(;r<n.length;r++)n[r]=n[r].trim().replace(Y.slashPipe,`|`);return n}function Ss(e,t,n){let r=e.length;if(r===0)return``;let i=0;for(;i<r;){let a=e.charAt(r-i-1);if(a===t&&!n)i++;else if(a!==t&&n)i++;else break}return e.slice(0,r-i)}function Cs(e){let t=e.split(`
`),n=t.length-1;for(;n>=0&&Y.blankLine.test(t[n]);)n--;return t.length-n<=2?e:t.slice(0,n+1).join(`
`)}function ws(e){return e.trim().replace(Y.multipleSpaceGlobal,` `).toLowerCase().toUpperCase().toLowerCase()}function Ts(e,t){if(e.indexOf(t[0])===-1&&e.indexOf(t[1])===-1)return-1;let n=0;for(let r=0;r<e.length;r++)if(e[r]===`\\`)r++;else if(e[r]===t[0])n++;else if(e[r]===t[1]&&(n--,n<0))return r;return n>0?-2:-1}var Es=new WeakMap;function Ds(e){let t={"*":-1,_:-1},n=-1,r=e.length;for(let i=0;i<r;i++){let a=e[i];if(a!==`*`&&a!==`_`&&a!==`~`)continue;let o=i===0?`
`:e[i-1],s=i+1;for(;s<r&&e[s]===a;)s++;o!==` `&&o!==`	`&&o!==`
`&&o!==`\r`&&o!==`\f`&&(a===`~`?n=i:t[a]=i),i=s-1}return{maskedSrc:e,lastPossibleEmStrongCloserIndex:t,lastPossibleDelCloserIndex:n}}function Os(e,t){let n=Ds(t),r=Es.get(e);r?r.push(n):Es.set(e,[n])}function ks(e){let t=Es.get(e);t&&(t.pop(),t.length===0&&Es.delete(e))}function As(e,t,n){let r=Es.get(e)?.at(-1);return r&&r.maskedSrc===t?r.lastPossibleEmStrongCloserIndex[n]:Ds(t).lastPossibleEmStrongCloserIndex[n]}function js(e,t){let n=Es.get(e)?.at(-1);return n&&n.maskedSrc===t?n.lastPossibleDelCloserIndex:Ds(t).lastPossibleDelCloserIndex}function Ms(e,t=0){let n=t,r=``;for(let t of e)if(t===`	`){let e=4-n%4;r+=` `.repeat(e),n+=e}else r+=t,n++;return r}function Ns(e,t){let n=``;for(let r=0;r<e.length;r++){if(e[r]==="`"){let i=t.inline.code.exec(e.slice(r));if(i){n+=i[0],r+=i[0].length-1;continue}}e[r]===`\\`&&(e[r+1]===`[`||e[r+1]===`]`)?(n+=e[r+1],r++):n+=e[r]}return n}function Ps(e,t,n,r,i){let a=t.href,o=t.title||null,s=Ns(e[1],i),c=e[0].charAt(0)===`!`,l=r.state.inLink,u=r.state.linkEmitted,d=r.state.inRawBlock;r.state.inLink=!0,r.state.linkEmitted=!1;let f=r.inlineTokens(s),p=r.state.linkEmitted;if(r.state.linkEmitted=u,r.state.inLink=l,!c){if(p){r.state.inRawBlock=d;return}r.state.linkEmitted=!0}return{type:c?`image`:`link`,raw:n,href:a,title:o,text:s,tokens:f}}function Fs(e,t,n){let r=e.match(n.other.indentCodeCompensation);if(r===null)return t;let i=r[1];return t.split(`
`).map(e=>{let t=e.match(n.other.beginningSpace);if(t===null)return e;let[r]=t;return e.slice(Math.min(r.length,i.length))}).join(`
`)}function Is(e,t,n,r){if(!t.includes(`<`))return!1;for(let i=0;i<t.length;i++){if(t[i]===`\\`){i++;continue}if(t[i]==="`"){let e=r.inline.code.exec(t.slice(i));if(e){i+=e[0].length-1;continue}}if(t[i]!==`<`)continue;let a=e.slice(n+i),o=r.inline.tag.exec(a)||r.inline.autolink.exec(a);if(o){if(o[0].length>t.length-i)return!0;i+=o[0].length-1}}return!1}var Ls=class{options;rules;lexer;constructor(e){this.options=e||Ja}space(e){let t=this.rules.block.newline.exec(e);if(t&&t[0].length>0)return{type:`space`,raw:t[0]}}code(e){let t=this.rules.block.code.exec(e);if(t){let e=this.options.pedantic?t[0]:Cs(t[0]);return{type:`code`,raw:e,codeBlockStyle:`indented`,text:e.replace(this.rules.other.codeRemoveIndent,``)}}}fences(e){let t=this.rules.block.fences.exec(e);if(t){let e=t[0],n=Fs(e,t[3]||``,this.rules);return t[3]!==void 0&&(n===``||n.endsWith(`
`))&&(n+=`
`),{type:`code`,raw:e,lang:t[2]?t[2].trim().replace(this.rules.inline.anyPunctuation,`$1`):t[2],text:n}}}heading(e){let t=this.rules.block.heading.exec(e);if(t){let e=t[2].trim();if(this.rules.other.endingHash.test(e)){let t=Ss(e,`#`);(this.options.pedantic||!t||this.rules.other.endingSpaceTabChar.test(t))&&(e=t.trim())}return{type:`heading`,raw:Ss(t[0],`
`),depth:t[1].length,text:e,tokens:this.lexer.inline(e)}}}hr(e){let t=this.rules.block.hr.exec(e);if(t)return{type:`hr`,raw:Ss(t[0],`
`)}}blockquote(e){let t=this.rules.block.blockquote.exec(e);if(t){let e=Ss(t[0],`
`).split(`
`),n=``,r=``,i=[];for(;e.length>0;){let t=!1,a=[],o=0;for(;o<e.length;o++)if(this.rules.other.blockquoteStart.test(e[o]))a.push(e[o]),t=!0;else if(!t)a.push(e[o]);else break;e=e.slice(o);let s=a.join(`
`),c=s.replace(this.rules.other.blockquoteMarkerWhitespace,(e,t,n)=>n.startsWith(` `)?t+` `+n.slice(1):t+Ms(n,t.length)).replace(this.rules.other.blockquoteSetextReplace,`
    $1`).replace(this.rules.other.blockquoteSetextReplace2,``);n=n?`${n}
${s}`:s,r=r?`${r}
${c}`:c;let l=this.lexer.state.top;if(this.lexer.state.top=!0,this.lexer.blockTokens(c,i,!0),this.lexer.state.top=l,e.length===0)break;let u=i.at(-1);if(u?.type===`code`||u?.type===`heading`||u?.type===`hr`||u?.type===`html`||u?.type===`table`)break;if(u?.type===`blockquote`){let t=u,a=e.join(`
`),o=t.raw+`
`+a.replace(this.rules.other.blockquoteSetextReplace2,``),s=this.blockquote(o);i[i.length-1]=s;let c=o.substring(s.raw.length).replace(/^\n/,``),l=c?c.split(`
`).length:0,d=l?e.slice(0,-l):e;if(d.length>0&&(n=`${n}
${d.join(`
`)}`),r=r.substring(0,r.length-t.text.length)+s.text,e=e.slice(d.length),e.length>0&&this.rules.other.blockquoteStart.test(e[0]))continue;break}if(u?.type===`list`){let t=u,a=t.raw+`
`+e.join(`
`),o=this.list(a);i[i.length-1]=o;let s=o.raw.length>t.raw.length?a.slice(t.raw.length+1,o.raw.length).split(`
`).length:0;if(s>0){let t=e.slice(0,s).join(`
`);n=`${n}
${t}`,r=`${r}
${t}`}if(e=e.slice(s),e.length>0&&!this.rules.other.blockquoteStart.test(e[0]))break}}return{type:`blockquote`,raw:n,tokens:i,text:r}}}list(e){let t=this.rules.block.list.exec(e);if(t){if(!this.options.pedantic&&this.lexer.state.lastToken?.type===`text`&&!this.rules.other.listInterruptsParagraph.test(e))return;let n=e,r=()=>n.length-e.length,i=t[1].trim(),a=i.length>1,o={type:`list`,raw:``,ordered:a,start:a?+i.slice(0,-1):``,loose:!1,items:[]};i=a?`\\d{1,9}\\${i.slice(-1)}`:`\\${i}`,this.options.pedantic&&(i=a?i:`[*+-]`);let s=this.rules.other.listItemRegex(i),c=!1;for(;e;){let i=!1,a=``;if(!(t=s.exec(e))||this.rules.block.hr.test(e))break;let l=r();e=e.substring(t[0].length);let u=t[2].split(`
`,1)[0],d=t[1].length,f=this.options.pedantic?Ms(u,d):u.replace(this.rules.other.leadingSpaceTab,e=>Ms(e,d)),p=e.split(`
`,1)[0],m=!f.trim(),h=0;if(this.options.pedantic?(h=2,a=f.trimStart()):m?h=d+1:(h=f.search(this.rules.other.nonSpaceChar),h=h>4?1:h,a=f.slice(h),h+=d),m&&this.rules.other.blankLine.test(p)&&(e=e.substring(p.length+1),i=!0),!i){let t=this.rules.other.nextBulletRegex(h),n=this.rules.other.hrRegex(h),r=this.rules.other.fencesBeginRegex(h),i=this.options.pedantic?this.rules.other.pedanticHeadingBeginRegex(h):this.rules.other.headingBeginRegex(h),o=this.rules.other.htmlBeginRegex(h),s=this.rules.other.blockquoteBeginRegex(h),c=!1;for(;e;){let l=e.split(`
`,1)[0],u;if(p=l,this.options.pedantic?(p=p.replace(this.rules.other.listReplaceNesting,`  `),u=p):u=p.replace(this.rules.other.leadingSpaceTab,e=>Ms(e)),r.test(p)||i.test(p)||o.test(p)||s.test(p)||t.test(p)||n.test(p))break;if(u.search(this.rules.other.nonSpaceChar)>=h||!p.trim())a+=`
`+u.slice(h),c=!1;else{if(m)break;let e=f;if(!this.options.pedantic&&!a.includes(`
`)&&!f.includes(`	`)){let t;for(;!n.test(e)&&(t=this.rules.other.nestedBlockMarker.exec(e));)e=e.slice(t[0].length);if(!e.trim())break}if(e.replace(this.rules.other.tabCharGlobal,`    `).search(this.rules.other.nonSpaceChar)>=4||r.test(e)||i.test(e)||o.test(e)||n.test(e))break;if(!this.options.pedantic&&!c){let e=f.replace(this.rules.other.nestedContainerMarkers,``);if(this.rules.block.fences.test(e)||this.rules.block.heading.test(e)||this.rules.block.hr.test(e))break}let t=!this.options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(p)&&this.rules.block.lheading.test(`${f}
${p}`)?`    ${u.replace(/^ {0,3}/,``)}`:p;a+=`
`+t,c=!0}m=!p.trim(),e=e.substring(l.length+1),f=u.slice(h)}}let ee=n.slice(l,r());o.loose||(c?o.loose=!0:this.rules.other.doubleBlankLine.test(ee)&&(c=!0)),o.items.push({type:`list_item`,raw:ee,task:!!this.options.gfm&&this.rules.other.listIsTask.test(a),loose:!1,text:a,tokens:[]})}let l=o.items.at(-1);if(l)l.raw=l.raw.trimEnd(),l.text=l.text.trimEnd();else return;o.raw=n.slice(0,r()).trimEnd();let u=[];for(let e of o.items)if(this.lexer.state.top=!1,u.push(this.lexer.inlineQueue.length),e.tokens=this.lexer.blockTokens(e.text,[]),!o.loose){let t=e.tokens.filter(e=>e.type===`space`);o.loose=t.length>0&&t.some(e=>this.rules.other.anyLine.test(e.raw))}for(let e=0;e<o.items.length;e++){let t=o.items[e],n=t.tokens[0];if(t.task&&(n?.type===`text`||n?.type===`paragraph`)){t.text=t.text.replace(this.rules.other.listReplaceTask,``),n.raw=n.raw.replace(this.rules.other.listReplaceTask,``),n.text=n.text.replace(this.rules.other.listReplaceTask,``);let r=this.lexer.inlineQueue;for(let t=u[e];t<r.length;t++)if(r[t].tokens===n.tokens){r[t].src=r[t].src.replace(this.rules.other.listReplaceTask,``);break}let i=this.rules.other.listTaskCheckbox.exec(t.raw);if(i){let e={type:`checkbox`,raw:i[0]+` `,checked:i[0]!==`[ ]`};t.checked=e.checked,o.loose?t.tokens[0]&&[`paragraph`,`text`].includes(t.tokens[0].type)&&`tokens`in t.tokens[0]&&t.tokens[0].tokens?(t.tokens[0].raw=e.raw+t.tokens[0].raw,t.tokens[0].text=e.raw+t.tokens[0].text,t.tokens[0].tokens.unshift(e)):t.tokens.unshift({type:`paragraph`,raw:e.raw,text:e.raw,tokens:[e]}):t.tokens.unshift(e)}}else t.task&&=!1}if(o.loose)for(let e of o.items){e.loose=!0;for(let t of e.tokens)t.type===`text`&&(t.type=`paragraph`)}return o}}html(e){let t=this.rules.block.html.exec(e);if(t){if(this.lexer.state.lastToken?.type===`paragraph`&&!this.rules.other.htmlBeginRegex(4).test(e))return;let n=Cs(t[0]);return{type:`html`,block:!0,raw:n,pre:t[1]===`pre`||t[1]===`script`||t[1]===`style`,text:n}}}def(e){let t=this.rules.block.def.exec(e);if(t){if(!this.rules.other.startAngleBracket.test(t[2])&&Ts(t[2],`()`)!==-1)return;let e=ws(t[1]),n=t[2]?t[2].replace(this.rules.other.hrefBrackets,`$1`).replace(this.rules.inline.anyPunctuation,`$1`):``,r=t[3]?t[3].substring(1,t[3].length-1).replace(this.rules.inline.anyPunctuation,`$1`):t[3];return{type:`def`,tag:e,raw:Ss(t[0],`
`),href:n,title:r}}}table(e){let t=this.rules.block.table.exec(e);if(!t||!this.rules.other.tableDelimiter.test(t[2]))return;let n=xs(t[1]),r=t[2].replace(this.rules.other.tableAlignChars,``).split(`|`),i=t[3]?.trim()?t[3].replace(this.rules.other.tableRowBlankLine,``).split(`
`):[],a={type:`table`,raw:Ss(t[0],`
`),header:[],align:[],rows:[]};if(n.length===r.length){for(let e of r)this.rules.other.tableAlignRight.test(e)?a.align.push(`right`):this.rules.other.tableAlignCenter.test(e)?a.align.push(`center`):this.rules.other.tableAlignLeft.test(e)?a.align.push(`left`):a.align.push(null);for(let e=0;e<n.length;e++)a.header.push({text:n[e],tokens:this.lexer.inline(n[e]),header:!0,align:a.align[e]});for(let e of i)a.rows.push(xs(e,a.header.length).map((e,t)=>({text:e,tokens:this.lexer.inline(e),header:!1,align:a.align[t]})));return a}}lheading(e){let t=this.rules.block.lheading.exec(e);if(t){let e=t[1].trim();return{type:`heading`,raw:Ss(t[0],`
`),depth:t[2].charAt(0)===`=`?1:2,text:e,tokens:this.lexer.inline(e)}}}paragraph(e){let t=this.rules.block.paragraph.exec(e);if(t){let e=t[1].charAt(t[1].length-1)===`
`?t[1].slice(0,-1):t[1];return{type:`paragraph`,raw:t[0],text:e,tokens:this.lexer.inline(e)}}}text(e){let t=this.rules.block.text.exec(e);if(t)return{type:`text`,raw:t[0],text:t[0],tokens:this.lexer.inline(t[0])}}escape(e){if(e.charCodeAt(0)!==92)return;let t=this.rules.inline.escape.exec(e);if(t)return{type:`escape`,raw:t[0],text:t[1]}}tag(e){if(e.charCodeAt(0)!==60)return;let t=this.rules.inline.tag.exec(e);if(t)return!this.lexer.state.inLink&&this.rules.other.startATag.test(t[0])?this.lexer.state.inLink=!0:this.lexer.state.inLink&&this.rules.other.endATag.test(t[0])&&(this.lexer.state.inLink=!1),!this.lexer.state.inRawBlock&&this.rules.other.startPreScriptTag.test(t[0])?this.lexer.state.inRawBlock=!0:this.lexer.state.inRawBlock&&this.rules.other.endPreScriptTag.test(t[0])&&(this.lexer.state.inRawBlock=!1),{type:`html`,raw:t[0],inLink:this.lexer.state.inLink,inRawBlock:this.lexer.state.inRawBlock,block:!1,text:t[0]}}link(e){if(this.lexer.state.linkParenPossible===!1)return;let t=e.charCodeAt(0);if(t!==91&&t!==33)return;let n=this.rules.inline.link.exec(e);if(n){let t=n[0].charAt(0)===`!`?2:1;if(!this.options.pedantic&&Is(e,n[1],t,this.rules))return;let r=n[2].trim();if(!this.options.pedantic&&this.rules.other.startAngleBracket.test(r)){if(!this.rules.other.endAngleBracket.test(r))return;let e=Ss(r.slice(0,-1),`\\`);if((r.length-e.length)%2==0)return}else{let e=Ts(n[2],`()`);if(e===-2)return;if(e>-1){let t=(n[0].indexOf(`!`)===0?5:4)+n[1].length+e;n[2]=n[2].substring(0,e),n[0]=n[0].substring(0,t).trim(),n[3]=``}}let i=Ss(n[0].slice(0,-1),`\\`);if((n[0].length-i.length)%2==0)return;let a=n[2],o=``;if(this.options.pedantic){let e=this.rules.other.pedanticHrefTitle.exec(a);e&&(a=e[1],o=e[3])}else o=n[3]?n[3].slice(1,-1):``;return a=a.trim(),this.rules.other.startAngleBracket.test(a)&&(a=this.options.pedantic&&!this.rules.other.endAngleBracket.test(r)?a.slice(1):a.slice(1,-1)),Ps(n,{href:a&&a.replace(this.rules.inline.anyPunctuation,`$1`),title:o&&o.replace(this.rules.inline.anyPunctuation,`$1`)},n[0],this.lexer,this.rules)}}reflink(e,t){let n=e.charCodeAt(0);if(n!==91&&n!==33)return;let r;if((r=this.rules.inline.reflink.exec(e))||(r=this.rules.inline.nolink.exec(e))){let n=r[0].charAt(0)===`!`?2:1;if(!this.options.pedantic&&Is(e,r[1],n,this.rules))return;let i=t[ws(r[2]||r[1])];if(!i){let e=r[0].charAt(0);return{type:`text`,raw:e,text:e}}return Ps(r,i,r[0],this.lexer,this.rules)}}emStrong(e,t,n=``){let r=this.rules.inline.emStrongLDelim.exec(e);if(!r||!r[1]&&!r[2]&&!r[3]&&!r[4])return;let i=r[0][0],a=n===i,o=t.length-e.length,s=o;for(;!this.options.pedantic&&s>0&&t[s-1]===i;)s--;let c=[...t.slice(Math.max(0,s-2),s)].at(-1)??``,l=c===`*`||c===`_`||!!this.rules.inline.punctuation.exec(c);s<o&&(n=c);let u=s<o?l:n===`*`||n===`_`||!!this.rules.inline.punctuation.exec(n);if(r[4]&&n.match(this.rules.other.unicodeAlphaNumeric))return;let d=r[1]||r[3]||``;if(!d||!n||u){let n=[...r[0]].length-1,u,f,p=n,m=0,h=o-s+n,ee=!this.options.pedantic&&!!c.trim()&&(!!d||i===`*`&&!l);if(i!==`*`&&i!==`_`)return;let g=i===`*`?this.rules.inline.emStrongRDelimAst:this.rules.inline.emStrongRDelimUnd,te=As(this,t,i),ne=t.length-e.length+n;if(te<ne)return;t=t.slice(-1*e.length+n);let re=te-ne;for(g.lastIndex=0;(r=g.exec(t))!==null&&!(r.index>re);){if(u=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!u)continue;if(f=[...u].length,r[3]||r[4]){p+=f;continue}if((r[5]||r[6]||ee)&&h%3&&!((h+f)%3)){if(a&&(r[5]||r[6]))break;m+=f;continue}if(p-=f,p>0)continue;f=Math.min(f,f+p+m);let t=[...r[0]][0].length,i=e.slice(0,n+r.index+t+f);if(Math.min(n,f)%2){let e=i.slice(1,-1);return{type:`em`,raw:i,text:e,tokens:this.lexer.inlineTokens(e)}}let o=i.slice(2,-2);return{type:`strong`,raw:i,text:o,tokens:this.lexer.inlineTokens(o)}}}}codespan(e){if(e.charCodeAt(0)!==96)return;let t=this.rules.inline.code.exec(e);if(t){let e=t[2].replace(this.rules.other.newLineCharGlobal,` `),n=this.rules.other.nonSpaceChar.test(e),r=this.rules.other.startingSpaceChar.test(e)&&this.rules.other.endingSpaceChar.test(e);return n&&r&&(e=e.substring(1,e.length-1)),{type:`codespan`,raw:t[0],text:e}}}br(e){let t=e.charCodeAt(0);if(t!==32&&t!==92&&t!==10)return;let n=this.rules.inline.br.exec(e);if(n)return{type:`br`,raw:n[0]}}del(e,t,n=``){if(e.charCodeAt(0)!==126)return;let r=this.rules.inline.delLDelim.exec(e);if(r&&(!r[1]||!n||this.rules.inline.punctuation.exec(n))){let n=[...r[0]].length-1,i,a,o=n,s=this.rules.inline.delRDelim,c=js(this,t),l=t.length-e.length+n;if(c<l)return;t=t.slice(-1*e.length+n);let u=c-l;for(s.lastIndex=0;(r=s.exec(t))!==null&&!(r.index>u);){if(i=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!i||(a=[...i].length,a!==n))continue;if(r[3]||r[4]){o+=a;continue}if(o-=a,o>0)continue;a=Math.min(a,a+o);let t=[...r[0]][0].length,s=e.slice(0,n+r.index+t+a),c=s.slice(n,-n);return{type:`del`,raw:s,text:c,tokens:this.lexer.inlineTokens(c)}}}}autolink(e){if(e.charCodeAt(0)!==60)return;let t=this.rules.inline.autolink.exec(e);if(t){let e,n;return t[2]===`@`?(e=t[1],n=`mailto:`+e):(e=t[1],n=e),{type:`link`,raw:t[0],text:e,href:n,autolink:!0,tokens:[{type:`text`,raw:e,text:e}]}}}url(e){let t;if(t=this.rules.inline.url.exec(e)){let e,n;if(t[2]===`@`)e=t[0],n=`mailto:`+e;else{let r;do r=t[0],t[0]=this.rules.inline._backpedal.exec(t[0])?.[0]??``;while(r!==t[0]);e=t[0],n=t[1]===`www.`?`http://`+t[0]:t[0]}return{type:`link`,raw:t[0],text:e,href:n,autolink:!0,tokens:[{type:`text`,raw:e,text:e}]}}}inlineText(e){let t=this.rules.inline.text.exec(e);if(t){let e=this.lexer.state.inRawBlock;return{type:`text`,raw:t[0],text:e?t[0]:ys(t[0]),escaped:e}}}},Rs=class e{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],this.tokens.links=Object.create(null),this.options=e||Ja,this.options.tokenizer=this.options.tokenizer||new Ls,this.tokenizer=this.options.tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.inlineQueue=[],this.state={inLink:!1,inRawBlock:!1,linkEmitted:!1,linkParenPossible:!0,top:!0};let t={other:Y,block:hs.normal,inline:gs.normal};this.options.pedantic?(t.block=hs.pedantic,t.inline=gs.pedantic):this.options.gfm&&(t.block=hs.gfm,t.inline=this.options.breaks?gs.breaks:gs.gfm),this.tokenizer.rules=t}static get rules(){return{block:hs,inline:gs}}static lex(t,n){return new e(n).lex(t)}static lexInline(t,n){return new e(n).inlineTokens(t)}lex(e){e=e.replace(Y.carriageReturn,`
`),this.blockTokens(e,this.tokens);for(let e=0;e<this.inlineQueue.length;e++){let t=this.inlineQueue[e];this.state.inRawBlock=!1,this.inlineTokens(t.src,t.tokens)}return this.inlineQueue=[],this.tokens}blockTokens(e,t=[],n=!1){this.tokenizer.lexer=this;let r=this.state.lastToken;this.options.pedantic&&(e=e.replace(Y.tabCharGlobal,`    `).replace(Y.spaceLine,``));let i=1/0,a,o=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===Ls.prototype.paragraph;for(;e;){if(e.length<i)i=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}this.state.lastToken=t.at(-1);let r;if(this.options.extensions?.block?.some(n=>(r=n.call({lexer:this},e,t))?(e=e.substring(r.raw.length),t.push(r),!0):!1))continue;if(r=this.tokenizer.space(e)){e=e.substring(r.raw.length);let n=t.at(-1);r.raw.length===1&&n!==void 0?n.raw+=`
`:t.push(r);continue}if(r=this.tokenizer.code(e)){e=e.substring(r.raw.length);let n=t.at(-1);n?.type===`paragraph`||n?.type===`text`?(n.raw+=(n.raw.endsWith(`
`)?``:`
`)+r.raw,n.text+=`
`+r.text,this.inlineQueue.at(-1).src=n.text):t.push(r);continue}if((r=this.tokenizer.fences(e))||(r=this.tokenizer.heading(e))||(r=this.tokenizer.hr(e))||(r=this.tokenizer.blockquote(e))||(r=this.tokenizer.list(e))||(r=this.tokenizer.html(e))){e=e.substring(r.raw.length),t.push(r);continue}if(r=this.tokenizer.def(e)){e=e.substring(r.raw.length);let n=t.at(-1);n?.type===`paragraph`||n?.type===`text`?(n.raw+=(n.raw.endsWith(`
`)?``:`
`)+r.raw,n.text+=`
`+r.raw,this.inlineQueue.at(-1).src=n.text):(this.tokens.links[r.tag]||(this.tokens.links[r.tag]={href:r.href,title:r.title}),t.push(r));continue}if((r=this.tokenizer.table(e))||(r=this.tokenizer.lheading(e))){e=e.substring(r.raw.length),t.push(r);continue}let s=e;if(this.options.extensions?.startBlock){let t=1/0,n=e.slice(1),r;this.options.extensions.startBlock.forEach(e=>{r=e.call({lexer:this},n),typeof r==`number`&&r>=0&&(t=Math.min(t,r))}),t<1/0&&t>=0&&(s=e.substring(0,t+1))}if(this.state.top&&(r=this.tokenizer.paragraph(s))){let i=t.at(-1);(n||i===a&&o)&&i?.type===`paragraph`?(i.raw+=(i.raw.endsWith(`
`)?``:`
`)+r.raw,i.text+=`
`+r.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=i.text,a=i):(t.push(r),a=r),n=s.length!==e.length,e=e.substring(r.raw.length)}else if(r=this.tokenizer.text(e)){e=e.substring(r.raw.length);let n=t.at(-1);n?.type===`text`?(n.raw+=(n.raw.endsWith(`
`)?``:`
`)+r.raw,n.text+=`
`+r.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=n.text):t.push(r)}else if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return this.state.top=!0,this.state.lastToken=r,t}inline(e,t=[]){return this.inlineQueue.push({src:e,tokens:t}),t}linkInText(e){if(!e.includes(`[`))return!1;let t=this.tokenizer.rules.inline.link;for(let n of e.matchAll(this.tokenizer.rules.inline.blockSkip))if(t.test(n[0])&&e.charAt(n.index-1)!==`!`)return!0;for(let t of e.matchAll(this.tokenizer.rules.inline.reflinkSearch)){let e=t[0],n=e.lastIndexOf(`[`);if(e.charAt(0)!==`!`&&Object.hasOwn(this.tokens.links,ws(e.slice(n+1,-1)))&&!(n>1&&this.linkInText(e.slice(1,n-1))))return!0}return!1}inlineTokens(e,t=[]){this.tokenizer.lexer=this;let n=this.state.linkParenPossible;this.state.linkParenPossible=e.includes(`)`);try{return this.#e(e,t)}finally{this.state.linkParenPossible=n}}#e(e,t){let n=e.includes(`*`)||e.includes(`_`)||e.includes(`~`),r=n||this.options.hooks?.emStrongMask||this.tokenizer.emStrong!==Ls.prototype.emStrong||this.tokenizer.del!==Ls.prototype.del?this.#r(e):e;if(!n)return this.#t(e,r,t);Os(this.tokenizer,r);try{return this.#t(e,r,t)}finally{ks(this.tokenizer)}}#t(e,t,n){let r=!1,i=``,a=1/0;for(;e;){if(e.length<a)a=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}r||(i=``),r=!1;let o;if(this.options.extensions?.inline?.some(t=>(o=t.call({lexer:this},e,n))?(e=e.substring(o.raw.length),n.push(o),!0):!1))continue;if((o=this.tokenizer.escape(e))||(o=this.tokenizer.tag(e))||(o=this.tokenizer.link(e))){e=e.substring(o.raw.length),n.push(o);continue}if(o=this.tokenizer.reflink(e,this.tokens.links)){e=e.substring(o.raw.length);let t=n.at(-1);o.type===`text`&&t?.type===`text`?(t.raw+=o.raw,t.text+=o.text):n.push(o);continue}let s=e[0];if(s===`*`||s===`_`){let a=t.length-e.length;if(As(this.tokenizer,t,s)<=a){let t=1;for(;t<e.length&&e.charCodeAt(t)===s.charCodeAt(0);)t++;let a=e.substring(0,t),o=n.at(-1);o?.type===`text`&&!o.escaped?(o.raw+=a,o.text+=a):n.push({type:`text`,raw:a,text:a,escaped:!1}),e=e.substring(t),i=s,r=!0;continue}}else if(s===`~`){let a=t.length-e.length;if(js(this.tokenizer,t)<=a){let t=1;for(;t<e.length&&e.charCodeAt(t)===126;)t++;let a=e.substring(0,t),o=n.at(-1);o?.type===`text`&&!o.escaped?(o.raw+=a,o.text+=a):n.push({type:`text`,raw:a,text:a,escaped:!1}),e=e.substring(t),i=s,r=!0;continue}}if((o=this.tokenizer.emStrong(e,t,i))||(o=this.tokenizer.codespan(e))||(o=this.tokenizer.br(e))||(o=this.tokenizer.del(e,t,i))||(o=this.tokenizer.autolink(e))||!this.state.inLink&&(o=this.tokenizer.url(e))){e=e.substring(o.raw.length),n.push(o);continue}let c=e;if(this.options.extensions?.startInline){let t=1/0,n=e.slice(1),r;this.options.extensions.startInline.forEach(e=>{r=e.call({lexer:this},n),typeof r==`number`&&r>=0&&(t=Math.min(t,r))}),t<1/0&&t>=0&&(c=e.substring(0,t+1))}if(o=this.tokenizer.inlineText(c)){e=e.substring(o.raw.length),o.raw.slice(-1)!==`_`&&(i=o.raw.slice(-1)),r=!0;let t=n.at(-1);t?.type===`text`?(t.raw+=o.raw,t.text+=o.text):n.push(o)}else if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return n}#n(e){let{blockSkip:t,tag:n,autolink:r}=this.tokenizer.rules.inline,i=``,a=0,o;for(t.lastIndex=0;o=t.exec(e);){let s=o.index+(o[2]?o[2].length:0),c=o.index+o[0].length;if(e.charAt(s)===`<`){let i=e.slice(s),a=n.exec(i)||r.exec(i);if(!a){t.lastIndex=s+1;continue}c=s+a[0].length,t.lastIndex=c}i+=e.slice(a,s)+`[`+`a`.repeat(c-s-2)+`]`,a=c}return i+e.slice(a)}#r(e){let t=e;if(this.tokens.links&&e.includes(`[`)){let e=this.tokenizer.rules.inline.reflinkSearch,n=t=>{let r=t.lastIndexOf(`[`);if(!Object.hasOwn(this.tokens.links,ws(t.slice(r+1,-1))))return t;if(r>1&&t.charAt(0)!==`!`){let i=t.slice(1,r-1);if(this.linkInText(i))return`[`+i.replace(e,n)+`][`+`a`.repeat(t.length-r-2)+`]`}return`[`+`a`.repeat(t.length-2)+`]`};t=t.replace(e,n)}return t=t.replace(this.tokenizer.rules.inline.anyPunctuationOutsideCode,(e,t,n)=>n?`+`.repeat(e.length):t?t+e.slice(t.length,-t.length).replace(/`/g,`+`)+t:e),t=this.#n(t),t=this.options.hooks?.emStrongMask?.call({lexer:this},t)??t,t}infiniteLoopError(e){let t=`Infinite loop on byte: `+e;if(this.options.silent)console.error(t);else throw Error(t)}},zs=class{options;parser;constructor(e){this.options=e||Ja}space(e){return``}code({text:e,lang:t,escaped:n}){let r=(t||``).match(Y.notSpaceStart)?.[0],i=e?e.replace(Y.endingNewline,``)+`
`:``;return r?`<pre><code class="language-`+X(r)+`">`+(n?i:X(i,!0))+`</code></pre>
`:`<pre><code>`+(n?i:X(i,!0))+`</code></pre>
`}blockquote({tokens:e}){return`<blockquote>
${this.parser.parse(e)}</blockquote>
`}html({text:e}){return e}def(e){return``}heading({tokens:e,depth:t}){return`<h${t}>${this.parser.parseInline(e)}</h${t}>
`}hr(e){return`<hr>
`}list(e){let t=e.ordered,n=e.start,r=``;for(let t=0;t<e.items.length;t++){let n=e.items[t];r+=this.listitem(n)}let i=t?`ol`:`ul`,a=t&&n!==1?` start="`+n+`"`:``;return`<`+i+a+`>
`+r+`</`+i+`>
`}listitem(e){return`<li>${this.parser.parse(e.tokens)}</li>
`}checkbox({checked:e}){return`<input `+(e?`checked="" `:``)+`disabled="" type="checkbox"> `}paragraph({tokens:e}){return`<p>${this.parser.parseInline(e)}</p>
`}table(e){let t=``,n=``;for(let t=0;t<e.header.length;t++)n+=this.tablecell(e.header[t]);t+=this.tablerow({text:n});let r=``;for(let t=0;t<e.rows.length;t++){let i=e.rows[t];n=``;for(let e=0;e<i.length;e++)n+=this.tablecell(i[e]);r+=this.tablerow({text:n})}return r&&=`<tbody>${r}</tbody>`,`<table>
<thead>
`+t+`</thead>
`+r+`</table>
`}tablerow({text:e}){return`<tr>
${e}</tr>
`}tablecell(e){let t=this.parser.parseInline(e.tokens),n=e.header?`th`:`td`;return(e.align?`<${n} align="${e.align}">`:`<${n}>`)+t+`</${n}>
`}strong({tokens:e}){return`<strong>${this.parser.parseInline(e)}</strong>`}em({tokens:e}){return`<em>${this.parser.parseInline(e)}</em>`}codespan({text:e}){return`<code>${X(e,!0)}</code>`}br(e){return`<br>`}del({tokens:e}){return`<del>${this.parser.parseInline(e)}</del>`}link({href:e,title:t,text:n,tokens:r,autolink:i}){let a=i?X(n,!0):this.parser.parseInline(r),o=bs(e);if(o===null)return a;e=X(o,i);let s=`<a href="`+e+`"`;return t&&(s+=` title="`+X(t)+`"`),s+=`>`+a+`</a>`,s}image({href:e,title:t,text:n,tokens:r}){r&&(n=this.parser.parseInline(r,this.parser.textRenderer));let i=bs(e);if(i===null)return X(n);e=i;let a=`<img src="${X(e)}" alt="${X(n)}"`;return t&&(a+=` title="${X(t)}"`),a+=`>`,a}text(e){return`tokens`in e&&e.tokens?this.parser.parseInline(e.tokens):`escaped`in e&&e.escaped?e.text:X(e.text)}},Bs=class{parser;strong({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}em({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}codespan({text:e}){return e}del({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}html({text:e}){return e}text({text:e}){return e}link({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}image({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}br(){return`
`}checkbox({raw:e}){return e}},Vs=class e{options;renderer;textRenderer;constructor(e){this.options=e||Ja,this.options.renderer=this.options.renderer||new zs,this.renderer=this.options.renderer,this.renderer.options=this.options,this.renderer.parser=this,this.textRenderer=new Bs,this.textRenderer.parser=this}static parse(t,n){return new e(n).parse(t)}static parseInline(t,n){return new e(n).parseInline(t)}parse(e){this.renderer.parser=this;let t=``;for(let n=0;n<e.length;n++){let r=e[n];if(this.options.extensions?.renderers?.[r.type]){let e=r,n=this.options.extensions.renderers[e.type].call({parser:this},e);if(n!==!1||![`space`,`hr`,`heading`,`code`,`table`,`blockquote`,`list`,`checkbox`,`html`,`def`,`paragraph`,`text`].includes(e.type)){t+=n===!1?``:n??``;continue}}let i=r;switch(i.type){case`space`:t+=this.renderer.space(i);break;case`hr`:t+=this.renderer.hr(i);break;case`heading`:t+=this.renderer.heading(i);break;case`code`:t+=this.renderer.code(i);break;case`table`:t+=this.renderer.table(i);break;case`blockquote`:t+=this.renderer.blockquote(i);break;case`list`:t+=this.renderer.list(i);break;case`checkbox`:t+=this.renderer.checkbox(i);break;case`html`:t+=this.renderer.html(i);break;case`def`:t+=this.renderer.def(i);break;case`paragraph`:t+=this.renderer.paragraph(i);break;case`text`:t+=this.renderer.text(i);break;default:{let e=`Token with "`+i.type+`" type was not found.`;if(this.options.silent)return console.error(e),``;throw Error(e)}}}return t}parseInline(e,t=this.renderer){this.renderer.parser=this;let n=``;for(let r=0;r<e.length;r++){let i=e[r];if(this.options.extensions?.renderers?.[i.type]){let e=this.options.extensions.renderers[i.type].call({parser:this},i);if(e!==!1||![`escape`,`html`,`link`,`image`,`checkbox`,`strong`,`em`,`codespan`,`br`,`del`,`text`].includes(i.type)){n+=e===!1?``:e??``;continue}}let a=i;switch(a.type){case`escape`:n+=t.text(a);break;case`html`:n+=t.html(a);break;case`link`:n+=t.link(a);break;case`image`:n+=t.image(a);break;case`checkbox`:n+=t.checkbox(a);break;case`strong`:n+=t.strong(a);break;case`em`:n+=t.em(a);break;case`codespan`:n+=t.codespan(a);break;case`br`:n+=t.br(a);break;case`del`:n+=t.del(a);break;case`text`:n+=t.text(a);break;default:{let e=`Token with "`+a.type+`" type was not found.`;if(this.options.silent)return console.error(e),``;throw Error(e)}}}return n}},Hs=class{options;block;constructor(e){this.options=e||Ja}static passThroughHooks=new Set([`preprocess`,`postprocess`,`processAllTokens`,`emStrongMask`]);static passThroughHooksRespectAsync=new Set([`preprocess`,`postprocess`,`processAllTokens`]);preprocess(e){return e}postprocess(e){return e}processAllTokens(e){return e}emStrongMask(e){return e}provideLexer(e=this.block){return e?Rs.lex:Rs.lexInline}provideParser(e=this.block){return e?Vs.parse:Vs.parseInline}};function Us(e,t){if(Array.isArray(t))for(let n=0;n<t.length;n++)e.push(t[n]);else e.push(t)}var Ws=class{defaults=qa();options=this.setOptions;parse=this.parseMarkdown(!0);parseInline=this.parseMarkdown(!1);Parser=Vs;Renderer=zs;TextRenderer=Bs;Lexer=Rs;Tokenizer=Ls;Hooks=Hs;constructor(...e){this.use(...e)}walkTokens(e,t){let n=[];for(let r of e)switch(Us(n,t.call(this,r)),r.type){case`table`:{let e=r;for(let r of e.header)Us(n,this.walkTokens(r.tokens,t));for(let r of e.rows)for(let e of r)Us(n,this.walkTokens(e.tokens,t));break}case`list`:{let e=r;Us(n,this.walkTokens(e.items,t));break}default:{let e=r;this.defaults.extensions?.childTokens?.[e.type]?this.defaults.extensions.childTokens[e.type].forEach(r=>{let i=e[r].flat(1/0);Us(n,this.walkTokens(i,t))}):e.tokens&&Us(n,this.walkTokens(e.tokens,t))}}return n}use(...e){let t=this.defaults.extensions||{renderers:Object.create(null),childTokens:Object.create(null)};return e.forEach(e=>{let n={...e};if(n.async=this.defaults.async||n.async||!1,e.extensions&&(e.extensions.forEach(e=>{if(!e.name)throw Error(`extension name required`);if(`renderer`in e){let n=t.renderers[e.name];n?t.renderers[e.name]=function(...t){let r=e.renderer.apply(this,t);return r===!1&&(r=n.apply(this,t)),r}:t.renderers[e.name]=e.renderer}if(`tokenizer`in e){if(!e.level||e.level!==`block`&&e.level!==`inline`)throw Error(`extension level must be 'block' or 'inline'`);let n=t[e.level];n?n.unshift(e.tokenizer):t[e.level]=[e.tokenizer],e.start&&(e.level===`block`?t.startBlock?t.startBlock.push(e.start):t.startBlock=[e.start]:e.level===`inline`&&(t.startInline?t.startInline.push(e.start):t.startInline=[e.start]))}`childTokens`in e&&e.childTokens&&(t.childTokens[e.name]=e.childTokens)}),n.extensions=t),e.renderer){let t=this.defaults.renderer||new zs(this.defaults);for(let n in e.renderer){if(!(n in t))throw Error(`renderer '${n}' does not exist`);if([`options`,`parser`].includes(n))continue;let r=n,i=e.renderer[r],a=t[r];t[r]=(...e)=>{let n=i.apply(t,e);return n===!1&&(n=a.apply(t,e)),n===!1?``:n??``}}n.renderer=t}if(e.tokenizer){let t=this.defaults.tokenizer||new Ls(this.defaults);for(let n in e.tokenizer){if(!(n in t))throw Error(`tokenizer '${n}' does not exist`);if([`options`,`rules`,`lexer`].includes(n))continue;let r=n,i=e.tokenizer[r],a=t[r];t[r]=(...e)=>{let n=i.apply(t,e);return n===!1&&(n=a.apply(t,e)),n}}n.tokenizer=t}if(e.hooks){let t=this.defaults.hooks||new Hs;for(let n in e.hooks){if(!(n in t))throw Error(`hook '${n}' does not exist`);if([`options`,`block`].includes(n))continue;let r=n,i=e.hooks[r],a=t[r];t[r]=Hs.passThroughHooks.has(n)?e=>{if(t.options.async&&Hs.passThroughHooksRespectAsync.has(n))return(async()=>{let n=await i.call(t,e);return a.call(t,n)})();let r=i.call(t,e);return a.call(t,r)}:(...e)=>{if(t.options.async)return(async()=>{let n=await i.apply(t,e);return n===!1&&(n=await a.apply(t,e)),n})();let n=i.apply(t,e);return n===!1&&(n=a.apply(t,e)),n}}n.hooks=t}if(e.walkTokens){let t=this.defaults.walkTokens,r=e.walkTokens;n.walkTokens=function(e){let n=[];return Us(n,r.call(this,e)),t&&Us(n,t.call(this,e)),n}}this.defaults={...this.defaults,...n}}),this}setOptions(e){return this.defaults={...this.defaults,...e},this}lexer(e,t){return Rs.lex(e,t??this.defaults)}parser(e,t){return Vs.parse(e,t??this.defaults)}parseMarkdown(e){return(t,n)=>{let r={...n},i={...this.defaults,...r},a=this.onError(!!i.silent,!!i.async);if(this.defaults.async===!0&&r.async===!1)return a(Error(`marked(): The async option was set to true by an extension. Remove async: false from the parse options object to return a Promise.`));if(typeof t>`u`||t===null)return a(Error(`marked(): input parameter is undefined or null`));if(typeof t!=`string`)return a(Error(`marked(): input parameter is of type `+Object.prototype.toString.call(t)+`, string expected`));if(i.hooks&&(i.hooks.options=i,i.hooks.block=e),i.async)return(async()=>{let n=i.hooks?await i.hooks.preprocess(t):t,r=await(i.hooks?await i.hooks.provideLexer(e):e?Rs.lex:Rs.lexInline)(n,i),a=i.hooks?await i.hooks.processAllTokens(r):r;i.walkTokens&&await Promise.all(this.walkTokens(a,i.walkTokens));let o=await(i.hooks?await i.hooks.provideParser(e):e?Vs.parse:Vs.parseInline)(a,i);return i.hooks?await i.hooks.postprocess(o):o})().catch(a);try{i.hooks&&(t=i.hooks.preprocess(t));let n=(i.hooks?i.hooks.provideLexer(e):e?Rs.lex:Rs.lexInline)(t,i);i.hooks&&(n=i.hooks.processAllTokens(n)),i.walkTokens&&this.walkTokens(n,i.walkTokens);let r=(i.hooks?i.hooks.provideParser(e):e?Vs.parse:Vs.parseInline)(n,i);return i.hooks&&(r=i.hooks.postprocess(r)),r}catch(e){return a(e)}}}onError(e,t){return n=>{if(n.message+=`
Please report this to https://github.com/markedjs/marked.`,e){let e=`<p>An error occurred:</p><pre>`+X(n.message+``,!0)+`</pre>`;return t?Promise.resolve(e):e}if(t)return Promise.reject(n);throw n}}},Gs=new Ws;function Z(e,t){return Gs.parse(e,t)}Z.options=Z.setOptions=function(e){return Gs.setOptions(e),Z.defaults=Gs.defaults,Ya(Z.defaults),Z},Z.getDefaults=qa,Z.defaults=Ja;function Ks(...e){return Gs.use(...e),Z.defaults=Gs.defaults,Ya(Z.defaults),Z}Z.use=Ks,Z.walkTokens=function(e,t){return Gs.walkTokens(e,t)},Z.parseInline=Gs.parseInline,Z.Parser=Vs,Z.parser=Vs.parse,Z.Renderer=zs,Z.TextRenderer=Bs,Z.Lexer=Rs,Z.lexer=Rs.lex,Z.Tokenizer=Ls,Z.Hooks=Hs,Z.parse=Z,Z.options,Z.setOptions,Z.walkTokens,Z.parseInline,Vs.parse,Rs.lex;var qs=[`p`,`br`,`strong`,`em`,`del`,`ul`,`ol`,`li`,`a`,`code`,`blockquote`],Js=[`href`,`start`],Ys=/^(?:https?:|mailto:|tel:)/i,Xs=new Ws({gfm:!0,breaks:!0});Xs.use({renderer:{heading({tokens:e}){return`<p><strong>${this.parser.parseInline(e)}</strong></p>`}}});function Zs(e,t){return/^\/(?![/\\])/.test(e)?t+e:Ys.test(e)?e:null}function Qs(e,t){let n=document.createElement(`div`);n.className=`md`,n.dir=`auto`;let r=Ua.sanitize(Xs.parse(e,{async:!1}),{ALLOWED_TAGS:qs,ALLOWED_ATTR:Js,ALLOW_DATA_ATTR:!1,ALLOW_ARIA_ATTR:!1,RETURN_DOM_FRAGMENT:!0});for(let e of r.querySelectorAll(`a`)){let n=Zs(e.getAttribute(`href`)??``,t);n===null?e.replaceWith(...e.childNodes):(e.setAttribute(`href`,n),/^(?:tel|mailto):/i.test(n)||(e.setAttribute(`target`,`_blank`),e.setAttribute(`rel`,`noopener noreferrer`)))}return n.append(r),n}var $s=Ga(class extends Ka{last;render(e,t){return e===this.last?Ee:(this.last=e,Qs(e,t))}}),Q=(e,t=!1)=>S`<svg
    class=${t?`icon filled`:`icon`}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    ${e}
  </svg>`,$={chat:Q(C`<path d="M4 12a8 7.5 0 1 1 3.4 6.1L4 20l.9-3.6A7 7 0 0 1 4 12z"/><path d="M8 12h2l1.5-3 2 6 1-3H16.5"/>`),pulse:Q(C`<path d="M3 12h4l2.5-6 4.5 12 2.5-6H21"/>`),close:Q(C`<path d="M6 6l12 12M18 6L6 18"/>`),more:Q(C`<circle cx="12" cy="5" r="1.7"/><circle cx="12" cy="12" r="1.7"/><circle cx="12" cy="19" r="1.7"/>`,!0),send:Q(C`<path d="M12 19V5M6 11l6-6 6 6"/>`),arrowDown:Q(C`<path d="M12 5v14M6 13l6 6 6-6"/>`),check:Q(C`<path d="M5 12.5l4.5 4.5L19 7.5"/>`),warning:Q(C`<path d="M12 4L2.8 19.5h18.4z"/><path d="M12 10v4.5M12 17v.2"/>`),clock:Q(C`<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>`),stethoscope:Q(C`<path d="M6 4v5a4 4 0 0 0 8 0V4M10 13v2.5a4.5 4.5 0 0 0 9 0V13"/><circle cx="19" cy="11" r="1.8"/>`),leaf:Q(C`<path d="M5 19C4 10 9 5 19 5c0 10-5 15-12 12.5M5 19c2-5 5-7.5 9-9.5"/>`),question:Q(C`<circle cx="12" cy="12" r="8.5"/><path d="M9.7 9.5a2.3 2.3 0 1 1 3.4 2c-.8.5-1.1 1-1.1 1.8M12 16.5v.2"/>`),phone:Q(C`<path d="M6 4h3l1.5 4-2 1.5a11 11 0 0 0 5 5l1.5-2 4 1.5v3a2 2 0 0 1-2 2A15 15 0 0 1 4 6a2 2 0 0 1 2-2z"/>`),link:Q(C`<path d="M14 5h5v5M19 5l-8 8M17 14v4a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1h4"/>`),up:Q(C`<path d="M8 11l3.5-6.5c1.5 0 2.3 1 2 2.5L13 10h4.5a2 2 0 0 1 2 2.4l-1 5a2 2 0 0 1-2 1.6H8zM8 11H4.5v8H8"/>`),down:Q(C`<path d="M16 13l-3.5 6.5c-1.5 0-2.3-1-2-2.5L11 14H6.5a2 2 0 0 1-2-2.4l1-5A2 2 0 0 1 7.5 5H16zM16 13h3.5V5H16"/>`),copy:Q(C`<rect x="9" y="9" width="10" height="10" rx="2"/><path d="M15 9V7a2 2 0 0 0-2-2H7a2 2 0 0 0-2 2v6a2 2 0 0 0 2 2h2"/>`),edit:Q(C`<path d="M5 19l1-4L16 5l3 3L9 18zM14 7l3 3"/>`),print:Q(C`<path d="M7 9V4h10v5M7 17H4v-6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v6h-3M7 14h10v6H7z"/>`),download:Q(C`<path d="M12 4v11M7 10.5l5 5 5-5M5 20h14"/>`),offline:Q(C`<path d="M4 4l16 16M8.5 15.5a5 5 0 0 1 6 .2M5 12a10 10 0 0 1 4-2.4M14 9.3a10 10 0 0 1 5 2.7M12 19.2v.1"/>`)},ec={emergency:$.warning,urgent:$.clock,see_doctor:$.stethoscope,self_care:$.leaf,cannot_assess:$.question};function tc(e,t){return S`<div class="calls">
    ${e.calls.map(({label:e,number:n})=>S`<a class="call" data-testid="call" href="tel:${n.replace(/[^\d+*#]/g,``)}"
          >${$.phone}<span class="hidden">${t.call} </span><span>${e}</span>
          <b>${n}</b></a
        >`)}
  </div>`}var nc=(e,t)=>S`<ul>
    ${e.lines.map(e=>S`<li>${$s(e,t)}</li>`)}
  </ul>`;function rc(e,{t,server:n}){let r=e.level===`emergency`;return S`<article
    class="card level ${e.level}"
    data-testid=${r?w:`alert`}
    aria-label=${t.levels[e.level]}
  >
    <p class="level-name">${ec[e.level]}<span>${t.levels[e.level]}</span></p>
    <h3>${e.title||e.text}</h3>
    ${nc(e,n)} ${e.calls.length>0?tc(e,t):w}
  </article>`}function ic({alert:e},t,n,r,i){return S`<section
    class="emergency ${t?`full`:`brief`}"
    aria-label=${r.levels.emergency}
    tabindex="-1"
  >
    <div role="alert" data-testid="alert">
      <p class="level-name">${$.warning}<span>${r.levels.emergency}</span></p>
      <h2>${e.title||e.text}</h2>
      ${tc(e,r)} ${t?nc(e,i):w}
    </div>
    <button type="button" class="quiet" aria-expanded=${t} @click=${n}>
      ${t?r.showConversation:r.showEmergency}
    </button>
  </section>`}var ac=4e3,oc=200;function sc(e,t,n){let r=ac-e,i=r<0?n.tooLong(-r):r<=oc?n.charactersLeft(r):``,a=i?r<0?`shown over`:`shown`:``,o=r<0?`status`:w,s=e=>{let n=e.value.trim();n&&n.length<=4e3&&(e.value=``,t.say(n)),cc(e),e.focus()};return S`<form class="composer" @submit=${e=>{e.preventDefault();let t=e.currentTarget.querySelector(`textarea`);t&&s(t)}}>
    <div class="field">
      <textarea
        data-testid="composer"
        rows="1"
        dir="auto"
        aria-label=${n.composer}
        aria-describedby="hint up"
        aria-invalid=${r<0?`true`:w}
        placeholder=${n.placeholder}
        enterkeyhint="send"
        autocomplete="off"
        @keydown=${e=>{let n=e.currentTarget;e.key===`ArrowUp`&&!n.value&&(e.preventDefault(),t.up()),e.key!==`Enter`||e.shiftKey||e.isComposing||(e.preventDefault(),s(n))}}
        @input=${e=>{let n=e.currentTarget;cc(n),t.typed(n.value.length)}}
      ></textarea>
      <button type="submit" class="send" data-testid="send" aria-label=${n.send}>
        ${$.send}
      </button>
    </div>
    <p class="hidden" id="up">${n.suggestionsAbove}</p>
    <p class=${`hint ${a}`} id="hint" role=${o} .textContent=${i}></p>
  </form>`}function cc(e){e.style.height=`auto`,e.scrollHeight>0&&(e.style.height=`${e.scrollHeight}px`)}function lc(e,t,n){let{progress:r,menuOpen:i,server:a,textSize:o}=e,s=(e,t,n)=>S`<button type="button" data-testid="menu-${e}" @click=${n}>${t}</button>`,c=(e,t)=>S`<a href=${t} target="_blank" rel="noopener">
      ${e}<span class="hidden"> (${n.opensNewTab})</span>
    </a>`;return S`<header>
    <span class="avatar">${$.pulse}</span>
    <div class="names">
      <h2 id="title">${e.title}</h2>
      <p>${n.subtitle}</p>
    </div>
    <button
      type="button"
      class="icon-button"
      data-testid="menu"
      aria-label=${n.menu}
      aria-expanded=${i}
      aria-controls="menu"
      @click=${t.toggleMenu}
    >
      ${$.more}
    </button>
    ${e.closable?S`<button
            type="button"
            class="icon-button"
            data-testid="close"
            aria-label=${n.close}
            @click=${t.close}
          >
            ${$.close}
          </button>`:w}
    <div class="menu" id="menu" ?hidden=${!i}>
      ${s(`restart`,n.restart,t.restart)}
      ${e.summary?s(`summary`,n.summaryRequest,t.summarise):w}
      ${s(`transcript`,n.transcript,t.saveTranscript)}
      <div class="sizes">
        <span id="sizes">${n.textSize}</span>
        <div class="segmented" role="radiogroup" aria-labelledby="sizes">
          ${Ar.map(e=>S`<label class=${e}>
                <input
                  type="radio"
                  name="text-size"
                  data-testid="text-${e}"
                  aria-label=${n.textSizes[e]}
                  .checked=${e===o}
                  @change=${()=>t.resize(e)}
                /><span aria-hidden="true">A</span>
              </label>`)}
        </div>
      </div>
      ${c(n.privacy,e.privacy)} ${c(n.safety,`${a}/safety`)}
      ${s(`forget`,n.forget,t.askForget)}
    </div>
    ${r?S`<div class="progress" data-testid="progress">
            <span>${n.progress(r.step,r.of)}</span>
            <progress
              max=${r.of}
              .value=${r.step}
              aria-label=${n.progress(r.step,r.of)}
            ></progress>
          </div>`:w}
  </header>`}function uc(e,t,n){return S`<div
    class="confirm"
    data-testid="confirm"
    role="alertdialog"
    aria-labelledby="forget-title"
    aria-describedby="forget-body"
  >
    <h3 id="forget-title">${n.forgetTitle}</h3>
    <p id="forget-body">${n.forgetBody}</p>
    <div class="actions">
      <button type="button" class="secondary" data-testid="forget-no" @click=${t}>
        ${n.forgetNo}
      </button>
      <button type="button" class="primary danger" data-testid="forget-yes" @click=${e}>
        ${n.forgetYes}
      </button>
    </div>
  </div>`}var{I:dc}=Ie,fc=e=>e,pc=()=>document.createComment(``),mc=(e,t,n)=>{let r=e._$AA.parentNode,i=t===void 0?e._$AB:t._$AA;if(n===void 0)n=new dc(r.insertBefore(pc(),i),r.insertBefore(pc(),i),e,e.options);else{let t=n._$AB.nextSibling,a=n._$AM,o=a!==e;if(o){let t;n._$AQ?.(e),n._$AM=e,n._$AP!==void 0&&(t=e._$AU)!==a._$AU&&n._$AP(t)}if(t!==i||o){let e=n._$AA;for(;e!==t;){let t=fc(e).nextSibling;fc(r).insertBefore(e,i),e=t}}}return n},hc=(e,t,n=e)=>(e._$AI(t,n),e),gc={},_c=(e,t=gc)=>e._$AH=t,vc=e=>e._$AH,yc=e=>{e._$AR(),e._$AA.remove()},bc=(e,t,n)=>{let r=new Map;for(let i=t;i<=n;i++)r.set(e[i],i);return r},xc=Ga(class extends Ka{constructor(e){if(super(e),e.type!==Wa.CHILD)throw Error(`repeat() can only be used in text expressions`)}dt(e,t,n){let r;n===void 0?n=t:t!==void 0&&(r=t);let i=[],a=[],o=0;for(let t of e)i[o]=r?r(t,o):o,a[o]=n(t,o),o++;return{values:a,keys:i}}render(e,t,n){return this.dt(e,t,n).values}update(e,[t,n,r]){let i=vc(e),{values:a,keys:o}=this.dt(t,n,r);if(!Array.isArray(i))return this.ut=o,a;let s=this.ut??=[],c=[],l,u,d=0,f=i.length-1,p=0,m=a.length-1;for(;d<=f&&p<=m;)if(i[d]===null)d++;else if(i[f]===null)f--;else if(s[d]===o[p])c[p]=hc(i[d],a[p]),d++,p++;else if(s[f]===o[m])c[m]=hc(i[f],a[m]),f--,m--;else if(s[d]===o[m])c[m]=hc(i[d],a[m]),mc(e,c[m+1],i[d]),d++,m--;else if(s[f]===o[p])c[p]=hc(i[f],a[p]),mc(e,i[d],i[f]),f--,p++;else if(l===void 0&&(l=bc(o,p,m),u=bc(s,d,f)),l.has(s[d])){if(l.has(s[f])){let t=u.get(o[p]),n=t===void 0?null:i[t];if(n===null){let t=mc(e,i[d]);hc(t,a[p]),c[p]=t}else c[p]=hc(n,a[p]),mc(e,i[d],n),i[t]=null;p++}else yc(i[f]),f--}else yc(i[d]),d++;for(;p<=m;){let t=mc(e,c[m+1]);hc(t,a[p]),c[p++]=t}for(;d<=f;){let e=i[d++];e!==null&&yc(e)}return this.ut=o,_c(e,c),Ee}});function Sc(e){let t=e.currentTarget,n=[...t.querySelectorAll(`button, [role=radio]`)],r=n.indexOf(e.target),[i,a]=getComputedStyle(t).direction===`rtl`?[`ArrowLeft`,`ArrowRight`]:[`ArrowRight`,`ArrowLeft`],o={[i]:r+1,ArrowDown:r+1,[a]:r-1,ArrowUp:r-1,Home:0,End:n.length-1}[e.key];o===void 0||r<0||(e.preventDefault(),n[(o+n.length)%n.length]?.focus())}function Cc(e,{t,reply:n}){let r=new Set([n,...n.split(`; `)]);return S`<ul class="chips inert">
    ${e.map(e=>r.has(e.value)?S`<li class="chosen">
            ${$.check}${e.title}<span class="hidden"> (${t.chosen})</span>
          </li>`:S`<li>${e.title}</li>`)}
  </ul>`}function wc(e,{t,say:n}){return S`<div class="chips" role="group" aria-label=${t.choices} @keydown=${Sc}>
    ${e.map(({title:e,value:t})=>S`<button type="button" class="chip" data-testid="choice" @click=${()=>n(t)}>
          ${e}
        </button>`)}
  </div>`}function Tc(e){return Ua.sanitize(e,{USE_PROFILES:{svg:!0},FORBID_TAGS:[`a`,`image`,`style`,`use`],FORBID_ATTR:[`href`,`xlink:href`,`style`,`id`],RETURN_DOM_FRAGMENT:!0}).querySelector(`svg`)}async function Ec(e){e.hidden=!0;let t=e.parentElement;try{let n=await fetch(e.src,{credentials:`omit`}),r=n.ok?Tc(await n.text()):null;if(!r)throw Error(`no drawing`);r.setAttribute(`role`,`img`),r.setAttribute(`aria-label`,e.alt),t?.append(r)}catch{let n=document.createElement(`p`);n.className=`muted`,n.textContent=e.alt,t?.append(n)}}function Dc(e,{t,server:n}){let{name:r,dose:i,steps:a,progress:o,stop:s,drawing:c}=e,l=(e,t,n=``)=>t?S`<div class=${n}>
          <dt>${e}</dt>
          <dd>${t}</dd>
        </div>`:w;return S`<section class="exercise" data-testid="exercise" aria-label=${r}>
    <h4>${r}</h4>
    ${c?S`<figure class="drawing" data-testid="drawing">
            <img src="${n}${c.src}" alt=${c.alt} @error=${e=>void Ec(e.currentTarget)} />
          </figure>`:w}
    ${a.length>0?S`<ol aria-label=${t.exerciseSteps}>
            ${a.map(e=>S`<li>${e}</li>`)}
          </ol>`:w}
    <dl>
      ${l(t.exerciseDose,i)} ${l(t.exerciseProgress,o)}
      ${l(t.exerciseStop,s,`stop`)}
    </dl>
  </section>`}function Oc(e,t,{server:n,t:r}){let i=Zs(t,n);return i===null?S`<span>${e}</span>`:S`<a href=${i} target="_blank" rel="noopener noreferrer"
    >${e}${$.link}<span class="hidden"> (${r.opensNewTab})</span></a
  >`}function kc({card:e},t){let{t:n,server:r}=t,i=e=>S`${$s(e,r)}`,a=(e,t,n)=>t?S`<div class=${n}>
          <h4>${e}</h4>
          ${i(t)}
        </div>`:w,{grade:o,thread:s,citations:c}=e;return S`<article class="card advice" data-testid="advice" aria-label=${e.title}>
    <h3>${e.title}</h3>
    ${e.claim?S`<div class="claim">${i(e.claim)}</div>`:w}
    ${s?S`<p class="thread">
            ${n.adviceThread} ${Oc(s.title||s.site,s.url,t)}
            ${s.title?S`<span class="muted">${s.site}</span>`:w}
          </p>`:w}
    ${o?S`<p class="grade">
            <b aria-hidden="true">${o.letter}</b><span aria-hidden="true">${o.words}</span
            ><span class="hidden">${n.adviceGrade(o.letter,o.words)}</span>
          </p>`:w}
    ${a(n.adviceWhy,e.why,`why`)} ${a(n.adviceHow,e.how,`how`)}
    ${e.exercise?Dc(e.exercise,t):w}
    ${a(n.adviceCaution,e.caution,`caution`)}
    ${e.evidence?S`<details>
            <summary>${n.adviceEvidence}</summary>
            ${i(e.evidence)}
          </details>`:w}
    ${c.length>0?S`<details>
            <summary>${n.adviceCitations} (${c.length})</summary>
            <ul>
              ${c.map(e=>S`<li>${Oc(e.text||e.url,e.url,t)}</li>`)}
            </ul>
          </details>`:w}
  </article>`}function Ac(e){let t=t=>e[(t+e.length)%e.length],n=(e,t,n)=>Math.round(t+(n-e)/6),r=e.map((e,r)=>{let[i,a,o,s]=[t(r-1),t(r),t(r+1),t(r+2)],[c,l]=[n(i[0],a[0],o[0]),n(i[1],a[1],o[1])],[u,d]=[n(s[0],o[0],a[0]),n(s[1],o[1],a[1])];return`C${c},${l} ${u},${d} ${o.join()}`});return`M${t(0).join()}${r.join(``)}Z`}var jc=Ac([[-2,48],[12,48],[15,62],[44,71],[59,84],[55,108],[47,130],[42,152],[48,180],[54,210],[53,250],[46,292],[43,318],[47,348],[43,378],[35,406],[38,422],[52,434],[34,441],[17,436],[18,406],[13,374],[10,348],[13,318],[8,286],[4,242],[0,218],[-2,190]]),Mc={cy:28,rx:20,ry:25},Nc=`M52 86Q66 120 66 156Q72 190 73 226`,Pc=[{place:`chest`,points:`-60,66 60,66 60,118 -60,118`},{place:`abdomen`,points:`-17,120 17,120 20,162 25,186 -25,186 -20,162`}],Fc=[{place:`side_stitch`,points:`19,120 64,120 64,160 22,160`},{place:`hip`,points:`22,162 64,162 64,218 34,224 26,186`},{place:`groin`,points:`-2,188 25,188 33,224 27,250 -2,254`},{place:`quad`,points:`35,226 64,220 64,296 -2,296 -2,256 28,252`},{place:`knee`,points:`-2,298 64,298 64,336 -2,336`},{place:`shin`,points:`-2,338 64,338 64,400 -2,400`},{place:`ankle`,points:`-2,402 64,402 64,444 -2,444`,zoom:!0}],Ic=[{place:`neck`,points:`-20,46 20,46 30,78 -30,78`},{place:`upper_back`,points:`-60,62 -27,62 -34,80 34,80 27,62 60,62 60,138 -60,138`},{place:`lower_back`,points:`-60,140 60,140 60,180 -60,180`}],Lc=[{place:`glute`,points:`1,182 64,182 64,240 1,240`},{place:`hamstring`,points:`-2,242 64,242 64,298 -2,298`},{place:`knee`,points:`-2,300 64,300 64,330 -2,330`},{place:`calf`,points:`-2,332 64,332 64,384 -2,384`},{place:`achilles`,points:`-2,386 64,386 64,444 -2,444`,zoom:!0}],Rc=Ac([[8,-8],[14,26],[17,48],[10,64],[11,84],[19,98],[21,124],[26,158],[76,158],[88,128],[88,106],[80,84],[85,60],[95,26],[98,-8]]),zc=[{place:`quad`,points:`0,-4 42,-4 40,46 0,46`},{place:`it_band`,points:`44,-4 70,-4 66,66 62,98 40,98 42,46`},{place:`hamstring`,points:`72,-4 110,-4 110,78 67,78`},{place:`knee`,points:`0,48 40,48 38,98 0,98`},{place:`calf`,points:`66,80 110,80 110,150 54,150 54,100 64,100`},{place:`shin`,points:`0,100 52,100 52,150 0,150`}],Bc=Ac([[36,-8],[36,28],[30,54],[20,76],[17,98],[28,113],[50,113],[68,105],[88,102],[106,108],[124,115],[142,116],[157,112],[159,101],[149,91],[130,81],[110,66],[97,46],[92,24],[92,-8]]),Vc=[{place:`achilles`,points:`10,-4 64,-4 62,62 10,62`},{place:`ankle`,points:`66,-4 120,-4 100,52 86,74 60,72 64,62`},{place:`heel`,points:`4,64 58,64 58,74 54,120 4,120`},{place:`foot_arch`,points:`60,75 86,77 104,84 106,122 56,122`},{place:`forefoot`,points:`88,75 102,52 124,66 128,122 108,122 106,82`},{place:`toe`,points:`126,66 170,80 170,122 130,122`}],Hc=(e,t,n)=>n.map(n=>({...n,side:e,mirrored:t})),Uc=(e,t,n)=>[...Hc(n,!0,e),...Hc(t,!1,e)],Wc={front:[...Hc(null,!1,Pc),...Uc(Fc,`left`,`right`)],back:[...Hc(null,!1,Ic),...Uc(Lc,`right`,`left`)],knee:[...Hc(`left`,!1,zc),...Hc(`right`,!0,zc)],foot:[...Hc(`left`,!1,Vc),...Hc(`right`,!0,Vc)]},Gc={body:[`front`,`back`],close:[`knee`,`foot`]},Kc=3;function qc(e){let t=new Set(e.map(e=>e.id)),n=e=>{let n=Gc[e].flatMap(e=>Wc[e]);return new Set(n.filter(e=>!e.zoom&&t.has(e.place)).map(e=>e.place)).size};return[...[`body`,`close`].filter(e=>n(e)>=Kc),`list`]}var Jc=e=>/^(?:[A-Z]{2}|Achilles)/.test(e)?e:e.charAt(0).toLowerCase()+e.slice(1);function Yc(e,t,n){return t?n.mapSided[t](Jc(e)):e}function Xc(e){let t=new Map;for(let n of e)t.set(n.group,[...t.get(n.group)??[],n]);return[...t].map(([e,t])=>({group:e,places:t}))}var Zc=`scale(-1 1)`,Qc={knee:236,foot:336},$c={front:`-88 0 176 444`,back:`-88 0 176 444`,knee:`0 0 ${Qc.knee} 150`,foot:`8 0 ${Qc.foot-16} 122`};function el(e,t){let{t:n,reply:r}=t;if(!t.active)return e.places.some(e=>e.title===r)?Cc([{title:r,value:r}],t):S``;let i=qc(e.places),a=tl(e.places,t);if(i.length===1)return a;let o=t=>S`<label>
      <input
        type="radio"
        name="view-${e.id}"
        data-testid="map-${t}"
        .value=${t}
        ?checked=${t===i[0]}
      /><span>${n.mapViews[t]}</span>
    </label>`,s=(n,...r)=>S`<div class="view ${n}">${nl(e,n,r,t)}</div>`;return S`<div class="body-map" data-testid="body-map">
    <div class="segmented" role="radiogroup" aria-label=${n.mapView}>${i.map(o)}</div>
    ${i.includes(`body`)?s(`body`,`front`,`back`):w}
    ${i.includes(`close`)?s(`close`,`knee`,`foot`):w}
    <div class="view list">${a}</div>
  </div>`}function tl(e,{t,say:n}){let r=({title:e})=>S`<button type="button" class="chip" data-testid="choice" @click=${()=>n(e)}>
      ${e}
    </button>`;return S`${Xc(e).map(({group:e,places:n})=>S`<div
        class="place-group"
        role="group"
        aria-label=${e||t.choices}
        @keydown=${Sc}
      >
        ${e?S`<p class="group-title">${e}</p>`:w}
        <div class="chips">${n.map(r)}</div>
      </div>`)}`}function nl({id:e,places:t},n,r,{t:i,say:a}){let o=new Map(t.map(e=>[e.id,e.title])),s=n===`body`&&qc(t).includes(`close`),c=!0,l=(e,t)=>{let n=e.mirrored?rl(t):``;if(e.zoom&&s)return C`<polygon class="zoom" data-testid="map-zoom" points=${e.points}
        transform=${n} @click=${sl}><title>${i.mapZoom}</title></polygon>`;let r=e.zoom?void 0:o.get(e.place);if(r===void 0)return C``;let l=Yc(r,e.side,i),u=c?`0`:`-1`;return c=!1,C`<polygon class="region" role="radio" aria-checked="false" aria-label=${l}
      data-testid="body-region" data-place=${e.place} tabindex=${u} points=${e.points}
      transform=${n} @click=${()=>a(l)} @keydown=${e=>{(e.key===`Enter`||e.key===` `)&&(e.preventDefault(),a(l))}}
      ><title>${l}</title></polygon>`},u=t=>{let n=`${t}-${e}`;return S`<div class="figure ${t}">
      <p aria-hidden="true">${i.mapDrawings[t]}</p>
      <svg viewBox=${$c[t]} role="group" aria-label=${i.mapDrawings[t]}>
        <clipPath id=${n}>${il(t)}</clipPath>
        <g class="flesh">
          ${il(t)} ${t===`front`||t===`back`?al:w}
        </g>
        <g clip-path="url(#${n})">${Wc[t].map(e=>l(e,t))}</g>
      </svg>
      ${ol(t,i)}
    </div>`},d=e=>{let t=e.currentTarget.querySelector(`.map-hint`),n=e.target.closest(`[role=radio]`)?.getAttribute(`aria-label`);t&&(t.textContent=n??i.mapHint)};return S`<div @pointerover=${d} @focusin=${d}>
    <div
      class="figures"
      role="radiogroup"
      aria-label=${i.mapLabel}
      @keydown=${Sc}
      @focusin=${cl}
    >
      ${r.map(u)}
    </div>
    <p class="map-hint" aria-hidden="true" .textContent=${i.mapHint}></p>
  </div>`}var rl=e=>e===`knee`||e===`foot`?`translate(${Qc[e]} 0) ${Zc}`:Zc;function il(e){let t=e===`knee`?Rc:e===`foot`?Bc:jc;return C`<path d=${t} /><path d=${t} transform=${rl(e)} />`}var al=C`<ellipse cy=${Mc.cy} rx=${Mc.rx} ry=${Mc.ry} />
  <path class="arm" d=${Nc} /><path class="arm" d=${Nc} transform=${Zc} />`;function ol(e,t){let[n,r]=e===`front`?[t.mapRight,t.mapLeft]:[t.mapLeft,t.mapRight];return S`<p class="sides" aria-hidden="true"><span>${n}</span><span>${r}</span></p>`}function sl(e){e.currentTarget.closest(`.body-map`)?.querySelector(`[data-testid=map-close]`)?.click()}function cl(e){let t=e.target;for(let n of e.currentTarget.querySelectorAll(`[role=radio]`))n.setAttribute(`tabindex`,n===t?`0`:`-1`)}var ll=320,ul=156,dl=128,fl=96,pl=9,ml=6.2,hl=1.609344;function gl(e,{t}){let{title:n}=e,r=e.bars.map(t=>_l(t,e.unit)),i=Math.max(...r.map(e=>e.km),1),a=ll/r.length,o=Math.min(a*.7,46),s=Math.max(...r.map(e=>e.label.length)),c=Math.max(1,Math.ceil((s*ml+6)/a)),l=e=>e%c===0,u=r.length>pl,d=(e,t)=>{let n=a*(t+.5),r=n-o/2,s=Math.max(e.km/i*fl,2),c=dl-s,d=`bar ${e.planned?`planned`:``} ${e.note??``}`,f=e.longest===null?null:dl-Math.min(e.longest/i,1)*fl,p=e.note===`race`?`★`:``;return C`<rect class=${d} x=${r} y=${c} width=${o} height=${s} rx="3" />
      ${f===null?w:C`<line class="longest" x1=${r} x2=${r+o} y1=${f} y2=${f} />`}
      <text class="km" x=${n} y=${c-5}>${p||bl(e.km,u?1:10)}</text>
      <text x=${n} y=${145}>${l(t)?e.label:``}</text>`},f=e=>{let t=e.currentTarget,n=t.closest(`figure`)?.classList.toggle(`tabled`)??!1;t.setAttribute(`aria-pressed`,String(n))};return S`<figure class="card chart" data-testid="chart">
    <figcaption>${n}</figcaption>
    <svg class=${u?`crowded`:``} viewBox="0 0 ${ll} ${ul}" aria-hidden="true">
      <line x1="0" x2=${ll} y1=${dl} y2=${dl} />
      ${r.map(d)}
    </svg>
    ${vl(r,t)}
    <div class="table">${yl({...e,bars:r},t)}</div>
    <button
      type="button"
      class="link"
      data-testid="chart-table"
      aria-pressed="false"
      @click=${f}
    >
      ${t.chartTable}
    </button>
  </figure>`}function _l(e,t){if(t===`km`)return e;let n=e.longest===null?null:e.longest/hl;return{...e,km:e.km/hl,longest:n}}function vl(e,t){let n=(t,n,r)=>e.some(t)?[S`<li><i class=${n}></i>${r}</li>`]:[],r=[...e.some(e=>e.planned)&&e.some(e=>!e.planned)?n(e=>!e.planned,`bar`,t.chartDone):[],...n(e=>e.planned,`bar planned`,t.chartPlanned),...n(e=>e.note===`cut-back`,`bar planned cut-back`,t.chartNotes[`cut-back`]),...n(e=>e.note===`taper`,`bar planned taper`,t.chartNotes.taper),...n(e=>e.note===`race`,`race`,t.chartNotes.race),...n(e=>e.longest!==null,`longest`,t.chartLongest)];return r.length<2?w:S`<ul class="legend" aria-hidden="true">
    ${r}
  </ul>`}function yl({bars:e,title:t,unit:n},r){let i=e.some(e=>e.longest!==null);return S`<table>
    <caption class="hidden">
      ${t}
    </caption>
    <thead>
      <tr>
        <th scope="col">${r.chartWeek}</th>
        <th scope="col">${r.chartUnits[n]}</th>
        ${i?S`<th scope="col">${r.chartLongest}</th>`:w}
        <th scope="col">${r.chartKind}</th>
      </tr>
    </thead>
    <tbody>
      ${e.map(e=>{let t=e.note?r.chartNotes[e.note]:e.planned?r.chartPlanned:r.chartDone;return S`<tr>
      <th scope="row">${e.label}</th>
      <td>${bl(e.km)}</td>
      ${i?S`<td>${e.longest===null?``:bl(e.longest)}</td>`:w}
      <td>${t}</td>
    </tr>`})}
    </tbody>
  </table>`}var bl=(e,t=10)=>String(Math.round(e*t)/t),xl=e=>new Set([...e.querySelectorAll(`input:checked`)].map(e=>e.value));function Sl(e,t){let{t:n,say:r}=t,{options:i,none:a,unsure:o}=e,s=o?[a,o]:[a];return t.active?S`<form class="checklist" data-testid="checklist" @submit=${t=>{t.preventDefault();let n=Tr(e,xl(t.currentTarget));n!==null&&r(n)}} @change=${e=>{let t=e.currentTarget,n=xl(t).size>0;for(let e of t.querySelectorAll(`button`))e.disabled=e.type===`submit`!==n}}>
    <fieldset>
      <legend>${n.checklistHint}</legend>
      ${i.map(e=>S`<label class="tick" data-testid="checklist-option">
      <input type="checkbox" .value=${e.value} />
      <span class="box">${$.check}</span>
      <span>${e.title}</span>
    </label>`)}
    </fieldset>
    <div class="actions">
      <button type="submit" class="primary" data-testid="checklist-send" disabled>
        ${n.checklistSend}
      </button>
      ${s.map(({title:e,value:t})=>S`<button
      type="button"
      class="secondary"
      data-testid="checklist-whole"
      @click=${()=>r(t)}
    >
      ${e}
    </button>`)}
    </div>
  </form>`:Cc([...i,...s],t)}function Cl(e,t){if(!t.active)return Cc(e.choices,t);let n=[$.up,$.down];return S`<div
    class="chips"
    role="group"
    data-testid="feedback"
    aria-label=${t.t.feedback}
    @keydown=${Sc}
  >
    ${e.choices.map((e,r)=>S`<button
          type="button"
          class="chip"
          data-testid="choice"
          @click=${()=>t.say(e.value)}
        >
          ${n[r]??``}${e.title}
        </button>`)}
  </div>`}function wl(e,t){let{t:n,say:r,editable:i}=t;return i?S`<div
    class="chips readback"
    role="group"
    data-testid="readback"
    aria-label=${n.readback}
    @keydown=${Sc}
  >
    ${e.items.map(({label:e,value:t})=>S`<button
          type="button"
          class="chip"
          data-testid="readback-item"
          @click=${()=>r(t)}
        >
          ${e}${$.edit}<span class="hidden"> (${n.readbackChange})</span>
        </button>`)}
  </div>`:S`<ul class="chips inert">
      ${e.items.map(({label:e})=>S`<li>${e}</li>`)}
    </ul>`}var Tl=`
  body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem;
         font: 12pt/1.5 system-ui, sans-serif; color: #000; background: #fff; }
  h1 { font-size: 16pt; line-height: 1.25; }
  ul, ol { padding-inline-start: 1.4rem; }
  footer { margin-block-start: 2rem; font-size: 9pt; }
`;function El(e,t,n,r){let i=window.open(``,`_blank`);if(!i)return!1;let{document:a}=i;a.title=e,a.documentElement.lang=r;let o=new i.CSSStyleSheet;o.replaceSync(Tl),a.adoptedStyleSheets=[o];let s=a.createElement(`h1`);s.textContent=e;let c=a.createElement(`footer`);return c.textContent=n,a.body.replaceChildren(s,a.importNode(t,!0),c),i.focus(),i.print(),!0}function Dl(e,t){let{t:n,server:r,language:i,notify:a}=t,o=e.title?`${e.title}\n\n${e.body}\n`:`${e.body}\n`,s=async()=>{try{await navigator.clipboard.writeText(o),a(n.summaryCopied)}catch{a(n.summaryCopyFailed)}},c=()=>{let t=`${n.title}. ${n.subtitle}.`,o=Qs(e.body,r);El(e.title,o,t,i)||a(n.summaryPrintFailed)},l=(e,t,n,r)=>S`<button type="button" class="secondary" data-testid="summary-${e}" @click=${r}>
      ${t}${n}
    </button>`;return S`<article class="card summary" data-testid="summary" aria-label=${e.title}>
    <h3>${e.title}</h3>
    ${$s(e.body,r)}
    <div class="actions">
      ${l(`download`,$.download,n.summaryDownload,()=>kr(n.summaryFile,o))}
      ${l(`print`,$.print,n.summaryPrint,c)}
      ${l(`copy`,$.copy,n.summaryCopy,s)}
    </div>
  </article>`}var Ol=new Set([`advice`,`alert`,`chart`,`summary`]);function kl(e,t){switch(e.kind){case`text`:return null;case`choices`:return t.active?wc(e.choices,t):Cc(e.choices,t);case`readback`:return wl(e,t);case`checklist`:return Sl(e,t);case`body_map`:return el(e,t);case`advice`:return kc(e,t);case`alert`:return rc(e,t);case`chart`:return gl(e,t);case`summary`:return Dl(e,t);case`feedback`:return Cl(e,t)}}function Al(e,t){let n=e.text&&!Ol.has(e.kind),r=!t.active&&!t.editable;return S`${n?S`<div class="bubble">${$s(e.text,t.server)}</div>`:``}
    <div class="part" aria-live=${r?`off`:w}>
      ${kl(e,t)??``}
    </div>`}var jl=3e5;function Ml(e,t,n){let{state:r,speaks:i,hidden:a,server:o,language:s,greeting:c}=e,{messages:l}=r,u=yr(l),d=xr(l,n.restartCommand),f=e=>({t:n,server:o,language:s,active:e>u,editable:e===d,reply:l.slice(e).find(e=>e.from===`user`)?.text??``,say:t.say,notify:t.notify});return S`<div
    class="log"
    data-testid="log"
    role="log"
    aria-live=${i?`polite`:`off`}
    aria-relevant="additions"
    aria-label=${n.log}
    tabindex="0"
    ?hidden=${a}
    @scroll=${t.scrolled}
  >
    <div class="log-content">
      ${Nl(r,c,f(0))}
      ${xc(l,e=>e.id,(e,n)=>Il(l,n,f(n),t,r))}
      ${r.typing?Fl(n.typing):w}
    </div>
  </div>`}function Nl(e,t,n){let{t:r}=n,[i,a]=r.welcome,[o]=e.messages;return o?.from===`bot`||e.link===`refused`?w:e.loaded?S`<div class="entry bot ${o?``:`active`}">
    <span class="hidden">${r.botSaid}</span>
    <div class="bubble">${$s(i,n.server)}</div>
    <div class="bubble" dir="auto">${t||$s(a,n.server)}</div>
    ${o||e.typing?w:wc(r.starters.map(Pl),n)}
  </div>`:o||e.typing?w:Fl(r.loading)}var Pl=e=>({title:e,value:e}),Fl=e=>S`<div class="bubble dots" aria-hidden="true" title=${e}><i></i><i></i><i></i></div>`;function Il(e,t,n,r,i){let{t:a}=n,o=e[t],s=Bl(o,e[t-1],n),c=o.from===`bot`?Al(o,n):S`<div class="bubble" dir="auto" .textContent=${Dr(e,t)}></div>`,l=o.from===`bot`?a.botSaid:a.youSaid;return S`${s?S`<p class="day">${s}</p>`:w}
    <div class="entry ${o.from} ${n.active?`active`:``}" data-id=${o.id}>
      <span class="hidden">${l}</span>
      ${c} ${Rl(o,e[t+1])?zl(o,n):w}
      ${o.from===`user`?Ll(o,r,i,a):w}
    </div>`}function Ll(e,t,n,r){return e.status===`sent`?w:e.status===`sending`?S`<p class="status pending" aria-hidden="true">
      ${n.link===`online`?r.sending:r.waiting}
    </p>`:S`<p class="status failed">
    ${e.error||r.failed}
    <button type="button" class="link" @click=${()=>t.retry(e.id)}>${r.retry}</button>
  </p>`}function Rl(e,t){return t?.from!==e.from||Date.parse(t.at)-Date.parse(e.at)>jl}function zl(e,{language:t}){let n=new Date(e.at).toLocaleTimeString(t,{hour:`numeric`,minute:`2-digit`});return S`<time datetime=${e.at}>${n}</time>`}function Bl(e,t,{t:n,language:r}){let i=new Date(e.at).toDateString(),a=new Date;return(t?new Date(t.at).toDateString()===i:i===a.toDateString())?``:i===a.toDateString()?n.today:(a.setDate(a.getDate()-1),i===a.toDateString()?n.yesterday:new Date(e.at).toLocaleDateString(r,{weekday:`long`,day:`numeric`,month:`long`}))}function Vl(e,t,n){let{state:r,ui:i,title:a,server:o,language:s,greeting:c,privacy:l,closable:u}=e,d=wr(r.messages,n.restartCommand),f=d!==null&&(i.emergencyFull??d.fresh);return S`${lc({title:a,server:o,privacy:l,closable:u,progress:d?null:br(r.messages),menuOpen:i.menuOpen,textSize:i.textSize,summary:Sr(r.messages,n.restartCommand)},t.header,n)}
    ${i.confirming?uc(t.forget,t.keep,n):w}
    ${d?ic(d,f,()=>t.showEmergency(!f),n,o):w}
    ${Ml({state:r,speaks:i.speaks,hidden:f,server:o,language:s,greeting:c},t.log,n)}
    <div class="below">
      ${i.away&&!f?S`<button
              type="button"
              class="to-end"
              data-testid="to-end"
              aria-label=${n.toEnd}
              @click=${t.toEnd}
            >
              ${$.arrowDown}
            </button>`:w}
      ${Hl(r,d!==null,n)}
      <p
        class=${r.notice?`notice shown`:`notice`}
        data-testid="notice"
        role="status"
        .textContent=${r.notice}
      ></p>
      ${sc(i.draftLength,t.composer,n)}
    </div>`}function Hl({link:e},t,n){return e===`refused`?S`<p class="banner" role="status" data-testid="refused">${n.refused}</p>`:e===`offline`?S`<p class="banner" role="status" data-testid="offline">
    ${$.offline}<span>${n.offline} ${t?w:n.offlineEmergency}</span>
  </p>`:w}function Ul(e,t,n){let{position:r,panel:i,textSize:a}=e,{tag:o,dir:s}=e.language,c=e=>{e.key!==`Escape`||e.isComposing||(e.preventDefault(),e.stopPropagation(),t.escape())};if(r===`inline`)return S`<div class="root inline ${a}" lang=${o} dir=${s}>
      <section class="panel" data-testid="panel" aria-labelledby="title" @keydown=${c}>
        ${i}
      </section>
    </div>`;let l=S`<dialog
    class="panel"
    data-testid="panel"
    aria-labelledby="title"
    @keydown=${c}
    @cancel=${e=>{e.preventDefault(),t.escape()}}
  >
    ${i}
  </dialog>`;return S`<div
    class="root floating ${r} ${a}"
    popover="manual"
    lang=${o}
    dir=${s}
  >
    ${i?l:w} ${e.nudge?Wl(e.nudge,t,n):w}
    ${Gl(e,t,n)}
  </div>`}function Wl(e,{toggle:t,dismissNudge:n},r){return S`<aside class="nudge" data-testid="nudge" aria-label=${r.title} @keydown=${e=>{e.key===`Escape`&&n()}}>
    <p>${e}</p>
    <button type="button" class="primary" data-testid="nudge-open" @click=${t}>
      ${r.nudgeOpen}
    </button>
    <button type="button" class="link" data-testid="nudge-dismiss" @click=${n}>
      ${r.nudgeDismiss}
    </button>
  </aside>`}function Gl({open:e,unread:t,title:n},{toggle:r},i){let a=Math.min(t,99);return S`<button
    type="button"
    class="launcher"
    data-testid="launcher"
    aria-label=${e?i.close:i.openChat(n,t)}
    @click=${r}
  >
    ${e?$.close:$.chat}
    ${t>0?S`<span class="badge" aria-hidden="true">${a}</span>`:w}
  </button>`}var Kl=class{pinned=!0;observer=new ResizeObserver(()=>this.follow());log=null;attach(e){e!==this.log&&(this.observer.disconnect(),this.log=e,e&&(this.observer.observe(e),e.firstElementChild&&this.observer.observe(e.firstElementChild)))}scrolled(){this.log&&(this.pinned=this.log.scrollTop>=this.target()-60)}get away(){return!this.pinned}toEnd(){this.pinned=!0,this.follow()}follow(){let{log:e}=this;e&&this.pinned&&(e.scrollTop=Math.max(e.scrollTop,this.target()))}target(){let e=this.log;if(!e)return 0;let t=e.scrollHeight-e.clientHeight,n=e.querySelector(`.entry.active`),r=n?n.offsetTop-12:t;return Math.max(0,Math.min(t,r))}},ql=c`
  .body-map {
    inline-size: 100%;
    padding: 14px;
    border: 1px solid var(--line);
    border-radius: 18px;
    background: var(--surface);
  }
  .body-map:not(:has(input[value="body"]:checked)) .view.body,
  .body-map:not(:has(input[value="close"]:checked)) .view.close,
  .body-map:not(:has(input[value="list"]:checked)) .view.list {
    display: none;
  }
  .view.list {
    padding-block-start: 12px;
  }
  .place-group + .place-group {
    margin-block-start: 14px;
  }
  .group-title {
    margin-block-end: 6px;
    color: var(--muted);
    font-size: calc(14 * var(--px));
  }
  .group-title::first-letter {
    text-transform: uppercase;
  }
  .figures {
    display: grid;
    /* On the narrowest screens one below the other: side by side, places would be hard to hit. */
    grid-template-columns: repeat(auto-fit, minmax(142px, 1fr));
    gap: 4px 8px;
    max-inline-size: 372px;
    margin: 12px auto 0;
  }
  .close .figures {
    grid-template-columns: 1fr;
    gap: 14px;
  }
  .figure {
    color: var(--muted);
    font-size: calc(13 * var(--px));
    text-align: center;
  }
  .figure svg {
    display: block;
    inline-size: 100%;
    margin: 4px auto;
  }
  .body .figure svg {
    max-inline-size: 186px;
  }
  .figure.knee svg {
    inline-size: max(66%, 216px);
    margin-inline: auto;
  }
  .sides {
    display: flex;
    justify-content: space-around;
    padding-inline: 14%;
    direction: ltr;
  }
  .flesh {
    fill: var(--flesh);
  }
  .arm {
    fill: none;
    stroke: var(--flesh);
    stroke-width: 20;
    stroke-linecap: round;
  }
  .region,
  .zoom {
    fill: var(--region);
    stroke: var(--surface);
    stroke-width: 2.5;
    cursor: pointer;
    outline: 0;
    transition: fill 0.12s;
  }
  .zoom {
    fill: var(--zoom);
    cursor: zoom-in;
  }
  .region:focus-visible {
    fill: var(--accent);
    stroke: var(--ink);
    stroke-width: 5;
  }
  /* On a touch screen a hover would outlast the tap and look like an answer. */
  @media (hover: hover) {
    :is(.region, .zoom):hover {
      fill: var(--accent);
    }
  }
  @media (forced-colors: active) {
    .flesh,
    .zoom {
      fill: Canvas;
    }
    .flesh path {
      stroke: CanvasText;
    }
    .flesh .arm {
      display: none;
    }
    .region {
      fill: ButtonFace;
      stroke: ButtonText;
      forced-color-adjust: none;
    }
    .region:is(:focus-visible, :hover) {
      fill: Highlight;
    }
    .segmented input:checked + span {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  .map-hint {
    min-block-size: 48px;
    padding-block-start: 10px;
    font-size: calc(14 * var(--px));
    text-align: center;
  }
`,Jl=c`
  .card {
    inline-size: 100%;
    padding: 16px 18px;
    border: 1px solid var(--line);
    border-radius: 18px;
    background: var(--surface);
  }
  .card h3 {
    font-size: calc(18 * var(--px));
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .card h4 {
    margin-block-end: 2px;
    font-size: calc(14 * var(--px));
    font-weight: 650;
  }
  .card > * + * {
    margin-block-start: 12px;
  }
  .claim {
    margin-block-start: 6px;
  }
  .grade {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    padding: 2px 12px 2px 2px;
    border: 1px solid var(--line);
    border-radius: 14px;
    color: var(--muted);
    font-size: calc(13 * var(--px));
  }
  .grade b {
    display: grid;
    place-items: center;
    min-inline-size: 24px;
    block-size: 24px;
    border-radius: 12px;
    background: var(--tint);
    color: var(--ink);
  }
  .why {
    padding: 10px 14px;
    border-radius: 12px;
    background: var(--tint);
  }
  .caution {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--urgent);
  }
  .card > .thread {
    margin-block-start: 4px;
    font-size: calc(14 * var(--px));
    overflow-wrap: anywhere;
  }
  .card a:not(.call) .icon {
    inline-size: 15px;
    block-size: 15px;
    margin-inline-start: 4px;
    vertical-align: -2px;
  }
  details {
    border-block-start: 1px solid var(--line);
    padding-block-start: 8px;
    font-size: calc(14 * var(--px));
  }
  summary {
    padding-block: 6px;
    font-weight: 550;
    cursor: pointer;
  }
  details ul {
    padding-inline-start: 20px;
    overflow-wrap: anywhere;
  }

  .chart svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 460px;
    overflow: visible;
  }
  figcaption {
    font-weight: 650;
  }
  .chart line {
    stroke: var(--line);
  }
  .chart text {
    fill: var(--muted);
    font-size: 12px;
    text-anchor: middle;
  }
  .chart .km {
    fill: var(--ink);
    font-weight: 600;
  }
  .bar {
    fill: var(--accent);
    stroke: var(--accent);
    stroke-width: 1.5;
  }
  .bar.planned {
    fill: var(--tint);
    stroke-dasharray: 4 3;
  }
  .bar:is(.cut-back, .taper) {
    fill: none;
  }
  .bar.taper {
    stroke-dasharray: 1 3;
  }
  .bar.race {
    fill: var(--accent);
    stroke-dasharray: none;
  }
  .chart .longest {
    stroke: var(--ink);
    stroke-width: 2;
  }
  .bar:not(.planned) + .longest {
    stroke: var(--on-accent);
  }
  .chart .crowded text {
    font-size: 10.5px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    color: var(--muted);
    font-size: calc(13 * var(--px));
    list-style: none;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .legend i {
    inline-size: 14px;
    block-size: 12px;
    border: 1.5px solid var(--accent);
    border-radius: 3px;
    background: var(--accent);
  }
  .legend .planned {
    border-style: dashed;
    background: var(--tint);
  }
  .legend :is(.cut-back, .taper) {
    background: none;
  }
  .legend .taper {
    border-style: dotted;
  }
  .legend .race {
    border: 0;
    background: none;
  }
  .legend .race::before {
    content: "★";
    color: var(--ink);
    font-style: normal;
    line-height: 12px;
  }
  .legend .longest {
    block-size: 0;
    border-width: 1px 0;
    border-color: var(--ink);
    border-radius: 0;
  }
  .chart:not(.tabled) .table {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: calc(14 * var(--px));
    text-align: start;
  }
  :is(th, td) {
    padding: 5px 8px 5px 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
  }
  tbody th {
    font-weight: 450;
  }

  .exercise > * + * {
    margin-block-start: 10px;
  }
  .exercise ol {
    display: grid;
    gap: 4px;
    padding-inline-start: 22px;
  }
  .exercise dl {
    display: grid;
    gap: 8px;
    font-size: calc(15 * var(--px));
  }
  dt {
    font-size: calc(14 * var(--px));
    font-weight: 650;
  }
  .stop {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--urgent);
  }
  .drawing > :is(img, svg) {
    display: block;
    inline-size: 100%;
    max-block-size: 260px;
    border-radius: 12px;
    object-fit: contain;
  }
  @media (forced-colors: active) {
    .chart :is(text, .km) {
      fill: CanvasText;
    }
    .chart :is(line, .longest, .bar) {
      stroke: CanvasText;
    }
    .bar {
      fill: GrayText;
    }
    .bar.planned {
      fill: Canvas;
    }
  }
`,Yl=c`
  .composer {
    padding: 12px;
  }
  .field {
    display: flex;
    align-items: flex-end;
    gap: 8px;
    padding: 5px;
    border: 1.5px solid var(--control-line);
    border-radius: 26px;
    background: var(--surface);
  }
  /* One ring for the whole field; the button inside has its own. */
  .field:has(textarea:focus-visible) {
    border-color: var(--accent);
    outline: 3px solid var(--accent);
    outline-offset: -1.5px;
  }
  textarea:focus-visible {
    outline: 0;
  }
  textarea {
    flex: 1;
    min-inline-size: 0;
    max-block-size: 136px;
    padding: 8px 4px 8px 12px;
    border: 0;
    background: none;
    line-height: 1.5;
    resize: none;
  }
  textarea::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .send {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    margin-block: -2px;
    border: 0;
    border-radius: 50%;
    background: var(--accent);
    color: var(--on-accent);
  }
  .hint.shown {
    padding: 6px 14px 0;
    color: var(--muted);
    font-size: calc(13 * var(--px));
  }
  .hint.over {
    color: var(--urgent);
  }
  @media (max-height: 479.98px) {
    .composer {
      padding-block: 6px;
    }
  }
`,Xl=c`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    max-inline-size: 100%;
    list-style: none;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 8px 16px;
    border: 1.5px solid var(--accent);
    border-radius: 22px;
    background: var(--surface);
    color: var(--ink);
    font-weight: 550;
    line-height: 1.3;
    text-align: start;
    transition: background 0.12s;
  }
  .chips.inert {
    gap: 4px 6px;
  }
  .inert li {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    padding: 2px 10px;
    border: 1px solid var(--line);
    border-radius: 14px;
    color: var(--muted);
    font-size: calc(13 * var(--px));
  }
  .inert .chosen {
    border-color: var(--control-line);
    background: var(--tint);
    color: var(--ink);
  }
  .inert .icon {
    inline-size: 15px;
    block-size: 15px;
  }

  .primary,
  .secondary {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 8px 20px;
    border: 1.5px solid var(--accent);
    border-radius: 22px;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  :is(.primary, .secondary):disabled {
    border-color: var(--line);
    background: var(--line);
    color: var(--muted);
    cursor: default;
  }
  .primary.danger {
    border-color: var(--emergency);
    background: var(--emergency);
    color: var(--emergency-ink);
  }
  .secondary {
    background: var(--surface);
    color: var(--ink);
  }
  .secondary:hover {
    background: var(--tint);
  }
  .segmented {
    display: flex;
    padding: 3px;
    border-radius: 22px;
    background: var(--tint);
  }
  .segmented label {
    position: relative;
    flex: 1 1 auto;
    text-align: center;
  }
  .segmented input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segmented span {
    display: block;
    padding: 8px 6px;
    border-radius: 19px;
    font-size: calc(15 * var(--px));
    font-weight: 550;
  }
  .segmented input:checked + span {
    background: var(--surface);
    box-shadow: 0 1px 3px rgb(0 0 0 / 20%);
  }
  .segmented input:focus-visible + span {
    outline: 3px solid var(--accent);
  }

  .link,
  .quiet {
    padding: 4px;
    border: 0;
    background: none;
    color: var(--link);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .readback .icon {
    inline-size: 16px;
    block-size: 16px;
    color: var(--muted);
  }
  .readback .chip {
    border-color: var(--control-line);
    font-weight: 450;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 14px;
  }

  .checklist {
    inline-size: 100%;
    padding: 14px;
    border: 1px solid var(--line);
    border-radius: 18px;
    background: var(--surface);
  }
  fieldset {
    min-inline-size: 0;
  }
  legend {
    padding: 0 4px 6px;
    color: var(--muted);
    font-size: calc(14 * var(--px));
  }
  .tick {
    position: relative;
    display: flex;
    align-items: flex-start;
    gap: 12px;
    min-block-size: 44px;
    padding: 9px 8px;
    border-radius: 12px;
    line-height: 1.4;
    cursor: pointer;
  }
  .tick input {
    position: absolute;
    inset-inline-start: 8px;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .tick .box {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border: 2px solid var(--control-line);
    border-radius: 7px;
    color: transparent;
  }
  /* Not by colour alone: forced colours would show every tick. */
  .tick input:not(:checked) + .box .icon {
    visibility: hidden;
  }
  .tick .box .icon {
    inline-size: 18px;
    block-size: 18px;
    stroke-width: 2.6;
  }
  .tick input:checked + .box {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .tick input:focus-visible + .box {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  /* As wide as the list together, so a thumb finds them; on a narrow phone in two rows. */
  .checklist .actions {
    margin-block-start: 10px;
  }
  .checklist .actions > * {
    flex: 1 1 auto;
    padding-inline: 12px;
  }

  @media ${s(Vr)} {
    .checklist {
      padding: 10px 6px;
    }
    .checklist .actions {
      padding-inline: 4px;
    }
  }

  /* On a touch screen a hover would outlast the tap and look like an answer. */
  @media (hover: hover) {
    .chip:hover,
    .tick:hover {
      background: var(--tint);
    }
  }
  @media (forced-colors: active) {
    .tick input:checked + .box {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .launcher,
    .send,
    .primary,
    .user .bubble,
    .emergency {
      border: 2px solid ButtonText;
    }
  }
`,Zl=c`
  header {
    position: relative;
    z-index: 2;
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
    padding: 12px 12px 12px 16px;
    border-block-end: 1px solid var(--line);
    background: var(--surface);
  }
  .avatar {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 14px;
    background: var(--accent);
    color: var(--on-accent);
  }
  .names {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  .names h2 {
    overflow: hidden;
    font-size: calc(17 * var(--px));
    font-weight: 650;
    line-height: 1.25;
    text-overflow: ellipsis;
  }
  .names p {
    color: var(--muted);
    font-size: calc(13 * var(--px));
    line-height: 1.35;
  }
  .icon-button {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    margin-inline-start: -6px;
    border: 0;
    border-radius: 12px;
    background: none;
    color: var(--muted);
  }
  .icon-button:hover {
    background: var(--tint);
    color: var(--ink);
  }
  .menu {
    position: absolute;
    inset-block-start: calc(100% - 6px);
    inset-inline-end: 12px;
    display: flex;
    flex-direction: column;
    min-inline-size: 220px;
    padding: 6px;
    border: 1px solid var(--line);
    border-radius: 14px;
    background: var(--raised);
    box-shadow: var(--shadow);
  }
  .menu > :is(button, a) {
    padding: 10px 12px;
    border: 0;
    border-radius: 9px;
    background: none;
    color: var(--ink);
    font-size: calc(15 * var(--px));
    text-align: start;
    text-decoration: none;
  }
  .menu > :is(button, a):hover {
    background: var(--tint);
  }
  .menu > :last-child {
    border-block-start: 1px solid var(--line);
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }
  .sizes {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 4px 12px;
    font-size: calc(15 * var(--px));
  }
  .sizes .segmented {
    flex: 1;
  }
  .sizes .large span {
    font-size: 18px;
  }
  .sizes .larger span {
    font-size: 21px;
  }
  .sizes .segmented span {
    display: grid;
    place-items: center;
    block-size: 34px;
    padding: 0;
    line-height: 1;
  }
  .progress {
    display: flex;
    flex: 0 0 100%;
    align-items: center;
    gap: 12px;
    padding: 8px 4px 0 0;
    color: var(--muted);
    font-size: calc(13 * var(--px));
    white-space: nowrap;
  }
  progress {
    flex: 1;
    block-size: 6px;
    border: 0;
    border-radius: 3px;
    overflow: hidden;
    background: var(--line);
    accent-color: var(--accent);
    appearance: none;
  }
  progress::-webkit-progress-bar {
    background: var(--line);
  }
  progress::-webkit-progress-value {
    border-radius: 3px;
    background: var(--accent);
    transition: inline-size 0.25s;
  }
  progress::-moz-progress-bar {
    background: var(--accent);
  }
  @media (prefers-contrast: more), (forced-colors: active) {
    progress,
    progress::-webkit-progress-bar {
      background: var(--surface);
    }
    progress {
      border: 1px solid;
    }
    progress::-webkit-progress-value {
      background: var(--ink);
      forced-color-adjust: none;
    }
  }
  /* A phone on its side, or a window zoomed that far: one row, the log gets the rest. */
  @media (max-height: 479.98px) {
    header {
      padding-block: 2px;
    }
    header > * {
      order: 2;
    }
    header > :is(.avatar, .names) {
      order: 0;
    }
    .progress {
      order: 1;
      flex: 1 1 25%;
      padding: 0;
    }
    .avatar {
      inline-size: 32px;
      block-size: 32px;
      border-radius: 10px;
    }
    .names p {
      display: none;
    }
  }
`,Ql=c`
  .launcher {
    position: fixed;
    inset-block-end: calc(20px + env(safe-area-inset-bottom));
    right: calc(20px + env(safe-area-inset-right));
    z-index: 2147483000;
    display: grid;
    place-items: center;
    inline-size: 60px;
    block-size: 60px;
    border: 0;
    border-radius: 50%;
    background: var(--accent);
    color: var(--on-accent);
    box-shadow: var(--shadow);
    transition: transform 0.15s;
  }
  .left .launcher {
    right: auto;
    left: calc(20px + env(safe-area-inset-left));
  }
  .launcher:hover {
    transform: translateY(-2px);
  }
  .launcher .icon {
    inline-size: 28px;
    block-size: 28px;
  }
  .badge {
    position: absolute;
    inset-block-start: -2px;
    inset-inline-end: -2px;
    min-inline-size: 22px;
    padding: 0 6px;
    border: 2px solid var(--surface);
    border-radius: 12px;
    background: var(--emergency);
    color: #ffffff;
    font-size: 12px;
    font-weight: 700;
    line-height: 18px;
  }
  .nudge {
    position: fixed;
    inset-block-end: calc(92px + env(safe-area-inset-bottom));
    right: calc(20px + env(safe-area-inset-right));
    z-index: 2147483000;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 14px;
    inline-size: 316px;
    padding: 16px;
    border: 1px solid var(--line);
    border-radius: 20px;
    background: var(--surface);
    box-shadow: var(--shadow);
    animation: rise 0.3s ease-out;
  }
  .left .nudge {
    right: auto;
    left: calc(20px + env(safe-area-inset-left));
  }
  .nudge p {
    margin-block-end: 8px;
  }
  .nudge .link {
    min-block-size: 44px;
  }
  @media print {
    .floating {
      display: none;
    }
  }
`,$l=c`
  .level {
    border-color: currentColor;
    border-inline-start-width: 6px;
  }
  .level > :not(.level-name) {
    color: var(--ink);
  }
  .level ul,
  .emergency ul {
    display: grid;
    gap: 8px;
    padding-inline-start: 20px;
  }
  .level-name {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: calc(14 * var(--px));
    font-weight: 700;
  }
  .level.emergency {
    background: var(--surface);
    color: var(--emergency);
  }
  .level.emergency .level-name {
    color: var(--ink);
  }
  .level.urgent {
    background: var(--urgent-tint);
    color: var(--urgent);
  }
  .level.see_doctor {
    background: var(--doctor-tint);
    color: var(--doctor);
  }
  .level.self_care {
    background: var(--care-tint);
    color: var(--care);
  }
  .level.cannot_assess {
    background: var(--unsure-tint);
    color: var(--unsure);
  }
  .calls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .call {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    min-block-size: 52px;
    padding: 8px 18px;
    border-radius: 26px;
    border: 1.5px solid currentColor;
    color: var(--ink);
    font-size: calc(17 * var(--px));
    text-decoration: none;
  }

  section.emergency {
    display: flex;
    flex-direction: column;
    gap: 12px;
    padding: 20px;
    background: var(--emergency);
    color: var(--emergency-ink);
    overflow-y: auto;
  }
  .emergency.full {
    flex: 1;
    min-block-size: 0;
  }
  .emergency.brief {
    flex: none;
    gap: 4px;
    max-block-size: 50%;
    padding: 12px 16px 6px;
  }
  /* What stays in sight beside the log: the heading and the numbers. */
  .emergency.brief :is(.level-name, .call .icon) {
    display: none;
  }
  .emergency.brief .call {
    gap: 8px;
    min-block-size: 44px;
    padding: 6px 14px;
    font-size: calc(15 * var(--px));
  }
  .emergency [role="alert"] {
    display: grid;
    gap: 14px;
  }
  .emergency.brief [role="alert"] {
    gap: 8px;
  }
  .emergency h2 {
    font-size: calc(24 * var(--px));
    line-height: 1.25;
    text-wrap: balance;
  }
  .emergency.brief h2 {
    font-size: calc(18 * var(--px));
  }
  .emergency.full li {
    font-size: calc(17 * var(--px));
  }
  section.emergency .call {
    border-color: #ffffff;
    background: #ffffff;
    color: #7c1410;
  }
  section.emergency :is(.quiet, .md a) {
    align-self: flex-start;
    color: inherit;
  }
  section.emergency :focus-visible {
    outline-color: #ffffff;
  }
`,eu=c`
  /* Positioned, so that hidden words scroll with it and never stretch the panel. */
  .log {
    position: relative;
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    outline-offset: -3px;
  }
  .log-content {
    display: flex;
    flex-direction: column;
    gap: 6px;
    padding: 18px 16px 20px;
  }
  @media ${s(Vr)} {
    .log-content {
      padding: 14px 12px 16px;
    }
  }
  .day {
    padding: 6px 0;
    color: var(--muted);
    font-size: calc(13 * var(--px));
    text-align: center;
  }
  .entry {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 10px;
    max-inline-size: 100%;
  }
  .part {
    inline-size: 100%;
  }
  .part:empty {
    display: none;
  }
  .entry.user {
    align-items: flex-end;
    gap: 4px;
    margin-block: 8px;
  }
  .bubble {
    max-inline-size: min(88%, 62ch);
    padding: 10px 15px;
    border: 1px solid var(--line);
    border-radius: 18px;
    border-end-start-radius: 6px;
    background: var(--bubble);
    overflow-wrap: anywhere;
  }
  .user .bubble {
    border-color: transparent;
    border-end-start-radius: 18px;
    border-end-end-radius: 6px;
    background: var(--accent);
    color: var(--on-accent);
    white-space: pre-wrap;
  }
  time,
  .status {
    padding-inline: 6px;
    color: var(--muted);
    font-size: calc(12 * var(--px));
    line-height: 1.4;
  }
  /* Most messages are confirmed sooner than one could read this. */
  .status.pending {
    animation: appear 0.2s 1.5s both;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  .status.failed {
    color: var(--urgent);
    font-size: calc(13 * var(--px));
  }
  .dots {
    display: flex;
    gap: 5px;
    align-self: flex-start;
    padding: 16px;
  }
  .dots i {
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--muted);
    animation: breathe 1.2s infinite ease-in-out;
  }
  .dots i:nth-child(2) {
    animation-delay: 0.15s;
  }
  .dots i:nth-child(3) {
    animation-delay: 0.3s;
  }
  @keyframes breathe {
    0%,
    60%,
    100% {
      opacity: 0.35;
    }
    30% {
      opacity: 1;
    }
  }

  .md > * + * {
    margin-block-start: 8px;
  }
  .md ul,
  .md ol {
    padding-inline-start: 22px;
  }
  .md li + li {
    margin-block-start: 4px;
  }
  .md code {
    font-size: 0.92em;
  }
  .md blockquote {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--line);
  }
`,tu=c`
  .panel {
    display: flex;
    flex-direction: column;
    overflow: hidden;
    overflow: clip;
    margin: 0;
    padding: 0;
    border: 1px solid var(--line);
    border-radius: 20px;
    background: var(--canvas);
    color: inherit;
    position: relative;
  }
  dialog.panel:not([open]) {
    display: none;
  }
  .floating .panel {
    position: fixed;
    inset: auto;
    inset-block-end: calc(92px + env(safe-area-inset-bottom));
    right: calc(20px + env(safe-area-inset-right));
    z-index: 2147483000;
    inline-size: min(410px, calc(100vw - 40px));
    block-size: min(690px, calc(100dvh - 112px));
    max-inline-size: none;
    max-block-size: none;
    box-shadow: var(--shadow);
    animation: rise 0.18s ease-out;
  }
  .floating.left .panel {
    right: auto;
    left: calc(20px + env(safe-area-inset-left));
  }
  .inline,
  .inline .panel {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
    inline-size: 100%;
  }
  /* In a box of no fixed height the panel still never outgrows the screen. */
  .inline {
    block-size: 100%;
    max-block-size: 100dvh;
  }
  :host([data-inline]) {
    display: block;
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(12px);
    }
  }
  @media ${s(Vr)} {
    .floating .panel {
      inset: var(--rt-viewport-top, 0) 0 auto;
      inline-size: 100vw;
      block-size: var(--rt-viewport, 100dvh);
      border: 0;
      border-radius: 0;
      padding-block-start: env(safe-area-inset-top);
    }
    .inline .panel {
      border-inline: 0;
      border-radius: 0;
    }
  }

  .confirm {
    padding: 16px;
    border-block-end: 1px solid var(--line);
    background: var(--surface);
  }
  .confirm h3 {
    font-size: calc(17 * var(--px));
  }

  .below {
    position: relative;
    flex: none;
    border-block-start: 1px solid var(--line);
    background: var(--surface);
    padding-block-end: env(safe-area-inset-bottom);
  }
  .to-end {
    position: absolute;
    inset-block-end: calc(100% + 10px);
    inset-inline-end: 14px;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border: 1px solid var(--line);
    border-radius: 50%;
    background: var(--raised);
    color: var(--ink);
    box-shadow: var(--shadow);
  }
  .banner,
  .notice.shown {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 10px 16px;
    background: var(--urgent-tint);
    color: var(--urgent);
    font-size: calc(14 * var(--px));
    line-height: 1.4;
  }
  .notice.shown {
    background: var(--tint);
    color: var(--ink);
  }
`,nu=[c`
  .root {
    /* Inherited properties start afresh here: a host page's "* { … !important }" hits only :host. */
    all: initial;
    color-scheme: var(--rt-scheme, light dark);
    --accent: light-dark(var(--rt-accent-light, #0b6a62), var(--rt-accent-dark, #64cdbd));
    --on-accent: light-dark(var(--rt-on-accent-light, #ffffff), var(--rt-on-accent-dark, #04211d));
    --surface: light-dark(#ffffff, #16201f);
    --raised: light-dark(#ffffff, #223030);
    --canvas: light-dark(#f5f8f7, #101817);
    --bubble: light-dark(#ffffff, #1f2c2b);
    --ink: light-dark(#16302d, #e8f0ee);
    --muted: light-dark(#516663, #a3b8b4);
    --line: light-dark(#d9e3e1, #2e3f3d);
    --control-line: light-dark(#6f8a86, #7d9691);
    --tint: color-mix(in srgb, var(--accent) 13%, var(--surface));
    --link: light-dark(#0a5f8a, #8ccbf2);
    --shadow:
      0 1px 2px light-dark(rgb(10 40 36 / 6%), rgb(0 0 0 / 40%)),
      0 12px 40px light-dark(rgb(10 40 36 / 18%), rgb(0 0 0 / 55%));
    --emergency: light-dark(#a8201a, #b3261e);
    --emergency-ink: #ffffff;
    --urgent: light-dark(#8a4300, #ffc58f);
    --urgent-tint: light-dark(#fff1e2, #3a2716);
    --doctor: light-dark(#0a4f8f, #a5d2fb);
    --doctor-tint: light-dark(#e8f2fc, #17293b);
    --care: light-dark(#1b6135, #a4dfb4);
    --care-tint: light-dark(#e7f5ea, #17301f);
    --unsure: light-dark(#4b5563, #c7d0d6);
    --unsure-tint: light-dark(#eef1f3, #262e33);
    --flesh: light-dark(#dfe8e6, #2a3937);
    --region: color-mix(in srgb, var(--accent) 56%, var(--surface));
    --zoom: color-mix(in srgb, var(--accent) 34%, var(--surface));
    /* The user's text size scales every font; the frame keeps its measures. */
    --px: 1px;
    color: var(--ink);
    font:
      calc(16 * var(--px)) / 1.5 system-ui,
      -apple-system,
      "Segoe UI",
      Roboto,
      "Noto Sans",
      sans-serif;
    -webkit-text-size-adjust: 100%;
  }
  .root.large {
    --px: 1.15px;
  }
  .root.larger {
    --px: 1.35px;
  }
  /* Inside our own tree an important rule beats the page's: what it does to all elements can
     neither hide nor tint the floating chat. */
  :host(:not([data-inline])) {
    all: initial !important;
    display: contents !important;
  }
  @media (prefers-contrast: more) {
    .root {
      --muted: var(--ink);
      --line: var(--ink);
      --control-line: var(--ink);
      --region: color-mix(in srgb, var(--accent) 80%, var(--surface));
    }
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  blockquote {
    margin: 0;
    padding: 0;
    border: 0;
  }
  button,
  textarea,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    cursor: pointer;
  }
  a {
    color: var(--link);
    text-underline-offset: 2px;
  }
  [hidden] {
    display: none !important;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted {
    color: var(--muted);
  }
  .icon {
    inline-size: 22px;
    block-size: 22px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .icon.filled {
    fill: currentColor;
    stroke: none;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }
`,Ql,tu,Zl,eu,Xl,Yl,Jl,$l,ql];function ru(){let e=crypto.getRandomValues(new Uint8Array(16));return e[6]=(e[6]??0)&15|64,e[8]=(e[8]??0)&63|128,[...e].map(e=>e.toString(16).padStart(2,`0`)).join(``).replace(/^(.{8})(.{4})(.{4})(.{4})/,`$1-$2-$3-$4-`)}var iu=700,au=class extends Be{static styles=nu;config;language;connection=null;store=new or(e=>this.changed(e));scroller=new Kl;events=new Gr;phone=matchMedia(Vr);opened=!1;atRisk=!1;nudging=!1;cleanUps=[];ui={menuOpen:!1,confirming:!1,draftLength:0,emergencyFull:null,textSize:Fr(),away:!1,speaks:!1};open(){this.show(!0)}close(){!this.inline&&this.store.state.open&&(this.store.dispatch({type:`open`,open:!1}),this.set({menuOpen:!1,confirming:!1},`[data-testid=launcher]`))}send(e){let t=e.trim();t&&(this.ui.emergencyFull=null,this.connection?.start(),this.store.dispatch({type:`say`,id:ru(),text:t,at:new Date().toISOString()}),this.connection?.flush(),this.updateComplete.then(this.toEnd))}on(e,t){return this.events.on(e,t)}connectedCallback(){this.config=Ke(this),this.language=$r(this.config.language);let e=new vr(this.config,this.store,this.language.t);this.connection=e,super.connectedCallback(),this.requestUpdate(),this.toggleAttribute(`data-inline`,this.inline),ci(this,this.config),window.addEventListener(`beforeunload`,this.warnUnsent),this.phone.addEventListener(`change`,this.place);let t=ii();for(let e of t)this.store.dispatch({type:`say`,...e});this.inline||this.config.open&&!this.phone.matches?this.show(!1):t.length>0?e.start():ur()&&ti(()=>this.isConnected&&e.start()),this.cleanUps=[Ur(this),ei(this.config.nudgeAfter,this.mayNudge,()=>this.nudge(!0)),()=>window.removeEventListener(`beforeunload`,this.warnUnsent),()=>this.phone.removeEventListener(`change`,this.place),()=>e.stop(),()=>this.scroller.attach(null)]}disconnectedCallback(){super.disconnectedCallback();for(let e of this.cleanUps.splice(0))e()}get inline(){return this.config.position===`inline`}find(e){return this.renderRoot.querySelector(e)}show(e){this.opened=!0,this.nudge(!1),this.store.dispatch({type:`open`,open:!0}),this.connection?.start(),(e||this.config.autofocus&&!Kr())&&this.updateComplete.then(this.focusComposer)}mayNudge=()=>!this.inline&&!this.opened&&!this.phone.matches&&!ur();nudge(e){this.nudging=e,this.requestUpdate()}warnUnsent=e=>{this.atRisk&&e.preventDefault()};changed(e){this.events.report(e),e.type===`received`&&Cr(e.message)&&!this.store.state.open&&this.show(!1),e.type===`clear`&&(this.ui.speaks=!1),e.type===`history`&&!this.ui.speaks&&(e.messages.length===0?this.ui.speaks=!0:setTimeout(()=>this.set({speaks:!0}),iu)),this.atRisk=!ai(tr(this.store.state)),this.requestUpdate()}focusComposer=()=>{qr(this.renderRoot)};escape=()=>{this.ui.confirming||this.ui.menuOpen?this.set({confirming:!1,menuOpen:!1},`[data-testid=menu]`):this.close()};toEnd=()=>{this.scroller.toEnd(),this.set({away:!1})};place=()=>{let e=this.renderRoot.querySelector(`dialog`);e&&Hr(e,this.store.state.open,this.phone.matches)};updated(e){super.updated(e),Wr(this.find(`.root`)),this.place(),this.scroller.attach(this.find(`.log`)),this.scroller.follow(),this.shadowRoot&&Jr(this.shadowRoot)}set(e,t){Object.assign(this.ui,e),this.requestUpdate(),t&&this.updateComplete.then(()=>this.find(t)?.focus())}render(){let{open:e,unread:t}=this.store.state,{language:n,config:r,ui:i}=this,{t:a}=n,o=r.title||a.title,s=this.opened?Vl({...r,state:this.store.state,ui:i,title:o,language:n.tag,closable:!this.inline},this.actions,a):null,c=this.nudging?r.greeting||a.nudge:``;return Ul({...r,...i,title:o,open:e,unread:t,nudge:c,language:n,panel:s},this.shell,a)}shell={escape:this.escape,toggle:()=>{this.store.state.open?this.close():this.open()},dismissNudge:()=>{this.nudge(!1),this.find(`[data-testid=launcher]`)?.focus()}};actions=Br({store:this.store,scroller:this.scroller,ui:this.ui,language:()=>this.language,connection:()=>this.connection,send:e=>this.send(e),close:()=>this.close(),set:(e,t)=>this.set(e,t),focusComposer:()=>void this.updateComplete.then(this.focusComposer),focusChoices:()=>Yr(this.renderRoot),toEnd:this.toEnd})},ou=`running-triage-chat`;function su(){document.querySelector(ou)||document.body.append(document.createElement(ou))}customElements.get(ou)||(customElements.define(ou,au),document.readyState===`loading`?document.addEventListener(`DOMContentLoaded`,su):su())})();