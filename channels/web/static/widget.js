/*! Licences of the libraries inside: THIRD_PARTY.txt */
(function(){var e=Object.defineProperty,t=(t,n)=>{let r={};for(var i in t)e(r,i,{get:t[i],enumerable:!0});return n||e(r,Symbol.toStringTag,{value:`Module`}),r},n=globalThis,r=n.ShadowRoot&&(n.ShadyCSS===void 0||n.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,i=Symbol(),a=new WeakMap,o=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==i)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(r&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=a.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&a.set(t,e))}return e}toString(){return this.cssText}},s=e=>new o(typeof e==`string`?e:e+``,void 0,i),c=(e,...t)=>new o(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,i),l=(e,t)=>{if(r)e.adoptedStyleSheets=t.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let r of t){let t=document.createElement(`style`),i=n.litNonce;i!==void 0&&t.setAttribute(`nonce`,i),t.textContent=r.cssText,e.appendChild(t)}},u=r?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return s(t)})(e):e,{is:d,defineProperty:f,getOwnPropertyDescriptor:p,getOwnPropertyNames:m,getOwnPropertySymbols:h,getPrototypeOf:ee}=Object,g=globalThis,te=g.trustedTypes,ne=te?te.emptyScript:``,re=g.reactiveElementPolyfillSupport,_=(e,t)=>e,ie={toAttribute(e,t){switch(t){case Boolean:e=e?ne:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},v=(e,t)=>!d(e,t),ae={attribute:!0,type:String,converter:ie,reflect:!1,useDefault:!1,hasChanged:v};Symbol.metadata??=Symbol(`metadata`),g.litPropertyMetadata??=new WeakMap;var oe=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=ae){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&f(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=p(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??ae}static _$Ei(){if(this.hasOwnProperty(_(`elementProperties`)))return;let e=ee(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(_(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(_(`properties`))){let e=this.properties,t=[...m(e),...h(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(u(e))}else e!==void 0&&t.push(u(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return l(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?ie:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?ie:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??v)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};oe.elementStyles=[],oe.shadowRootOptions={mode:`open`},oe[_(`elementProperties`)]=new Map,oe[_(`finalized`)]=new Map,re?.({ReactiveElement:oe}),(g.reactiveElementVersions??=[]).push(`2.1.2`);var se=globalThis,y=e=>e,b=se.trustedTypes,ce=b?b.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,le=`$lit$`,x=`lit$${Math.random().toFixed(9).slice(2)}$`,ue=`?`+x,de=`<${ue}>`,fe=document,pe=()=>fe.createComment(``),me=e=>e===null||typeof e!=`object`&&typeof e!=`function`,he=Array.isArray,ge=e=>he(e)||typeof e?.[Symbol.iterator]==`function`,_e=`[ 	
\f\r]`,ve=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ye=/-->/g,be=/>/g,S=RegExp(`>|${_e}(?:([^\\s"'>=/]+)(${_e}*=${_e}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),xe=/'/g,Se=/"/g,Ce=/^(?:script|style|textarea|title)$/i,we=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),C=we(1),w=we(2),Te=Symbol.for(`lit-noChange`),T=Symbol.for(`lit-nothing`),Ee=new WeakMap,E=fe.createTreeWalker(fe,129);function De(e,t){if(!he(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return ce===void 0?t:ce.createHTML(t)}var D=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=ve;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===ve?c[1]===`!--`?o=ye:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=S):(Ce.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=S):o=be:o===S?c[0]===`>`?(o=i??ve,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?S:c[3]===`"`?Se:xe):o===Se||o===xe?o=S:o===ye||o===be?o=ve:(o=S,i=void 0);let d=o===S&&e[t+1].startsWith(`/>`)?` `:``;a+=o===ve?n+de:l>=0?(r.push(s),n.slice(0,l)+le+n.slice(l)+x+d):n+x+(l===-2?t:d)}return[De(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},Oe=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=D(t,n);if(this.el=e.createElement(l,r),E.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=E.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(le)){let t=u[o++],n=i.getAttribute(e).split(x),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?je:r[1]===`?`?Me:r[1]===`@`?Ne:k}),i.removeAttribute(e)}else e.startsWith(x)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(Ce.test(i.tagName)){let e=i.textContent.split(x),t=e.length-1;if(t>0){i.textContent=b?b.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],pe()),E.nextNode(),c.push({type:2,index:++a});i.append(e[t],pe())}}}else if(i.nodeType===8){if(i.data===ue)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(x,e+1))!==-1;)c.push({type:7,index:a}),e+=x.length-1}}a++}}static createElement(e,t){let n=fe.createElement(`template`);return n.innerHTML=e,n}};function O(e,t,n=e,r){if(t===Te)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=me(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=O(e,i._$AS(e,t.values),i,r)),t}var ke=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??fe).importNode(t,!0);E.currentNode=r;let i=E.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new Ae(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new Pe(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=E.nextNode(),a++)}return E.currentNode=fe,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},Ae=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=T,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=O(this,e,t),me(e)?e===T||e==null||e===``?(this._$AH!==T&&this._$AR(),this._$AH=T):e!==this._$AH&&e!==Te&&this._(e):e._$litType$===void 0?e.nodeType===void 0?ge(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==T&&me(this._$AH)?this._$AA.nextSibling.data=e:this.T(fe.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=Oe.createElement(De(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new ke(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=Ee.get(e.strings);return t===void 0&&Ee.set(e.strings,t=new Oe(e)),t}k(t){he(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(pe()),this.O(pe()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=y(e).nextSibling;y(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},k=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=T,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=T}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=O(this,e,t,0),a=!me(e)||e!==this._$AH&&e!==Te,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=O(this,r[n+o],t,o),s===Te&&(s=this._$AH[o]),a||=!me(s)||s!==this._$AH[o],s===T?e=T:e!==T&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===T?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},je=class extends k{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===T?void 0:e}},Me=class extends k{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==T)}},Ne=class extends k{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=O(this,e,t,0)??T)===Te)return;let n=this._$AH,r=e===T&&n!==T||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==T&&(n===T||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Pe=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){O(this,e)}},Fe={M:le,P:x,A:ue,C:1,L:D,R:ke,D:ge,V:O,I:Ae,H:k,N:Me,U:Ne,B:je,F:Pe},Ie=se.litHtmlPolyfillSupport;Ie?.(Oe,Ae),(se.litHtmlVersions??=[]).push(`3.3.3`);var Le=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new Ae(t.insertBefore(pe(),e),e,void 0,n??{})}return i._$AI(e),i},Re=globalThis,ze=class extends oe{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Le(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return Te}};ze._$litElement$=!0,ze.finalized=!0,Re.litElementHydrateSupport?.({LitElement:ze});var Be=Re.litElementPolyfillSupport;Be?.({LitElement:ze}),(Re.litElementVersions??=[]).push(`4.2.2`);var Ve=document.currentScript instanceof HTMLScriptElement?document.currentScript:null,He=Object.fromEntries(Object.entries(Ve?.dataset??{})),Ue=new URL(`.`,Ve?.src||document.baseURI).href;function We(e,t){let n=Object.assign({},He,e.dataset),r=e.getAttribute(`base`)??n.server??Ue,i=n.position;return{server:new URL(r,document.baseURI).href.replace(/\/+$/,``),title:n.title??t,color:n.color??``,position:i===`left`||i===`inline`?i:`right`,open:Ge(n.open),autofocus:Ge(n.autofocus)}}var Ge=e=>e!==void 0&&e!==`false`;function Ke(e){let t=/^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(e),n=t?`#${t.slice(1).map(e=>e+e).join(``)}`:e,r=/^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(n);if(!r)return null;let[i=0,a=0,o=0]=r.slice(1).map(e=>{let t=parseInt(e,16)/255;return t<=.04045?t/12.92:((t+.055)/1.055)**2.4});return .2126*i+.7152*a+.0722*o>.179?`#000000`:`#ffffff`}var A=Object.create(null);A.open=`0`,A.close=`1`,A.ping=`2`,A.pong=`3`,A.message=`4`,A.upgrade=`5`,A.noop=`6`;var qe=Object.create(null);Object.keys(A).forEach(e=>{qe[A[e]]=e});var Je={type:`error`,data:`parser error`},Ye=typeof Blob==`function`||typeof Blob<`u`&&Object.prototype.toString.call(Blob)===`[object BlobConstructor]`,Xe=typeof ArrayBuffer==`function`,Ze=e=>typeof ArrayBuffer.isView==`function`?ArrayBuffer.isView(e):e&&e.buffer instanceof ArrayBuffer,Qe=({type:e,data:t},n,r)=>Ye&&t instanceof Blob?n?r(t):$e(t,r):Xe&&(t instanceof ArrayBuffer||Ze(t))?n?r(t):$e(new Blob([t]),r):r(A[e]+(t||``)),$e=(e,t)=>{let n=new FileReader;return n.onload=function(){let e=n.result.split(`,`)[1];t(`b`+(e||``))},n.readAsDataURL(e)};function et(e){return e instanceof Uint8Array?e:e instanceof ArrayBuffer?new Uint8Array(e):new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}var tt;function nt(e,t){if(Ye&&e.data instanceof Blob)return e.data.arrayBuffer().then(et).then(t);if(Xe&&(e.data instanceof ArrayBuffer||Ze(e.data)))return t(et(e.data));Qe(e,!1,e=>{tt||=new TextEncoder,t(tt.encode(e))})}var rt=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`,it=typeof Uint8Array>`u`?[]:new Uint8Array(256);for(let e=0;e<64;e++)it[rt.charCodeAt(e)]=e;var j=e=>{let t=e.length*.75,n=e.length,r,i=0,a,o,s,c;e[e.length-1]===`=`&&(t--,e[e.length-2]===`=`&&t--);let l=new ArrayBuffer(t),u=new Uint8Array(l);for(r=0;r<n;r+=4)a=it[e.charCodeAt(r)],o=it[e.charCodeAt(r+1)],s=it[e.charCodeAt(r+2)],c=it[e.charCodeAt(r+3)],u[i++]=a<<2|o>>4,u[i++]=(o&15)<<4|s>>2,u[i++]=(s&3)<<6|c&63;return l},at=typeof ArrayBuffer==`function`,ot=(e,t)=>{if(typeof e!=`string`)return{type:`message`,data:ct(e,t)};let n=e.charAt(0);return n===`b`?{type:`message`,data:st(e.substring(1),t)}:qe[n]?e.length>1?{type:qe[n],data:e.substring(1)}:{type:qe[n]}:Je},st=(e,t)=>at?ct(j(e),t):{base64:!0,data:e},ct=(e,t)=>{switch(t){case`blob`:return e instanceof Blob?e:new Blob([e]);default:return e instanceof ArrayBuffer?e:e.buffer}},lt=``,ut=(e,t)=>{let n=e.length,r=Array(n),i=0;e.forEach((e,a)=>{Qe(e,!1,e=>{r[a]=e,++i===n&&t(r.join(lt))})})},dt=(e,t)=>{let n=e.split(lt),r=[];for(let e=0;e<n.length;e++){let i=ot(n[e],t);if(r.push(i),i.type===`error`)break}return r};function ft(){return new TransformStream({transform(e,t){nt(e,n=>{let r=n.length,i;if(r<126)i=new Uint8Array(1),new DataView(i.buffer).setUint8(0,r);else if(r<65536){i=new Uint8Array(3);let e=new DataView(i.buffer);e.setUint8(0,126),e.setUint16(1,r)}else{i=new Uint8Array(9);let e=new DataView(i.buffer);e.setUint8(0,127),e.setBigUint64(1,BigInt(r))}e.data&&typeof e.data!=`string`&&(i[0]|=128),t.enqueue(i),t.enqueue(n)})}})}var pt;function mt(e){return e.reduce((e,t)=>e+t.length,0)}function ht(e,t){if(e[0].length===t)return e.shift();let n=new Uint8Array(t),r=0;for(let i=0;i<t;i++)n[i]=e[0][r++],r===e[0].length&&(e.shift(),r=0);return e.length&&r<e[0].length&&(e[0]=e[0].slice(r)),n}function gt(e,t){pt||=new TextDecoder;let n=[],r=0,i=-1,a=!1;return new TransformStream({transform(o,s){for(n.push(o);;){if(r===0){if(mt(n)<1)break;let e=ht(n,1);a=(e[0]&128)==128,i=e[0]&127,r=i<126?3:i===126?1:2}else if(r===1){if(mt(n)<2)break;let e=ht(n,2);i=new DataView(e.buffer,e.byteOffset,e.length).getUint16(0),r=3}else if(r===2){if(mt(n)<8)break;let e=ht(n,8),t=new DataView(e.buffer,e.byteOffset,e.length),a=t.getUint32(0);if(a>2**21-1){s.enqueue(Je);break}i=a*2**32+t.getUint32(4),r=3}else{if(mt(n)<i)break;let e=ht(n,i);s.enqueue(ot(a?e:pt.decode(e),t)),r=0}if(i===0||i>e){s.enqueue(Je);break}}}})}function M(e){if(e)return _t(e)}function _t(e){for(var t in M.prototype)e[t]=M.prototype[t];return e}M.prototype.on=M.prototype.addEventListener=function(e,t){return this._callbacks=this._callbacks||{},(this._callbacks[`$`+e]=this._callbacks[`$`+e]||[]).push(t),this},M.prototype.once=function(e,t){function n(){this.off(e,n),t.apply(this,arguments)}return n.fn=t,this.on(e,n),this},M.prototype.off=M.prototype.removeListener=M.prototype.removeAllListeners=M.prototype.removeEventListener=function(e,t){if(this._callbacks=this._callbacks||{},arguments.length==0)return this._callbacks={},this;var n=this._callbacks[`$`+e];if(!n)return this;if(arguments.length==1)return delete this._callbacks[`$`+e],this;for(var r,i=0;i<n.length;i++)if(r=n[i],r===t||r.fn===t){n.splice(i,1);break}return n.length===0&&delete this._callbacks[`$`+e],this},M.prototype.emit=function(e){this._callbacks=this._callbacks||{};for(var t=Array(arguments.length-1),n=this._callbacks[`$`+e],r=1;r<arguments.length;r++)t[r-1]=arguments[r];if(n){n=n.slice(0);for(var r=0,i=n.length;r<i;++r)n[r].apply(this,t)}return this},M.prototype.emitReserved=M.prototype.emit,M.prototype.listeners=function(e){return this._callbacks=this._callbacks||{},this._callbacks[`$`+e]||[]},M.prototype.hasListeners=function(e){return!!this.listeners(e).length};var vt=typeof Promise==`function`&&typeof Promise.resolve==`function`?e=>Promise.resolve().then(e):(e,t)=>t(e,0),N=typeof self<`u`?self:typeof window<`u`?window:Function(`return this`)(),yt=`arraybuffer`;function bt(e,...t){return t.reduce((t,n)=>(e.hasOwnProperty(n)&&(t[n]=e[n]),t),{})}var xt=N.setTimeout,St=N.clearTimeout;function Ct(e,t){t.useNativeTimers?(e.setTimeoutFn=xt.bind(N),e.clearTimeoutFn=St.bind(N)):(e.setTimeoutFn=N.setTimeout.bind(N),e.clearTimeoutFn=N.clearTimeout.bind(N))}var wt=1.33;function Tt(e){return typeof e==`string`?Et(e):Math.ceil((e.byteLength||e.size)*wt)}function Et(e){let t=0,n=0;for(let r=0,i=e.length;r<i;r++)t=e.charCodeAt(r),t<128?n+=1:t<2048?n+=2:t<55296||t>=57344?n+=3:(r++,n+=4);return n}function Dt(){return Date.now().toString(36).substring(3)+Math.random().toString(36).substring(2,5)}function Ot(e){let t=``;for(let n in e)e.hasOwnProperty(n)&&(t.length&&(t+=`&`),t+=encodeURIComponent(n)+`=`+encodeURIComponent(e[n]));return t}function kt(e){let t={},n=e.split(`&`);for(let e=0,r=n.length;e<r;e++){let r=n[e].split(`=`);t[decodeURIComponent(r[0])]=decodeURIComponent(r.slice(1).join(`=`))}return t}var At=class extends Error{constructor(e,t,n){super(e),this.description=t,this.context=n,this.type=`TransportError`}},jt=class extends M{constructor(e){super(),this.writable=!1,Ct(this,e),this.opts=e,this.query=e.query,this.socket=e.socket,this.supportsBinary=!e.forceBase64}onError(e,t,n){return super.emitReserved(`error`,new At(e,t,n)),this}open(){return this.readyState=`opening`,this.doOpen(),this}close(){return(this.readyState===`opening`||this.readyState===`open`)&&(this.doClose(),this.onClose()),this}send(e){this.readyState===`open`&&this.write(e)}onOpen(){this.readyState=`open`,this.writable=!0,super.emitReserved(`open`)}onData(e){let t=ot(e,this.socket.binaryType);this.onPacket(t)}onPacket(e){super.emitReserved(`packet`,e)}onClose(e){this.readyState=`closed`,super.emitReserved(`close`,e)}pause(e){}createUri(e,t={}){return e+`://`+this._hostname()+this._port()+this.opts.path+this._query(t)}_hostname(){let e=this.opts.hostname;return e.indexOf(`:`)===-1?e:`[`+e+`]`}_port(){return this.opts.port&&(this.opts.secure&&Number(this.opts.port)!==443||!this.opts.secure&&Number(this.opts.port)!==80)?`:`+this.opts.port:``}_query(e){let t=Ot(e);return t.length?`?`+t:``}},Mt=class extends jt{constructor(){super(...arguments),this._polling=!1}get name(){return`polling`}doOpen(){this._poll()}pause(e){this.readyState=`pausing`;let t=()=>{this.readyState=`paused`,e()};if(this._polling||!this.writable){let e=0;this._polling&&(e++,this.once(`pollComplete`,function(){--e||t()})),this.writable||(e++,this.once(`drain`,function(){--e||t()}))}else t()}_poll(){this._polling=!0,this.doPoll(),this.emitReserved(`poll`)}onData(e){dt(e,this.socket.binaryType).forEach(e=>{if(this.readyState===`opening`&&e.type===`open`&&this.onOpen(),e.type===`close`)return this.onClose({description:`transport closed by the server`}),!1;this.onPacket(e)}),this.readyState!==`closed`&&(this._polling=!1,this.emitReserved(`pollComplete`),this.readyState===`open`&&this._poll())}doClose(){let e=()=>{this.write([{type:`close`}])};this.readyState===`open`?e():this.once(`open`,e)}write(e){this.writable=!1,ut(e,e=>{this.doWrite(e,()=>{this.writable=!0,this.emitReserved(`drain`)})})}uri(){let e=this.opts.secure?`https`:`http`,t=this.query||{};return!1!==this.opts.timestampRequests&&(t[this.opts.timestampParam]=Dt()),!this.supportsBinary&&!t.sid&&(t.b64=1),this.createUri(e,t)}},Nt=!1;try{Nt=typeof XMLHttpRequest<`u`&&`withCredentials`in new XMLHttpRequest}catch{}var Pt=Nt;function Ft(){}var It=class extends Mt{constructor(e){if(super(e),typeof location<`u`){let t=location.protocol===`https:`,n=location.port;n||=t?`443`:`80`,this.xd=typeof location<`u`&&e.hostname!==location.hostname||n!==e.port}}doWrite(e,t){let n=this.request({method:`POST`,data:e});n.on(`success`,t),n.on(`error`,(e,t)=>{this.onError(`xhr post error`,e,t)})}doPoll(){let e=this.request();e.on(`data`,this.onData.bind(this)),e.on(`error`,(e,t)=>{this.onError(`xhr poll error`,e,t)}),this.pollXhr=e}},Lt=class e extends M{constructor(e,t,n){super(),this.createRequest=e,Ct(this,n),this._opts=n,this._method=n.method||`GET`,this._uri=t,this._data=n.data===void 0?null:n.data,this._create()}_create(){var t;let n=bt(this._opts,`agent`,`pfx`,`key`,`passphrase`,`cert`,`ca`,`ciphers`,`rejectUnauthorized`,`autoUnref`);n.xdomain=!!this._opts.xd;let r=this._xhr=this.createRequest(n);try{r.open(this._method,this._uri,!0);try{if(this._opts.extraHeaders){r.setDisableHeaderCheck&&r.setDisableHeaderCheck(!0);for(let e in this._opts.extraHeaders)this._opts.extraHeaders.hasOwnProperty(e)&&r.setRequestHeader(e,this._opts.extraHeaders[e])}}catch{}if(this._method===`POST`)try{r.setRequestHeader(`Content-type`,`text/plain;charset=UTF-8`)}catch{}try{r.setRequestHeader(`Accept`,`*/*`)}catch{}(t=this._opts.cookieJar)==null||t.addCookies(r),`withCredentials`in r&&(r.withCredentials=this._opts.withCredentials),this._opts.requestTimeout&&(r.timeout=this._opts.requestTimeout),r.onreadystatechange=()=>{var e;r.readyState===3&&((e=this._opts.cookieJar)==null||e.parseCookies(r.getResponseHeader(`set-cookie`))),r.readyState===4&&(r.status===200||r.status===1223?this._onLoad():this.setTimeoutFn(()=>{this._onError(typeof r.status==`number`?r.status:0)},0))},r.send(this._data)}catch(e){this.setTimeoutFn(()=>{this._onError(e)},0);return}typeof document<`u`&&(this._index=e.requestsCount++,e.requests[this._index]=this)}_onError(e){this.emitReserved(`error`,e,this._xhr),this._cleanup(!0)}_cleanup(t){if(this._xhr!==void 0&&this._xhr!==null){if(this._xhr.onreadystatechange=Ft,t)try{this._xhr.abort()}catch{}typeof document<`u`&&delete e.requests[this._index],this._xhr=null}}_onLoad(){let e=this._xhr.responseText;e!==null&&(this.emitReserved(`data`,e),this.emitReserved(`success`),this._cleanup())}abort(){this._cleanup()}};if(Lt.requestsCount=0,Lt.requests={},typeof document<`u`){if(typeof attachEvent==`function`)attachEvent(`onunload`,Rt);else if(typeof addEventListener==`function`){let e=`onpagehide`in N?`pagehide`:`unload`;addEventListener(e,Rt,!1)}}function Rt(){for(let e in Lt.requests)Lt.requests.hasOwnProperty(e)&&Lt.requests[e].abort()}var zt=(function(){let e=Vt({xdomain:!1});return e&&e.responseType!==null})(),Bt=class extends It{constructor(e){super(e);let t=e&&e.forceBase64;this.supportsBinary=zt&&!t}request(e={}){return Object.assign(e,{xd:this.xd},this.opts),new Lt(Vt,this.uri(),e)}};function Vt(e){let t=e.xdomain;try{if(typeof XMLHttpRequest<`u`&&(!t||Pt))return new XMLHttpRequest}catch{}if(!t)try{return new N.ActiveXObject(`Microsoft.XMLHTTP`)}catch{}}var Ht=typeof navigator<`u`&&typeof navigator.product==`string`&&navigator.product.toLowerCase()===`reactnative`,Ut=class extends jt{get name(){return`websocket`}doOpen(){let e=this.uri(),t=this.opts.protocols,n=Ht?{}:bt(this.opts,`agent`,`perMessageDeflate`,`pfx`,`key`,`passphrase`,`cert`,`ca`,`ciphers`,`rejectUnauthorized`,`localAddress`,`protocolVersion`,`origin`,`maxPayload`,`family`,`checkServerIdentity`);this.opts.extraHeaders&&(n.headers=this.opts.extraHeaders);try{this.ws=this.createSocket(e,t,n)}catch(e){return this.emitReserved(`error`,e)}this.ws.binaryType=this.socket.binaryType,this.addEventListeners()}addEventListeners(){this.ws.onopen=()=>{this.opts.autoUnref&&this.ws._socket.unref(),this.onOpen()},this.ws.onclose=e=>this.onClose({description:`websocket connection closed`,context:e}),this.ws.onmessage=e=>this.onData(e.data),this.ws.onerror=e=>this.onError(`websocket error`,e)}write(e){this.writable=!1;for(let t=0;t<e.length;t++){let n=e[t],r=t===e.length-1;Qe(n,this.supportsBinary,e=>{try{this.doWrite(n,e)}catch{}r&&vt(()=>{this.writable=!0,this.emitReserved(`drain`)},this.setTimeoutFn)})}}doClose(){this.ws!==void 0&&(this.ws.onerror=()=>{},this.ws.close(),this.ws=null)}uri(){let e=this.opts.secure?`wss`:`ws`,t=this.query||{};return this.opts.timestampRequests&&(t[this.opts.timestampParam]=Dt()),this.supportsBinary||(t.b64=1),this.createUri(e,t)}},Wt=N.WebSocket||N.MozWebSocket,Gt={websocket:class extends Ut{createSocket(e,t,n){return Ht?new Wt(e,t,n):t?new Wt(e,t):new Wt(e)}doWrite(e,t){this.ws.send(t)}},webtransport:class extends jt{get name(){return`webtransport`}doOpen(){try{this._transport=new WebTransport(this.createUri(`https`),this.opts.transportOptions[this.name])}catch(e){return this.emitReserved(`error`,e)}this._transport.closed.then(()=>{this.onClose()}).catch(e=>{this.onError(`webtransport error`,e)}),this._transport.ready.then(()=>{this._transport.createBidirectionalStream().then(e=>{let t=gt(2**53-1,this.socket.binaryType),n=e.readable.pipeThrough(t).getReader(),r=ft();r.readable.pipeTo(e.writable),this._writer=r.writable.getWriter();let i=()=>{n.read().then(({done:e,value:t})=>{e||(this.onPacket(t),i())}).catch(e=>{})};i();let a={type:`open`};this.query.sid&&(a.data=`{"sid":"${this.query.sid}"}`),this._writer.write(a).then(()=>this.onOpen())})})}write(e){this.writable=!1;for(let t=0;t<e.length;t++){let n=e[t],r=t===e.length-1;this._writer.write(n).then(()=>{r&&vt(()=>{this.writable=!0,this.emitReserved(`drain`)},this.setTimeoutFn)})}}doClose(){var e;(e=this._transport)==null||e.close()}},polling:Bt},Kt=/^(?:(?![^:@\/?#]+:[^:@\/]*@)(http|https|ws|wss):\/\/)?((?:(([^:@\/?#]*)(?::([^:@\/?#]*))?)?@)?((?:[a-f0-9]{0,4}:){2,7}[a-f0-9]{0,4}|[^:\/?#]*)(?::(\d*))?)(((\/(?:[^?#](?![^?#\/]*\.[^?#\/.]+(?:[?#]|$)))*\/?)?([^?#\/]*))(?:\?([^#]*))?(?:#(.*))?)/,qt=[`source`,`protocol`,`authority`,`userInfo`,`user`,`password`,`host`,`port`,`relative`,`path`,`directory`,`file`,`query`,`anchor`];function Jt(e){if(e.length>8e3)throw`URI too long`;let t=e,n=e.indexOf(`[`),r=e.indexOf(`]`);n!=-1&&r!=-1&&(e=e.substring(0,n)+e.substring(n,r).replace(/:/g,`;`)+e.substring(r,e.length));let i=Kt.exec(e||``),a={},o=14;for(;o--;)a[qt[o]]=i[o]||``;return n!=-1&&r!=-1&&(a.source=t,a.host=a.host.substring(1,a.host.length-1).replace(/;/g,`:`),a.authority=a.authority.replace(`[`,``).replace(`]`,``).replace(/;/g,`:`),a.ipv6uri=!0),a.pathNames=Yt(a,a.path),a.queryKey=P(a,a.query),a}function Yt(e,t){let n=t.replace(/\/{2,9}/g,`/`).split(`/`);return(t.slice(0,1)==`/`||t.length===0)&&n.splice(0,1),t.slice(-1)==`/`&&n.splice(n.length-1,1),n}function P(e,t){let n={};return t.replace(/(?:^|&)([^&=]*)=?([^&]*)/g,function(e,t,r){t&&(n[t]=r)}),n}var Xt=typeof addEventListener==`function`&&typeof removeEventListener==`function`,Zt=[];Xt&&addEventListener(`offline`,()=>{Zt.forEach(e=>e())},!1);var Qt=class e extends M{constructor(e,t={}){if(super(),this.binaryType=yt,this.writeBuffer=[],this._prevBufferLen=0,this._upgrades=[],this._pingInterval=-1,this._pingTimeout=-1,this._maxPayload=-1,this._pingTimeoutTime=1/0,e&&typeof e==`object`&&(t=e,e=null),e){let n=Jt(e);t.hostname=n.host,t.secure=n.protocol===`https`||n.protocol===`wss`,t.port=n.port,n.query&&(t.query=n.query)}else t.host&&(t.hostname=Jt(t.host).host);if(Ct(this,t),this.secure=t.secure==null?typeof location<`u`&&location.protocol===`https:`:t.secure,t.hostname&&!t.port&&(t.port=this.secure?`443`:`80`),this.hostname=t.hostname||(typeof location<`u`?location.hostname:`localhost`),this.port=t.port||(typeof location<`u`&&location.port?location.port:this.secure?`443`:`80`),t.transportImplementations&&t.transports)throw Error(`specifying both 'transportImplementations' and 'transports' options is not supported`);t.transportImplementations||t.transports?.length&&typeof t.transports[0]==`function`?(this.transports=[],this._transportsByName=Object.create(null),(t.transportImplementations??t.transports).forEach(e=>{let t=e.prototype.name;this.transports.push(t),this._transportsByName[t]=e})):(this.transports=t.transports?[...t.transports]:[`polling`,`websocket`,`webtransport`],this._transportsByName=Gt),this.opts=Object.assign({path:`/engine.io`,agent:!1,withCredentials:!1,upgrade:!0,timestampParam:`t`,rememberUpgrade:!1,addTrailingSlash:!0,rejectUnauthorized:!0,perMessageDeflate:{threshold:1024},transportOptions:{},closeOnBeforeunload:!1},t),this.opts.path=this.opts.path.replace(/\/$/,``)+(this.opts.addTrailingSlash?`/`:``),typeof this.opts.query==`string`&&(this.opts.query=kt(this.opts.query)),Xt&&(this.opts.closeOnBeforeunload&&(this._beforeunloadEventListener=()=>{this.transport&&(this.transport.removeAllListeners(),this.transport.close())},addEventListener(`beforeunload`,this._beforeunloadEventListener,!1)),this.hostname!==`localhost`&&(this._offlineEventListener=()=>{this._onClose(`transport close`,{description:`network connection lost`})},Zt.push(this._offlineEventListener))),this.opts.withCredentials&&(this._cookieJar=void 0),this._open()}createTransport(e){let t=Object.assign({},this.opts.query);t.EIO=4,t.transport=e,this.id&&(t.sid=this.id);let n=Object.assign({},this.opts,{query:t,socket:this,hostname:this.hostname,secure:this.secure,port:this.port},this.opts.transportOptions[e]);return new this._transportsByName[e](n)}_open(){if(this.transports.length===0){this.setTimeoutFn(()=>{this.emitReserved(`error`,`No transports available`)},0);return}let t=this.opts.rememberUpgrade&&e.priorWebsocketSuccess&&this.transports.indexOf(`websocket`)!==-1?`websocket`:this.transports[0];this.readyState=`opening`;let n=this.createTransport(t);n.open(),this.setTransport(n)}setTransport(e){this.transport&&this.transport.removeAllListeners(),this.transport=e,e.on(`drain`,this._onDrain.bind(this)).on(`packet`,this._onPacket.bind(this)).on(`error`,this._onError.bind(this)).on(`close`,e=>this._onClose(`transport close`,e))}_probe(t){let n=this.createTransport(t),r=!1;e.priorWebsocketSuccess=!1;let i=()=>{r||(n.send([{type:`ping`,data:`probe`}]),n.once(`packet`,t=>{if(!r){if(t.type===`pong`&&t.data===`probe`){if(this.upgrading=!0,this.emitReserved(`upgrading`,n),!n)return;e.priorWebsocketSuccess=n.name===`websocket`,this.transport.pause(()=>{r||this.readyState!==`closed`&&(u(),this.setTransport(n),n.send([{type:`upgrade`}]),this.emitReserved(`upgrade`,n),n=null,this.upgrading=!1,this.flush())})}else{let e=Error(`probe error`);e.transport=n.name,this.emitReserved(`upgradeError`,e)}}}))};function a(){r||(r=!0,u(),n.close(),n=null)}let o=e=>{let t=Error(`probe error: `+e);t.transport=n.name,a(),this.emitReserved(`upgradeError`,t)};function s(){o(`transport closed`)}function c(){o(`socket closed`)}function l(e){n&&e.name!==n.name&&a()}let u=()=>{n.removeListener(`open`,i),n.removeListener(`error`,o),n.removeListener(`close`,s),this.off(`close`,c),this.off(`upgrading`,l)};n.once(`open`,i),n.once(`error`,o),n.once(`close`,s),this.once(`close`,c),this.once(`upgrading`,l),this._upgrades.indexOf(`webtransport`)!==-1&&t!==`webtransport`?this.setTimeoutFn(()=>{r||n.open()},200):n.open()}onOpen(){if(this.readyState=`open`,e.priorWebsocketSuccess=this.transport.name===`websocket`,this.emitReserved(`open`),this.flush(),this.readyState===`open`&&this.opts.upgrade)for(let e=0;e<this._upgrades.length;e++)this._probe(this._upgrades[e])}_onPacket(e){if(this.readyState===`opening`||this.readyState===`open`||this.readyState===`closing`)switch(this.emitReserved(`packet`,e),this.emitReserved(`heartbeat`),e.type){case`open`:this.onHandshake(JSON.parse(e.data));break;case`ping`:this._sendPacket(`pong`),this.emitReserved(`ping`),this.emitReserved(`pong`),this._resetPingTimeout();break;case`error`:let t=Error(`server error`);t.code=e.data,this._onError(t);break;case`message`:this.emitReserved(`data`,e.data),this.emitReserved(`message`,e.data)}}onHandshake(e){this.emitReserved(`handshake`,e),this.id=e.sid,this.transport.query.sid=e.sid,this._upgrades=this._filterUpgrades(e.upgrades),this._pingInterval=e.pingInterval,this._pingTimeout=e.pingTimeout,this._maxPayload=e.maxPayload,this.onOpen(),this.readyState!==`closed`&&this._resetPingTimeout()}_resetPingTimeout(){this.clearTimeoutFn(this._pingTimeoutTimer);let e=this._pingInterval+this._pingTimeout;this._pingTimeoutTime=Date.now()+e,this._pingTimeoutTimer=this.setTimeoutFn(()=>{this._onClose(`ping timeout`)},e),this.opts.autoUnref&&this._pingTimeoutTimer.unref()}_onDrain(){this.writeBuffer.splice(0,this._prevBufferLen),this._prevBufferLen=0,this.writeBuffer.length===0?this.emitReserved(`drain`):this.flush()}flush(){if(this.readyState!==`closed`&&this.transport.writable&&!this.upgrading&&this.writeBuffer.length){let e=this._getWritablePackets();this.transport.send(e),this._prevBufferLen=e.length,this.emitReserved(`flush`)}}_getWritablePackets(){if(!(this._maxPayload&&this.transport.name===`polling`&&this.writeBuffer.length>1))return this.writeBuffer;let e=1;for(let t=0;t<this.writeBuffer.length;t++){let n=this.writeBuffer[t].data;if(n&&(e+=Tt(n)),t>0&&e>this._maxPayload)return this.writeBuffer.slice(0,t);e+=2}return this.writeBuffer}_hasPingExpired(){if(!this._pingTimeoutTime)return!0;let e=Date.now()>this._pingTimeoutTime;return e&&(this._pingTimeoutTime=0,vt(()=>{this._onClose(`ping timeout`)},this.setTimeoutFn)),e}write(e,t,n){return this._sendPacket(`message`,e,t,n),this}send(e,t,n){return this._sendPacket(`message`,e,t,n),this}_sendPacket(e,t,n,r){if(typeof t==`function`&&(r=t,t=void 0),typeof n==`function`&&(r=n,n=null),this.readyState===`closing`||this.readyState===`closed`)return;n||={},n.compress=!1!==n.compress;let i={type:e,data:t,options:n};this.emitReserved(`packetCreate`,i),this.writeBuffer.push(i),r&&this.once(`flush`,r),this.flush()}close(){let e=()=>{this._onClose(`forced close`),this.transport.close()},t=()=>{this.off(`upgrade`,t),this.off(`upgradeError`,t),e()},n=()=>{this.once(`upgrade`,t),this.once(`upgradeError`,t)};return(this.readyState===`opening`||this.readyState===`open`)&&(this.readyState=`closing`,this.writeBuffer.length?this.once(`drain`,()=>{this.upgrading?n():e()}):this.upgrading?n():e()),this}_onError(t){if(e.priorWebsocketSuccess=!1,this.opts.tryAllTransports&&this.transports.length>1&&this.readyState===`opening`)return this.transports.shift(),this._open();this.emitReserved(`error`,t),this._onClose(`transport error`,t)}_onClose(e,t){if(this.readyState===`opening`||this.readyState===`open`||this.readyState===`closing`){if(this.clearTimeoutFn(this._pingTimeoutTimer),this.transport.removeAllListeners(`close`),this.transport.close(),this.transport.removeAllListeners(),Xt&&(this._beforeunloadEventListener&&removeEventListener(`beforeunload`,this._beforeunloadEventListener,!1),this._offlineEventListener)){let e=Zt.indexOf(this._offlineEventListener);e!==-1&&Zt.splice(e,1)}this.readyState=`closed`,this.id=null,this.emitReserved(`close`,e,t),this.writeBuffer=[],this._prevBufferLen=0}}_filterUpgrades(e){let t=[];for(let n=0;n<e.length;n++)~this.transports.indexOf(e[n])&&t.push(e[n]);return t}};Qt.protocol=4,Qt.protocol;function $t(e,t=``,n){let r=e;n||=typeof location<`u`&&location,e??=n.protocol+`//`+n.host,typeof e==`string`&&(e.charAt(0)===`/`&&(e=e.charAt(1)===`/`?n.protocol+e:n.host+e),/^(https?|wss?):\/\//.test(e)||(e=n===void 0?`https://`+e:n.protocol+`//`+e),r=Jt(e)),r.port||(/^(http|ws)$/.test(r.protocol)?r.port=`80`:/^(http|ws)s$/.test(r.protocol)&&(r.port=`443`)),r.path=r.path||`/`;let i=r.host.indexOf(`:`)===-1?r.host:`[`+r.host+`]`;return r.id=r.protocol+`://`+i+`:`+r.port+t,r.href=r.protocol+`://`+i+(n&&n.port===r.port?``:`:`+r.port),r}var en=typeof ArrayBuffer==`function`,tn=e=>typeof ArrayBuffer.isView==`function`?ArrayBuffer.isView(e):e.buffer instanceof ArrayBuffer,nn=Object.prototype.toString,rn=typeof Blob==`function`||typeof Blob<`u`&&nn.call(Blob)===`[object BlobConstructor]`,an=typeof File==`function`||typeof File<`u`&&nn.call(File)===`[object FileConstructor]`;function on(e){return en&&(e instanceof ArrayBuffer||tn(e))||rn&&e instanceof Blob||an&&e instanceof File}function sn(e,t){if(!e||typeof e!=`object`)return!1;if(Array.isArray(e)){for(let t=0,n=e.length;t<n;t++)if(sn(e[t]))return!0;return!1}if(on(e))return!0;if(e.toJSON&&typeof e.toJSON==`function`&&arguments.length===1)return sn(e.toJSON(),!0);for(let t in e)if(Object.prototype.hasOwnProperty.call(e,t)&&sn(e[t]))return!0;return!1}function cn(e){let t=[],n=e.data,r=e;return r.data=ln(n,t),r.attachments=t.length,{packet:r,buffers:t}}function ln(e,t,n){if(!e)return e;if(on(e)){let n={_placeholder:!0,num:t.length};return t.push(e),n}if(Array.isArray(e)){let n=Array(e.length);for(let r=0;r<e.length;r++)n[r]=ln(e[r],t);return n}if(typeof e==`object`&&!(e instanceof Date)){if(e.toJSON&&typeof e.toJSON==`function`&&!n)return ln(e.toJSON(),t,!0);let r={};for(let n in e)Object.prototype.hasOwnProperty.call(e,n)&&(r[n]=ln(e[n],t));return r}return e}function un(e,t){return e.data=dn(e.data,t),delete e.attachments,e}function dn(e,t){if(!e)return e;if(e&&e._placeholder===!0){if(typeof e.num==`number`&&e.num>=0&&e.num<t.length)return t[e.num];throw Error(`illegal attachments`)}if(Array.isArray(e))for(let n=0;n<e.length;n++)e[n]=dn(e[n],t);else if(typeof e==`object`)for(let n in e)Object.prototype.hasOwnProperty.call(e,n)&&(e[n]=dn(e[n],t));return e}var fn=t({Decoder:()=>hn,Encoder:()=>mn,PacketType:()=>F,isPacketValid:()=>Sn,protocol:()=>5}),pn=[`connect`,`connect_error`,`disconnect`,`disconnecting`,`newListener`,`removeListener`],F;(function(e){e[e.CONNECT=0]=`CONNECT`,e[e.DISCONNECT=1]=`DISCONNECT`,e[e.EVENT=2]=`EVENT`,e[e.ACK=3]=`ACK`,e[e.CONNECT_ERROR=4]=`CONNECT_ERROR`,e[e.BINARY_EVENT=5]=`BINARY_EVENT`,e[e.BINARY_ACK=6]=`BINARY_ACK`})(F||={});var mn=class{constructor(e){this.replacer=e}encode(e){return(e.type===F.EVENT||e.type===F.ACK)&&sn(e)?this.encodeAsBinary({type:e.type===F.EVENT?F.BINARY_EVENT:F.BINARY_ACK,nsp:e.nsp,data:e.data,id:e.id}):[this.encodeAsString(e)]}encodeAsString(e){let t=``+e.type;return(e.type===F.BINARY_EVENT||e.type===F.BINARY_ACK)&&(t+=e.attachments+`-`),e.nsp&&e.nsp!==`/`&&(t+=e.nsp+`,`),e.id!=null&&(t+=e.id),e.data!=null&&(t+=JSON.stringify(e.data,this.replacer)),t}encodeAsBinary(e){let t=cn(e),n=this.encodeAsString(t.packet),r=t.buffers;return r.unshift(n),r}},hn=class e extends M{constructor(e){super(),this.opts=Object.assign({reviver:void 0,maxAttachments:10},typeof e==`function`?{reviver:e}:e)}add(e){let t;if(typeof e==`string`){if(this.reconstructor)throw Error(`got plaintext data when reconstructing a packet`);t=this.decodeString(e);let n=t.type===F.BINARY_EVENT;n||t.type===F.BINARY_ACK?(t.type=n?F.EVENT:F.ACK,this.reconstructor=new gn(t)):super.emitReserved(`decoded`,t)}else if(on(e)||e.base64){if(this.reconstructor)t=this.reconstructor.takeBinaryData(e),t&&(this.reconstructor=null,super.emitReserved(`decoded`,t));else throw Error(`got binary data when not reconstructing a packet`)}else throw Error(`Unknown type: `+e)}decodeString(t){let n=0,r={type:Number(t.charAt(0))};if(F[r.type]===void 0)throw Error(`unknown packet type `+r.type);if(r.type===F.BINARY_EVENT||r.type===F.BINARY_ACK){let e=n+1;for(;t.charAt(++n)!==`-`&&n!=t.length;);let i=t.substring(e,n);if(i!=Number(i)||t.charAt(n)!==`-`)throw Error(`Illegal attachments`);let a=Number(i);if(!vn(a)||a<1)throw Error(`Illegal attachments`);if(a>this.opts.maxAttachments)throw Error(`too many attachments`);r.attachments=a}if(t.charAt(n+1)===`/`){let e=n+1;for(;++n&&t.charAt(n)!==`,`&&n!==t.length;);r.nsp=t.substring(e,n)}else r.nsp=`/`;let i=t.charAt(n+1);if(i!==``&&Number(i)==i){let e=n+1;for(;++n;){let e=t.charAt(n);if(e==null||Number(e)!=e){--n;break}if(n===t.length)break}r.id=Number(t.substring(e,n+1))}if(t.charAt(++n)){let i=this.tryParse(t.substr(n));if(e.isPayloadValid(r.type,i))r.data=i;else throw Error(`invalid payload`)}return r}tryParse(e){try{return JSON.parse(e,this.opts.reviver)}catch{return!1}}static isPayloadValid(e,t){switch(e){case F.CONNECT:return bn(t);case F.DISCONNECT:return t===void 0;case F.CONNECT_ERROR:return typeof t==`string`||bn(t);case F.EVENT:case F.BINARY_EVENT:return Array.isArray(t)&&(typeof t[0]==`number`||typeof t[0]==`string`&&pn.indexOf(t[0])===-1);case F.ACK:case F.BINARY_ACK:return Array.isArray(t)}}destroy(){this.reconstructor&&=(this.reconstructor.finishedReconstruction(),null)}},gn=class{constructor(e){this.packet=e,this.buffers=[],this.reconPack=e}takeBinaryData(e){if(this.buffers.push(e),this.buffers.length===this.reconPack.attachments){let e=un(this.reconPack,this.buffers);return this.finishedReconstruction(),e}return null}finishedReconstruction(){this.reconPack=null,this.buffers=[]}};function _n(e){return typeof e==`string`}var vn=Number.isInteger||function(e){return typeof e==`number`&&isFinite(e)&&Math.floor(e)===e};function yn(e){return e===void 0||vn(e)}function bn(e){return Object.prototype.toString.call(e)===`[object Object]`}function xn(e,t){switch(e){case F.CONNECT:return t===void 0||bn(t);case F.DISCONNECT:return t===void 0;case F.EVENT:return Array.isArray(t)&&(typeof t[0]==`number`||typeof t[0]==`string`&&pn.indexOf(t[0])===-1);case F.ACK:return Array.isArray(t);case F.CONNECT_ERROR:return typeof t==`string`||bn(t);default:return!1}}function Sn(e){return _n(e.nsp)&&yn(e.id)&&xn(e.type,e.data)}function I(e,t,n){return e.on(t,n),function(){e.off(t,n)}}var Cn=Object.freeze({connect:1,connect_error:1,disconnect:1,disconnecting:1,newListener:1,removeListener:1}),wn=class extends M{constructor(e,t,n){super(),this.connected=!1,this.recovered=!1,this.receiveBuffer=[],this.sendBuffer=[],this._queue=[],this._queueSeq=0,this.ids=0,this.acks={},this.flags={},this.io=e,this.nsp=t,n&&n.auth&&(this.auth=n.auth),this._opts=Object.assign({},n),this.io._autoConnect&&this.open()}get disconnected(){return!this.connected}subEvents(){if(this.subs)return;let e=this.io;this.subs=[I(e,`open`,this.onopen.bind(this)),I(e,`packet`,this.onpacket.bind(this)),I(e,`error`,this.onerror.bind(this)),I(e,`close`,this.onclose.bind(this))]}get active(){return!!this.subs}connect(){return this.connected||(this.subEvents(),this.io._reconnecting||this.io.open(),this.io._readyState===`open`&&this.onopen()),this}open(){return this.connect()}send(...e){return e.unshift(`message`),this.emit.apply(this,e),this}emit(e,...t){if(Cn.hasOwnProperty(e))throw Error(`"`+e.toString()+`" is a reserved event name`);if(t.unshift(e),this._opts.retries&&!this.flags.fromQueue&&!this.flags.volatile)return this._addToQueue(t),this;let n={type:F.EVENT,data:t};if(n.options={},n.options.compress=this.flags.compress!==!1,typeof t[t.length-1]==`function`){let e=this.ids++,r=t.pop();this._registerAckCallback(e,r),n.id=e}let r=this.io.engine?.transport?.writable,i=this.connected&&!this.io.engine?._hasPingExpired();return this.flags.volatile&&!r||(i?(this.notifyOutgoingListeners(n),this.packet(n)):this.sendBuffer.push(n)),this.flags={},this}_registerAckCallback(e,t){let n=this.flags.timeout??this._opts.ackTimeout;if(n===void 0){this.acks[e]=t;return}let r=this.io.setTimeoutFn(()=>{delete this.acks[e];for(let t=0;t<this.sendBuffer.length;t++)this.sendBuffer[t].id===e&&this.sendBuffer.splice(t,1);t.call(this,Error(`operation has timed out`))},n),i=(...e)=>{this.io.clearTimeoutFn(r),t.apply(this,e)};i.withError=!0,this.acks[e]=i}emitWithAck(e,...t){return new Promise((n,r)=>{let i=(e,t)=>e?r(e):n(t);i.withError=!0,t.push(i),this.emit(e,...t)})}_addToQueue(e){let t;typeof e[e.length-1]==`function`&&(t=e.pop());let n={id:this._queueSeq++,tryCount:0,pending:!1,args:e,flags:Object.assign({fromQueue:!0},this.flags)};e.push((e,...r)=>(this._queue[0],e===null?(this._queue.shift(),t&&t(null,...r)):n.tryCount>this._opts.retries&&(this._queue.shift(),t&&t(e)),n.pending=!1,this._drainQueue())),this._queue.push(n),this._drainQueue()}_drainQueue(e=!1){if(!this.connected||this._queue.length===0)return;let t=this._queue[0];(!t.pending||e)&&(t.pending=!0,t.tryCount++,this.flags=t.flags,this.emit.apply(this,t.args))}packet(e){e.nsp=this.nsp,this.io._packet(e)}onopen(){typeof this.auth==`function`?this.auth(e=>{this._sendConnectPacket(e)}):this._sendConnectPacket(this.auth)}_sendConnectPacket(e){this.packet({type:F.CONNECT,data:this._pid?Object.assign({pid:this._pid,offset:this._lastOffset},e):e})}onerror(e){this.connected||this.emitReserved(`connect_error`,e)}onclose(e,t){this.connected=!1,delete this.id,this.emitReserved(`disconnect`,e,t),this._clearAcks()}_clearAcks(){Object.keys(this.acks).forEach(e=>{if(!this.sendBuffer.some(t=>String(t.id)===e)){let t=this.acks[e];delete this.acks[e],t.withError&&t.call(this,Error(`socket has been disconnected`))}})}onpacket(e){if(e.nsp===this.nsp)switch(e.type){case F.CONNECT:e.data&&e.data.sid?this.onconnect(e.data.sid,e.data.pid):this.emitReserved(`connect_error`,Error(`It seems you are trying to reach a Socket.IO server in v2.x with a v3.x client, but they are not compatible (more information here: https://socket.io/docs/v3/migrating-from-2-x-to-3-0/)`));break;case F.EVENT:case F.BINARY_EVENT:this.onevent(e);break;case F.ACK:case F.BINARY_ACK:this.onack(e);break;case F.DISCONNECT:this.ondisconnect();break;case F.CONNECT_ERROR:this.destroy();let t=Error(e.data.message);t.data=e.data.data,this.emitReserved(`connect_error`,t)}}onevent(e){let t=e.data||[];e.id!=null&&t.push(this.ack(e.id)),this.connected?this.emitEvent(t):this.receiveBuffer.push(Object.freeze(t))}emitEvent(e){if(this._anyListeners&&this._anyListeners.length){let t=this._anyListeners.slice();for(let n of t)n.apply(this,e)}super.emit.apply(this,e),this._pid&&e.length&&typeof e[e.length-1]==`string`&&(this._lastOffset=e[e.length-1])}ack(e){let t=this,n=!1;return function(...r){n||(n=!0,t.packet({type:F.ACK,id:e,data:r}))}}onack(e){let t=this.acks[e.id];typeof t==`function`&&(delete this.acks[e.id],t.withError&&e.data.unshift(null),t.apply(this,e.data))}onconnect(e,t){this.id=e,this.recovered=t&&this._pid===t,this._pid=t,this.connected=!0,this.emitBuffered(),this._drainQueue(!0),this.emitReserved(`connect`)}emitBuffered(){this.receiveBuffer.forEach(e=>this.emitEvent(e)),this.receiveBuffer=[],this.sendBuffer.forEach(e=>{this.notifyOutgoingListeners(e),this.packet(e)}),this.sendBuffer=[]}ondisconnect(){this.destroy(),this.onclose(`io server disconnect`)}destroy(){this.subs&&=(this.subs.forEach(e=>e()),void 0),this.io._destroy(this)}disconnect(){return this.connected&&this.packet({type:F.DISCONNECT}),this.destroy(),this.connected&&this.onclose(`io client disconnect`),this}close(){return this.disconnect()}compress(e){return this.flags.compress=e,this}get volatile(){return this.flags.volatile=!0,this}timeout(e){return this.flags.timeout=e,this}onAny(e){return this._anyListeners=this._anyListeners||[],this._anyListeners.push(e),this}prependAny(e){return this._anyListeners=this._anyListeners||[],this._anyListeners.unshift(e),this}offAny(e){if(!this._anyListeners)return this;if(e){let t=this._anyListeners;for(let n=0;n<t.length;n++)if(e===t[n])return t.splice(n,1),this}else this._anyListeners=[];return this}listenersAny(){return this._anyListeners||[]}onAnyOutgoing(e){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.push(e),this}prependAnyOutgoing(e){return this._anyOutgoingListeners=this._anyOutgoingListeners||[],this._anyOutgoingListeners.unshift(e),this}offAnyOutgoing(e){if(!this._anyOutgoingListeners)return this;if(e){let t=this._anyOutgoingListeners;for(let n=0;n<t.length;n++)if(e===t[n])return t.splice(n,1),this}else this._anyOutgoingListeners=[];return this}listenersAnyOutgoing(){return this._anyOutgoingListeners||[]}notifyOutgoingListeners(e){if(this._anyOutgoingListeners&&this._anyOutgoingListeners.length){let t=this._anyOutgoingListeners.slice();for(let n of t)n.apply(this,e.data)}}};function Tn(e){e||={},this.ms=e.min||100,this.max=e.max||1e4,this.factor=e.factor||2,this.jitter=e.jitter>0&&e.jitter<=1?e.jitter:0,this.attempts=0}Tn.prototype.duration=function(){var e=this.ms*this.factor**+this.attempts++;if(this.jitter){var t=Math.random(),n=Math.floor(t*this.jitter*e);e=Math.floor(t*10)&1?e+n:e-n}return Math.min(e,this.max)|0},Tn.prototype.reset=function(){this.attempts=0},Tn.prototype.setMin=function(e){this.ms=e},Tn.prototype.setMax=function(e){this.max=e},Tn.prototype.setJitter=function(e){this.jitter=e};var En=class extends M{constructor(e,t){super(),this.nsps={},this.subs=[],e&&typeof e==`object`&&(t=e,e=void 0),t||={},t.path=t.path||`/socket.io`,this.opts=t,Ct(this,t),this.reconnection(t.reconnection!==!1),this.reconnectionAttempts(t.reconnectionAttempts||1/0),this.reconnectionDelay(t.reconnectionDelay||1e3),this.reconnectionDelayMax(t.reconnectionDelayMax||5e3),this.randomizationFactor(t.randomizationFactor??.5),this.backoff=new Tn({min:this.reconnectionDelay(),max:this.reconnectionDelayMax(),jitter:this.randomizationFactor()}),this.timeout(t.timeout==null?2e4:t.timeout),this._readyState=`closed`,this.uri=e;let n=t.parser||fn;this.encoder=new n.Encoder,this.decoder=new n.Decoder,this._autoConnect=t.autoConnect!==!1,this._autoConnect&&this.open()}reconnection(e){return arguments.length?(this._reconnection=!!e,e||(this.skipReconnect=!0),this):this._reconnection}reconnectionAttempts(e){return e===void 0?this._reconnectionAttempts:(this._reconnectionAttempts=e,this)}reconnectionDelay(e){var t;return e===void 0?this._reconnectionDelay:(this._reconnectionDelay=e,(t=this.backoff)==null||t.setMin(e),this)}randomizationFactor(e){var t;return e===void 0?this._randomizationFactor:(this._randomizationFactor=e,(t=this.backoff)==null||t.setJitter(e),this)}reconnectionDelayMax(e){var t;return e===void 0?this._reconnectionDelayMax:(this._reconnectionDelayMax=e,(t=this.backoff)==null||t.setMax(e),this)}timeout(e){return arguments.length?(this._timeout=e,this):this._timeout}maybeReconnectOnOpen(){!this._reconnecting&&this._reconnection&&this.backoff.attempts===0&&this.reconnect()}open(e){if(~this._readyState.indexOf(`open`))return this;this.engine=new Qt(this.uri,this.opts);let t=this.engine,n=this;this._readyState=`opening`,this.skipReconnect=!1;let r=I(t,`open`,function(){n.onopen(),e&&e()}),i=t=>{this.cleanup(),this._readyState=`closed`,this.emitReserved(`error`,t),e?e(t):this.maybeReconnectOnOpen()},a=I(t,`error`,i);if(!1!==this._timeout){let e=this._timeout,n=this.setTimeoutFn(()=>{r(),i(Error(`timeout`)),t.close()},e);this.opts.autoUnref&&n.unref(),this.subs.push(()=>{this.clearTimeoutFn(n)})}return this.subs.push(r),this.subs.push(a),this}connect(e){return this.open(e)}onopen(){this.cleanup(),this._readyState=`open`,this.emitReserved(`open`);let e=this.engine;this.subs.push(I(e,`ping`,this.onping.bind(this)),I(e,`data`,this.ondata.bind(this)),I(e,`error`,this.onerror.bind(this)),I(e,`close`,this.onclose.bind(this)),I(this.decoder,`decoded`,this.ondecoded.bind(this)))}onping(){this.emitReserved(`ping`)}ondata(e){try{this.decoder.add(e)}catch(e){this.onclose(`parse error`,e)}}ondecoded(e){vt(()=>{this.emitReserved(`packet`,e)},this.setTimeoutFn)}onerror(e){this.emitReserved(`error`,e)}socket(e,t){let n=this.nsps[e];return n?this._autoConnect&&!n.active&&n.connect():(n=new wn(this,e,t),this.nsps[e]=n),n}_destroy(e){let t=Object.keys(this.nsps);for(let e of t)if(this.nsps[e].active)return;this._close()}_packet(e){let t=this.encoder.encode(e);for(let n=0;n<t.length;n++)this.engine.write(t[n],e.options)}cleanup(){this.subs.forEach(e=>e()),this.subs.length=0,this.decoder.destroy()}_close(){this.skipReconnect=!0,this._reconnecting=!1,this.onclose(`forced close`)}disconnect(){return this._close()}onclose(e,t){var n;this.cleanup(),(n=this.engine)==null||n.close(),this.backoff.reset(),this._readyState=`closed`,this.emitReserved(`close`,e,t),this._reconnection&&!this.skipReconnect&&this.reconnect()}reconnect(){if(this._reconnecting||this.skipReconnect)return this;let e=this;if(this.backoff.attempts>=this._reconnectionAttempts)this.backoff.reset(),this.emitReserved(`reconnect_failed`),this._reconnecting=!1;else{let t=this.backoff.duration();this._reconnecting=!0;let n=this.setTimeoutFn(()=>{e.skipReconnect||(this.emitReserved(`reconnect_attempt`,e.backoff.attempts),e.skipReconnect||e.open(t=>{t?(e._reconnecting=!1,e.reconnect(),this.emitReserved(`reconnect_error`,t)):e.onreconnect()}))},t);this.opts.autoUnref&&n.unref(),this.subs.push(()=>{this.clearTimeoutFn(n)})}}onreconnect(){let e=this.backoff.attempts;this._reconnecting=!1,this.backoff.reset(),this.emitReserved(`reconnect`,e)}},Dn={};function On(e,t){typeof e==`object`&&(t=e,e=void 0),t||={};let n=$t(e,t.path||`/socket.io`),r=n.source,i=n.id,a=n.path,o=Dn[i]&&a in Dn[i].nsps,s=t.forceNew||t[`force new connection`]||!1===t.multiplex||o,c;return s?c=new En(r,t):(Dn[i]||(Dn[i]=new En(r,t)),c=Dn[i]),n.query&&!t.query&&(t.query=n.queryKey),c.socket(n.path,t)}Object.assign(On,{Manager:En,Socket:wn,io:On,connect:On});var kn=[`emergency`,`urgent`,`see_doctor`,`self_care`,`cannot_assess`],An=e=>typeof e==`object`&&!!e&&!Array.isArray(e),L=e=>typeof e==`string`?e:typeof e==`number`?String(e):``,jn=e=>Array.isArray(e)?e.filter(An):[];function Mn(e){if(!An(e))return null;let t=L(e.title)||L(e.value);return t?{title:t,value:L(e.value)||t}:null}var Nn=e=>jn(e).map(Mn).filter(e=>e!==null);function Pn(e){if(!An(e))return null;let t=Number(e.step),n=Number(e.of);return t>0&&n>0?{step:t,of:Math.max(t,n)}:null}function Fn(e){let{thread:t,grade:n}=e;return{id:L(e.id),title:L(e.title),claim:L(e.claim),how:L(e.how),thread:An(t)&&(L(t.title)||L(t.url))?{title:L(t.title),site:L(t.site),url:L(t.url)}:null,grade:An(n)&&L(n.letter)?{letter:L(n.letter),words:L(n.words)}:null,evidence:L(e.evidence),why:L(e.why),caution:L(e.caution),citations:jn(e.citations).map(e=>({text:L(e.text),url:L(e.url)}))}}var In={text:()=>({}),choices:e=>Ln({choices:Nn(e.choices)},`choices`),feedback:e=>Ln({choices:Nn(e.choices)},`choices`),checklist:e=>{let t=Mn(e.none),n=Nn(e.options);return t&&n.length>0?{options:n,none:t,unsure:Mn(e.unsure)}:null},body_map:e=>Ln({places:jn(e.places).map(e=>({id:L(e.id),title:L(e.title),group:L(e.group)})).filter(e=>e.title)},`places`),advice:e=>An(e.card)?{card:Fn(e.card)}:null,alert:e=>{let t=kn.find(t=>t===e.level);return t?{level:t,title:L(e.title),lines:Array.isArray(e.lines)?e.lines.map(L).filter(Boolean):[],calls:jn(e.calls).map(e=>({label:L(e.label),number:L(e.number)})).filter(e=>e.number)}:null},chart:e=>{let t=jn(e.bars).map(e=>({label:L(e.label),km:Math.max(0,Number(e.km)||0),planned:e.planned===!0}));return Ln({title:L(e.title),bars:t},`bars`)},summary:e=>L(e.body)?{title:L(e.title),body:L(e.body)}:null};function Ln(e,t){return e[t].length>0?e:null}function Rn(e){if(!An(e))return null;let t=L(e.id),n=L(e.text);if(!t)return null;let r=L(e.at),i={id:t,text:n,at:Number.isNaN(Date.parse(r))?new Date().toISOString():r};if(e.from===`user`)return{...i,from:`user`,kind:`text`,status:`sent`,error:``};let a=Pn(e.progress),o=L(e.kind),s=Object.hasOwn(In,o)?In[o](e):null,c=s?{kind:o,...s}:{kind:`text`};return{...i,from:`bot`,progress:a,...c}}function zn(e){return Array.isArray(e)?e.map(Rn).filter(e=>e!==null):[]}var Bn={messages:[],typing:!1,link:`idle`,loaded:!1,open:!1,unread:0,notice:``};function Vn(e){return e.messages.filter(e=>e.from===`user`&&e.status===`sending`)}function Hn(e,t){switch(t.type){case`history`:return Un(e,t.messages);case`received`:return Wn(e,t.message);case`typing`:return{...e,typing:t.on};case`say`:{let{id:n,text:r,at:i}=t;return{...Wn(e,{id:n,text:r,at:i,from:`user`,kind:`text`,status:`sending`,error:``}),notice:``}}case`sent`:return Gn(e,t.id,`sent`,``);case`failed`:return Gn(e,t.id,`failed`,t.error);case`retry`:return Gn(e,t.id,`sending`,``);case`link`:return{...e,link:t.link,typing:t.link===`online`&&e.typing};case`notice`:return{...e,notice:t.text};case`open`:return{...e,open:t.open,unread:t.open?0:e.unread};case`clear`:return{...Bn,open:e.open,link:e.link}}}function Un(e,t){let n=[...new Map(t.map(e=>[e.id,e])).values()],r=new Set(n.map(e=>e.id)),i=e.messages.filter(e=>e.from===`user`&&e.status!==`sent`&&!r.has(e.id)),a=new Set(e.messages.map(e=>e.id)),o=n.filter(e=>e.from===`bot`&&!a.has(e.id)),s=e.loaded&&!e.open?o.length:0;return{...e,messages:[...n,...i],loaded:!0,typing:!1,unread:e.unread+s}}function Wn(e,t){let n=e.messages.some(e=>e.id===t.id),r=n?e.messages.map(e=>e.id===t.id?t:e):[...e.messages,t],i=!n&&t.from===`bot`&&!e.open;return{...e,messages:r,unread:e.unread+ +!!i}}function Gn(e,t,n,r){let i=e.messages.map(e=>e.id===t&&e.from===`user`?{...e,status:n,error:r}:e);return{...e,messages:i}}var Kn=class{changed;state=Bn;constructor(e){this.changed=e}dispatch(e){this.state=Hn(this.state,e),this.changed(e)}},qn=`running-triage.token`,Jn=null;function*Yn(){for(let e of[`localStorage`,`sessionStorage`])try{yield window[e]}catch{}}function Xn(){for(let e of Yn()){let t=e.getItem(qn);if(t)return t}return Jn}function Zn(e){Jn=e;for(let t of Yn())try{if(e===null)t.removeItem(qn);else{t.setItem(qn,e);return}}catch{}}function Qn(e){let t=t=>{t.key===`running-triage.token`&&e(t.newValue)};return window.addEventListener(`storage`,t),()=>window.removeEventListener(`storage`,t)}var $n=2e4,er=[1e3,2e3,4e3,8e3,15e3,3e4],tr=864e5,nr=3,rr=class{server;store;t;socket=null;token=null;tries=0;retryTimer;rotateTimer;inFlight=new Map;cleanUps=[];running=!1;constructor(e,t,n){this.server=e,this.store=t,this.t=n}start(){if(this.running)return;this.running=!0;let e=()=>{this.socket?.connected||this.open()};window.addEventListener(`online`,e),this.cleanUps.push(Qn(e=>this.adopt(e)),()=>window.removeEventListener(`online`,e)),this.token=Xn(),this.open()}stop(){this.running=!1,this.dropSocket(),clearTimeout(this.retryTimer),clearTimeout(this.rotateTimer);for(let e of this.cleanUps.splice(0))e()}flush(){if(this.socket?.connected&&this.store.state.loaded)for(let{id:e,text:t}of Vn(this.store.state))this.inFlight.has(e)||this.emit(e,t,1)}async forget(){if(!this.socket?.connected)return!1;try{if((await this.socket.timeout($n).emitWithAck(`forget`,{}))?.ok===!1)return!1}catch{return!1}return this.dropSocket(),this.token=null,Zn(null),this.store.dispatch({type:`clear`}),this.open(),!0}emit(e,t,n){let r=this.socket;r&&(this.inFlight.set(e,n),r.timeout($n).emit(`say`,{id:e,text:t},(i,a)=>{this.socket===r&&this.inFlight.has(e)&&(this.inFlight.delete(e),i?n<nr?this.emit(e,t,n+1):this.store.dispatch({type:`failed`,id:e,error:this.t.failed}):a?.ok===!1?this.store.dispatch({type:`failed`,id:e,error:a.error?.text??this.t.somethingWrong}):this.store.dispatch({type:`sent`,id:e}))}))}async open(){clearTimeout(this.retryTimer),this.dropSocket(),this.store.state.link!==`offline`&&this.store.dispatch({type:`link`,link:`connecting`});let e=await this.mint();this.running&&e!==null&&this.connect()}async mint(){let e,t,n=this.token;try{e=await fetch(`${this.server}/chat/session`,{method:`POST`,headers:{"Content-Type":`application/json`},body:JSON.stringify({token:n}),credentials:`omit`,signal:AbortSignal.timeout($n)}),t=await e.json().catch(()=>({}))}catch{return this.retryLater(),null}return e.status===403?(this.store.dispatch({type:`link`,link:`refused`}),null):!e.ok||!t.token?(e.status===429&&this.store.dispatch({type:`notice`,text:t.error?.text??this.t.busy}),this.retryLater(),null):(this.token=t.token,Zn(t.token),this.rotateIn((t.expires_in??3600)*.8*1e3),t.token)}rotateIn(e){clearTimeout(this.rotateTimer),this.rotateTimer=setTimeout(()=>{this.socket?.connected&&this.mint()},Math.min(Math.max(e,3e4),tr))}retryLater(){if(!this.running)return;this.store.dispatch({type:`link`,link:`offline`});let e=er[Math.min(this.tries,er.length-1)]??3e4;this.tries+=1,clearTimeout(this.retryTimer),this.retryTimer=setTimeout(()=>void this.open(),e*(.8+Math.random()*.4))}connect(){let{store:e}=this,{origin:t,pathname:n}=new URL(this.server),r=On(t,{path:`${n.replace(/\/$/,``)}/socket.io`,transports:[`websocket`,`polling`],tryAllTransports:!0,forceNew:!0,reconnectionDelayMax:1e4,auth:e=>{e({token:this.token})}});this.socket=r,r.on(`connect`,()=>{this.tries=0,e.dispatch({type:`link`,link:`online`})}),r.on(`disconnect`,t=>{this.inFlight.clear(),e.dispatch({type:`link`,link:`offline`}),t===`io server disconnect`&&this.retryLater()}),r.on(`connect_error`,t=>{t.message===`session_expired`&&this.tries===0?(this.tries=1,this.open()):(e.dispatch({type:`link`,link:`offline`}),r.active||this.retryLater())}),r.on(`history`,t=>{e.dispatch({type:`history`,messages:zn(t?.messages)}),this.flush()});for(let t of[`bot`,`user`])r.on(t,n=>{let r=Rn({...n,from:t});r&&e.dispatch({type:`received`,message:r})});r.on(`typing`,t=>{e.dispatch({type:`typing`,on:t?.on===!0})}),r.on(`refused`,t=>{e.dispatch({type:`notice`,text:t?.text??this.t.somethingWrong})}),r.on(`session_expired`,()=>void this.open())}adopt(e){e!==this.token&&(this.token=e,this.dropSocket(),e===null?this.store.dispatch({type:`clear`}):this.connect())}dropSocket(){this.inFlight.clear(),this.socket?.removeAllListeners(),this.socket?.disconnect(),this.socket=null}};function ir(e){return e.findLastIndex(e=>e.from===`user`)}function ar(e){let t=e.findLastIndex(e=>e.from===`bot`);for(let n=t;n>=0;--n){let t=e[n];if(t?.from!==`bot`)return null;if(t.progress)return t.progress}return null}function or(e,t){let n=e.findLastIndex(e=>e.kind===`alert`&&e.level===`emergency`),r=e[n];if(r?.kind!==`alert`)return null;let i=e.slice(n+1).filter(e=>e.from===`user`);return i.some(e=>e.text===t)?null:{alert:r,fresh:i.length===0}}function sr({options:e},t){let n=e.map(e=>e.value).filter(e=>t.has(e));return n.length>0?n.join(`; `):null}function cr(e){if(e.kind===`choices`||e.kind===`feedback`)return e.choices;if(e.kind!==`checklist`)return[];let t=e.unsure?[e.none,e.unsure]:[e.none];return[...e.options,...t]}function lr(e,t){let n=e[t]?.text??``,r=new Map;for(let n=t-1;n>=0;--n){let t=e[n];if(t?.from!==`bot`)break;for(let e of cr(t))r.set(e.value,e.title)}let i=r.get(n);if(i!==void 0)return i;let a=n.split(`; `).map(e=>r.get(e));return a.every(e=>e!==void 0)?a.join(`; `):n}function ur(e,t){return`${e.map((n,r)=>{let i=n.from===`bot`?t.botSaid:t.youSaid;return`[${new Date(n.at).toLocaleString()}] ${i} ${n.from===`bot`?n.text:lr(e,r)}`}).join(`

`)}\n`}function dr(e,t){let n=URL.createObjectURL(new Blob([t],{type:`text/plain;charset=utf-8`})),r=document.createElement(`a`);r.href=n,r.download=e,r.click(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function fr(e,t,n){(e.open!==t||t&&e.matches(`:modal`)!==n)&&(e.open&&e.close(),t&&(n?e.showModal():e.setAttribute(`open`,``)))}function pr(e){let t=window.visualViewport;if(!t)return()=>void 0;let n=()=>{e.style.setProperty(`--rt-viewport`,`${t.height}px`),e.style.setProperty(`--rt-viewport-top`,`${t.offsetTop}px`)};return t.addEventListener(`resize`,n),t.addEventListener(`scroll`,n),()=>{t.removeEventListener(`resize`,n),t.removeEventListener(`scroll`,n)}}var mr=class{listeners=new Map;on(e,t){let n=this.listeners.get(e)??new Set;return this.listeners.set(e,n.add(t)),()=>n.delete(t)}tell(e,t){for(let n of this.listeners.get(e)??[])n(t)}},hr=()=>matchMedia(`(pointer: coarse)`).matches;function gr(e){e.querySelector(hr()?`.log`:`textarea`)?.focus({preventScroll:!0})}function _r(e){let t=e.querySelector(`.log`);t?.hidden&&t.contains(e.activeElement)&&e.querySelector(`.emergency`)?.focus()}function vr(e,t){this.v=e,this.k=t}function yr(e,t){(t==null||t>e.length)&&(t=e.length);for(var n=0,r=Array(t);n<t;n++)r[n]=e[n];return r}function br(e){if(Array.isArray(e))return e}function xr(e,t){var n=e==null?null:typeof Symbol<`u`&&e[Symbol.iterator]||e[`@@iterator`];if(n!=null){var r,i,a,o,s=[],c=!0,l=!1;try{if(a=(n=n.call(e)).next,t===0){if(Object(n)!==n)return;c=!1}else for(;!(c=(r=a.call(n)).done)&&(s.push(r.value),s.length!==t);c=!0);}catch(e){l=!0,i=e}finally{try{if(!c&&n.return!=null&&(o=n.return(),Object(o)!==o))return}finally{if(l)throw i}}return s}}function Sr(){throw TypeError(`Invalid attempt to destructure non-iterable instance.
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.`)}function Cr(e,t){return br(e)||xr(e,t)||wr(e,t)||Sr()}function wr(e,t){if(e){if(typeof e==`string`)return yr(e,t);var n={}.toString.call(e).slice(8,-1);return n===`Object`&&e.constructor&&(n=e.constructor.name),n===`Map`||n===`Set`?Array.from(e):n===`Arguments`||/^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)?yr(e,t):void 0}}function Tr(e){var t,n;function r(t,n){try{var a=e[t](n),o=a.value,s=o instanceof vr;Promise.resolve(s?o.v:o).then(function(n){if(s){var c=t===`return`&&o.k?t:`next`;if(!o.k||n.done)return r(c,n);n=e[c](n).value}i(!!a.done,n)},function(e){r(`throw`,e)})}catch(e){i(2,e)}}function i(e,i){e===2?t.reject(i):t.resolve({value:i,done:e}),(t=t.next)?r(t.key,t.arg):n=null}this._invoke=function(e,i){return new Promise(function(a,o){var s={key:e,arg:i,resolve:a,reject:o,next:null};n?n=n.next=s:(t=n=s,r(e,i))})},typeof e.return!=`function`&&(this.return=void 0)}Tr.prototype[typeof Symbol==`function`&&Symbol.asyncIterator||`@@asyncIterator`]=function(){return this},Tr.prototype.next=function(e){return this._invoke(`next`,e)},Tr.prototype.throw=function(e){return this._invoke(`throw`,e)},Tr.prototype.return=function(e){return this._invoke(`return`,e)};var Er=Object.entries,Dr=Object.keys,Or=Object.setPrototypeOf,kr=Object.isFrozen,Ar=Object.getPrototypeOf,jr=Object.getOwnPropertyDescriptor,R=Object.freeze,z=Object.seal,Mr=Object.create,Nr=typeof Reflect<`u`&&Reflect,Pr=Nr.apply,Fr=Nr.construct;R||=function(e){return e},z||=function(e){return e},Pr||=function(e,t){for(var n=arguments.length,r=Array(n>2?n-2:0),i=2;i<n;i++)r[i-2]=arguments[i];return e.apply(t,r)},Fr||=function(e){for(var t=arguments.length,n=Array(t>1?t-1:0),r=1;r<t;r++)n[r-1]=arguments[r];return new e(...n)};var Ir=H(Array.prototype.forEach),Lr=H(Array.prototype.lastIndexOf),Rr=H(Array.prototype.pop),zr=H(Array.prototype.push),Br=H(Array.prototype.slice),Vr=H(Array.prototype.splice),Hr=Array.isArray,Ur=ai(Set),Wr=H(Set.prototype.add),Gr=H(Set.prototype.has),Kr=H(String.prototype.toLowerCase),qr=H(String.prototype.toString),Jr=H(String.prototype.match),Yr=H(String.prototype.replace),Xr=H(String.prototype.indexOf),Zr=H(String.prototype.trim),Qr=H(Number.prototype.toString),$r=H(Boolean.prototype.toString),ei=typeof BigInt>`u`?null:H(BigInt.prototype.toString),ti=typeof Symbol>`u`?null:H(Symbol.prototype.toString),B=H(Object.prototype.hasOwnProperty),ni=H(Object.prototype.toString),ri=RegExp.prototype.test,V=function(e,t){return e instanceof RegExp&&(e.lastIndex=0),Pr(ri,e,[t])},ii=ai(TypeError);function H(e){return function(t){for(var n=arguments.length,r=Array(n>1?n-1:0),i=1;i<n;i++)r[i-1]=arguments[i];return Pr(e,t,r)}}function ai(e){return function(){for(var t=arguments.length,n=Array(t),r=0;r<t;r++)n[r]=arguments[r];return Fr(e,n)}}function U(e,t){let n=arguments.length>2&&arguments[2]!==void 0?arguments[2]:Kr;if(Or&&Or(e,null),!Hr(t))return e;let r=t.length;for(;r--;){let i=t[r];if(typeof i==`string`){let e=n(i);e!==i&&(kr(t)||(t[r]=e),i=e)}e[i]=!0}return e}function oi(e){for(let t=0;t<e.length;t++)B(e,t)||(e[t]=null);return e}function si(e){let t=Mr(null);for(let r of Er(e)){var n=Cr(r,2);let i=n[0],a=n[1];B(e,i)&&(t[i]=Hr(a)?oi(a):a&&typeof a==`object`&&a.constructor===Object?si(a):a)}return t}function ci(e){let t=Mr(null),n=Dr(e),r=n.length;for(;r--;)t[n[r]]=e[n[r]];return t}function li(e){switch(typeof e){case`string`:return e;case`number`:return Qr(e);case`boolean`:return $r(e);case`bigint`:return ei?ei(e):`0`;case`symbol`:return ti?ti(e):`Symbol()`;case`undefined`:return ni(e);case`function`:case`object`:{if(e===null)return ni(e);let t=e,n=W(t,`toString`);if(typeof n==`function`){let e=n(t);return typeof e==`string`?e:ni(e)}return ni(e)}default:return ni(e)}}function W(e,t){for(;e!==null;){let n=jr(e,t);if(n){if(n.get)return H(n.get);if(typeof n.value==`function`)return H(n.value)}e=Ar(e)}function n(){return null}return n}function ui(e,t){for(;e!==null;){let n=jr(e,t);if(n)return n.get?H(n.get):null;e=Ar(e)}return null}function di(e){if(!e)return!1;try{return V(e,``),!0}catch{return!1}}var fi=R(`a.abbr.acronym.address.area.article.aside.audio.b.bdi.bdo.big.blink.blockquote.body.br.button.canvas.caption.center.cite.code.col.colgroup.content.data.datalist.dd.decorator.del.details.dfn.dialog.dir.div.dl.dt.element.em.fieldset.figcaption.figure.font.footer.form.h1.h2.h3.h4.h5.h6.head.header.hgroup.hr.html.i.img.input.ins.kbd.label.legend.li.main.map.mark.marquee.menu.menuitem.meter.nav.nobr.ol.optgroup.option.output.p.picture.pre.progress.q.rp.rt.ruby.s.samp.search.section.select.shadow.slot.small.source.spacer.span.strike.strong.style.sub.summary.sup.table.tbody.td.template.textarea.tfoot.th.thead.time.tr.track.tt.u.ul.var.video.wbr`.split(`.`)),pi=R(`svg.a.altglyph.altglyphdef.altglyphitem.animatecolor.animatemotion.animatetransform.circle.clippath.defs.desc.ellipse.filter.font.g.glyph.glyphref.hkern.image.line.lineargradient.marker.mask.metadata.mpath.path.pattern.polygon.polyline.radialgradient.rect.stop.style.switch.symbol.text.textpath.title.tref.tspan.view.vkern`.split(`.`)),mi=R([`feBlend`,`feColorMatrix`,`feComponentTransfer`,`feComposite`,`feConvolveMatrix`,`feDiffuseLighting`,`feDisplacementMap`,`feDistantLight`,`feDropShadow`,`feFlood`,`feFuncA`,`feFuncB`,`feFuncG`,`feFuncR`,`feGaussianBlur`,`feImage`,`feMerge`,`feMergeNode`,`feMorphology`,`feOffset`,`fePointLight`,`feSpecularLighting`,`feSpotLight`,`feTile`,`feTurbulence`]),hi=R([`animate`,`color-profile`,`cursor`,`discard`,`font-face`,`font-face-format`,`font-face-name`,`font-face-src`,`font-face-uri`,`foreignobject`,`hatch`,`hatchpath`,`mesh`,`meshgradient`,`meshpatch`,`meshrow`,`missing-glyph`,`script`,`set`,`solidcolor`,`unknown`,`use`]),gi=R(`math.menclose.merror.mfenced.mfrac.mglyph.mi.mlabeledtr.mmultiscripts.mn.mo.mover.mpadded.mphantom.mroot.mrow.ms.mspace.msqrt.mstyle.msub.msup.msubsup.mtable.mtd.mtext.mtr.munder.munderover.mprescripts`.split(`.`)),_i=R([`maction`,`maligngroup`,`malignmark`,`mlongdiv`,`mscarries`,`mscarry`,`msgroup`,`mstack`,`msline`,`msrow`,`semantics`,`annotation`,`annotation-xml`,`mprescripts`,`none`]),vi=R([`#text`]),yi=R(`accept.action.align.alt.autocapitalize.autocomplete.autopictureinpicture.autoplay.background.bgcolor.border.capture.cellpadding.cellspacing.checked.cite.class.clear.color.cols.colspan.command.commandfor.controls.controlslist.coords.crossorigin.datetime.decoding.default.dir.disabled.disablepictureinpicture.disableremoteplayback.download.draggable.enctype.enterkeyhint.exportparts.face.for.headers.height.hidden.high.href.hreflang.id.inert.inputmode.integrity.ismap.kind.label.lang.list.loading.loop.low.max.maxlength.media.method.min.minlength.multiple.muted.name.nonce.noshade.novalidate.nowrap.open.optimum.part.pattern.placeholder.playsinline.popover.popovertarget.popovertargetaction.poster.preload.pubdate.radiogroup.readonly.rel.required.rev.reversed.role.rows.rowspan.spellcheck.scope.selected.shape.size.sizes.slot.span.srclang.start.src.srcset.step.style.summary.tabindex.title.translate.type.usemap.valign.value.width.wrap.xmlns`.split(`.`)),bi=R(`accent-height.accumulate.additive.alignment-baseline.amplitude.ascent.attributename.attributetype.azimuth.basefrequency.baseline-shift.begin.bias.by.class.clip.clippathunits.clip-path.clip-rule.color.color-interpolation.color-interpolation-filters.color-profile.color-rendering.cx.cy.d.dx.dy.diffuseconstant.direction.display.divisor.dominant-baseline.dur.edgemode.elevation.end.exponent.fill.fill-opacity.fill-rule.filter.filterunits.flood-color.flood-opacity.font-family.font-size.font-size-adjust.font-stretch.font-style.font-variant.font-weight.fx.fy.g1.g2.glyph-name.glyphref.gradientunits.gradienttransform.height.href.id.image-rendering.in.in2.intercept.k.k1.k2.k3.k4.kerning.keypoints.keysplines.keytimes.lang.lengthadjust.letter-spacing.kernelmatrix.kernelunitlength.lighting-color.local.marker-end.marker-mid.marker-start.markerheight.markerunits.markerwidth.maskcontentunits.maskunits.max.mask.mask-type.media.method.mode.min.name.numoctaves.offset.operator.opacity.order.orient.orientation.origin.overflow.paint-order.path.pathlength.patterncontentunits.patterntransform.patternunits.pointer-events.points.preservealpha.preserveaspectratio.primitiveunits.r.rx.ry.radius.refx.refy.repeatcount.repeatdur.restart.result.rotate.scale.seed.shape-rendering.slope.specularconstant.specularexponent.spreadmethod.startoffset.stddeviation.stitchtiles.stop-color.stop-opacity.stroke-dasharray.stroke-dashoffset.stroke-linecap.stroke-linejoin.stroke-miterlimit.stroke-opacity.stroke.stroke-width.style.surfacescale.systemlanguage.tabindex.tablevalues.targetx.targety.transform.transform-origin.text-anchor.text-decoration.text-orientation.text-rendering.textlength.type.u1.u2.unicode.values.vector-effect.viewbox.visibility.version.vert-adv-y.vert-origin-x.vert-origin-y.width.word-spacing.wrap.writing-mode.xchannelselector.ychannelselector.x.x1.x2.xmlns.y.y1.y2.z.zoomandpan`.split(`.`)),xi=R(`accent.accentunder.align.bevelled.close.columnalign.columnlines.columnspacing.columnspan.denomalign.depth.dir.display.displaystyle.encoding.fence.frame.height.href.id.largeop.length.linethickness.lquote.lspace.mathbackground.mathcolor.mathsize.mathvariant.maxsize.minsize.movablelimits.notation.numalign.open.rowalign.rowlines.rowspacing.rowspan.rspace.rquote.scriptlevel.scriptminsize.scriptsizemultiplier.selection.separator.separators.stretchy.subscriptshift.supscriptshift.symmetric.voffset.width.xmlns`.split(`.`)),Si=R([`xlink:href`,`xml:id`,`xlink:title`,`xml:space`,`xmlns:xlink`]),Ci=z(/{{[\w\W]*|^[\w\W]*}}/g),wi=z(/<%[\w\W]*|^[\w\W]*%>/g),Ti=z(/\${[\w\W]*/g),Ei=z(/{{|}}|\${|<%|%>|&lt;%|%&gt;/),Di=z(/^data-[\-\w.\u00B7-\uFFFF]+$/),Oi=z(/^aria-[\-\w]+$/),ki=z(/^(?:(?:(?:f|ht)tps?|mailto|tel|callto|sms|cid|xmpp|matrix):|[^a-z]|[a-z+.\-]+(?:[^a-z+.\-:]|$))/i),Ai=z(/^(?:\w+script|data):/i),ji=z(/[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g),Mi=z(/^html$/i),Ni=z(/^[a-z][.\w]*(-[.\w]+)+$/i),Pi=z(/<[/\w!]/g),Fi=z(/<[/\w]/g),Ii=z(/<\/no(script|embed|frames)/i),Li=z(/\/>/i),Ri=z(/((--!?|])>)|<\/(style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i),zi=z(/^[\r\n\t ]+/),G={element:1,text:3,processingInstruction:7,comment:8,document:9,documentFragment:11},Bi=R(U({},[`style`,`script`,`xmp`,`iframe`,`noembed`,`noframes`,`plaintext`,`noscript`])),Vi=function(){return typeof window>`u`?null:window},Hi=function(e,t){if(typeof e!=`object`||typeof e.createPolicy!=`function`)return null;let n=null,r=`data-tt-policy-suffix`;t&&t.hasAttribute(r)&&(n=t.getAttribute(r));let i=`dompurify`+(n?`#`+n:``);try{return e.createPolicy(i,{createHTML(e){return e},createScriptURL(e){return e}})}catch{return console.warn(`TrustedTypes policy `+i+` could not be created.`),null}},Ui=function(){return{afterSanitizeAttributes:[],afterSanitizeElements:[],afterSanitizeShadowDOM:[],beforeSanitizeAttributes:[],beforeSanitizeElements:[],beforeSanitizeShadowDOM:[],uponSanitizeAttribute:[],uponSanitizeElement:[],uponSanitizeShadowNode:[]}},Wi=function(e,t,n,r){return B(e,t)&&Hr(e[t])?U(r.base?ci(r.base):{},e[t],r.transform):n},Gi=function(e,t,n){let r=B(e,t)?e[t]:void 0;return r&&typeof r==`object`?si(r):n};function Ki(){let e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:Vi(),t=e=>Ki(e);if(t.version=`3.4.18`,t.removed=[],!e||!e.document||e.document.nodeType!==G.document||!e.Element)return t.isSupported=!1,t;let n=e.document,r=n,i=r.currentScript,a=e.HTMLTemplateElement,o=e.Node,s=e.Element,c=e.NodeFilter,l=e.DOMParser,u=e.trustedTypes,d=s.prototype,f=W(d,`cloneNode`),p=W(d,`remove`),m=W(d,`removeAttributeNode`),h=W(d,`nextSibling`),ee=W(d,`childNodes`),g=W(d,`parentNode`),te=W(d,`shadowRoot`),ne=W(d,`attributes`),re=o&&o.prototype?W(o.prototype,`nodeType`):null,_=o&&o.prototype?W(o.prototype,`nodeName`):null,ie=o&&o.prototype?W(o.prototype,`ownerDocument`):null,v=function(e){return re?re(e):e.nodeType},ae=function(e){return _?_(e):e.nodeName},oe=ui(d,`namespaceURI`),se=function(e){return oe?oe(e):e.namespaceURI};if(typeof a==`function`){let e=n.createElement(`template`);e.content&&e.content.ownerDocument&&(n=e.content.ownerDocument)}let y,b=``,ce,le=!1,x=0,ue=function(){if(x>0)throw ii(`A configured TRUSTED_TYPES_POLICY callback (createHTML or createScriptURL) must not call DOMPurify.sanitize, as that causes infinite recursion. Do not pass a policy whose callbacks wrap DOMPurify as TRUSTED_TYPES_POLICY; see the "DOMPurify and Trusted Types" section of the README.`)},de=function(e){ue(),x++;try{return y.createHTML(e)}finally{x--}},fe=function(e){return y&&We?de(e):e},pe=function(e){ue(),x++;try{return y.createScriptURL(e)}finally{x--}},me=function(){return le||=(ce=Hi(u,i),!0),ce},he=n,ge=he.implementation,_e=he.createNodeIterator,ve=he.createDocumentFragment,ye=he.getElementsByTagName,be=r.importNode,S=Ui();t.isSupported=typeof Er==`function`&&typeof g==`function`&&ge&&ge.createHTMLDocument!==void 0;let xe=Ci,Se=wi,Ce=Ti,we=Di,C=Oi,w=Ai,Te=ji,T=Ni,Ee=ki,E=null,De=U({},[...fi,...pi,...mi,...gi,...vi]),D=null,Oe=U({},[...yi,...bi,...xi,...Si]),O=null,ke=null,Ae=null,k=Object.seal(Mr(null,{tagCheck:{writable:!0,configurable:!1,enumerable:!0,value:null},attributeCheck:{writable:!0,configurable:!1,enumerable:!0,value:null}})),je=!0,Me=!0,Ne=!1,Pe=!0,Fe=!1,Ie=!0,Le=!1,Re=!1,ze=null,Be=null,Ve=!1,He=!1,Ue=!1,We=!1,Ge=!0,Ke=!1,A=`user-content-`,qe=!0,Je=!1,Ye=null,Xe=!1,Ze=null,Qe=U({},`annotation-xml.audio.colgroup.desc.foreignobject.head.iframe.math.mi.mn.mo.ms.mtext.noembed.noframes.noscript.plaintext.script.selectedcontent.style.svg.template.thead.title.video.xmp`.split(`.`)),$e=null,et=U({},[`audio`,`video`,`img`,`source`,`image`,`track`]),tt=null,nt=U({},[`alt`,`class`,`for`,`id`,`label`,`name`,`pattern`,`placeholder`,`role`,`summary`,`title`,`value`,`style`,`xmlns`]),rt=`http://www.w3.org/1998/Math/MathML`,it=`http://www.w3.org/2000/svg`,j=`http://www.w3.org/1999/xhtml`,at=j,ot=!1,st=null,ct=U({},[rt,it,j],qr),lt=R(U({},[`mi`,`mo`,`mn`,`ms`,`mtext`])),ut=null,dt=R(U({},[`annotation-xml`])),ft=null,pt=R(Mr(null)),mt=U({},[`title`,`style`,`font`,`a`,`script`]),ht=null,gt=[`application/xhtml+xml`,`text/html`],M=null,_t=null,vt=n.createElement(`form`),N=function(e){return e instanceof RegExp||e instanceof Function},yt=function(){let e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};e&&typeof e==`object`||(e={}),e=si(e),ht=gt.indexOf(e.PARSER_MEDIA_TYPE)===-1?`text/html`:e.PARSER_MEDIA_TYPE,M=ht===`application/xhtml+xml`?qr:Kr,E=Wi(e,`ALLOWED_TAGS`,De,{transform:M}),D=Wi(e,`ALLOWED_ATTR`,Oe,{transform:M}),st=Wi(e,`ALLOWED_NAMESPACES`,ct,{transform:qr}),tt=Wi(e,`ADD_URI_SAFE_ATTR`,nt,{transform:M,base:nt}),$e=Wi(e,`ADD_DATA_URI_TAGS`,et,{transform:M,base:et}),Ze=Wi(e,`FORBID_CONTENTS`,Qe,{transform:M}),ke=Wi(e,`FORBID_TAGS`,Mr(null),{transform:M}),Ae=Wi(e,`FORBID_ATTR`,Mr(null),{transform:M}),Xe=B(e,`USE_PROFILES`)?e.USE_PROFILES&&typeof e.USE_PROFILES==`object`?si(e.USE_PROFILES):e.USE_PROFILES:!1,je=e.ALLOW_ARIA_ATTR!==!1,Me=e.ALLOW_DATA_ATTR!==!1,Ne=e.ALLOW_UNKNOWN_PROTOCOLS||!1,Pe=e.ALLOW_SELF_CLOSE_IN_ATTR!==!1,Fe=e.SAFE_FOR_TEMPLATES||!1,Ie=e.SAFE_FOR_XML!==!1,Le=e.WHOLE_DOCUMENT||!1,He=e.RETURN_DOM||!1,Ue=e.RETURN_DOM_FRAGMENT||!1,We=e.RETURN_TRUSTED_TYPE||!1,Ve=e.FORCE_BODY||!1,Ge=e.SANITIZE_DOM!==!1,Ke=e.SANITIZE_NAMED_PROPS||!1,qe=e.KEEP_CONTENT!==!1,Je=e.IN_PLACE||!1,Ee=di(e.ALLOWED_URI_REGEXP)?e.ALLOWED_URI_REGEXP:ki,at=typeof e.NAMESPACE==`string`?e.NAMESPACE:j,ut=Gi(e,`MATHML_TEXT_INTEGRATION_POINTS`,lt),ft=Gi(e,`HTML_INTEGRATION_POINTS`,dt);let t=Gi(e,`CUSTOM_ELEMENT_HANDLING`,pt);if(O=Mr(null),B(t,`tagNameCheck`)&&N(t.tagNameCheck)&&(O.tagNameCheck=t.tagNameCheck),B(t,`attributeNameCheck`)&&N(t.attributeNameCheck)&&(O.attributeNameCheck=t.attributeNameCheck),B(t,`allowCustomizedBuiltInElements`)&&typeof t.allowCustomizedBuiltInElements==`boolean`&&(O.allowCustomizedBuiltInElements=t.allowCustomizedBuiltInElements),z(O),Fe&&(Me=!1),Ue&&(He=!0),Xe&&((B(e,`ALLOWED_TAGS`)||B(e,`ALLOWED_ATTR`))&&typeof console<`u`&&typeof console.warn==`function`&&console.warn(`DOMPurify: USE_PROFILES overrides ALLOWED_TAGS and ALLOWED_ATTR. Do not use these options together.`),E=U({},vi),D=Mr(null),Xe.html===!0&&(U(E,fi),U(D,yi)),Xe.svg===!0&&(U(E,pi),U(D,bi),U(D,Si)),Xe.svgFilters===!0&&(U(E,mi),U(D,bi),U(D,Si)),Xe.mathMl===!0&&(U(E,gi),U(D,xi),U(D,Si))),k.tagCheck=null,k.attributeCheck=null,B(e,`ADD_TAGS`)&&(typeof e.ADD_TAGS==`function`?k.tagCheck=e.ADD_TAGS:Hr(e.ADD_TAGS)&&(E===De&&(E=ci(E)),U(E,e.ADD_TAGS,M))),B(e,`ADD_ATTR`)&&(typeof e.ADD_ATTR==`function`?k.attributeCheck=e.ADD_ATTR:Hr(e.ADD_ATTR)&&(D===Oe&&(D=ci(D)),U(D,e.ADD_ATTR,M))),B(e,`ADD_FORBID_CONTENTS`)&&Hr(e.ADD_FORBID_CONTENTS)&&(Ze===Qe&&(Ze=ci(Ze)),U(Ze,e.ADD_FORBID_CONTENTS,M)),qe&&(E[`#text`]=!0),Le&&U(E,[`html`,`head`,`body`]),E.table&&(E.tbody=!0,delete ke.tbody),e.TRUSTED_TYPES_POLICY){if(typeof e.TRUSTED_TYPES_POLICY.createHTML!=`function`)throw ii(`TRUSTED_TYPES_POLICY configuration option must provide a "createHTML" hook.`);if(typeof e.TRUSTED_TYPES_POLICY.createScriptURL!=`function`)throw ii(`TRUSTED_TYPES_POLICY configuration option must provide a "createScriptURL" hook.`);let t=y;y=e.TRUSTED_TYPES_POLICY;try{b=de(``)}catch(e){throw y=t,e}}else e.TRUSTED_TYPES_POLICY===null?(y=void 0,b=``):(y===void 0&&(y=me()),y&&typeof b==`string`&&(b=de(``)));_t=R(e)},bt=U({},[...pi,...mi,...hi]),xt=U({},[...gi,..._i]),St=function(e,t,n){return t===j?e===`svg`:t===rt?e===`svg`&&(n===`annotation-xml`||ut[n]):!!bt[e]},Ct=function(e,t,n){return t===j?e===`math`:t===it?e===`math`&&ft[n]:!!xt[e]},wt=function(e,t,n){return t===it&&!ft[n]||t===rt&&!ut[n]?!1:!xt[e]&&(mt[e]||!bt[e])},Tt=function(e){let t=se(e),n=Kr(ae(e)),r=g(e),i=at,a=`template`;return r&&v(r)===G.element&&(i=se(r),a=Kr(ae(r))),st[t]?t===it?St(n,i,a):t===rt?Ct(n,i,a):t===j?wt(n,i,a):ht===`application/xhtml+xml`:!1},Et=function(e){zr(t.removed,{element:e});try{g(e).removeChild(e)}catch{if(p(e),!g(e))throw ii(`a node selected for removal could not be detached from its tree and cannot be safely returned; refusing to sanitize in place`)}},Dt=function(e,t,n){try{m(e,t)}catch{try{e.removeAttribute(n)}catch{}}},Ot=function(e){Mt(e);let t=ee(e);t&&Ir(Br(t),e=>{try{p(e)}catch{}}),v(e)===G.element&&At(e,!1)},kt=function(e,n,r){if(!r)try{r=n.getAttributeNode(e)}catch{r=null}if(zr(t.removed,{attribute:r||null,from:n}),r)Dt(n,r,e);else try{n.removeAttribute(e)}catch{}if(e===`is`){if(He||Ue)try{Et(n)}catch{}else try{n.setAttribute(e,``)}catch{}}},At=function(e,t){let n=ne(e);if(n)for(let r=n.length-1;r>=0;--r){let i=n[r],a=i&&i.name;typeof a==`string`&&!(t&&D[M(a)])&&Dt(e,i,a)}},jt=function(e,t){let n=arguments.length>2&&arguments[2]!==void 0&&arguments[2],r=[e];for(;r.length>0;){let e=r.pop();if(t(e)===!1)continue;if(n&&v(e)===G.element){let t=te(e);Jt(t)&&r.push(t)}let i=ee(e);if(i)for(let e=i.length-1;e>=0;--e)r.push(i[e])}},Mt=function(e){jt(e,e=>{v(e)===G.element&&At(e,!0)})},Nt=function(e){let t=[];return jt(e,e=>{t.push(e)},!0),t},Pt=function(e,t){let n=Ur();Ir(Nt(e),e=>{v(e)===G.element&&Wr(n,e)}),Ir(t,e=>{v(e)===G.element&&!Gr(n,e)&&At(e,!0)})},Ft=function(e,n){let r=!1;return Ir(t.removed,t=>{t.element&&(r||=t.element===e,Mt(t.element))}),Pt(e,n),r},It=function(e,t){let n=Ye,r=null,i=()=>(r||(r=Ur(),Ir(t,e=>{Wr(r,e)})),r);for(let t=0;;t++){let r=Nt(e),a=[e],o=!1;if(Ir(r,e=>{v(e)===G.documentFragment?zr(a,e):!o&&!Gr(n,e)&&(o=Gr(i(),e))}),!o)return;if(t>=8)throw ii(`the tree kept changing during in-place sanitization; refusing to return it`);Ir(a,(t,n)=>{Lt(t,n>0,e,i())})}},Lt=function(e,t,n,r){let i=Ht(e),a;for(;a=i.nextNode();)Gr(r,a)&&!Gr(Ye,a)&&(t&&P(S.uponSanitizeShadowNode,a,null),un(a,n))},Rt=function(e){Ye&&Wr(Ye,e)},zt=function(e,t){return Ie?e===`patchsrc`||e===`for`&&t!==`label`&&t!==`output`:!1},Bt=function(e){Ie&&jt(e,e=>{let t=v(e);if(t===G.processingInstruction||t===G.comment&&V(Fi,e.data)){try{p(e)}catch{}return!1}if(t===G.element){let t=e,n=M(ae(e));try{t.hasAttribute&&t.hasAttribute(`patchsrc`)&&t.removeAttribute(`patchsrc`),t.hasAttribute&&t.hasAttribute(`for`)&&zt(`for`,n)&&t.removeAttribute(`for`)}catch{}}return!0})},Vt=function(e){let t=null,r=null;if(Ve)e=`<remove></remove>`+e;else{let t=Jr(e,zi);r=t&&t[0]}ht===`application/xhtml+xml`&&at===j&&(e=`<html xmlns="http://www.w3.org/1999/xhtml"><head></head><body>`+e+`</body></html>`);let i=y?de(e):e;if(at===j)try{t=new l().parseFromString(i,ht)}catch{}if(!t||!t.documentElement){t=ge.createDocument(at,`template`,null);try{t.documentElement.innerHTML=ot?b:i}catch{}}let a=t.body||t.documentElement;return e&&r&&a.insertBefore(n.createTextNode(r),a.childNodes[0]||null),at===j?ye.call(t,Le?`html`:`body`)[0]:Le?t.documentElement:a},Ht=function(e){let t=arguments.length>1&&arguments[1]!==void 0&&arguments[1],n=ie?ie(e):e.ownerDocument;return _e.call(n||e,e,(t?0:c.SHOW_ELEMENT)|c.SHOW_COMMENT|c.SHOW_TEXT|c.SHOW_PROCESSING_INSTRUCTION|c.SHOW_CDATA_SECTION,null)},Ut=function(e){return e=Yr(e,xe,` `),e=Yr(e,Se,` `),e=Yr(e,Ce,` `),e},Wt=function(e){Gt(e);let t=e.querySelectorAll?.call(e,`template`);t&&Ir(t,e=>{Jt(e.content)&&Wt(e.content)})},Gt=function(e){e.normalize();let t=Ht(e,!0),n=t.nextNode();for(;n;)n.data=Ut(n.data),n=t.nextNode()},Kt=function(e){let t=_?_(e):null;return typeof t!=`string`||M(t)!==`form`?!1:typeof e.nodeName!=`string`||typeof e.textContent!=`string`||typeof e.removeChild!=`function`||e.attributes!==ne(e)||typeof e.removeAttribute!=`function`||typeof e.removeAttributeNode!=`function`||typeof e.getAttributeNode!=`function`||typeof e.setAttribute!=`function`||typeof e.namespaceURI!=`string`||typeof e.insertBefore!=`function`||typeof e.hasChildNodes!=`function`||e.nodeType!==re(e)||e.childNodes!==ee(e)},qt=function(e){if(!re||typeof e!=`object`||!e)return null;try{let t=re(e);return typeof t==`number`?t:null}catch{return null}},Jt=function(e){return qt(e)===G.documentFragment},Yt=function(e){return qt(e)!==null};function P(e,n,r){e.length!==0&&Ir(e,e=>{e.call(t,n,r,_t)})}let Xt=function(e,t,n){return!!(Ie&&n===G.element&&e.hasChildNodes()&&!Yt(e.firstElementChild)&&V(Pi,e.textContent)&&V(Pi,e.innerHTML)||Ie&&Bi[t]&&n===G.element&&se(e)===j&&(Yt(e.firstElementChild)||typeof e.textContent==`string`&&V(Pi,e.textContent))||n===G.processingInstruction||Ie&&n===G.comment&&V(Fi,e.data))},Zt=function(e,t){if(e instanceof RegExp)return V(e,t);if(e instanceof Function){for(var n=arguments.length,r=Array(n>2?n-2:0),i=2;i<n;i++)r[i-2]=arguments[i];return!!e(t,...r)}return!1},Qt=function(e,t,n){if(!ke[t]&&an(t)&&Zt(O.tagNameCheck,t))return!1;if(qe&&!Ze[t]&&!Ze[Kr(t)]){let t=g(e),r=ee(e);if(r&&t){let i=r.length;for(let a=i-1;a>=0;--a){let i=e===n?f(r[a],!0):r[a];t.insertBefore(i,h(e))}}}return Et(e),!0},$t=function(e,t,n,r){return e.length===0?t:t===n||t===r?ci(t):t},en=function(e,t){return e===t||g(e)!==null?!1:(Je&&Mt(e),!0)},tn=function(e,n){if(Rt(e),P(S.beforeSanitizeElements,e,null),en(e,n))return!0;if(Kt(e))return Et(e),!0;let r=M(ae(e)),i=v(e);if(E=$t(S.uponSanitizeElement,E,De,ze),P(S.uponSanitizeElement,e,{tagName:r,allowedTags:E}),en(e,n))return!0;if(Xt(e,r,i))return Et(e),!0;if(ke[r]||!(k.tagCheck instanceof Function&&k.tagCheck(r))&&!E[r]){let t=Qt(e,r,n);return t===!1&&(P(S.afterSanitizeElements,e,null),en(e,n))?!0:t}if(i===G.element&&!Tt(e)||(r===`noscript`||r===`noembed`||r===`noframes`)&&V(Ii,e.innerHTML))return Et(e),!0;if(Fe&&i===G.text){let n=e.textContent,r=Ut(n);n!==r&&(zr(t.removed,{element:e.cloneNode()}),e.textContent=r)}return P(S.afterSanitizeElements,e,null),en(e,n)},nn=function(e,t,r){if(Ae[t]||zt(t,e)||Ge&&(t===`id`||t===`name`)&&(r in n||r in vt))return!1;let i=D[t]||k.attributeCheck instanceof Function&&k.attributeCheck(t,e);if(Me&&V(we,t)||je&&V(C,t))return!0;if(!i)return an(e)&&Zt(O.tagNameCheck,e)&&Zt(O.attributeNameCheck,t,e)||t===`is`&&O.allowCustomizedBuiltInElements&&Zt(O.tagNameCheck,r);if(tt[t])return!0;let a=Yr(r,Te,``);return V(Ee,a)||(t===`src`||t===`xlink:href`||t===`href`)&&e!==`script`&&Xr(r,`data:`)===0&&$e[e]||Ne&&!V(w,a)?!0:!r},rn=U({},[`annotation-xml`,`color-profile`,`font-face`,`font-face-format`,`font-face-name`,`font-face-src`,`font-face-uri`,`missing-glyph`]),an=function(e){return!rn[Kr(e)]&&V(T,e)},on=function(e,t,n,r){if(y&&typeof u==`object`&&typeof u.getAttributeType==`function`&&!n)switch(u.getAttributeType(e,t)){case`TrustedHTML`:return de(r);case`TrustedScriptURL`:return pe(r)}return r},sn=function(e,t,n,r){try{return n?e.setAttributeNS(n,t,r):e.setAttribute(t,r),!Kt(e)||(Et(e),!1)}catch{return kt(t,e),!1}},cn=function(e,t){return Ie&&V(Ri,t)?!0:Kr(e)===`attributename`&&Xr(t,`href`)!==-1},ln=function(e,n){if(P(S.beforeSanitizeAttributes,e,null),en(e,n))return;let r=e.attributes;if(!r||Kt(e))return;D=$t(S.uponSanitizeAttribute,D,Oe,Be);let i={attrName:``,attrValue:``,keepAttr:!0,allowedAttributes:D,forceKeepAttr:void 0},a=r.length,o=M(ae(e));for(;a--;){let n=r[a],s=n.name,c=n.namespaceURI,l=n.value,u=M(s),d=l,f=s===`value`?d:Zr(d),p=!1;i.attrName=u,i.attrValue=f,i.keepAttr=!0,i.forceKeepAttr=void 0,P(S.uponSanitizeAttribute,e,i),f=i.attrValue,Ke&&(u===`id`||u===`name`)&&Xr(f,A)!==0&&(kt(s,e,n),f=A+f,p=!0),cn(s,f)?kt(s,e,n):i.forceKeepAttr||(i.keepAttr?!Pe&&V(Li,f)?kt(s,e,n):(Fe&&(f=Ut(f)),nn(o,u,f)?(f=on(o,u,c,f),f!==d&&sn(e,s,c,f)&&p&&Rr(t.removed)):kt(s,e,n)):kt(s,e,n))}P(S.afterSanitizeAttributes,e,null),en(e,n)},un=function(e,t){tn(e,t),ln(e,t),Jt(e.content)&&dn(e.content)},dn=function(e){let t=null,n=Ht(e);for(P(S.beforeSanitizeShadowDOM,e,null);t=n.nextNode();)if(P(S.uponSanitizeShadowNode,t,null),un(t,e),v(t)===G.element){let e=te(t);Jt(e)&&(fn(e),dn(e))}Fe&&Gt(e),P(S.afterSanitizeShadowDOM,e,null)},fn=function(e){let t=[{node:e,shadow:null}];for(;t.length>0;){let e=t.pop();if(e.shadow){dn(e.shadow);continue}let n=e.node,r=v(n)===G.element,i=ee(n);if(i)for(let e=i.length-1;e>=0;--e)t.push({node:i[e],shadow:null});if(r){let e=_?_(n):null;if(typeof e==`string`&&M(e)===`template`){let e=n.content;Jt(e)&&t.push({node:e,shadow:null})}}if(r){let e=te(n);Jt(e)&&t.push({node:null,shadow:e},{node:e,shadow:null})}}};return t.sanitize=function(e){let n=arguments.length>1&&arguments[1]!==void 0?arguments[1]:{},i=null,a=null,o=null,s=null;if(ot=!e,ot&&(e=`<!-->`),typeof e!=`string`&&!Yt(e)&&(e=li(e),typeof e!=`string`))throw ii(`dirty is not a string, aborting`);if(!t.isSupported)return e;Re?(E=ze,D=Be):yt(n),t.removed=[];let c=Je&&typeof e!=`string`&&Yt(e),l=[],u=Ye;if(c){Bt(e);let t=ae(e);if(typeof t==`string`){let n=M(t);if(!E[n]||ke[n])throw Ot(e),ii(`root node is forbidden and cannot be sanitized in-place`)}if(Kt(e))throw Ot(e),ii(`root node is clobbered and cannot be sanitized in-place`);l=Nt(e),Ye=Ur()}else if(Yt(e))i=Vt(`<!---->`),a=i.ownerDocument.importNode(e,!0),a.nodeType===G.element&&a.nodeName===`BODY`||a.nodeName===`HTML`?i=a:i.appendChild(a),fn(i);else{if(!He&&!Fe&&!Le&&e.indexOf(`<`)===-1)return fe(e);if(i=Vt(e),!i)return He?null:We?b:``}i&&Ve&&Et(i.firstChild);let d=c?e:i;try{c&&fn(e);let t=Ht(d);for(;o=t.nextNode();)un(o,d);c&&It(e,l)}catch(t){throw c&&(Ot(e),Ft(e,l)),t}finally{Ye=u}if(c){if(Ft(e,l))throw ii(`a node selected for removal could not be safely returned; refusing to sanitize in place`);return Fe&&Wt(e),e}if(He){if(Fe&&Wt(i),Ue)for(s=ve.call(i.ownerDocument);i.firstChild;)s.appendChild(i.firstChild);else s=i;return(D.shadowroot||D.shadowrootmode)&&(s=be.call(r,s,!0)),s}let f=()=>Le?i.outerHTML:i.innerHTML,p=f();return Fe&&V(Ei,p)&&(Gt(i),p=f()),Le&&E[`!doctype`]&&i.ownerDocument&&i.ownerDocument.doctype&&i.ownerDocument.doctype.name&&V(Mi,i.ownerDocument.doctype.name)&&(p=`<!DOCTYPE `+i.ownerDocument.doctype.name+`>
`+p),fe(p)},t.setConfig=function(){let e=arguments.length>0&&arguments[0]!==void 0?arguments[0]:{};yt(e),Re=!0,ze=E,Be=D},t.clearConfig=function(){_t=null,Re=!1,ze=null,Be=null,y=ce,b=``},t.isValidAttribute=function(e,t,n){_t||yt({});let r=M(e),i=M(t);return typeof n==`string`&&(cn(t,n)||!Pe&&V(Li,n))?!1:nn(r,i,n)},t.addHook=function(e,t){typeof t==`function`&&B(S,e)&&zr(S[e],t)},t.removeHook=function(e,t){if(B(S,e)){if(t!==void 0){let n=Lr(S[e],t);return n===-1?void 0:Vr(S[e],n,1)[0]}return Rr(S[e])}},t.removeHooks=function(e){B(S,e)&&(S[e]=[])},t.removeAllHooks=function(){S=Ui()},t}var qi=Ki(),Ji={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Yi=e=>(...t)=>({_$litDirective$:e,values:t}),Xi=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};function Zi(){return{async:!1,breaks:!1,extensions:null,gfm:!0,hooks:null,pedantic:!1,renderer:null,silent:!1,tokenizer:null,walkTokens:null}}var Qi=Zi();function $i(e){Qi=e}var ea={exec:()=>null};function ta(e){let t=[];return n=>{let r=Math.max(0,Math.min(3,n-1)),i=t[r];return i||(i=e(r),t[r]=i),i}}function K(e,t=``){let n=typeof e==`string`?e:e.source,r={replace:(e,t)=>{let i=typeof t==`string`?t:t.source;return i=i.replace(q.caret,`$1`),n=n.replace(e,i),r},getRegex:()=>new RegExp(n,t)};return r}var na=((e=``)=>{try{return!!RegExp(`(?<=1)(?<!1)`+e)}catch{return!1}})(),q={codeRemoveIndent:/^(?: {0,3}\t| {1,4})/gm,listInterruptsParagraph:/^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/,outputLinkReplace:/\\([\[\]])/g,indentCodeCompensation:/^(\s+)(?:```)/,beginningSpace:/^\s+/,endingHash:/#$/,startingSpaceChar:/^ /,endingSpaceChar:/ $/,endingSpaceTabChar:/[ \t]$/,nonSpaceChar:/[^ ]/,newLineCharGlobal:/\n/g,tabCharGlobal:/\t/g,leadingSpaceTab:/^[ \t]+/,multipleSpaceGlobal:/\s+/g,blankLine:/^[ \t]*$/,doubleBlankLine:/\n[ \t]*\n[ \t]*$/,blockquoteStart:/^ {0,3}>/,blockquoteSetextReplace:/\n {0,3}((?:=+|-+)[ \t]*)(?=\n|$)/g,blockquoteSetextReplace2:/^ {0,3}>[ \t]?/gm,blockquoteMarkerWhitespace:/^( {0,3}>)(\t[ \t]*)/gm,nestedBlockMarker:/^ {0,3}(?:(?:[*+-]|\d{1,9}[.)])(?: |$)|> ?)/,listReplaceNesting:/^ {1,4}(?=( {4})*[^ ])/g,listIsTask:/^\[[ xX]\][ \t]+\S/,listReplaceTask:/^\[[ xX]\][ \t]+/,listTaskCheckbox:/\[[ xX]\]/,anyLine:/\n.*\n/,hrefBrackets:/^<(.*)>$/,tableDelimiter:/[:|]/,tableAlignChars:/^\||\| *$/g,tableRowBlankLine:/\n[ \t]*$/,tableAlignRight:/^ *-+: *$/,tableAlignCenter:/^ *:-+: *$/,tableAlignLeft:/^ *:-+ *$/,startATag:/^<a /i,endATag:/^<\/a>/i,startPreScriptTag:/^<(pre|code|kbd|script)(\s|>)/i,endPreScriptTag:/^<\/(pre|code|kbd|script)(\s|>)/i,startAngleBracket:/^</,endAngleBracket:/>$/,pedanticHrefTitle:/^([^'"]*[^\s])\s+(['"])(.*)\2/,unicodeAlphaNumeric:/[\p{L}\p{N}]/u,numericCharacterReference:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));/,numericCharacterReferenceOrAmpersand:/&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,escapeTest:/[&<>"']/,escapeReplace:/[&<>"']/g,escapeTestNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/,escapeReplaceNoEncode:/[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,caret:/(^|[^\[])\^/g,percentDecode:/%25/g,findPipe:/\|/g,splitPipe:/ \|/,slashPipe:/\\\|/g,carriageReturn:/\r\n|\r/g,spaceLine:/^ +$/gm,notSpaceStart:/^\S*/,endingNewline:/\n$/,listItemRegex:e=>RegExp(`^( {0,3}${e})((?:[	 ][^\\n]*)?(?:\\n|$))`),nextBulletRegex:ta(e=>RegExp(`^ {0,${e}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\n|$))`)),hrRegex:ta(e=>RegExp(`^ {0,${e}}((?:-[ 	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)),fencesBeginRegex:ta(e=>RegExp(`^ {0,${e}}(?:\`\`\`|~~~)`)),headingBeginRegex:ta(e=>RegExp(`^ {0,${e}}#{1,6}(?:\\s|$)`)),pedanticHeadingBeginRegex:ta(e=>RegExp(`^ {0,${e}}#`)),htmlBeginRegex:ta(e=>RegExp(`^ {0,${e}}(?:</?(?:${la})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`,`i`)),blockquoteBeginRegex:ta(e=>RegExp(`^ {0,${e}}>`)),nestedContainerMarkers:/^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/},ra=/^(?:[ \t]*(?:\n|$))+/,ia=/^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/,aa=/^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/,oa=/^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/,sa=/^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/,ca=/ {0,3}(?:[*+-]|\d{1,9}[.)])/,la=`address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul`,ua=K(` {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`).replace(`tag`,la).getRegex(),da=/^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/,fa=K(da).replace(/bull/g,ca).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/\|table/g,``).replace(/html/g,ua).getRegex(),pa=K(da).replace(/bull/g,ca).replace(/blockCode/g,/(?: {4}| {0,3}\t)/).replace(/fences/g,/ {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g,/ {0,3}>/).replace(/heading/g,/ {0,3}#{1,6}(?:\s|$)/).replace(/hr/g,/ {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g,/ {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).replace(/html/g,ua).getRegex(),ma=/^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/,ha=/^[^\n]+/,ga=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/,_a=K(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).replace(`label`,ga).replace(`title`,/(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).getRegex(),va=K(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g,ca).getRegex(),ya=/<!--(?:-?>|[\s\S]*?(?:-->|$))/,ba=K(`^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))`,`i`).replace(`comment`,ya).replace(`tag`,la).replace(`attribute`,/[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).getRegex(),xa=e=>K(ma).replace(`hr`,oa).replace(`heading`,` {0,3}#{1,6}(?:\\s|$)`).replace(`|lheading`,``).replace(`|table`,``).replace(`blockquote`,` {0,3}>`).replace(`fences`," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(`list`,e).replace(`html`,ua).getRegex(),Sa=xa(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/),Ca=xa(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/),wa={blockquote:K(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace(`paragraph`,Ca).getRegex(),code:ia,def:_a,fences:aa,heading:sa,hr:oa,html:ba,lheading:fa,list:va,newline:ra,paragraph:Sa,table:ea,text:ha},Ta=K(`^ *([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|html).*(?:\\n|$))*)\\n*|$)`).replace(`hr`,oa).replace(`heading`,` {0,3}#{1,6}(?:\\s|$)`).replace(`blockquote`,` {0,3}>`).replace(`code`,`(?: {4}| {0,3}	)[^\\n]`).replace(`fences`," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(`list`,` {0,3}(?:[*+-]|1[.)])[ \\t]`).replace(`html`,ua).getRegex(),Ea={...wa,lheading:pa,table:Ta,paragraph:K(ma).replace(`hr`,oa).replace(`heading`,` {0,3}#{1,6}(?:\\s|$)`).replace(`|lheading`,``).replace(`table`,Ta).replace(`blockquote`,` {0,3}>`).replace(`fences`," {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace(`list`,` {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]`).replace(`html`,ua).getRegex()},Da={...wa,html:K(`^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?: *\\n{2,}|\\s*$)|<tag(?:"[^"]*"|'[^']*'|\\s[^'"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))`).replace(`comment`,ya).replace(/tag/g,`(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b`).getRegex(),def:/^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,heading:/^(#{1,6})(.*)(?:\n+|$)/,fences:ea,lheading:/^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,paragraph:K(ma).replace(`hr`,oa).replace(`heading`,` *#{1,6} *[^
]`).replace(`|table`,``).replace(`blockquote`,` {0,3}>`).replace(`|fences`,``).replace(`|list`,``).replace(`|html`,``).replace(`|tag`,``).replace(`lheading`,fa).getRegex()},Oa=/^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/,ka=/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/,Aa=/^( {2,}|\\)\n(?!\s*$)[ \t]*/,ja=/^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/,Ma=/[\p{P}\p{S}]/u,Na=/[\s\p{P}\p{S}]/u,Pa=/[^\s\p{P}\p{S}]/u,Fa=K(/^((?![*_])punctSpace)/,`u`).replace(/punctSpace/g,Na).getRegex(),Ia=/[\p{Pi}\p{Ps}"']/u,La=/(?!~)[\p{P}\p{S}]/u,Ra=/(?!~)[\s\p{P}\p{S}]/u,za=/(?:[^\s\p{P}\p{S}]|~)/u,Ba=K(/link|precode-code|html/,`g`).replace(`link`,/\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace(`precode-`,na?"(?<!`)()":"(^^|[^`])").replace(`code`,/(?<b>`+)[^`]+\k<b>(?!`)/).replace(`html`,/<(?! )[^<>]*?>/).getRegex(),Va=/^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/,Ha=K(Va,`u`).replace(/punct/g,Ma).getRegex(),Ua=K(Va,`u`).replace(/punct/g,La).getRegex(),Wa=K(/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/,`u`).replace(/openQuote/g,Ia).replace(/punct/g,Ma).getRegex(),Ga=`^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)`,Ka=K(Ga,`gu`).replace(/notPunctSpace/g,Pa).replace(/punctSpace/g,Na).replace(/punct/g,Ma).getRegex(),qa=K(Ga,`gu`).replace(/notPunctSpace/g,za).replace(/punctSpace/g,Ra).replace(/punct/g,La).getRegex(),Ja=K(`^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)`,`gu`).replace(/notPunctSpace/g,Pa).replace(/punctSpace/g,Na).replace(/punct/g,Ma).getRegex(),Ya=K(`^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)`,`gu`).replace(/notPunctSpace/g,Pa).replace(/punctSpace/g,Na).replace(/punct/g,Ma).getRegex(),Xa=K(`^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)`,`gu`).replace(/notPunctSpace/g,Pa).replace(/punctSpace/g,Na).replace(/punct/g,Ma).getRegex(),Za=K(/^~~?(?:((?!~)punct)|[^\s~])/,`u`).replace(/punct/g,Ma).getRegex(),Qa=K(`^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPunctSpace)`,`gu`).replace(/notPunctSpace/g,Pa).replace(/punctSpace/g,Na).replace(/punct/g,Ma).getRegex(),$a=K(/\\(punct)/,`gu`).replace(/punct/g,Ma).getRegex(),eo=K(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/,`gu`).replace(/punct/g,Ma).getRegex(),to=K(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace(`scheme`,/[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace(`email`,/[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).getRegex(),no=K(ya).replace(`(?:-->|$)`,`-->`).getRegex(),ro=K(`^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>`).replace(`comment`,no).replace(`attribute`,/\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex(),io=/\[(?:\\[\s\S]|[^\[\]\\])*\]/,ao=K(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).replace(`brackets`,io).getRegex(),oo=K(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).replace(`label`,ao).replace(`href`,/<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace(`title`,/"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).getRegex(),so=K(/^!?\[(label)\]\[(ref)\]/).replace(`label`,ao).replace(`ref`,ga).getRegex(),co=K(/^!?\[(ref)\](?:\[\])?/).replace(`ref`,ga).getRegex(),lo=/(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/,uo=K(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).replace(`brackets`,io).getRegex(),fo=K(`reflink|nolink(?!\\()`,`g`).replace(`reflink`,K(/^!?\[(label)\]\[(ref)\]/).replace(`label`,uo).replace(`ref`,lo).getRegex()).replace(`nolink`,K(/^!?\[(ref)\](?:\[\])?/).replace(`ref`,lo).getRegex()).getRegex(),po=/[hH][tT][tT][pP][sS]?|[fF][tT][pP]/,mo=K(/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g,/[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),ho={_backpedal:ea,anyPunctuation:$a,anyPunctuationOutsideCode:eo,autolink:to,blockSkip:Ba,br:Aa,code:ka,del:ea,delLDelim:ea,delRDelim:ea,emStrongLDelim:Ha,emStrongRDelimAst:Ka,emStrongRDelimUnd:Ya,escape:Oa,link:oo,nolink:co,punctuation:Fa,reflink:so,reflinkSearch:fo,tag:ro,text:ja,url:ea},go={...ho,emStrongLDelim:Wa,emStrongRDelimAst:Ja,emStrongRDelimUnd:Xa,link:K(/^!?\[(label)\]\((.*?)\)/).replace(`label`,ao).getRegex(),reflink:K(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace(`label`,ao).getRegex()},_o={...ho,emStrongRDelimAst:qa,emStrongLDelim:Ua,delLDelim:Za,delRDelim:Qa,url:K(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace(`emailProtocol`,mo).replace(`protocol`,po).replace(`email`,/[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),_backpedal:/(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,del:/^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,text:K(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).replace(`protocol`,po).replace(/emailProtocol/g,/(?:mailto|xmpp):/).replace(`wwwStart`,na?`(?<![^\\s*_~(])www\\.`:`www\\.`).getRegex()},vo={..._o,br:K(Aa).replace(`{2,}`,`*`).getRegex(),text:K(_o.text).replace(`\\b_`,`\\b_| {2,}\\n`).replace(/\{2,\}/g,`*`).getRegex()},yo={normal:wa,gfm:Ea,pedantic:Da},bo={normal:ho,gfm:_o,breaks:vo,pedantic:go},xo={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&#39;`},So=e=>xo[e];function J(e,t){if(t){if(q.escapeTest.test(e))return e.replace(q.escapeReplace,So)}else if(q.escapeTestNoEncode.test(e))return e.replace(q.escapeReplaceNoEncode,So);return e}function Co(e){return q.numericCharacterReference.test(e)?e.replace(q.numericCharacterReferenceOrAmpersand,(e,t,n)=>{if(t===void 0&&n===void 0)return`&amp;`;let r=t===void 0?Number.parseInt(n,16):Number.parseInt(t,10);return r===0||r>1114111||r>=55296&&r<=57343?`�`:r===38?`&amp;`:String.fromCodePoint(r)}):e}function wo(e){try{e=encodeURI(e).replace(q.percentDecode,`%`)}catch{return null}return e}function To(e,t){let n=e.replace(q.findPipe,(e,t,n)=>{let r=!1,i=t;for(;--i>=0&&n[i]===`\\`;)r=!r;return r?`|`:` |`}).split(q.splitPipe),r=0;if(n[0].trim()||n.shift(),n.length>0&&!n.at(-1)?.trim()&&n.pop(),t){if(n.length>t)n.splice(t);else for(;n.length<t;)n.push(``)}for(;r<n.length;r++)n[r]=n[r].trim().replace(q.slashPipe,`|`);return n}function Eo(e,t,n){let r=e.length;if(r===0)return``;let i=0;for(;i<r;){let a=e.charAt(r-i-1);if(a===t&&!n)i++;else if(a!==t&&n)i++;else break}return e.slice(0,r-i)}function Do(e){let t=e.split(`
`),n=t.length-1;for(;n>=0&&q.blankLine.test(t[n]);)n--;return t.length-n<=2?e:t.slice(0,n+1).join(`
`)}function Oo(e){return e.trim().replace(q.multipleSpaceGlobal,` `).toLowerCase().toUpperCase().toLowerCase()}function ko(e,t){if(e.indexOf(t[0])===-1&&e.indexOf(t[1])===-1)return-1;let n=0;for(let r=0;r<e.length;r++)if(e[r]===`\\`)r++;else if(e[r]===t[0])n++;else if(e[r]===t[1]&&(n--,n<0))return r;return n>0?-2:-1}var Ao=new WeakMap;function jo(e){let t={"*":-1,_:-1},n=-1,r=e.length;for(let i=0;i<r;i++){let a=e[i];if(a!==`*`&&a!==`_`&&a!==`~`)continue;let o=i===0?`
`:e[i-1],s=i+1;for(;s<r&&e[s]===a;)s++;o!==` `&&o!==`	`&&o!==`
`&&o!==`\r`&&o!==`\f`&&(a===`~`?n=i:t[a]=i),i=s-1}return{maskedSrc:e,lastPossibleEmStrongCloserIndex:t,lastPossibleDelCloserIndex:n}}function Mo(e,t){let n=jo(t),r=Ao.get(e);r?r.push(n):Ao.set(e,[n])}function No(e){let t=Ao.get(e);t&&(t.pop(),t.length===0&&Ao.delete(e))}function Po(e,t,n){let r=Ao.get(e)?.at(-1);return r&&r.maskedSrc===t?r.lastPossibleEmStrongCloserIndex[n]:jo(t).lastPossibleEmStrongCloserIndex[n]}function Fo(e,t){let n=Ao.get(e)?.at(-1);return n&&n.maskedSrc===t?n.lastPossibleDelCloserIndex:jo(t).lastPossibleDelCloserIndex}function Io(e,t=0){let n=t,r=``;for(let t of e)if(t===`	`){let e=4-n%4;r+=` `.repeat(e),n+=e}else r+=t,n++;return r}function Lo(e,t){let n=``;for(let r=0;r<e.length;r++){if(e[r]==="`"){let i=t.inline.code.exec(e.slice(r));if(i){n+=i[0],r+=i[0].length-1;continue}}e[r]===`\\`&&(e[r+1]===`[`||e[r+1]===`]`)?(n+=e[r+1],r++):n+=e[r]}return n}function Ro(e,t,n,r,i){let a=t.href,o=t.title||null,s=Lo(e[1],i),c=e[0].charAt(0)===`!`,l=r.state.inLink,u=r.state.linkEmitted,d=r.state.inRawBlock;r.state.inLink=!0,r.state.linkEmitted=!1;let f=r.inlineTokens(s),p=r.state.linkEmitted;if(r.state.linkEmitted=u,r.state.inLink=l,!c){if(p){r.state.inRawBlock=d;return}r.state.linkEmitted=!0}return{type:c?`image`:`link`,raw:n,href:a,title:o,text:s,tokens:f}}function zo(e,t,n){let r=e.match(n.other.indentCodeCompensation);if(r===null)return t;let i=r[1];return t.split(`
`).map(e=>{let t=e.match(n.other.beginningSpace);if(t===null)return e;let[r]=t;return e.slice(Math.min(r.length,i.length))}).join(`
`)}function Bo(e,t,n,r){if(!t.includes(`<`))return!1;for(let i=0;i<t.length;i++){if(t[i]===`\\`){i++;continue}if(t[i]==="`"){let e=r.inline.code.exec(t.slice(i));if(e){i+=e[0].length-1;continue}}if(t[i]!==`<`)continue;let a=e.slice(n+i),o=r.inline.tag.exec(a)||r.inline.autolink.exec(a);if(o){if(o[0].length>t.length-i)return!0;i+=o[0].length-1}}return!1}var Vo=class{options;rules;lexer;constructor(e){this.options=e||Qi}space(e){let t=this.rules.block.newline.exec(e);if(t&&t[0].length>0)return{type:`space`,raw:t[0]}}code(e){let t=this.rules.block.code.exec(e);if(t){let e=this.options.pedantic?t[0]:Do(t[0]);return{type:`code`,raw:e,codeBlockStyle:`indented`,text:e.replace(this.rules.other.codeRemoveIndent,``)}}}fences(e){let t=this.rules.block.fences.exec(e);if(t){let e=t[0],n=zo(e,t[3]||``,this.rules);return t[3]!==void 0&&(n===``||n.endsWith(`
`))&&(n+=`
`),{type:`code`,raw:e,lang:t[2]?t[2].trim().replace(this.rules.inline.anyPunctuation,`$1`):t[2],text:n}}}heading(e){let t=this.rules.block.heading.exec(e);if(t){let e=t[2].trim();if(this.rules.other.endingHash.test(e)){let t=Eo(e,`#`);(this.options.pedantic||!t||this.rules.other.endingSpaceTabChar.test(t))&&(e=t.trim())}return{type:`heading`,raw:Eo(t[0],`
`),depth:t[1].length,text:e,tokens:this.lexer.inline(e)}}}hr(e){let t=this.rules.block.hr.exec(e);if(t)return{type:`hr`,raw:Eo(t[0],`
`)}}blockquote(e){let t=this.rules.block.blockquote.exec(e);if(t){let e=Eo(t[0],`
`).split(`
`),n=``,r=``,i=[];for(;e.length>0;){let t=!1,a=[],o=0;for(;o<e.length;o++)if(this.rules.other.blockquoteStart.test(e[o]))a.push(e[o]),t=!0;else if(!t)a.push(e[o]);else break;e=e.slice(o);let s=a.join(`
`),c=s.replace(this.rules.other.blockquoteMarkerWhitespace,(e,t,n)=>n.startsWith(` `)?t+` `+n.slice(1):t+Io(n,t.length)).replace(this.rules.other.blockquoteSetextReplace,`
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
`,1)[0],d=t[1].length,f=this.options.pedantic?Io(u,d):u.replace(this.rules.other.leadingSpaceTab,e=>Io(e,d)),p=e.split(`
`,1)[0],m=!f.trim(),h=0;if(this.options.pedantic?(h=2,a=f.trimStart()):m?h=d+1:(h=f.search(this.rules.other.nonSpaceChar),h=h>4?1:h,a=f.slice(h),h+=d),m&&this.rules.other.blankLine.test(p)&&(e=e.substring(p.length+1),i=!0),!i){let t=this.rules.other.nextBulletRegex(h),n=this.rules.other.hrRegex(h),r=this.rules.other.fencesBeginRegex(h),i=this.options.pedantic?this.rules.other.pedanticHeadingBeginRegex(h):this.rules.other.headingBeginRegex(h),o=this.rules.other.htmlBeginRegex(h),s=this.rules.other.blockquoteBeginRegex(h),c=!1;for(;e;){let l=e.split(`
`,1)[0],u;if(p=l,this.options.pedantic?(p=p.replace(this.rules.other.listReplaceNesting,`  `),u=p):u=p.replace(this.rules.other.leadingSpaceTab,e=>Io(e)),r.test(p)||i.test(p)||o.test(p)||s.test(p)||t.test(p)||n.test(p))break;if(u.search(this.rules.other.nonSpaceChar)>=h||!p.trim())a+=`
`+u.slice(h),c=!1;else{if(m)break;let e=f;if(!this.options.pedantic&&!a.includes(`
`)&&!f.includes(`	`)){let t;for(;!n.test(e)&&(t=this.rules.other.nestedBlockMarker.exec(e));)e=e.slice(t[0].length);if(!e.trim())break}if(e.replace(this.rules.other.tabCharGlobal,`    `).search(this.rules.other.nonSpaceChar)>=4||r.test(e)||i.test(e)||o.test(e)||n.test(e))break;if(!this.options.pedantic&&!c){let e=f.replace(this.rules.other.nestedContainerMarkers,``);if(this.rules.block.fences.test(e)||this.rules.block.heading.test(e)||this.rules.block.hr.test(e))break}let t=!this.options.pedantic&&/^ {0,3}(?:=+|-+) *$/.test(p)&&this.rules.block.lheading.test(`${f}
${p}`)?`    ${u.replace(/^ {0,3}/,``)}`:p;a+=`
`+t,c=!0}m=!p.trim(),e=e.substring(l.length+1),f=u.slice(h)}}let ee=n.slice(l,r());o.loose||(c?o.loose=!0:this.rules.other.doubleBlankLine.test(ee)&&(c=!0)),o.items.push({type:`list_item`,raw:ee,task:!!this.options.gfm&&this.rules.other.listIsTask.test(a),loose:!1,text:a,tokens:[]})}let l=o.items.at(-1);if(l)l.raw=l.raw.trimEnd(),l.text=l.text.trimEnd();else return;o.raw=n.slice(0,r()).trimEnd();let u=[];for(let e of o.items)if(this.lexer.state.top=!1,u.push(this.lexer.inlineQueue.length),e.tokens=this.lexer.blockTokens(e.text,[]),!o.loose){let t=e.tokens.filter(e=>e.type===`space`);o.loose=t.length>0&&t.some(e=>this.rules.other.anyLine.test(e.raw))}for(let e=0;e<o.items.length;e++){let t=o.items[e],n=t.tokens[0];if(t.task&&(n?.type===`text`||n?.type===`paragraph`)){t.text=t.text.replace(this.rules.other.listReplaceTask,``),n.raw=n.raw.replace(this.rules.other.listReplaceTask,``),n.text=n.text.replace(this.rules.other.listReplaceTask,``);let r=this.lexer.inlineQueue;for(let t=u[e];t<r.length;t++)if(r[t].tokens===n.tokens){r[t].src=r[t].src.replace(this.rules.other.listReplaceTask,``);break}let i=this.rules.other.listTaskCheckbox.exec(t.raw);if(i){let e={type:`checkbox`,raw:i[0]+` `,checked:i[0]!==`[ ]`};t.checked=e.checked,o.loose?t.tokens[0]&&[`paragraph`,`text`].includes(t.tokens[0].type)&&`tokens`in t.tokens[0]&&t.tokens[0].tokens?(t.tokens[0].raw=e.raw+t.tokens[0].raw,t.tokens[0].text=e.raw+t.tokens[0].text,t.tokens[0].tokens.unshift(e)):t.tokens.unshift({type:`paragraph`,raw:e.raw,text:e.raw,tokens:[e]}):t.tokens.unshift(e)}}else t.task&&=!1}if(o.loose)for(let e of o.items){e.loose=!0;for(let t of e.tokens)t.type===`text`&&(t.type=`paragraph`)}return o}}html(e){let t=this.rules.block.html.exec(e);if(t){if(this.lexer.state.lastToken?.type===`paragraph`&&!this.rules.other.htmlBeginRegex(4).test(e))return;let n=Do(t[0]);return{type:`html`,block:!0,raw:n,pre:t[1]===`pre`||t[1]===`script`||t[1]===`style`,text:n}}}def(e){let t=this.rules.block.def.exec(e);if(t){if(!this.rules.other.startAngleBracket.test(t[2])&&ko(t[2],`()`)!==-1)return;let e=Oo(t[1]),n=t[2]?t[2].replace(this.rules.other.hrefBrackets,`$1`).replace(this.rules.inline.anyPunctuation,`$1`):``,r=t[3]?t[3].substring(1,t[3].length-1).replace(this.rules.inline.anyPunctuation,`$1`):t[3];return{type:`def`,tag:e,raw:Eo(t[0],`
`),href:n,title:r}}}table(e){let t=this.rules.block.table.exec(e);if(!t||!this.rules.other.tableDelimiter.test(t[2]))return;let n=To(t[1]),r=t[2].replace(this.rules.other.tableAlignChars,``).split(`|`),i=t[3]?.trim()?t[3].replace(this.rules.other.tableRowBlankLine,``).split(`
`):[],a={type:`table`,raw:Eo(t[0],`
`),header:[],align:[],rows:[]};if(n.length===r.length){for(let e of r)this.rules.other.tableAlignRight.test(e)?a.align.push(`right`):this.rules.other.tableAlignCenter.test(e)?a.align.push(`center`):this.rules.other.tableAlignLeft.test(e)?a.align.push(`left`):a.align.push(null);for(let e=0;e<n.length;e++)a.header.push({text:n[e],tokens:this.lexer.inline(n[e]),header:!0,align:a.align[e]});for(let e of i)a.rows.push(To(e,a.header.length).map((e,t)=>({text:e,tokens:this.lexer.inline(e),header:!1,align:a.align[t]})));return a}}lheading(e){let t=this.rules.block.lheading.exec(e);if(t){let e=t[1].trim();return{type:`heading`,raw:Eo(t[0],`
`),depth:t[2].charAt(0)===`=`?1:2,text:e,tokens:this.lexer.inline(e)}}}paragraph(e){let t=this.rules.block.paragraph.exec(e);if(t){let e=t[1].charAt(t[1].length-1)===`
`?t[1].slice(0,-1):t[1];return{type:`paragraph`,raw:t[0],text:e,tokens:this.lexer.inline(e)}}}text(e){let t=this.rules.block.text.exec(e);if(t)return{type:`text`,raw:t[0],text:t[0],tokens:this.lexer.inline(t[0])}}escape(e){if(e.charCodeAt(0)!==92)return;let t=this.rules.inline.escape.exec(e);if(t)return{type:`escape`,raw:t[0],text:t[1]}}tag(e){if(e.charCodeAt(0)!==60)return;let t=this.rules.inline.tag.exec(e);if(t)return!this.lexer.state.inLink&&this.rules.other.startATag.test(t[0])?this.lexer.state.inLink=!0:this.lexer.state.inLink&&this.rules.other.endATag.test(t[0])&&(this.lexer.state.inLink=!1),!this.lexer.state.inRawBlock&&this.rules.other.startPreScriptTag.test(t[0])?this.lexer.state.inRawBlock=!0:this.lexer.state.inRawBlock&&this.rules.other.endPreScriptTag.test(t[0])&&(this.lexer.state.inRawBlock=!1),{type:`html`,raw:t[0],inLink:this.lexer.state.inLink,inRawBlock:this.lexer.state.inRawBlock,block:!1,text:t[0]}}link(e){if(this.lexer.state.linkParenPossible===!1)return;let t=e.charCodeAt(0);if(t!==91&&t!==33)return;let n=this.rules.inline.link.exec(e);if(n){let t=n[0].charAt(0)===`!`?2:1;if(!this.options.pedantic&&Bo(e,n[1],t,this.rules))return;let r=n[2].trim();if(!this.options.pedantic&&this.rules.other.startAngleBracket.test(r)){if(!this.rules.other.endAngleBracket.test(r))return;let e=Eo(r.slice(0,-1),`\\`);if((r.length-e.length)%2==0)return}else{let e=ko(n[2],`()`);if(e===-2)return;if(e>-1){let t=(n[0].indexOf(`!`)===0?5:4)+n[1].length+e;n[2]=n[2].substring(0,e),n[0]=n[0].substring(0,t).trim(),n[3]=``}}let i=Eo(n[0].slice(0,-1),`\\`);if((n[0].length-i.length)%2==0)return;let a=n[2],o=``;if(this.options.pedantic){let e=this.rules.other.pedanticHrefTitle.exec(a);e&&(a=e[1],o=e[3])}else o=n[3]?n[3].slice(1,-1):``;return a=a.trim(),this.rules.other.startAngleBracket.test(a)&&(a=this.options.pedantic&&!this.rules.other.endAngleBracket.test(r)?a.slice(1):a.slice(1,-1)),Ro(n,{href:a&&a.replace(this.rules.inline.anyPunctuation,`$1`),title:o&&o.replace(this.rules.inline.anyPunctuation,`$1`)},n[0],this.lexer,this.rules)}}reflink(e,t){let n=e.charCodeAt(0);if(n!==91&&n!==33)return;let r;if((r=this.rules.inline.reflink.exec(e))||(r=this.rules.inline.nolink.exec(e))){let n=r[0].charAt(0)===`!`?2:1;if(!this.options.pedantic&&Bo(e,r[1],n,this.rules))return;let i=t[Oo(r[2]||r[1])];if(!i){let e=r[0].charAt(0);return{type:`text`,raw:e,text:e}}return Ro(r,i,r[0],this.lexer,this.rules)}}emStrong(e,t,n=``){let r=this.rules.inline.emStrongLDelim.exec(e);if(!r||!r[1]&&!r[2]&&!r[3]&&!r[4])return;let i=r[0][0],a=n===i,o=t.length-e.length,s=o;for(;!this.options.pedantic&&s>0&&t[s-1]===i;)s--;let c=[...t.slice(Math.max(0,s-2),s)].at(-1)??``,l=c===`*`||c===`_`||!!this.rules.inline.punctuation.exec(c);s<o&&(n=c);let u=s<o?l:n===`*`||n===`_`||!!this.rules.inline.punctuation.exec(n);if(r[4]&&n.match(this.rules.other.unicodeAlphaNumeric))return;let d=r[1]||r[3]||``;if(!d||!n||u){let n=[...r[0]].length-1,u,f,p=n,m=0,h=o-s+n,ee=!this.options.pedantic&&!!c.trim()&&(!!d||i===`*`&&!l);if(i!==`*`&&i!==`_`)return;let g=i===`*`?this.rules.inline.emStrongRDelimAst:this.rules.inline.emStrongRDelimUnd,te=Po(this,t,i),ne=t.length-e.length+n;if(te<ne)return;t=t.slice(-1*e.length+n);let re=te-ne;for(g.lastIndex=0;(r=g.exec(t))!==null&&!(r.index>re);){if(u=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!u)continue;if(f=[...u].length,r[3]||r[4]){p+=f;continue}if((r[5]||r[6]||ee)&&h%3&&!((h+f)%3)){if(a&&(r[5]||r[6]))break;m+=f;continue}if(p-=f,p>0)continue;f=Math.min(f,f+p+m);let t=[...r[0]][0].length,i=e.slice(0,n+r.index+t+f);if(Math.min(n,f)%2){let e=i.slice(1,-1);return{type:`em`,raw:i,text:e,tokens:this.lexer.inlineTokens(e)}}let o=i.slice(2,-2);return{type:`strong`,raw:i,text:o,tokens:this.lexer.inlineTokens(o)}}}}codespan(e){if(e.charCodeAt(0)!==96)return;let t=this.rules.inline.code.exec(e);if(t){let e=t[2].replace(this.rules.other.newLineCharGlobal,` `),n=this.rules.other.nonSpaceChar.test(e),r=this.rules.other.startingSpaceChar.test(e)&&this.rules.other.endingSpaceChar.test(e);return n&&r&&(e=e.substring(1,e.length-1)),{type:`codespan`,raw:t[0],text:e}}}br(e){let t=e.charCodeAt(0);if(t!==32&&t!==92&&t!==10)return;let n=this.rules.inline.br.exec(e);if(n)return{type:`br`,raw:n[0]}}del(e,t,n=``){if(e.charCodeAt(0)!==126)return;let r=this.rules.inline.delLDelim.exec(e);if(r&&(!r[1]||!n||this.rules.inline.punctuation.exec(n))){let n=[...r[0]].length-1,i,a,o=n,s=this.rules.inline.delRDelim,c=Fo(this,t),l=t.length-e.length+n;if(c<l)return;t=t.slice(-1*e.length+n);let u=c-l;for(s.lastIndex=0;(r=s.exec(t))!==null&&!(r.index>u);){if(i=r[1]||r[2]||r[3]||r[4]||r[5]||r[6],!i||(a=[...i].length,a!==n))continue;if(r[3]||r[4]){o+=a;continue}if(o-=a,o>0)continue;a=Math.min(a,a+o);let t=[...r[0]][0].length,s=e.slice(0,n+r.index+t+a),c=s.slice(n,-n);return{type:`del`,raw:s,text:c,tokens:this.lexer.inlineTokens(c)}}}}autolink(e){if(e.charCodeAt(0)!==60)return;let t=this.rules.inline.autolink.exec(e);if(t){let e,n;return t[2]===`@`?(e=t[1],n=`mailto:`+e):(e=t[1],n=e),{type:`link`,raw:t[0],text:e,href:n,autolink:!0,tokens:[{type:`text`,raw:e,text:e}]}}}url(e){let t;if(t=this.rules.inline.url.exec(e)){let e,n;if(t[2]===`@`)e=t[0],n=`mailto:`+e;else{let r;do r=t[0],t[0]=this.rules.inline._backpedal.exec(t[0])?.[0]??``;while(r!==t[0]);e=t[0],n=t[1]===`www.`?`http://`+t[0]:t[0]}return{type:`link`,raw:t[0],text:e,href:n,autolink:!0,tokens:[{type:`text`,raw:e,text:e}]}}}inlineText(e){let t=this.rules.inline.text.exec(e);if(t){let e=this.lexer.state.inRawBlock;return{type:`text`,raw:t[0],text:e?t[0]:Co(t[0]),escaped:e}}}},Y=class e{tokens;options;state;inlineQueue;tokenizer;constructor(e){this.tokens=[],this.tokens.links=Object.create(null),this.options=e||Qi,this.options.tokenizer=this.options.tokenizer||new Vo,this.tokenizer=this.options.tokenizer,this.tokenizer.options=this.options,this.tokenizer.lexer=this,this.inlineQueue=[],this.state={inLink:!1,inRawBlock:!1,linkEmitted:!1,linkParenPossible:!0,top:!0};let t={other:q,block:yo.normal,inline:bo.normal};this.options.pedantic?(t.block=yo.pedantic,t.inline=bo.pedantic):this.options.gfm&&(t.block=yo.gfm,t.inline=this.options.breaks?bo.breaks:bo.gfm),this.tokenizer.rules=t}static get rules(){return{block:yo,inline:bo}}static lex(t,n){return new e(n).lex(t)}static lexInline(t,n){return new e(n).inlineTokens(t)}lex(e){e=e.replace(q.carriageReturn,`
`),this.blockTokens(e,this.tokens);for(let e=0;e<this.inlineQueue.length;e++){let t=this.inlineQueue[e];this.state.inRawBlock=!1,this.inlineTokens(t.src,t.tokens)}return this.inlineQueue=[],this.tokens}blockTokens(e,t=[],n=!1){this.tokenizer.lexer=this;let r=this.state.lastToken;this.options.pedantic&&(e=e.replace(q.tabCharGlobal,`    `).replace(q.spaceLine,``));let i=1/0,a,o=this.options.gfm&&!this.options.pedantic&&this.tokenizer.paragraph===Vo.prototype.paragraph;for(;e;){if(e.length<i)i=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}this.state.lastToken=t.at(-1);let r;if(this.options.extensions?.block?.some(n=>(r=n.call({lexer:this},e,t))?(e=e.substring(r.raw.length),t.push(r),!0):!1))continue;if(r=this.tokenizer.space(e)){e=e.substring(r.raw.length);let n=t.at(-1);r.raw.length===1&&n!==void 0?n.raw+=`
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
`+r.text,this.inlineQueue.pop(),this.inlineQueue.at(-1).src=n.text):t.push(r)}else if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return this.state.top=!0,this.state.lastToken=r,t}inline(e,t=[]){return this.inlineQueue.push({src:e,tokens:t}),t}linkInText(e){if(!e.includes(`[`))return!1;let t=this.tokenizer.rules.inline.link;for(let n of e.matchAll(this.tokenizer.rules.inline.blockSkip))if(t.test(n[0])&&e.charAt(n.index-1)!==`!`)return!0;for(let t of e.matchAll(this.tokenizer.rules.inline.reflinkSearch)){let e=t[0],n=e.lastIndexOf(`[`);if(e.charAt(0)!==`!`&&Object.hasOwn(this.tokens.links,Oo(e.slice(n+1,-1)))&&!(n>1&&this.linkInText(e.slice(1,n-1))))return!0}return!1}inlineTokens(e,t=[]){this.tokenizer.lexer=this;let n=this.state.linkParenPossible;this.state.linkParenPossible=e.includes(`)`);try{return this.#e(e,t)}finally{this.state.linkParenPossible=n}}#e(e,t){let n=e.includes(`*`)||e.includes(`_`)||e.includes(`~`),r=n||this.options.hooks?.emStrongMask||this.tokenizer.emStrong!==Vo.prototype.emStrong||this.tokenizer.del!==Vo.prototype.del?this.#r(e):e;if(!n)return this.#t(e,r,t);Mo(this.tokenizer,r);try{return this.#t(e,r,t)}finally{No(this.tokenizer)}}#t(e,t,n){let r=!1,i=``,a=1/0;for(;e;){if(e.length<a)a=e.length;else{this.infiniteLoopError(e.charCodeAt(0));break}r||(i=``),r=!1;let o;if(this.options.extensions?.inline?.some(t=>(o=t.call({lexer:this},e,n))?(e=e.substring(o.raw.length),n.push(o),!0):!1))continue;if((o=this.tokenizer.escape(e))||(o=this.tokenizer.tag(e))||(o=this.tokenizer.link(e))){e=e.substring(o.raw.length),n.push(o);continue}if(o=this.tokenizer.reflink(e,this.tokens.links)){e=e.substring(o.raw.length);let t=n.at(-1);o.type===`text`&&t?.type===`text`?(t.raw+=o.raw,t.text+=o.text):n.push(o);continue}let s=e[0];if(s===`*`||s===`_`){let a=t.length-e.length;if(Po(this.tokenizer,t,s)<=a){let t=1;for(;t<e.length&&e.charCodeAt(t)===s.charCodeAt(0);)t++;let a=e.substring(0,t),o=n.at(-1);o?.type===`text`&&!o.escaped?(o.raw+=a,o.text+=a):n.push({type:`text`,raw:a,text:a,escaped:!1}),e=e.substring(t),i=s,r=!0;continue}}else if(s===`~`){let a=t.length-e.length;if(Fo(this.tokenizer,t)<=a){let t=1;for(;t<e.length&&e.charCodeAt(t)===126;)t++;let a=e.substring(0,t),o=n.at(-1);o?.type===`text`&&!o.escaped?(o.raw+=a,o.text+=a):n.push({type:`text`,raw:a,text:a,escaped:!1}),e=e.substring(t),i=s,r=!0;continue}}if((o=this.tokenizer.emStrong(e,t,i))||(o=this.tokenizer.codespan(e))||(o=this.tokenizer.br(e))||(o=this.tokenizer.del(e,t,i))||(o=this.tokenizer.autolink(e))||!this.state.inLink&&(o=this.tokenizer.url(e))){e=e.substring(o.raw.length),n.push(o);continue}let c=e;if(this.options.extensions?.startInline){let t=1/0,n=e.slice(1),r;this.options.extensions.startInline.forEach(e=>{r=e.call({lexer:this},n),typeof r==`number`&&r>=0&&(t=Math.min(t,r))}),t<1/0&&t>=0&&(c=e.substring(0,t+1))}if(o=this.tokenizer.inlineText(c)){e=e.substring(o.raw.length),o.raw.slice(-1)!==`_`&&(i=o.raw.slice(-1)),r=!0;let t=n.at(-1);t?.type===`text`?(t.raw+=o.raw,t.text+=o.text):n.push(o)}else if(e){this.infiniteLoopError(e.charCodeAt(0));break}}return n}#n(e){let{blockSkip:t,tag:n,autolink:r}=this.tokenizer.rules.inline,i=``,a=0,o;for(t.lastIndex=0;o=t.exec(e);){let s=o.index+(o[2]?o[2].length:0),c=o.index+o[0].length;if(e.charAt(s)===`<`){let i=e.slice(s),a=n.exec(i)||r.exec(i);if(!a){t.lastIndex=s+1;continue}c=s+a[0].length,t.lastIndex=c}i+=e.slice(a,s)+`[`+`a`.repeat(c-s-2)+`]`,a=c}return i+e.slice(a)}#r(e){let t=e;if(this.tokens.links&&e.includes(`[`)){let e=this.tokenizer.rules.inline.reflinkSearch,n=t=>{let r=t.lastIndexOf(`[`);if(!Object.hasOwn(this.tokens.links,Oo(t.slice(r+1,-1))))return t;if(r>1&&t.charAt(0)!==`!`){let i=t.slice(1,r-1);if(this.linkInText(i))return`[`+i.replace(e,n)+`][`+`a`.repeat(t.length-r-2)+`]`}return`[`+`a`.repeat(t.length-2)+`]`};t=t.replace(e,n)}return t=t.replace(this.tokenizer.rules.inline.anyPunctuationOutsideCode,(e,t,n)=>n?`+`.repeat(e.length):t?t+e.slice(t.length,-t.length).replace(/`/g,`+`)+t:e),t=this.#n(t),t=this.options.hooks?.emStrongMask?.call({lexer:this},t)??t,t}infiniteLoopError(e){let t=`Infinite loop on byte: `+e;if(this.options.silent)console.error(t);else throw Error(t)}},Ho=class{options;parser;constructor(e){this.options=e||Qi}space(e){return``}code({text:e,lang:t,escaped:n}){let r=(t||``).match(q.notSpaceStart)?.[0],i=e?e.replace(q.endingNewline,``)+`
`:``;return r?`<pre><code class="language-`+J(r)+`">`+(n?i:J(i,!0))+`</code></pre>
`:`<pre><code>`+(n?i:J(i,!0))+`</code></pre>
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
`}strong({tokens:e}){return`<strong>${this.parser.parseInline(e)}</strong>`}em({tokens:e}){return`<em>${this.parser.parseInline(e)}</em>`}codespan({text:e}){return`<code>${J(e,!0)}</code>`}br(e){return`<br>`}del({tokens:e}){return`<del>${this.parser.parseInline(e)}</del>`}link({href:e,title:t,text:n,tokens:r,autolink:i}){let a=i?J(n,!0):this.parser.parseInline(r),o=wo(e);if(o===null)return a;e=J(o,i);let s=`<a href="`+e+`"`;return t&&(s+=` title="`+J(t)+`"`),s+=`>`+a+`</a>`,s}image({href:e,title:t,text:n,tokens:r}){r&&(n=this.parser.parseInline(r,this.parser.textRenderer));let i=wo(e);if(i===null)return J(n);e=i;let a=`<img src="${J(e)}" alt="${J(n)}"`;return t&&(a+=` title="${J(t)}"`),a+=`>`,a}text(e){return`tokens`in e&&e.tokens?this.parser.parseInline(e.tokens):`escaped`in e&&e.escaped?e.text:J(e.text)}},Uo=class{parser;strong({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}em({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}codespan({text:e}){return e}del({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}html({text:e}){return e}text({text:e}){return e}link({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}image({text:e,tokens:t}){return t?this.parser.parseInline(t,this):e}br(){return`
`}checkbox({raw:e}){return e}},X=class e{options;renderer;textRenderer;constructor(e){this.options=e||Qi,this.options.renderer=this.options.renderer||new Ho,this.renderer=this.options.renderer,this.renderer.options=this.options,this.renderer.parser=this,this.textRenderer=new Uo,this.textRenderer.parser=this}static parse(t,n){return new e(n).parse(t)}static parseInline(t,n){return new e(n).parseInline(t)}parse(e){this.renderer.parser=this;let t=``;for(let n=0;n<e.length;n++){let r=e[n];if(this.options.extensions?.renderers?.[r.type]){let e=r,n=this.options.extensions.renderers[e.type].call({parser:this},e);if(n!==!1||![`space`,`hr`,`heading`,`code`,`table`,`blockquote`,`list`,`checkbox`,`html`,`def`,`paragraph`,`text`].includes(e.type)){t+=n===!1?``:n??``;continue}}let i=r;switch(i.type){case`space`:t+=this.renderer.space(i);break;case`hr`:t+=this.renderer.hr(i);break;case`heading`:t+=this.renderer.heading(i);break;case`code`:t+=this.renderer.code(i);break;case`table`:t+=this.renderer.table(i);break;case`blockquote`:t+=this.renderer.blockquote(i);break;case`list`:t+=this.renderer.list(i);break;case`checkbox`:t+=this.renderer.checkbox(i);break;case`html`:t+=this.renderer.html(i);break;case`def`:t+=this.renderer.def(i);break;case`paragraph`:t+=this.renderer.paragraph(i);break;case`text`:t+=this.renderer.text(i);break;default:{let e=`Token with "`+i.type+`" type was not found.`;if(this.options.silent)return console.error(e),``;throw Error(e)}}}return t}parseInline(e,t=this.renderer){this.renderer.parser=this;let n=``;for(let r=0;r<e.length;r++){let i=e[r];if(this.options.extensions?.renderers?.[i.type]){let e=this.options.extensions.renderers[i.type].call({parser:this},i);if(e!==!1||![`escape`,`html`,`link`,`image`,`checkbox`,`strong`,`em`,`codespan`,`br`,`del`,`text`].includes(i.type)){n+=e===!1?``:e??``;continue}}let a=i;switch(a.type){case`escape`:n+=t.text(a);break;case`html`:n+=t.html(a);break;case`link`:n+=t.link(a);break;case`image`:n+=t.image(a);break;case`checkbox`:n+=t.checkbox(a);break;case`strong`:n+=t.strong(a);break;case`em`:n+=t.em(a);break;case`codespan`:n+=t.codespan(a);break;case`br`:n+=t.br(a);break;case`del`:n+=t.del(a);break;case`text`:n+=t.text(a);break;default:{let e=`Token with "`+a.type+`" type was not found.`;if(this.options.silent)return console.error(e),``;throw Error(e)}}}return n}},Wo=class{options;block;constructor(e){this.options=e||Qi}static passThroughHooks=new Set([`preprocess`,`postprocess`,`processAllTokens`,`emStrongMask`]);static passThroughHooksRespectAsync=new Set([`preprocess`,`postprocess`,`processAllTokens`]);preprocess(e){return e}postprocess(e){return e}processAllTokens(e){return e}emStrongMask(e){return e}provideLexer(e=this.block){return e?Y.lex:Y.lexInline}provideParser(e=this.block){return e?X.parse:X.parseInline}};function Go(e,t){if(Array.isArray(t))for(let n=0;n<t.length;n++)e.push(t[n]);else e.push(t)}var Ko=class{defaults=Zi();options=this.setOptions;parse=this.parseMarkdown(!0);parseInline=this.parseMarkdown(!1);Parser=X;Renderer=Ho;TextRenderer=Uo;Lexer=Y;Tokenizer=Vo;Hooks=Wo;constructor(...e){this.use(...e)}walkTokens(e,t){let n=[];for(let r of e)switch(Go(n,t.call(this,r)),r.type){case`table`:{let e=r;for(let r of e.header)Go(n,this.walkTokens(r.tokens,t));for(let r of e.rows)for(let e of r)Go(n,this.walkTokens(e.tokens,t));break}case`list`:{let e=r;Go(n,this.walkTokens(e.items,t));break}default:{let e=r;this.defaults.extensions?.childTokens?.[e.type]?this.defaults.extensions.childTokens[e.type].forEach(r=>{let i=e[r].flat(1/0);Go(n,this.walkTokens(i,t))}):e.tokens&&Go(n,this.walkTokens(e.tokens,t))}}return n}use(...e){let t=this.defaults.extensions||{renderers:Object.create(null),childTokens:Object.create(null)};return e.forEach(e=>{let n={...e};if(n.async=this.defaults.async||n.async||!1,e.extensions&&(e.extensions.forEach(e=>{if(!e.name)throw Error(`extension name required`);if(`renderer`in e){let n=t.renderers[e.name];n?t.renderers[e.name]=function(...t){let r=e.renderer.apply(this,t);return r===!1&&(r=n.apply(this,t)),r}:t.renderers[e.name]=e.renderer}if(`tokenizer`in e){if(!e.level||e.level!==`block`&&e.level!==`inline`)throw Error(`extension level must be 'block' or 'inline'`);let n=t[e.level];n?n.unshift(e.tokenizer):t[e.level]=[e.tokenizer],e.start&&(e.level===`block`?t.startBlock?t.startBlock.push(e.start):t.startBlock=[e.start]:e.level===`inline`&&(t.startInline?t.startInline.push(e.start):t.startInline=[e.start]))}`childTokens`in e&&e.childTokens&&(t.childTokens[e.name]=e.childTokens)}),n.extensions=t),e.renderer){let t=this.defaults.renderer||new Ho(this.defaults);for(let n in e.renderer){if(!(n in t))throw Error(`renderer '${n}' does not exist`);if([`options`,`parser`].includes(n))continue;let r=n,i=e.renderer[r],a=t[r];t[r]=(...e)=>{let n=i.apply(t,e);return n===!1&&(n=a.apply(t,e)),n===!1?``:n??``}}n.renderer=t}if(e.tokenizer){let t=this.defaults.tokenizer||new Vo(this.defaults);for(let n in e.tokenizer){if(!(n in t))throw Error(`tokenizer '${n}' does not exist`);if([`options`,`rules`,`lexer`].includes(n))continue;let r=n,i=e.tokenizer[r],a=t[r];t[r]=(...e)=>{let n=i.apply(t,e);return n===!1&&(n=a.apply(t,e)),n}}n.tokenizer=t}if(e.hooks){let t=this.defaults.hooks||new Wo;for(let n in e.hooks){if(!(n in t))throw Error(`hook '${n}' does not exist`);if([`options`,`block`].includes(n))continue;let r=n,i=e.hooks[r],a=t[r];t[r]=Wo.passThroughHooks.has(n)?e=>{if(t.options.async&&Wo.passThroughHooksRespectAsync.has(n))return(async()=>{let n=await i.call(t,e);return a.call(t,n)})();let r=i.call(t,e);return a.call(t,r)}:(...e)=>{if(t.options.async)return(async()=>{let n=await i.apply(t,e);return n===!1&&(n=await a.apply(t,e)),n})();let n=i.apply(t,e);return n===!1&&(n=a.apply(t,e)),n}}n.hooks=t}if(e.walkTokens){let t=this.defaults.walkTokens,r=e.walkTokens;n.walkTokens=function(e){let n=[];return Go(n,r.call(this,e)),t&&Go(n,t.call(this,e)),n}}this.defaults={...this.defaults,...n}}),this}setOptions(e){return this.defaults={...this.defaults,...e},this}lexer(e,t){return Y.lex(e,t??this.defaults)}parser(e,t){return X.parse(e,t??this.defaults)}parseMarkdown(e){return(t,n)=>{let r={...n},i={...this.defaults,...r},a=this.onError(!!i.silent,!!i.async);if(this.defaults.async===!0&&r.async===!1)return a(Error(`marked(): The async option was set to true by an extension. Remove async: false from the parse options object to return a Promise.`));if(typeof t>`u`||t===null)return a(Error(`marked(): input parameter is undefined or null`));if(typeof t!=`string`)return a(Error(`marked(): input parameter is of type `+Object.prototype.toString.call(t)+`, string expected`));if(i.hooks&&(i.hooks.options=i,i.hooks.block=e),i.async)return(async()=>{let n=i.hooks?await i.hooks.preprocess(t):t,r=await(i.hooks?await i.hooks.provideLexer(e):e?Y.lex:Y.lexInline)(n,i),a=i.hooks?await i.hooks.processAllTokens(r):r;i.walkTokens&&await Promise.all(this.walkTokens(a,i.walkTokens));let o=await(i.hooks?await i.hooks.provideParser(e):e?X.parse:X.parseInline)(a,i);return i.hooks?await i.hooks.postprocess(o):o})().catch(a);try{i.hooks&&(t=i.hooks.preprocess(t));let n=(i.hooks?i.hooks.provideLexer(e):e?Y.lex:Y.lexInline)(t,i);i.hooks&&(n=i.hooks.processAllTokens(n)),i.walkTokens&&this.walkTokens(n,i.walkTokens);let r=(i.hooks?i.hooks.provideParser(e):e?X.parse:X.parseInline)(n,i);return i.hooks&&(r=i.hooks.postprocess(r)),r}catch(e){return a(e)}}}onError(e,t){return n=>{if(n.message+=`
Please report this to https://github.com/markedjs/marked.`,e){let e=`<p>An error occurred:</p><pre>`+J(n.message+``,!0)+`</pre>`;return t?Promise.resolve(e):e}if(t)return Promise.reject(n);throw n}}},qo=new Ko;function Z(e,t){return qo.parse(e,t)}Z.options=Z.setOptions=function(e){return qo.setOptions(e),Z.defaults=qo.defaults,$i(Z.defaults),Z},Z.getDefaults=Zi,Z.defaults=Qi;function Jo(...e){return qo.use(...e),Z.defaults=qo.defaults,$i(Z.defaults),Z}Z.use=Jo,Z.walkTokens=function(e,t){return qo.walkTokens(e,t)},Z.parseInline=qo.parseInline,Z.Parser=X,Z.parser=X.parse,Z.Renderer=Ho,Z.TextRenderer=Uo,Z.Lexer=Y,Z.lexer=Y.lex,Z.Tokenizer=Vo,Z.Hooks=Wo,Z.parse=Z,Z.options,Z.setOptions,Z.walkTokens,Z.parseInline,X.parse,Y.lex;var Yo=[`p`,`br`,`strong`,`em`,`del`,`ul`,`ol`,`li`,`a`,`code`,`blockquote`],Xo=[`href`,`start`],Zo=/^(?:https?:|mailto:|tel:)/i,Qo=new Ko({gfm:!0,breaks:!0});Qo.use({renderer:{heading({tokens:e}){return`<p><strong>${this.parser.parseInline(e)}</strong></p>`}}});function $o(e,t){return/^\/(?![/\\])/.test(e)?t+e:Zo.test(e)?e:null}function es(e,t){let n=document.createElement(`div`);n.className=`md`;let r=qi.sanitize(Qo.parse(e,{async:!1}),{ALLOWED_TAGS:Yo,ALLOWED_ATTR:Xo,ALLOW_DATA_ATTR:!1,ALLOW_ARIA_ATTR:!1,RETURN_DOM_FRAGMENT:!0});for(let e of r.querySelectorAll(`a`)){let n=$o(e.getAttribute(`href`)??``,t);n===null?e.replaceWith(...e.childNodes):(e.setAttribute(`href`,n),/^(?:tel|mailto):/i.test(n)||(e.setAttribute(`target`,`_blank`),e.setAttribute(`rel`,`noopener noreferrer`)))}return n.append(r),n}var ts=Yi(class extends Xi{last;render(e,t){return e===this.last?Te:(this.last=e,es(e,t))}}),Q=(e,t=!1)=>C`<svg
    class=${t?`icon filled`:`icon`}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    ${e}
  </svg>`,$={chat:Q(w`<path d="M4 12a8 7.5 0 1 1 3.4 6.1L4 20l.9-3.6A7 7 0 0 1 4 12z"/><path d="M8 12h2l1.5-3 2 6 1-3H16.5"/>`),pulse:Q(w`<path d="M3 12h4l2.5-6 4.5 12 2.5-6H21"/>`),close:Q(w`<path d="M6 6l12 12M18 6L6 18"/>`),more:Q(w`<circle cx="12" cy="5" r="1.7"/><circle cx="12" cy="12" r="1.7"/><circle cx="12" cy="19" r="1.7"/>`,!0),send:Q(w`<path d="M12 19V5M6 11l6-6 6 6"/>`),check:Q(w`<path d="M5 12.5l4.5 4.5L19 7.5"/>`),warning:Q(w`<path d="M12 4L2.8 19.5h18.4z"/><path d="M12 10v4.5M12 17v.2"/>`),clock:Q(w`<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>`),stethoscope:Q(w`<path d="M6 4v5a4 4 0 0 0 8 0V4M10 13v2.5a4.5 4.5 0 0 0 9 0V13"/><circle cx="19" cy="11" r="1.8"/>`),leaf:Q(w`<path d="M5 19C4 10 9 5 19 5c0 10-5 15-12 12.5M5 19c2-5 5-7.5 9-9.5"/>`),question:Q(w`<circle cx="12" cy="12" r="8.5"/><path d="M9.7 9.5a2.3 2.3 0 1 1 3.4 2c-.8.5-1.1 1-1.1 1.8M12 16.5v.2"/>`),phone:Q(w`<path d="M6 4h3l1.5 4-2 1.5a11 11 0 0 0 5 5l1.5-2 4 1.5v3a2 2 0 0 1-2 2A15 15 0 0 1 4 6a2 2 0 0 1 2-2z"/>`),link:Q(w`<path d="M14 5h5v5M19 5l-8 8M17 14v4a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1h4"/>`),up:Q(w`<path d="M8 11l3.5-6.5c1.5 0 2.3 1 2 2.5L13 10h4.5a2 2 0 0 1 2 2.4l-1 5a2 2 0 0 1-2 1.6H8zM8 11H4.5v8H8"/>`),down:Q(w`<path d="M16 13l-3.5 6.5c-1.5 0-2.3-1-2-2.5L11 14H6.5a2 2 0 0 1-2-2.4l1-5A2 2 0 0 1 7.5 5H16zM16 13h3.5V5H16"/>`),copy:Q(w`<rect x="9" y="9" width="10" height="10" rx="2"/><path d="M15 9V7a2 2 0 0 0-2-2H7a2 2 0 0 0-2 2v6a2 2 0 0 0 2 2h2"/>`),download:Q(w`<path d="M12 4v11M7 10.5l5 5 5-5M5 20h14"/>`),offline:Q(w`<path d="M4 4l16 16M8.5 15.5a5 5 0 0 1 6 .2M5 12a10 10 0 0 1 4-2.4M14 9.3a10 10 0 0 1 5 2.7M12 19.2v.1"/>`)},ns={emergency:$.warning,urgent:$.clock,see_doctor:$.stethoscope,self_care:$.leaf,cannot_assess:$.question};function rs(e,t){return C`<div class="calls">
    ${e.calls.map(({label:e,number:n})=>C`<a
          class="call"
          href="tel:${n.replace(/[^\d+*#]/g,``)}"
          aria-label=${t.call(e,n)}
          >${$.phone}<span>${e}</span><b>${n}</b></a
        >`)}
  </div>`}var is=(e,t)=>C`<ul>
    ${e.lines.map(e=>C`<li>${ts(e,t)}</li>`)}
  </ul>`;function as(e,{t,server:n}){let r=e.level===`emergency`;return C`<article
    class="card level ${e.level}"
    data-testid=${r?T:`alert`}
    aria-label=${t.levels[e.level]}
  >
    <p class="level-name">${ns[e.level]}<span>${t.levels[e.level]}</span></p>
    <h3>${e.title||e.text}</h3>
    ${is(e,n)} ${e.calls.length>0?rs(e,t):T}
  </article>`}function os({alert:e},t,n,r,i){return C`<section
    class="emergency ${t?`full`:`brief`}"
    aria-label=${r.levels.emergency}
    tabindex="-1"
  >
    <div role="alert" data-testid="alert">
      <p class="level-name">${$.warning}<span>${r.levels.emergency}</span></p>
      <h2>${e.title||e.text}</h2>
      ${rs(e,r)} ${t?is(e,i):T}
    </div>
    <button type="button" class="quiet" aria-expanded=${t} @click=${n}>
      ${t?r.showConversation:r.showEmergency}
    </button>
  </section>`}var ss=4e3,cs=200;function ls(e,t,n){let r=ss-e,i=r<0?n.tooLong(-r):r<=cs?n.charactersLeft(r):``,a=i?r<0?`shown over`:`shown`:``,o=r<0?`status`:T,s=e=>{let n=e.value.trim();n&&n.length<=4e3&&(e.value=``,t.say(n)),us(e),e.focus()};return C`<form class="composer" @submit=${e=>{e.preventDefault();let t=e.currentTarget.querySelector(`textarea`);t&&s(t)}}>
    <div class="field">
      <textarea
        data-testid="composer"
        rows="1"
        aria-label=${n.composer}
        aria-describedby="hint"
        aria-invalid=${r<0?`true`:T}
        placeholder=${n.placeholder}
        enterkeyhint="send"
        autocomplete="off"
        @keydown=${e=>{e.key!==`Enter`||e.shiftKey||e.isComposing||(e.preventDefault(),s(e.currentTarget))}}
        @input=${e=>{let n=e.currentTarget;us(n),t.typed(n.value.length)}}
      ></textarea>
      <button type="submit" class="send" data-testid="send" aria-label=${n.send}>
        ${$.send}
      </button>
    </div>
    <p class=${`hint ${a}`} id="hint" role=${o} .textContent=${i}></p>
  </form>`}function us(e){e.style.height=`auto`,e.scrollHeight>0&&(e.style.height=`${e.scrollHeight}px`)}function ds(e,t,n){let{progress:r,menuOpen:i,server:a}=e,o=(e,t,n=!1)=>C`<button type="button" class=${n?`danger`:``} @click=${t}>${e}</button>`,s=(e,t)=>C`<a href="${a}${t}" target="_blank" rel="noopener">
      ${e}<span class="hidden"> (${n.opensNewTab})</span>
    </a>`;return C`<header>
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
    ${e.closable?C`<button
            type="button"
            class="icon-button"
            data-testid="close"
            aria-label=${n.close}
            @click=${t.close}
          >
            ${$.close}
          </button>`:T}
    <div class="menu" id="menu" ?hidden=${!i}>
      ${o(n.restart,t.restart)} ${o(n.transcript,t.saveTranscript)}
      ${s(n.privacy,`/privacy`)} ${s(n.safety,`/safety`)}
      ${o(n.forget,t.askForget,!0)}
    </div>
    ${r?C`<div class="progress">
            <span>${n.progress(r.step,r.of)}</span>
            <progress
              max=${r.of}
              .value=${r.step}
              aria-label=${n.progress(r.step,r.of)}
            ></progress>
          </div>`:T}
  </header>`}function fs(e,t,n){return C`<div
    class="confirm"
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
  </div>`}var{I:ps}=Fe,ms=e=>e,hs=()=>document.createComment(``),gs=(e,t,n)=>{let r=e._$AA.parentNode,i=t===void 0?e._$AB:t._$AA;if(n===void 0)n=new ps(r.insertBefore(hs(),i),r.insertBefore(hs(),i),e,e.options);else{let t=n._$AB.nextSibling,a=n._$AM,o=a!==e;if(o){let t;n._$AQ?.(e),n._$AM=e,n._$AP!==void 0&&(t=e._$AU)!==a._$AU&&n._$AP(t)}if(t!==i||o){let e=n._$AA;for(;e!==t;){let t=ms(e).nextSibling;ms(r).insertBefore(e,i),e=t}}}return n},_s=(e,t,n=e)=>(e._$AI(t,n),e),vs={},ys=(e,t=vs)=>e._$AH=t,bs=e=>e._$AH,xs=e=>{e._$AR(),e._$AA.remove()},Ss=(e,t,n)=>{let r=new Map;for(let i=t;i<=n;i++)r.set(e[i],i);return r},Cs=Yi(class extends Xi{constructor(e){if(super(e),e.type!==Ji.CHILD)throw Error(`repeat() can only be used in text expressions`)}dt(e,t,n){let r;n===void 0?n=t:t!==void 0&&(r=t);let i=[],a=[],o=0;for(let t of e)i[o]=r?r(t,o):o,a[o]=n(t,o),o++;return{values:a,keys:i}}render(e,t,n){return this.dt(e,t,n).values}update(e,[t,n,r]){let i=bs(e),{values:a,keys:o}=this.dt(t,n,r);if(!Array.isArray(i))return this.ut=o,a;let s=this.ut??=[],c=[],l,u,d=0,f=i.length-1,p=0,m=a.length-1;for(;d<=f&&p<=m;)if(i[d]===null)d++;else if(i[f]===null)f--;else if(s[d]===o[p])c[p]=_s(i[d],a[p]),d++,p++;else if(s[f]===o[m])c[m]=_s(i[f],a[m]),f--,m--;else if(s[d]===o[m])c[m]=_s(i[d],a[m]),gs(e,c[m+1],i[d]),d++,m--;else if(s[f]===o[p])c[p]=_s(i[f],a[p]),gs(e,i[d],i[f]),f--,p++;else if(l===void 0&&(l=Ss(o,p,m),u=Ss(s,d,f)),l.has(s[d])){if(l.has(s[f])){let t=u.get(o[p]),n=t===void 0?null:i[t];if(n===null){let t=gs(e,i[d]);_s(t,a[p]),c[p]=t}else c[p]=_s(n,a[p]),gs(e,i[d],n),i[t]=null;p++}else xs(i[f]),f--}else xs(i[d]),d++;for(;p<=m;){let t=gs(e,c[m+1]);_s(t,a[p]),c[p++]=t}for(;d<=f;){let e=i[d++];e!==null&&xs(e)}return this.ut=o,ys(e,c),Te}});function ws(e){let t=e.currentTarget,n=[...t.querySelectorAll(`button, [role=radio]`)],r=n.indexOf(e.target),[i,a]=getComputedStyle(t).direction===`rtl`?[`ArrowLeft`,`ArrowRight`]:[`ArrowRight`,`ArrowLeft`],o={[i]:r+1,ArrowDown:r+1,[a]:r-1,ArrowUp:r-1,Home:0,End:n.length-1}[e.key];o===void 0||r<0||(e.preventDefault(),n[(o+n.length)%n.length]?.focus())}function Ts(e,{t,reply:n}){let r=new Set([n,...n.split(`; `)]);return C`<ul class="chips inert">
    ${e.map(e=>r.has(e.value)?C`<li class="chosen">
            ${$.check}${e.title}<span class="hidden"> (${t.chosen})</span>
          </li>`:C`<li>${e.title}</li>`)}
  </ul>`}function Es(e,{t,say:n}){return C`<div class="chips" role="group" aria-label=${t.choices} @keydown=${ws}>
    ${e.map(({title:e,value:t})=>C`<button type="button" class="chip" data-testid="choice" @click=${()=>n(t)}>
          ${e}
        </button>`)}
  </div>`}function Ds(e,t,{server:n,t:r}){let i=$o(t,n);return i===null?C`<span>${e}</span>`:C`<a href=${i} target="_blank" rel="noopener noreferrer"
    >${e}${$.link}<span class="hidden"> (${r.opensNewTab})</span></a
  >`}function Os({card:e},t){let{t:n,server:r}=t,i=e=>C`${ts(e,r)}`,a=(e,t,n)=>t?C`<div class=${n}>
          <h4>${e}</h4>
          ${i(t)}
        </div>`:T,{grade:o,thread:s,citations:c}=e;return C`<article class="card advice" data-testid="advice" aria-label=${e.title}>
    <h3>${e.title}</h3>
    ${e.claim?C`<div class="claim">${i(e.claim)}</div>`:T}
    ${s?C`<p class="thread">
            ${n.adviceThread} ${Ds(s.title||s.site,s.url,t)}
            ${s.title?C`<span class="muted">${s.site}</span>`:T}
          </p>`:T}
    ${o?C`<p class="grade">
            <b aria-hidden="true">${o.letter}</b><span aria-hidden="true">${o.words}</span
            ><span class="hidden">${n.adviceGrade(o.letter,o.words)}</span>
          </p>`:T}
    ${a(n.adviceWhy,e.why,`why`)} ${a(n.adviceHow,e.how,`how`)}
    ${a(n.adviceCaution,e.caution,`caution`)}
    ${e.evidence?C`<details>
            <summary>${n.adviceEvidence}</summary>
            ${i(e.evidence)}
          </details>`:T}
    ${c.length>0?C`<details>
            <summary>${n.adviceCitations} (${c.length})</summary>
            <ul>
              ${c.map(e=>C`<li>${Ds(e.text||e.url,e.url,t)}</li>`)}
            </ul>
          </details>`:T}
  </article>`}var ks=[{place:`abdomen`,side:null,d:`M350.35 712.81c-29.15-9.93-37.98-100.69-39.47-126.61a.99.99 0 01.33-.8c3.58-3.26 27.61-1.47 34.62-.93 4.41.34 15.27 1.31 15.26 7.53-.05 40.77.64 82.05-1.96 122.72a1.29 1.29 0 01-1.86 1.08c-2.3-1.14-4.12-2.04-6.92-2.99zM416.32 584.73q1.14.41 1.07 1.62c-1.62 26.44-9.96 116.68-40.43 126.74-2.27.75-4.15 2.12-6.35 2.73q-1.18.33-1.3-.89-.86-9.2-1.06-17.75c-.83-35.67-.91-71.2-1.01-106.88q0-.5.31-.89c4.95-6.46 41.69-7.25 48.77-4.68z`},{place:`groin`,side:`right`,d:`M280.26 647.4c11.65 10.74 22.18 21.04 31.02 34.3 15.82 23.72 27.55 49.72 34.01 77.58 1.34 5.79-6.14 20.34-12.62 20.22q-.52-.01-.72-.49-.67-1.59-1.21-3.13c-14.68-41.71-27.96-79.71-46.87-117.01-1.9-3.74-3.05-7.33-4.06-11.2a.27.27 0 01.45-.27zM331.64 898.32q-.17.57-.23-.02c-2.23-25.01-8.47-50.09-14.25-74.53q-19.4-82.1-42.46-163.69-.58-2.08.33-.13c19.88 42.53 38.94 86.51 51.64 132.07 9.49 34.06 15.59 71.67 4.97 106.3zM334.46 789.17c1.56-2.63 14.39-20.38 16.2-20.37a1.71 1.7-89.2 011.7 1.76q-1.12 34.88-7.4 68.95c-.38 2.06-1.41 4.27-2.16 6.23q-.24.62-.34-.04-3.68-25.45-8.44-50.7c-.34-1.79-.63-4 .44-5.83z`},{place:`groin`,side:`left`,d:`M395.47 779.4c-5.7 1.33-11.34-11.87-12.46-15.86q-.61-2.18-.02-4.65 10.17-42.64 35.06-78.81c9.47-13.77 18.83-22.36 29.85-32.56q.55-.5.4.22-1.12 5.7-3.73 10.83c-19.44 38.38-33.3 79.2-47.77 119.65a1.84 1.83-86.4 01-1.33 1.18zM453.65 658.99q.67-1.43.23.09-26.73 93.75-48.63 189.74c-1.98 8.7-3.66 17.9-5.44 26.84q-2.19 11.05-2.78 22.43a.15.15 0 01-.3.04c-8.18-24.48-6.74-51.98-1.87-76.86 11.07-56.49 34.44-110.42 58.79-162.28zM377.91 768.67c1.49.84 1.76 1.49 2.66 2.66q6.16 8.04 12.23 16.13c1.88 2.52 1.97 4.18 1.38 7.45q-4.57 25.23-8.43 50.57-.11.71-.4.05-1.89-4.29-2.54-8.09-5.57-32.28-6.98-65.01-.09-2 .81-3.44a.95.94 30.8 011.27-.32z`},{place:`quad`,side:`right`,d:`M292.42 935.6q-.95-.52-1.57-1.4-4.1-5.79-7-13.53-7.8-20.79-13.3-42.33c-9.06-35.53-19.33-71.36-25.03-107.59-5.33-33.86 4-74.19 20.7-103.37q.35-.62.53.07c14.44 55.57 39.03 107.94 41.45 165.34 1.11 26.34.66 52.96-3.6 79.03-.63 3.83-4.73 27.81-12.18 23.78zM322.69 945.72c-3.73 6.14-10.77-2.43-12.6-5.6-3.16-5.47-2.62-14.93-1.78-20.81 4.03-28.09 5.6-52.81 3.48-80.78q-.06-.79.28-.08 15.77 32.83 14.26 68.9c-.4 9.54-2.94 22.48-2.91 34.13q.01 3.02-.73 4.24z`},{place:`quad`,side:`left`,d:`M437.82 933.52c-8.9 14.18-15.15-26.74-15.46-29.25q-5.26-43.04-1.19-86.08c4.9-51.8 26.91-99.32 40.38-150.92q.18-.66.5-.06c17.25 31.67 25.39 68.28 20.54 104.36q-2.29 17.02-8.71 42.76-7.56 30.25-15.2 60.47-6.13 24.25-15.06 47.61-1.83 4.79-5.8 11.11zM406.69 946.81c-3.24-2.77-1.48-10.64-2.01-14.71q-2.23-17.18-2.57-22.16c-1.75-25.07 3.61-49.11 13.98-71.92q.23-.51.2.05c-1.2 19.15-1.28 38.18.83 57.38q1.68 15.4 3.39 30.8c.43 3.92-.31 9.71-2.09 13.33-1.62 3.28-7.58 10.77-11.73 7.23z`},{place:`it_band`,side:`right`,d:`M275.11 942.93q-2.42-2.18-3.57-5.24c-3.98-10.61-7.68-21.02-12.81-31.32-7.85-15.76-10.77-34.56-13.2-51.46-2.11-14.63-2.31-31.47-3.93-47.18-.22-2.16-1.04-12.78.46-13.79q1.36-.92 2.08.55c1.5 3.08 3.12 6.12 3.66 9.58q8.21 52.38 26.36 102.15c2.87 7.87 9.98 30.5 1.85 36.74a.71.7-42.5 01-.9-.03z`},{place:`it_band`,side:`left`,d:`M451.79 942.6c-9.95-10.01 4.97-42.91 8.94-55.41q12.55-39.53 19.27-80.47c.49-2.97 2.64-12.34 5.41-13.28a.83.83 0 011.09.64q.74 4 .45 7.92c-1.99 26.52-3.37 58.99-11.01 87.73q-2.53 9.5-7.46 18.8c-4.38 8.24-6.97 16.72-10.08 25.27q-1.66 4.54-4.55 8.63a1.35 1.35 0 01-2.06.17z`},{place:`knee`,side:`right`,d:`M297.69 1008.37c-7.27 7.29-16.34 3.42-19.64-5.18q-6.18-16.11-9.57-30.68c-1.99-8.6-2.24-19.68 9.72-19.91q13.12-.24 26.05 2.15 1.71.32 3.29 1.02a1.17 1.15 4.2 01.63.72c3.17 10.27 2.5 23.36.05 33.69q-2.37 10.01-10.53 18.19zM288.03 1059.54c-6.99-5.81 13.75-46.43 17.3-53.91q7.3-15.38 10.9-32.01c.74-3.42 2-6.31 4.18-8.64a1.36 1.35 54.7 012.23.39c3.97 9.09 1.66 13.86-1.67 24.65q-10.23 33.19-27.2 63.57-1.8 3.23-4.2 5.84a1.13 1.12-49 01-1.54.11z`},{place:`knee`,side:`left`,d:`M430.44 1008.31c-12.92-12.62-14.34-33.49-10.92-50.31.31-1.53 1.09-2.53 2.73-2.86q11.44-2.25 23.08-2.59c14.13-.42 17.31 5.67 14.54 18.63q-3.13 14.69-9.12 30.37c-3.45 9.03-11.63 15.25-20.31 6.76zM438.96 1059.52q-2.25-1.89-3.8-4.64-20.15-35.92-31.06-75.66-2.11-7.68 1.95-14.16a1.16 1.16 0 011.91-.08c2.26 3.06 3.4 5.4 4.26 9.37 3.98 18.54 10.94 32.53 20.07 51.09 3.51 7.14 11.38 26.16 8.5 33.61a1.16 1.16 0 01-1.83.47z`},{place:`shin`,side:`right`,d:`M263.52 973.59a.6.6 0 011.09-.14q1.38 2.22 1.83 5.06c7.87 49.97 18.01 99.59 25 149.68q4.63 33.19 4.31 67.55-.04 3.45-2.15 5.76-.4.44-.75-.03-1.89-2.58-3.08-5.51c-11.63-28.6-20.46-58.12-24.26-88.68q-4.96-39.97-5.72-69.53c-.13-5.27-.17-12.59.35-18.98q1.7-20.77 2.52-41.6c.04-1.16.52-2.43.86-3.58zM252.09 1032.57c.24-3.71 2.14-22.17 4.63-24.18a1.03 1.02-17.9 011.67.85c-.45 7.89-1.27 16-1.49 23.45q-.57 18.93-.66 37.88-.02 3.63.34 6.85c2.08 18.76 5.56 37.32 9.3 55.8 3.82 18.84 9.13 37.64 13.11 56.63q2.44 11.68 2.08 17.95c-.32 5.7-3.08 20.49-8.51 23.92a.62.62 0 01-.84-.16q-1.2-1.65-.95-3.55c.92-7.26 1.45-14.15-.3-21.52q-8.25-34.74-13.62-59.06c-1.86-8.44-3.17-17.18-3.93-26.3q-3.69-44.24-.83-88.56zM315.01 1025.17a.16.16 0 01.32.02c4.06 25.75 8.98 52.72 8.71 77.81q-.13 12.06-5.74 26.31c-7.2 18.3-8.93 38.57-15.95 56.93q-.18.48-.21-.03c-1.87-34.47-5.67-65.91-8.56-103.28q-.97-12.49 4.44-23.14 7.47-14.69 15.14-29.29c.81-1.55 1.35-3.62 1.85-5.33z`},{place:`shin`,side:`left`,d:`M463.39 973.68a.7.7 0 011.25-.1c.27.46.64 1.34.68 1.93q1.26 20.88 2.53 41.76.66 10.82.39 19.98-1.23 40.77-7.51 82.25c-3.91 25.87-12.19 51.55-21.96 75.76q-1.13 2.79-3.27 6.13-.29.44-.71.12c-2.68-2.06-2.32-6.7-2.29-10.32.26-31.03 2.71-55.52 8.76-91.4q9.27-55.06 18.94-110.05c.8-4.5.99-10.52 3.19-16.06zM455.5 1231.67c-7.13-5.81-9.23-24.34-8.2-31.86 1.41-10.32 4.63-23.14 7.98-36.33q9.54-37.46 15.15-75.74c2.86-19.5 1.53-40.15.75-59.8-.22-5.67-.98-12.51-1.23-18.75a.97.97 0 011.87-.4c.35.86.92 1.76 1.12 2.68q2.96 14.31 3.31 20.53 2.37 43.28-.49 84.75-1.21 17.42-5.43 35.77-6.33 27.51-12.84 54.98-2.01 8.49-.11 18.36c.36 1.9.11 3.95-.68 5.55a.79.79 0 01-1.2.26zM412.77 1025.44a.14.14 0 01.27-.04c4.88 11.62 10.93 22.01 17.28 34.78 4.07 8.19 4.71 14.41 4.1 24.25-2.13 34.3-6.27 68.85-8.45 101.59q-.05.69-.31.05-1.48-3.67-2.28-6.75c-4.34-16.75-8.78-38.38-16.39-57.57q-1.4-3.55-2.2-10.11c-1.78-14.73-.2-31.24 2.04-45.88q3.06-20.02 5.94-40.32z`},{place:`ankle`,side:`right`,d:`M291.88 1208.11c5.48-1.03 11.85 5.55 13.38 10.37q2.45 7.74 1.47 16.83-.09.83-.45.08c-4.31-9.05-8-16.99-15.39-23.88a1.98 1.98 0 01.99-3.4zM275.88 1270.94c-4.41-3.87-7.4-7.17-4.91-13.37q4.78-11.92 5.49-21.32.62-8.27 6.22-12.84c9-7.33 20.8 15 23.1 22.1 2.55 7.91 4.83 16.36 4.49 24.5-.31 7.14-2.02 17.4-6.49 23.1q-.3.38-.53-.05c-5.67-10.74-18.6-14.41-27.37-22.12z`},{place:`ankle`,side:`left`,d:`M430.92 1209.12c2.24-1.35 10.54-2.02 6.02 2.65q-9.99 10.32-14.82 23.8a.28.28 0 01-.55-.08c-.52-10.27-.48-20.45 9.35-26.37zM445.01 1223.26c8.45 6.56 6.46 16.66 9.35 25.59q1.76 5.43 3.47 10.88c3.84 12.26-27.75 21.49-32.21 32.42q-1.02 2.51-2.17.05c-6.91-14.82-6.79-29.36-1.78-44.58q2.82-8.57 8.02-16.04c3.02-4.35 9.61-12.76 15.32-8.32z`},{place:`forefoot`,side:`right`,d:`M264.5 1334.5c-3.98-.34-18.59-4.25-19.04-9.44a1.4 1.4 0 01.27-.94c9.66-13.03 20.9-25.49 28.65-39.78q.25-.47.78-.37 9.76 1.78 17.73 7.65a1.19 1.18 43 01.07 1.86c-1.32 1.11-1.65 2.62-1.06 4.35 2.96 8.57-.92 16.55-4.81 25.34-1.79 4.06-1.76 8.99-2.81 13.62a1.56 1.56 0 01-1.99 1.14q-8.36-2.64-17.79-3.43zM291.87 1340.12c-2.25-2.64-2.07-5.93-.78-9.35q3.34-8.88 4.02-18.35.43-6.02 1.25-8.74 1.32-4.37 3.45-8.22a.66.65 53.7 011.21.19q1.97 9.26 6.28 17.3c2.59 4.85-.82 11.49-2.92 16.14a1.81 1.78-35.8 00-.16.94q.42 4.3-1.9 7.94-.22.33-.61.43l-8.79 2.06a1.06 1.06 0 01-1.05-.34z`},{place:`forefoot`,side:`left`,d:`M444.66 1337.65q-1.08-1.3-1.28-3.09c-.52-4.48-.73-8.39-2.77-12.64-3.51-7.31-7.06-16.37-4.43-23.19.77-1.99.92-3.79-.76-5.13a1.29 1.28 46.4 01.04-2.04q7.96-5.76 17.59-7.64.46-.1.69.32c7.25 13.1 17.21 24.83 26.45 36.56q1.11 1.41 2.51 3.8a1.17 1.14-51 01.09.95c-1.75 5.01-12.93 7.89-17.77 8.55q-9.87 1.36-19.54 3.82a.82.8-26.2 01-.82-.27zM426.94 1338.55c-2.01-.34-2.96-5.48-3-7.12-.15-6.02-6.29-11.65-3.12-17.89q4.35-8.53 6.34-17.75a.78.78 0 011.47-.17c2.12 4.52 4.18 9.08 4.35 14.33q.35 10.43 3.97 20.24c1.19 3.22 1.52 5.83.39 8.78a2.32 2.31 19.3 01-2.87 1.38q-3.44-1.09-7.53-1.8z`}],As=[{place:`lower_back`,side:null,d:`M986.76 627.1c-3.13-13.13-7.31-49.77 7.27-58.07 2.4-1.37 4.8-.82 6.7 1.29 6.15 6.8 16.22 18.56 18.77 28.15a1.35 1.3 52.6 01-.11.98c-2.51 4.53-9.96 8.09-15.83 11.36q-5.47 3.06-11.33 10.52c-1.23 1.56-2.6 4.3-4.5 6.06a.59.58-28.2 01-.97-.29zM1023.15 607.96a2.06 2.04-74.3 01-.94-1.69c-.17-10.98 5.04-24.58 8.79-34.9q15.61-42.83 36-83.59a1.11 1.1-62.5 011.51-.48c1.25.66 3.21 12.98 3.46 15.08q6.94 59.25 2.82 116.88-.62 8.66-3.1 19.37-.13.53-.59.24l-47.95-30.91zM1090.76 581.75q.62-5.16 0-10.27.22-29.79 3.05-59.5 1.1-11.58 3.91-22.88.31-1.27.44-1.43 1.08-1.43 1.88.17 23.38 46.97 40.14 96.18c1.8 5.28 5.84 16.69 4.38 22.96a1.64 1.64 0 01-.71 1.01l-47.63 30.72q-1.12.72-1.34-.6-4.54-28-4.12-56.36zM1151.19 603.31q-5.39-3.38-2.19-9.05 8.03-14.22 17.88-24.62c3.49-3.69 9.04.89 10.97 3.99q2.92 4.66 3.8 10.14 3.5 21.77-1.21 43.02a.96.96 0 01-1.77.28c-6.92-11.85-16.03-16.56-27.48-23.76z`},{place:`glute`,side:`left`,d:`M1045.06 626.19q1.42.61 4.11 4.4.27.39-.19.52c-14.47 4.12-26.13 7.4-38.13 15.77q-15.37 10.71-30.53 21.6a.55.54 74.9 01-.86-.5c1.19-13.13 10.35-35.23 20.46-45.06 9.14-8.88 34.99-1.11 45.14 3.27zM1007.94 762.81c-16.94-16.64-29.37-37.66-31.47-61-2.06-22.84 15.63-34.95 32.18-45.71 8.2-5.33 46.51-27.32 54.37-17.65 5.92 7.29 13.38 15.84 15.44 25.21q3.01 13.63 2.44 27.6-.94 22.59-6.27 44.49c-2.43 9.96-2.9 17.16-2.59 26.75.47 14.83-18.52 17.18-29.12 14.07-6.38-1.87-13.79-4.83-21.35-6.25q-7.39-1.38-13.63-7.51z`},{place:`glute`,side:`right`,d:`M1117.94 631.04q-.13-.03-.27-.06-.12-.02-.06-.13 2.58-4.2 7.05-5.92 12.71-4.87 26.13-5.81c12.93-.91 17.1 3.08 23.28 13.06 5.71 9.22 13.32 24.7 13.44 36.06q.01.76-.61.32-16.65-11.74-33.2-23.51c-10.03-7.14-23.72-10.58-35.76-14.01zM1124.12 776.61c-9.28 2.74-26.75 1.29-28.86-10.88-1.05-6.03.27-14.88-1.3-23.27q-.54-2.94-2.15-9.35c-3.2-12.81-4.02-23.33-5.08-35.27-1.07-12.03-.57-22 1.64-33.17q1.1-5.6 4.19-10.41 8.74-13.58 11.87-16.59c4.96-4.77 15.84.18 21.19 2.11q19.7 7.12 40.17 21.43c9.59 6.7 19.29 14.31 22.93 25.17 4.81 14.37-.65 33.88-7.42 46.87q-7.79 14.97-21.39 28.9-6.74 6.9-15.26 8.36c-7.07 1.21-13.68 4.08-20.53 6.1z`},{place:`hamstring`,side:`left`,d:`M963.27 741.53a.71.7 31.7 011.19-.28q1.51 1.62 2.47 3.99c4.6 11.41 8.93 22.66 11.07 34.72 3.38 19.14 4.84 38.23 3.12 57.74q-1.68 19.06-2.99 38.15c-.51 7.55-.88 15.71.07 23.18q1.08 8.54 1.39 17.57a.52.52 0 01-.98.25q-1.03-2.07-1.8-4.62-5.13-16.92-7.25-34.49-5.01-41.45-6.86-83.17-1.09-24.75-.07-49.51.06-1.59.64-3.53zM1030.2 791.53q.17-.36.38-.03c5.26 8.11 9.94 16.15 12.47 25.64 3.12 11.72 5.87 24.36 4.31 36.24q-.5 3.8-3.57 14.02c-10.75 35.81-12.83 74.2-18.5 111.1q-.82 5.4-2.55 10.55-.23.68-.59.07c-4.72-8.07-5.18-25.09-5.34-34.81-.7-43.69 1.92-87.82 6.38-131.28 1.41-13.74 1.99-21.15 7.01-31.5zM998.81 761.94q14.07 14.17 20.1 33.62c.98 3.15-.78 9.61-.93 12.91q-1.3 27.63-2.3 55.27c-.55 15.31-1.54 30.27-5.12 45.26q-8.62 36.18-22.76 68.73-3.65 8.41-10.15 17.19-.45.61-.41-.14c.11-1.93.82-4.15.99-5.71q2.45-22.72 6.08-45.26c2.83-17.66 4.18-35.95 4.33-52.37.33-36.43-.75-73.34 1.47-109.68.33-5.32 1.07-16.16 4.7-20.25q.33-.36.81-.45 1.95-.37 3.19.88zM1052.52 855.62a.04.04 0 01.08.01q1.07 9.9 2.17 19.87.33 3.04-2.37 14.18c-3.83 15.8-8.15 31.11-8.9 47.47-.99 21.61-3.11 45.66-9.92 66.3q-1.49 4.52-.87-.2 3.38-25.36 3.7-51.99c.05-3.74-.4-10.32.2-15.58 2.19-19.2 7.39-38.25 11.75-57.05 1.78-7.64 2.93-15.21 4.16-23.01z`},{place:`hamstring`,side:`right`,d:`M1183.25 947.53c2.57 14.85 4.32 31.11 6.22 46.14q.35 2.74-1.11.39c-14.67-23.67-23.34-52.15-30.55-79.32q-5.08-19.14-5.97-39.05-1.36-30.37-2.44-60.74c-.22-6.09-2.56-15.63-.55-21.57q5.87-17.35 18.96-31.07c10.77-11.28 10.17 46.55 10.16 48.97-.13 41.09-.45 74.18 1.91 110.07.57 8.75 1.88 17.53 3.37 26.18zM1136.43 791.52q.27-.42.49.03c3.12 6.46 4.84 12.26 5.68 19.83 5.07 45.8 8.05 94.61 7.56 140.76-.13 11.8-.46 26.22-5.13 37.08a.44.44 0 01-.83-.06q-2.51-9.14-3.69-18.41-3.54-27.64-7.36-55.24c-2.49-18-5.47-35.67-11.09-52.26q-4.35-12.82-2.08-26.75c1.76-10.77 3.58-21.61 8.46-31.16q3.58-6.99 7.99-13.82zM1115.03 856.73c2.03 18.72 7.11 37.44 11.47 55.77 2.25 9.46 3.94 19.51 3.95 30.11q.02 31.7 4.08 63.16.16 1.26-.29.07-2.7-7.15-4.19-14.6c-4.44-22.21-5.71-40.52-6.87-61.23-.24-4.24-1.19-9.64-2.23-13.92q-3.94-16.25-7.7-32.55c-2.09-9.04.08-18.69 1.6-27.66q.07-.38.32-.09.16.19.01.4-.19.24-.15.54zM1202.61 741.08a.44.44 0 01.72.03c.52.82.9 1.86.95 2.91q.73 15.98.37 31.97-1.16 52.95-7.85 105.49-1.88 14.74-5.97 29.04-1 3.52-1.92 4.95-1.57 2.47-1.39-.37c.58-9.44 1.83-19.17 1.71-28.16-.32-24.52-4.94-49.11-3.95-72.75.69-16.54 2.5-33.51 7.54-49.38q2.99-9.4 6.61-18.6.74-1.88 3.18-5.13z`},{place:`calf`,side:`left`,d:`M982.69 1149.31c-3.07-2.23-3.98-6.24-5.24-11.03-7.19-27.14-7.88-53.18-6.67-82.78q1.03-25.29 9.23-47.45c4.77-12.89 15.33-24.77 23.79-36q.82-1.09.74.27c-1.37 22.86-2.72 45.67-3.11 68.49-.52 30.56-1.51 61.11-.42 91.68.24 6.83-2.77 16.29-10.08 18.37q-4.39 1.25-8.24-1.55zM983.99 1163.56c7.15-5.59 16.16-.63 17 8.23q4.31 45.02 5.22 90.26c.16 8.25-.8 15.79-2.19 23.65q-.45 2.52-1.43 3.66-.95 1.11-1.22-.33c-5.03-26.7-8.28-53.49-11.87-80.36q-1.68-12.52-3.24-18.71-2.04-8.12-5.53-18.24c-1.03-3 .8-6.25 3.26-8.16zM1013.69 1150.31c-4.8-2.61-4.66-16.17-4.36-20.75 2.34-36.49 3.44-73.94 1.04-110.45-1.03-15.55.02-31.49.62-47.06q.03-.66.25-.03c2.28 6.45 4.52 12.88 7.39 19.11 5.12 11.14 11.5 22.91 14.83 33.92q2.34 7.74 3.97 16.46 5.3 28.43 5.62 56.09c.2 18.32-7.9 40-22.63 51.79q-3.42 2.73-6.73.92zM1014.14 1164.37c7-1.83 14.1 2.2 14.11 9.95q.06 29.04-5.62 57.41c-3.87 19.28-6.24 38.23-8.43 57.48a.37.37 0 01-.74-.01q-3.12-43.48-3.58-86.64-.15-14.16.76-28.3c.18-2.83.02-8.98 3.5-9.89z`},{place:`calf`,side:`right`,d:`M1172.94 1149.31c-6.06-4.56-6.94-11.4-6.8-19.4.96-52.67-.49-105.31-3.54-157.9q-.04-.72.41-.16 7.96 10.07 15.43 20.44c9.11 12.64 13.61 28.98 15.78 44.21 4.96 34.71 3.75 72.94-5.97 106.5-1.97 6.82-9.18 10.93-15.31 6.31zM1144.41 1147.33q-17.19-17.37-20.08-40.86-.89-7.22-.13-19.97 1.18-20.06 4.69-41.33c2.33-14.1 5.8-25.22 12.41-38.61q8.19-16.59 14.35-34.15a.14.13-37.7 01.26.03q1.01 15.71 1.26 31.44c.18 11.61-1.34 24.91-1.58 36.43-.72 34.7 1.22 62.05 2.06 93.19.17 6.32-1.1 26.1-13.24 13.83zM1173.74 1161.73c6.88-2 14.34 3.23 11.98 10.91-2.24 7.3-4.78 14.44-5.99 21.96-5.07 31.52-8.04 63.18-14.13 94.6a.72.71-61.9 01-1.21.37c-.14-.14-.35-.39-.4-.59q-3.53-13.58-3.19-28.23 1.04-44.67 5.06-87.04c.58-6.1 1.93-10.25 7.88-11.98zM1154.32 1165a1.58 1.57-84.6 01.97 1.18c.79 4.42 1.42 8.78 1.57 13.4.96 29.17-.47 62.66-2.04 90.23q-.78 13.79-1.39 19.52a.23.23 0 01-.45 0c-2.79-21.25-5.41-41.99-9.64-63.03-3.44-17.08-4.29-34.91-4.68-52.3-.19-8.37 8.99-11.61 15.66-9z`},{place:`achilles`,side:`left`,d:`M998.25 1320.52c-4.62.24-8.17-1.08-8.78-6.28-1.6-13.81-.75-28.85-2.16-42.41q-.39-3.74.24-7.03a.69.69 0 011.23-.28c2.35 3.15 4.22 5.75 5.14 9.66 1.54 6.57 1.91 22.57 9.97 24.09q13.33 2.5 15.93-10.47c.92-4.57 1-12.33 5.05-17.25q.42-.51.42.15c.11 14.39.4 30.86-3.08 44.54-.79 3.13-3.31 4.23-6.51 4.4q-8.73.45-17.45.88z`},{place:`achilles`,side:`right`,d:`M1149.5 1319.51c-6.93-.63-6.82-18.08-7.14-23.7q-.73-12.53-.59-25.09.01-.71.45-.15 2.74 3.49 3.29 7.17c1.67 11.25 3.21 25.34 19.7 19.99 4.87-1.58 7.03-18.57 7.89-23.21.79-4.2 2.74-7 5.28-10.13a.56.56 0 01.98.22c1.12 4.6.04 12.39-.37 17.26-.92 10.77-.32 21.48-1.52 32.37q-.7 6.23-7.01 6.18-12.13-.11-20.96-.91z`},{place:`heel`,side:`left`,d:`M962.87 1327.38q-.62-.51-.05-1.07l1.99-1.99q.39-.39.93-.41 25.66-.82 51.26 1 1.34.1 4.43 1.47.46.2.69.64 1.84 3.5 2.87 7.23c2.32 8.38-6.63 7.24-12.23 6.68q-15.37-1.53-30.5-4.56c-8.21-1.65-13.33-3.95-19.39-8.99z`},{place:`heel`,side:`right`,d:`M1154.35 1341.35c-12.48 1.36-13.27-3.88-8.67-13.37 1.82-3.76 12.72-3.65 16.39-3.77q19.44-.63 38.9-.44c2.41.02 3.31 1 4.61 2.76q.32.44-.09.79c-5.43 4.67-10.52 7.17-17.95 8.74q-16.46 3.47-33.19 5.29z`}],js=[{place:`hip`,side:`right`,d:`M262 612c-16 18-24 46-22 78 12-8 20-22 26-40 3-14 2-28-4-38z`},{place:`hip`,side:`left`,d:`M467 612c16 18 24 46 22 78-12-8-20-22-26-40-3-14-2-28 4-38z`}],Ms=(e,t,n)=>`M${e-n} ${t}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0z`,Ns=[{place:`toe`,d:[Ms(48,15,10),Ms(33,13,6),Ms(22,17,5.5),Ms(13,23,5),Ms(6,31,4.5)].join(``)},{place:`forefoot`,d:`M8 42C14 31 40 27 56 33C62 41 60 55 54 63L14 67C6 59 4 50 8 42z`},{place:`foot_arch`,d:`M14 70L53 66C48 81 46 92 48 104L20 106C20 92 16 81 14 70z`},{place:`heel`,d:`M20 109L48 107C54 121 52 145 35 146C18 146 14 124 20 109z`}],Ps=(e,t)=>Ns.map(n=>({...n,side:e,transform:t})),Fs=[{name:`front`,viewBox:`222 545 284 805`,regions:[...ks,...js]},{name:`back`,viewBox:`942 545 284 805`,regions:As},{name:`sole`,viewBox:`-6 -4 172 158`,regions:[...Ps(`left`,``),...Ps(`right`,`translate(160 0) scale(-1 1)`)]}],Is=new Set(Fs.flatMap(e=>e.regions.map(e=>e.place))),Ls=4;function Rs(e){return e.filter(e=>Is.has(e.id)).length>=Ls}var zs=e=>/^(?:[A-Z]{2}|Achilles)/.test(e)?e:e.charAt(0).toLowerCase()+e.slice(1);function Bs(e,t,n){return t?n.mapSided[t](zs(e)):e}function Vs(e){let t=new Map;for(let n of e)t.set(n.group,[...t.get(n.group)??[],n]);return[...t].map(([e,t])=>({group:e,places:t}))}var Hs=e=>({title:e,value:e});function Us(e,t){let{t:n,reply:r}=t;if(!t.active)return e.places.some(e=>e.title===r)?Ts([Hs(r)],t):C``;let i=Ws(e.places,t);if(!Rs(e.places))return i;let a=`view-${e.id}`,o=(e,t,n)=>C`<label
      ><input type="radio" name=${a} .value=${e} ?checked=${n} /><span
        >${t}</span
      ></label
    >`;return C`<div class="body-map">
    <div class="segmented" role="radiogroup" aria-label=${n.mapView}>
      ${o(`picture`,n.mapPicture,!0)} ${o(`list`,n.mapList,!1)}
    </div>
    <div class="picture">${Gs(e.places,t)}</div>
    <div class="as-list">${i}</div>
  </div>`}function Ws(e,{t,say:n}){return C`${Vs(e).map(({group:e,places:r})=>C`<div
        class="place-group"
        role="group"
        aria-label=${e||t.choices}
        @keydown=${ws}
      >
        ${e?C`<p class="group-title">${e}</p>`:T}
        <div class="chips">
          ${r.map(e=>C`<button
                type="button"
                class="chip"
                data-testid="choice"
                @click=${()=>n(e.title)}
              >
                ${e.title}
              </button>`)}
        </div>
      </div>`)}`}function Gs(e,t){let{t:n}=t,r=new Map(e.map(e=>[e.id,e.title])),i={front:n.mapFront,back:n.mapBack,sole:n.mapSole},a=!0,o=e=>{let i=r.get(e.place);if(i===void 0)return w`<path class="flesh" d=${e.d} transform=${e.transform??``} />`;let o=Bs(i,e.side,n),s=a?`0`:`-1`;a=!1;let c=()=>t.say(o);return w`<path class="region" role="radio" aria-checked="false" aria-label=${o}
      data-testid="body-region" tabindex=${s} d=${e.d} transform=${e.transform??``}
      @click=${c} @keydown=${e=>{(e.key===`Enter`||e.key===` `)&&(e.preventDefault(),c())}}><title>${o}</title></path>`},s=e=>C`<div class="figure ${e.name}">
      <p aria-hidden="true">${i[e.name]}</p>
      <svg viewBox=${e.viewBox} role="group" aria-label=${i[e.name]}>
        ${e.regions.map(o)}
      </svg>
      <p class="sides" aria-hidden="true">${c(e)}</p>
    </div>`,c=e=>e.name===`front`?C`<span>${n.mapRight}</span><span>${n.mapLeft}</span>`:C`<span>${n.mapLeft}</span><span>${n.mapRight}</span>`,l=e=>{let t=e.target,r=e.currentTarget.querySelector(`.map-hint`);r&&(r.textContent=t.getAttribute(`aria-label`)??n.mapHint)};return C`<div class="map" @pointerover=${l} @focusin=${l}>
    <div
      class="figures"
      role="radiogroup"
      aria-label=${n.mapLabel}
      @keydown=${ws}
      @focusin=${Ks}
    >
      ${Fs.map(s)}
    </div>
    <p class="map-hint" aria-hidden="true">${n.mapHint}</p>
  </div>`}function Ks(e){let t=e.target;for(let n of e.currentTarget.querySelectorAll(`[role=radio]`))n.setAttribute(`tabindex`,n===t?`0`:`-1`)}var qs=320,Js=150,Ys=124,Xs=96;function Zs(e,{t}){let{bars:n,title:r}=e,i=Math.max(...n.map(e=>e.km),1),a=qs/n.length,o=Math.min(a*.68,46),s=Math.ceil(n.length/8);return C`<figure class="card chart">
    <figcaption>${r}</figcaption>
    <svg viewBox="0 0 ${qs} ${Js}" aria-hidden="true">
      <line x1="0" x2=${qs} y1=${Ys} y2=${Ys} />
      ${n.map((e,t)=>{let n=a*(t+.5),r=Math.max(e.km/i*Xs,2),c=t%s===0?e.label:``;return w`<rect class=${e.planned?`bar planned`:`bar`} x=${n-o/2}
        y=${Ys-r} width=${o} height=${r} rx="4" />
      <text class="km" x=${n} y=${Ys-r-6}>${Qs(e.km)}</text>
      <text x=${n} y=${142}>${c}</text>`})}
    </svg>
    <table class="hidden">
      <caption>
        ${r}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t.chartWeek}</th>
          <th scope="col">${t.chartKm}</th>
        </tr>
      </thead>
      <tbody>
        ${n.map(e=>C`<tr>
              <th scope="row">${e.label}</th>
              <td>${Qs(e.km)} (${e.planned?t.chartPlanned:t.chartDone})</td>
            </tr>`)}
      </tbody>
    </table>
  </figure>`}var Qs=e=>String(Math.round(e*10)/10),$s=e=>new Set([...e.querySelectorAll(`input:checked`)].map(e=>e.value));function ec(e,t){let{t:n,say:r}=t,{options:i,none:a,unsure:o}=e,s=o?[a,o]:[a];return t.active?C`<form class="checklist" data-testid="checklist" @submit=${t=>{t.preventDefault();let n=sr(e,$s(t.currentTarget));n!==null&&r(n)}} @change=${e=>{let t=e.currentTarget,n=$s(t).size>0;for(let e of t.querySelectorAll(`button`))e.disabled=e.type===`submit`!==n}}>
    <fieldset>
      <legend>${n.checklistHint}</legend>
      ${i.map(e=>C`<label class="tick" data-testid="checklist-option">
      <input type="checkbox" .value=${e.value} />
      <span class="box">${$.check}</span>
      <span>${e.title}</span>
    </label>`)}
    </fieldset>
    <div class="actions">
      <button type="submit" class="primary" data-testid="checklist-send" disabled>
        ${n.checklistSend}
      </button>
      ${s.map(({title:e,value:t})=>C`<button
      type="button"
      class="secondary"
      data-testid="checklist-whole"
      @click=${()=>r(t)}
    >
      ${e}
    </button>`)}
    </div>
  </form>`:Ts([...i,...s],t)}function tc(e,t){if(!t.active)return Ts(e.choices,t);let n=[$.up,$.down];return C`<div
    class="chips"
    role="group"
    aria-label=${t.t.feedback}
    @keydown=${ws}
  >
    ${e.choices.map((e,r)=>C`<button
          type="button"
          class="chip"
          data-testid="choice"
          @click=${()=>t.say(e.value)}
        >
          ${n[r]??``}${e.title}
        </button>`)}
  </div>`}function nc(e,t){let{t:n,server:r,notify:i}=t,a=e.title?`${e.title}\n\n${e.body}\n`:`${e.body}\n`;return C`<article class="card summary" aria-label=${e.title}>
    <h3>${e.title}</h3>
    ${ts(e.body,r)}
    <div class="actions">
      <button type="button" class="secondary" @click=${async()=>{try{await navigator.clipboard.writeText(a),i(n.summaryCopied)}catch{i(n.summaryCopyFailed)}}}>${$.copy}${n.summaryCopy}</button>
      <button type="button" class="secondary" @click=${()=>dr(n.summaryFile,a)}>
        ${$.download}${n.summaryDownload}
      </button>
    </div>
  </article>`}var rc=new Set([`advice`,`alert`,`chart`,`summary`]);function ic(e,t){switch(e.kind){case`text`:return null;case`choices`:return t.active?Es(e.choices,t):Ts(e.choices,t);case`checklist`:return ec(e,t);case`body_map`:return Us(e,t);case`advice`:return Os(e,t);case`alert`:return as(e,t);case`chart`:return Zs(e,t);case`summary`:return nc(e,t);case`feedback`:return tc(e,t)}}function ac(e,t){return C`${e.text&&!rc.has(e.kind)?C`<div class="bubble">${ts(e.text,t.server)}</div>`:``}
  ${ic(e,t)??``}`}var oc=3e5;function sc(e,t,n,r,i){let{messages:a}=e,o=ir(a),s=e=>({t:r,server:i,active:e>o,reply:a.slice(e).find(e=>e.from===`user`)?.text??``,say:n.say,notify:n.notify});return C`<div
    class="log"
    data-testid="log"
    role="log"
    aria-live=${e.loaded?`polite`:`off`}
    aria-relevant="additions"
    aria-label=${r.log}
    tabindex="0"
    ?hidden=${t}
    @scroll=${n.scrolled}
  >
    <div class="log-content">
      ${cc(e,s(0))}
      ${Cs(a,e=>e.id,(t,r)=>dc(a,r,s(r),n,e))}
      ${e.typing?uc(r.typing):T}
    </div>
  </div>`}function cc(e,t){let{t:n}=t,[r]=e.messages;return r?.from===`bot`||e.link===`refused`?T:e.loaded?C`<div class="entry bot ${r?``:`active`}">
    <span class="hidden">${n.botSaid}</span>
    ${n.welcome.map(e=>C`<div class="bubble">${ts(e,t.server)}</div>`)}
    ${r||e.typing?T:Es(n.starters.map(lc),t)}
  </div>`:r||e.typing?T:uc(n.loading)}var lc=e=>({title:e,value:e}),uc=e=>C`<div class="bubble dots" aria-hidden="true" title=${e}><i></i><i></i><i></i></div>`;function dc(e,t,n,r,i){let{t:a}=n,o=e[t],s=hc(o,e[t-1],a),c=o.from===`bot`?ac(o,n):C`<div class="bubble" .textContent=${lr(e,t)}></div>`,l=o.from===`bot`?a.botSaid:a.youSaid;return C`${s?C`<p class="day">${s}</p>`:T}
    <div class="entry ${o.from} ${n.active?`active`:``}" data-id=${o.id}>
      <span class="hidden">${l}</span>
      ${c} ${pc(o,e[t+1])?mc(o):T}
      ${o.from===`user`?fc(o,r,i,a):T}
    </div>`}function fc(e,t,n,r){return e.status===`sent`?T:e.status===`sending`?C`<p class="status pending">${n.link===`online`?r.sending:r.waiting}</p>`:C`<p class="status failed">
    ${e.error||r.failed}
    <button type="button" class="link" @click=${()=>t.retry(e.id)}>${r.retry}</button>
  </p>`}function pc(e,t){return t?.from!==e.from||Date.parse(t.at)-Date.parse(e.at)>oc}function mc(e){let t=new Date(e.at).toLocaleTimeString([],{hour:`2-digit`,minute:`2-digit`});return C`<time datetime=${e.at}>${t}</time>`}function hc(e,t,n){let r=new Date(e.at).toDateString(),i=new Date;return(t?new Date(t.at).toDateString()===r:r===i.toDateString())?``:r===i.toDateString()?n.today:(i.setDate(i.getDate()-1),r===i.toDateString()?n.yesterday:new Date(e.at).toLocaleDateString([],{weekday:`long`,day:`numeric`,month:`long`}))}function gc(e,t,n){let{state:r,ui:i,title:a,server:o,closable:s}=e,c=or(r.messages,n.restartCommand),l=c!==null&&(i.emergencyFull??c.fresh);return C`${ds({title:a,server:o,closable:s,progress:c?null:ar(r.messages),menuOpen:i.menuOpen},t.header,n)}
    ${i.confirming?fs(t.forget,t.keep,n):T}
    ${c?os(c,l,()=>t.showEmergency(!l),n,o):T}
    ${sc(r,l,t.log,n,o)}
    <div class="below">
      ${_c(r,c!==null,n)}
      <p
        class=${r.notice?`notice shown`:`notice`}
        role="status"
        .textContent=${r.notice}
      ></p>
      ${ls(i.draftLength,t.composer,n)}
    </div>`}function _c({link:e},t,n){return e===`refused`?C`<p class="banner" role="status">${n.refused}</p>`:e===`offline`?C`<p class="banner" role="status" data-testid="offline">
    ${$.offline}<span>${n.offline} ${t?T:n.offlineEmergency}</span>
  </p>`:T}function vc(e,t,n){let{position:r,panel:i}=e,a=e=>{e.key!==`Escape`||e.isComposing||(e.preventDefault(),e.stopPropagation(),t.escape())};if(r===`inline`)return C`<div class="root inline">
      <section class="panel" data-testid="panel" aria-labelledby="title" @keydown=${a}>
        ${i}
      </section>
    </div>`;let o=C`<dialog
    class="panel"
    data-testid="panel"
    aria-labelledby="title"
    @keydown=${a}
    @cancel=${e=>{e.preventDefault(),t.escape()}}
  >
    ${i}
  </dialog>`;return C`<div class="root floating ${r}">
    ${i?o:T} ${yc(e,t,n)}
  </div>`}function yc({open:e,unread:t,title:n},{toggle:r},i){let a=Math.min(t,99);return C`<button
    type="button"
    class="launcher"
    data-testid="launcher"
    aria-label=${e?i.close:i.openChat(n,t)}
    @click=${r}
  >
    ${e?$.close:$.chat}
    ${t>0?C`<span class="badge" aria-hidden="true">${a}</span>`:T}
  </button>`}var bc=class{pinned=!0;observer=new ResizeObserver(()=>this.follow());log=null;attach(e){e!==this.log&&(this.observer.disconnect(),this.log=e,e&&(this.observer.observe(e),e.firstElementChild&&this.observer.observe(e.firstElementChild)))}scrolled(){this.log&&(this.pinned=this.log.scrollTop>=this.target()-60)}toEnd(){this.pinned=!0,this.follow()}follow(){let{log:e}=this;e&&this.pinned&&(e.scrollTop=Math.max(e.scrollTop,this.target()))}target(){let e=this.log;if(!e)return 0;let t=e.scrollHeight-e.clientHeight,n=e.querySelector(`.entry.active`),r=n?n.offsetTop-12:t;return Math.max(0,Math.min(t,r))}},xc={title:`Running pain check`,subtitle:`Information, not a diagnosis`,openChat:(e,t)=>t===0?`Open chat: ${e}`:`Open chat: ${e}, ${t} new`,close:`Close chat`,menu:`More options`,restart:`Start over`,restartCommand:`start over`,transcript:`Save this chat as text`,forget:`Forget me`,privacy:`Privacy`,safety:`Safety`,opensNewTab:`opens in a new tab`,forgetTitle:`Delete this conversation?`,forgetBody:`Everything you wrote here is deleted from our server. This can't be undone.`,forgetYes:`Delete everything`,forgetNo:`Keep it`,forgetDone:`Done. Everything you wrote has been deleted.`,forgetFailed:`We couldn't reach the server, so nothing has been deleted yet. Please try again.`,log:`Conversation`,botSaid:`Assistant:`,youSaid:`You:`,typing:`The assistant is typing`,loading:`Opening the conversation`,welcome:[`Hello! I'm a bot for runners with a pain, **not a doctor**. If you feel very ill right now, call your emergency number.`,`What's going on? Tell me in your own words: where it hurts, when it began, how your running has been.`],starters:[`My knee hurts`,`My shin hurts`,`My heel hurts`,`How does this work?`],progress:(e,t)=>`Question ${e} of about ${t}`,today:`Today`,yesterday:`Yesterday`,composer:`Your message`,placeholder:`Describe what you feel`,send:`Send message`,charactersLeft:e=>`${e} characters left`,tooLong:e=>`Please shorten your message by ${e} characters.`,sending:`Sending`,waiting:`Waiting for connection`,failed:`Not sent`,retry:`Try again`,offline:`No connection. What you write will be sent as soon as it is back.`,offlineEmergency:`In an emergency, call your local emergency number.`,connecting:`Connecting`,refused:`This chat is not available on this site.`,busy:`Many people are writing right now. Trying again in a moment.`,somethingWrong:`That message could not be sent.`,dismiss:`Dismiss`,choices:`Suggested answers`,chosen:`your answer`,checklistHint:`Tick everything that fits.`,checklistSend:`Send answer`,mapView:`How would you like to choose?`,mapPicture:`Picture`,mapList:`List`,mapLabel:`Where it hurts. Left and right are your own.`,mapFront:`Front`,mapBack:`Back`,mapSole:`Sole of the foot`,mapHint:`Left and right are your own. Not in the picture? Use the list.`,mapOther:`Other places`,mapSided:{left:e=>`Left ${e}`,right:e=>`Right ${e}`},mapLeft:`L`,mapRight:`R`,adviceWhy:`Why for you`,adviceHow:`How to do it`,adviceCaution:`Take care`,adviceEvidence:`What is known about it`,adviceCitations:`Sources`,adviceThread:`From:`,adviceGrade:(e,t)=>`Evidence ${e}: ${t}`,levels:{emergency:`Emergency`,urgent:`Be seen today`,see_doctor:`See a professional`,self_care:`You can look after this yourself`,cannot_assess:`I can't judge this one`},call:(e,t)=>`Call ${e}: ${t}`,showConversation:`Show the conversation`,showEmergency:`What to do now`,chartWeek:`Week`,chartKm:`Kilometres`,chartDone:`done`,chartPlanned:`planned`,summaryCopy:`Copy`,summaryCopied:`Copied`,summaryCopyFailed:`Copying is blocked here. Use the download.`,summaryDownload:`Download as text`,summaryFile:`running-injury-summary.txt`,transcriptFile:`running-pain-chat.txt`,feedback:`Was this helpful?`},Sc=c`
  .body-map {
    inline-size: 100%;
    padding: 14px;
    border: 1px solid var(--line);
    border-radius: 18px;
    background: var(--surface);
  }
  .segmented {
    display: flex;
    padding: 3px;
    border-radius: 22px;
    background: var(--tint);
  }
  .segmented label {
    position: relative;
    flex: 1;
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
    padding: 7px;
    border-radius: 19px;
    font-weight: 550;
  }
  .segmented input:checked + span {
    background: var(--surface);
    box-shadow: 0 1px 3px rgb(0 0 0 / 20%);
  }
  .segmented input:focus-visible + span {
    outline: 3px solid var(--accent);
  }
  .body-map:has(input[value="list"]:checked) .picture,
  .body-map:has(input[value="picture"]:checked) .as-list {
    display: none;
  }
  .as-list {
    padding-block-start: 12px;
  }
  .place-group + .place-group {
    margin-block-start: 14px;
  }
  .group-title {
    margin-block-end: 6px;
    color: var(--muted);
    font-size: 14px;
  }
  .group-title::first-letter {
    text-transform: uppercase;
  }
  .figures {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
    /* Low enough for both figures to be seen whole. */
    max-inline-size: clamp(280px, 37dvh, 360px);
    margin: 12px auto 0;
  }
  .figure {
    position: relative;
    color: var(--muted);
    font-size: 13px;
    text-align: center;
  }
  .figure.sole {
    grid-column: 1 / -1;
    inline-size: 62%;
    margin-inline: auto;
  }
  .figure svg {
    display: block;
    inline-size: 100%;
    overflow: hidden;
  }
  .sides {
    display: flex;
    justify-content: space-between;
    padding-inline: 18%;
    direction: ltr;
  }
  .flesh {
    fill: var(--flesh);
  }
  .region {
    fill: var(--region);
    stroke: transparent;
    stroke-width: 10;
    paint-order: stroke;
    cursor: pointer;
    outline: 0;
    transition: fill 0.12s;
    pointer-events: all;
  }
  .sole .region {
    stroke-width: 4;
  }
  .region:focus-visible {
    fill: var(--accent);
  }
  /* On a touch screen a hover would outlast the tap and look like an answer. */
  @media (hover: hover) {
    .region:hover {
      fill: var(--accent);
    }
  }
  .region:focus-visible {
    stroke: var(--ink);
    stroke-width: 5;
  }
  .sole .region:focus-visible {
    stroke-width: 2;
  }
  .map-hint {
    min-block-size: 48px;
    padding-block-start: 10px;
    font-size: 14px;
    text-align: center;
  }
`,Cc=c`
  .card {
    inline-size: 100%;
    padding: 16px 18px;
    border: 1px solid var(--line);
    border-radius: 18px;
    background: var(--surface);
  }
  .card h3 {
    font-size: 18px;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .card h4 {
    margin-block-end: 2px;
    font-size: 14px;
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
    font-size: 13px;
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
    font-size: 14px;
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
    font-size: 14px;
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
    inline-size: 100%;
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
`,wc=c`
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
    line-height: 24px;
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
    font-size: 13px;
  }
  .hint.over {
    color: var(--urgent);
  }
`,Tc=c`
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
    font-size: 13px;
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
  .primary:hover {
    filter: brightness(1.06);
  }
  :is(.primary, .secondary):disabled {
    border-color: var(--line);
    background: var(--line);
    color: var(--muted);
    cursor: default;
    filter: none;
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
  .link,
  .quiet {
    padding: 4px;
    border: 0;
    background: none;
    color: var(--link);
    text-decoration: underline;
    text-underline-offset: 2px;
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
    font-size: 14px;
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

  @media (max-width: 479.98px) {
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
`,Ec=c`
  .launcher {
    position: fixed;
    inset-block-end: calc(20px + env(safe-area-inset-bottom));
    inset-inline-end: calc(20px + env(safe-area-inset-right));
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
    inset-inline: calc(20px + env(safe-area-inset-left)) auto;
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
`,Dc=c`
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
    font-size: 14px;
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
    font-size: 17px;
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
    font-size: 15px;
  }
  .emergency [role="alert"] {
    display: grid;
    gap: 14px;
  }
  .emergency.brief [role="alert"] {
    gap: 8px;
  }
  .emergency h2 {
    font-size: 24px;
    line-height: 1.25;
    text-wrap: balance;
  }
  .emergency.brief h2 {
    font-size: 18px;
  }
  .emergency.full li {
    font-size: 17px;
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
`,Oc=c`
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
  @media (max-width: 479.98px) {
    .log-content {
      padding: 14px 12px 16px;
    }
  }
  .day {
    padding: 6px 0;
    color: var(--muted);
    font-size: 13px;
    text-align: center;
  }
  .entry {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 10px;
    max-inline-size: 100%;
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
    font-size: 12px;
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
    font-size: 13px;
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
`,kc=c`
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
    inset-inline-end: calc(20px + env(safe-area-inset-right));
    z-index: 2147483000;
    inline-size: min(410px, calc(100vw - 40px));
    block-size: min(690px, calc(100dvh - 112px));
    max-inline-size: none;
    max-block-size: none;
    box-shadow: var(--shadow);
    animation: rise 0.18s ease-out;
  }
  .floating.left .panel {
    inset-inline: calc(20px + env(safe-area-inset-left)) auto;
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
  @media (max-width: 479.98px) {
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
    font-size: 17px;
    font-weight: 650;
    line-height: 1.25;
    text-overflow: ellipsis;
  }
  .names p {
    color: var(--muted);
    font-size: 13px;
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
  .menu > * {
    padding: 10px 12px;
    border: 0;
    border-radius: 9px;
    background: none;
    color: var(--ink);
    font-size: 15px;
    text-align: start;
    text-decoration: none;
  }
  .menu > :hover {
    background: var(--tint);
  }
  .menu > .danger {
    color: var(--ink);
    border-block-start: 1px solid var(--line);
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }
  .progress {
    display: flex;
    flex: 0 0 100%;
    align-items: center;
    gap: 12px;
    padding: 8px 4px 0 0;
    color: var(--muted);
    font-size: 13px;
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
  .confirm {
    padding: 16px;
    border-block-end: 1px solid var(--line);
    background: var(--surface);
  }
  .confirm h3 {
    font-size: 17px;
  }

  .below {
    flex: none;
    border-block-start: 1px solid var(--line);
    background: var(--surface);
    padding-block-end: env(safe-area-inset-bottom);
  }
  .banner,
  .notice.shown {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 10px 16px;
    background: var(--urgent-tint);
    color: var(--urgent);
    font-size: 14px;
    line-height: 1.4;
  }
  .notice.shown {
    background: var(--tint);
    color: var(--ink);
  }
`,Ac=[c`
  :host {
    --accent: var(--rt-accent, #0b6a62);
    --on-accent: var(--rt-on-accent, #ffffff);
    --surface: #ffffff;
    --raised: #ffffff;
    --canvas: #f5f8f7;
    --bubble: #ffffff;
    --ink: #16302d;
    --muted: #516663;
    --line: #d9e3e1;
    --control-line: #6f8a86;
    --tint: #e3f1ee;
    --link: #0a5f8a;
    --shadow: 0 1px 2px rgb(10 40 36 / 6%), 0 12px 40px rgb(10 40 36 / 18%);
    --emergency: #a8201a;
    --emergency-ink: #ffffff;
    --urgent: #8a4300;
    --urgent-tint: #fff1e2;
    --doctor: #0a4f8f;
    --doctor-tint: #e8f2fc;
    --care: #1b6135;
    --care-tint: #e7f5ea;
    --unsure: #4b5563;
    --unsure-tint: #eef1f3;
    --flesh: #dfe8e6;
    --region: #a9cbc5;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --accent: var(--rt-accent, #64cdbd);
      --on-accent: var(--rt-on-accent, #04211d);
      --surface: #16201f;
      --raised: #223030;
      --canvas: #101817;
      --bubble: #1f2c2b;
      --ink: #e8f0ee;
      --muted: #a3b8b4;
      --line: #2e3f3d;
      --control-line: #7d9691;
      --tint: #1d3a36;
      --link: #8ccbf2;
      --shadow: 0 1px 2px rgb(0 0 0 / 40%), 0 12px 40px rgb(0 0 0 / 55%);
      --emergency: #b3261e;
      --urgent: #ffc58f;
      --urgent-tint: #3a2716;
      --doctor: #a5d2fb;
      --doctor-tint: #17293b;
      --care: #a4dfb4;
      --care-tint: #17301f;
      --unsure: #c7d0d6;
      --unsure-tint: #262e33;
      --flesh: #2a3937;
      --region: #47716a;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --muted: var(--ink);
      --line: var(--control-line);
    }
  }

  /* Inherited properties start afresh here: a host page's "* { … !important }" hits only :host. */
  .root {
    all: initial;
    direction: inherit;
    color: var(--ink);
    font:
      16px/1.5 system-ui,
      -apple-system,
      "Segoe UI",
      Roboto,
      "Noto Sans",
      sans-serif;
    color-scheme: light dark;
    -webkit-text-size-adjust: 100%;
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
`,Ec,kc,Oc,Tc,wc,Cc,Dc,Sc];function jc(){let e=crypto.getRandomValues(new Uint8Array(16));return e[6]=(e[6]??0)&15|64,e[8]=(e[8]??0)&63|128,[...e].map(e=>e.toString(16).padStart(2,`0`)).join(``).replace(/^(.{8})(.{4})(.{4})(.{4})/,`$1-$2-$3-$4-`)}var Mc=class extends ze{static styles=Ac;config;connection=null;store=new Kn(e=>this.changed(e));scroller=new bc;events=new mr;phone=matchMedia(`(max-width: 479.98px)`);opened=!1;unfollow=()=>void 0;ui={menuOpen:!1,confirming:!1,draftLength:0,emergencyFull:null};open(){this.show(!0)}close(){!this.inline&&this.store.state.open&&(this.store.dispatch({type:`open`,open:!1}),this.ui.menuOpen=this.ui.confirming=!1,this.updateComplete.then(()=>this.find(`[data-testid=launcher]`)?.focus()))}send(e){let t=e.trim();t&&(this.ui.emergencyFull=null,this.connection?.start(),this.store.dispatch({type:`say`,id:jc(),text:t,at:new Date().toISOString()}),this.connection?.flush(),this.updateComplete.then(()=>this.scroller.toEnd()))}on(e,t){return this.events.on(e,t)}connectedCallback(){this.config=We(this,xc.title),this.connection=new rr(this.config.server,this.store,xc),super.connectedCallback(),this.toggleAttribute(`data-inline`,this.inline),this.paint(),window.addEventListener(`beforeunload`,this.warnUnsent),this.phone.addEventListener(`change`,this.place),this.unfollow=pr(this),this.inline||this.config.open&&!this.phone.matches?this.show(!1):Xn()&&this.connection.start()}disconnectedCallback(){super.disconnectedCallback(),this.connection?.stop(),this.scroller.attach(null),window.removeEventListener(`beforeunload`,this.warnUnsent),this.phone.removeEventListener(`change`,this.place),this.unfollow()}get inline(){return this.config.position===`inline`}find(e){return this.renderRoot.querySelector(e)}show(e){this.store.dispatch({type:`open`,open:!0}),this.connection?.start(),(e||this.config.autofocus&&!hr())&&this.updateComplete.then(this.focusComposer)}warnUnsent=e=>{Vn(this.store.state).length>0&&e.preventDefault()};paint(){let e=Ke(this.config.color);e&&(this.style.setProperty(`--rt-accent`,this.config.color),this.style.setProperty(`--rt-on-accent`,e))}changed(e){if(e.type===`open`&&this.events.tell(e.open?`open`:`close`,void 0),e.type===`sent`&&this.events.tell(`sent`,{id:e.id}),e.type===`received`&&e.message.from===`bot`){let{id:t,kind:n,text:r}=e.message;this.events.tell(`message`,{id:t,kind:n,text:r})}this.requestUpdate()}focusComposer=()=>{gr(this.renderRoot)};escape=()=>{this.ui.confirming||this.ui.menuOpen?this.set({confirming:!1,menuOpen:!1},`[data-testid=menu]`):this.close()};place=()=>{let e=this.renderRoot.querySelector(`dialog`);e&&fr(e,this.store.state.open,this.phone.matches)};updated(e){super.updated(e),this.place(),this.scroller.attach(this.find(`.log`)),this.scroller.follow(),this.shadowRoot&&_r(this.shadowRoot)}say=e=>{this.send(e),this.updateComplete.then(this.focusComposer)};notify=e=>{e!==this.store.state.notice&&this.store.dispatch({type:`notice`,text:e})};set(e,t){Object.assign(this.ui,e),this.requestUpdate(),t&&this.updateComplete.then(()=>this.find(t)?.focus())}retry=e=>{this.store.dispatch({type:`retry`,id:e}),this.connection?.flush()};forget=async()=>{this.set({confirming:!1});let e=await this.connection?.forget();this.notify(e?xc.forgetDone:xc.forgetFailed),this.focusComposer()};render(){let{open:e,unread:t}=this.store.state,{position:n,title:r}=this.config;return this.opened||=e,vc({position:n,title:r,open:e,unread:t,panel:this.opened?this.renderPanel():null},this.shell,xc)}renderPanel(){let{server:e,title:t}=this.config,{ui:n}=this;return gc({state:this.store.state,ui:n,title:t,server:e,closable:!this.inline},this.actions,xc)}shell={escape:this.escape,toggle:()=>{this.store.state.open?this.close():this.open()}};actions={header:{close:()=>this.close(),toggleMenu:()=>this.set({menuOpen:!this.ui.menuOpen}),restart:()=>{this.set({menuOpen:!1}),this.say(xc.restartCommand)},saveTranscript:()=>{this.set({menuOpen:!1},`[data-testid=menu]`),dr(xc.transcriptFile,ur(this.store.state.messages,xc))},askForget:()=>this.set({menuOpen:!1,confirming:!0},`[data-testid=forget-no]`)},log:{say:this.say,notify:this.notify,retry:this.retry,scrolled:()=>this.scroller.scrolled()},composer:{say:e=>{this.ui.draftLength=0,this.send(e)},typed:e=>this.set({draftLength:e})},forget:()=>void this.forget(),keep:()=>this.set({confirming:!1},`[data-testid=menu]`),showEmergency:e=>this.set({emergencyFull:e})}},Nc=`running-triage-chat`;function Pc(){document.querySelector(Nc)||document.body.append(document.createElement(Nc))}customElements.get(Nc)||(customElements.define(Nc,Mc),document.readyState===`loading`?document.addEventListener(`DOMContentLoaded`,Pc):Pc())})();