/**
 * What of Lit none of our elements uses: `gone` are members of its classes, `instead` what stands
 * in its files and what shall stand there.
 */
export interface Trimming {
  readonly gone: readonly string[];
  readonly instead: readonly (readonly [unused: string, instead: string])[];
}

export const unusedOfLit: Readonly<Record<string, Trimming>> = {
  'reactive-element.js': {
    gone: [
      // What decorators, subclasses and controllers other than ours would call.
      'addInitializer',
      'removeController',
      'shouldUpdate',
      'willUpdate',
      'firstUpdated',
      'getUpdateComplete',
      '_$AE',
      // Every element has its own by the time that it is called.
      'enableUpdating',
      // Done where they were called from, or by those who override them.
      '_$E_',
      '_$EM',
      'update',
      'updated',
      // Ours makes the style sheets, in whichever document.
      'createRenderRoot',
    ],
    instead: [
      // What a class declares, in one go.
      [
        'static createProperty(t,s=b){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??b}static _$Ei(){if(this.hasOwnProperty(d("elementProperties")))return;const t=n(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(d("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}this._$Eh=new Map;for(const[t,s]of this.elementProperties){const i=this._$Eu(t,s);void 0!==i&&this._$Eh.set(i,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}static _$Eu(t,s){const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0}',
        'static finalize(){if(this.hasOwnProperty("finalized"))return;const t=n(this);t.finalize(),this.finalized=!0,this.elementProperties=new Set(t.elementProperties),this._$Eh=new Map(t._$Eh);const s=this.hasOwnProperty("properties")?this.properties:{};for(const[t,i]of Object.entries(s)){const r=Symbol(),{get:o,set:n}=h(this.prototype,t)??{get(){return this[r]},set(t){this[r]=t}};this.elementProperties.add(t),!1!==i.attribute&&this._$Eh.set(i.attribute??t.toLowerCase(),[t,i.type]),e(this.prototype,t,{__proto__:null,get:o,set(s){const e=o.call(this);n.call(this,s),this.requestUpdate(t,e)}})}}',
      ],
      [',b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', ''],
      ['y.elementStyles=[],', ''],
      // Every class has its own of these, and `new Map(undefined)` is empty.
      ['y[d("elementProperties")]=new Map,y[d("finalized")]=new Map', 'y.finalized=!0'],
      // Old browsers and statistics; each look at a global name is one that a page may have taken.
      [
        'a=globalThis,c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,',
        '',
      ],
      ['p?.({ReactiveElement:y})', '0'],
      [',(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
      ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
      [',this.constructor.l?.forEach(t=>t(this))', ''],
      // Properties are text, flags and numbers.
      [
        'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
        '',
      ],
      ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
      // Nothing is reflected.
      [
        '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
        '',
      ],
      ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
      ['void 0!==e&&this._$Em!==e', 'void 0!==e'],
      [',this._$Em=null}}requestUpdate', '}}requestUpdate'],
      ['this._$Em=null,this._$Ev()}_$Ev(){', ''],
      ['this._$Eh&&[', '['],
      [
        'const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r',
        'this[e]=u.fromAttribute(s,i.elementProperties.get(e).type)',
      ],
      // None is state, brings its accessor, has a default or its own idea of a change.
      ['requestUpdate(t,s,i,e=!1,h)', 'requestUpdate(t,s)'],
      [
        'const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;',
        'if(i(this[t],s))return;',
      ],
      // Nor does any ask which properties have changed.
      [
        'if(void 0!==t){if(i(this[t],s))return;this.C(t,s,i)}!1===this.isUpdatePending&&(this._$ES',
        'void 0!==t&&i(this[t],s)||this.isUpdatePending||(this._$ES',
      ],
      [
        'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
        '',
      ],
      [
        'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
        '',
      ],
      // Styles are a flat list, shadow roots open.
      ['this.constructor.shadowRootOptions', '{mode:"open"}'],
      ['y.shadowRootOptions={mode:"open"},', ''],
      [
        'let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;}return i',
        'return s===Boolean?null!==t:s===Number&&null!==t?+t:t',
      ],
      // Controllers come with the element, before it is anywhere.
      [',void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()', ''],
      // What is not set is as good as false.
      ['this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,', ''],
      ['this.enableUpdating(!0),this._$EO?', 'this.enableUpdating(),this._$EO'],
      ['(this._$EO??=new Set).add(t)', 'this._$EO.add(t)'],
      ['disconnectedCallback(){this._$EO?', 'disconnectedCallback(){this._$EO'],
      // Where there is an update there is a root; what was set before an element was ours is a list.
      [
        'this._$AL=new Map,this._$E_(),this.requestUpdate()',
        'this._$EO=new Set,this._$Ep=[];for(const t of this.constructor.elementProperties)this.hasOwnProperty(t)&&(this._$Ep.push([t,this[t]]),delete this[t]);this.requestUpdate()',
      ],
      [
        'if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=void 0}',
        '{for(const[t,s]of this._$Ep.splice(0))this[t]=s;',
      ],
      // The steps of an update that no class of ours takes.
      // Nobody else asks for an update.
      [
        'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){',
        '',
      ],
      // An update of ours never rejects.
      ['try{await this._$ES}catch(t){Promise.reject(t)}', 'await this._$ES;'],
      ['let t=!1;const s=this._$AL;', ''],
      [
        't=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)',
        'this._$EO.forEach(t=>t.hostUpdate?.()),this.update()}catch(t){throw this.isUpdatePending=!1,t}this._$EO.forEach(t=>t.hostUpdated?.()),this.updated();return!this.isUpdatePending',
      ],
      ['this.getUpdateComplete()', 'this._$ES'],
      // The browser tells of attributes that we have asked for, and of no others.
      [
        'attributeChangedCallback(t,s,i){this._$AK(t,i)}_$AK(t,s){const ',
        'attributeChangedCallback(t,h,s){const ',
      ],
      [
        'i=this.constructor,e=i._$Eh.get(t);if(void 0!==e){this[e]=u.fromAttribute(s,i.elementProperties.get(e).type)}',
        '[i,e]=this.constructor._$Eh.get(t);this[i]=u.fromAttribute(s,e)',
      ],
    ],
  },
  'lit-html.js': {
    gone: [
      // Who is above whom matters to directives; the rest to those who look in from outside.
      '_$AU',
      'parentNode',
      'startNode',
      'endNode',
      'setConnected',
      '_$AC',
    ],
    instead: [
      [
        'j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport',
        'j=0,B=0',
      ],
      ['B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3")', '0'],
      // One kind of template.
      [
        'x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),b=x(1),w=x(2),T=x(3)',
        'b=(t,...i)=>({strings:t,values:i}),w=b,T=b',
      ],
      ['void 0!==t._$litType$', 't.strings'],
      [
        '{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
        '{values:i,strings:s}=t;let e=C.get(s);e||C.set(s,e=S(s))',
      ],
      // Where values go is marked when we build (`tighten-templates.ts`), not when a page is shown. The
      // nodes are made without `innerHTML`: strict pages take no policy of ours, nor of Lit's.
      [
        'const t=globalThis,i=t=>t,s=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
        'import{templateOf as S}from"standfirst:template-of";const t=globalThis,i=t=>t',
      ],
      [
        ',h="$lit$",o=`lit$${Math.random().toFixed(9).slice(2)}$`,n="?"+o,r=`<${n}>`,l=document',
        ',l=document',
      ],
      // Nothing is asked of the document: images and forms of the page may have taken the name.
      ['this.T(l.createTextNode(t))', 'this.T(new Text(t))'],
      ['E=Symbol.for("lit-noChange"),A=Symbol.for("lit-nothing")', 'E=Symbol(),A=Symbol()'],
      ['c=()=>l.createComment("")', 'c=()=>new Comment'],
      [
        'P=l.createTreeWalker(l,129)',
        'm=HTMLDocument.prototype,P=m.createTreeWalker.call(l,l,129)',
      ],
      [
        ',f="[ \\t\\n\\f\\r]",v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,_=/-->/g,m=/>/g,p=RegExp(`>|${f}(?:([^\\\\s"\'>=/]+)(${f}*=${f}*(?:[^ \\t\\n\\f\\r"\'\\`<>=]|("|\')|))|$)`,"g"),g=/\'/g,$=/"/g,y=/^(?:script|style|textarea|title)$/i,',
        ',',
      ],
      [
        'function V(t,i){if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==e?e.createHTML(i):i}const N=(t,i)=>{const s=t.length-1,e=[];let n,l=2===i?"<svg>":3===i?"<math>":"",c=v;for(let i=0;i<s;i++){const s=t[i];let a,u,d=-1,f=0;for(;f<s.length&&(c.lastIndex=f,u=c.exec(s),null!==u);)f=c.lastIndex,c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:\'"\'===u[3]?$:g):c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0);const x=c===p&&t[i+1].startsWith("/>")?" ":"";l+=c===v?s+r:d>=0?(e.push(a),s.slice(0,d)+h+s.slice(d)+o+x):s+o+(-2===d?i:x)}return[V(t,l+(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")),e]};class S{constructor({strings:t,_$litType$:i},e){let r;this.parts=[];let l=0,a=0;const u=t.length-1,d=this.parts,[f,v]=N(t,i);if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(;null!==(r=P.nextNode())&&d.length<u;){if(1===r.nodeType){if(r.hasAttributes())for(const t of r.getAttributeNames())if(t.endsWith(h)){const i=v[a++],s=r.getAttribute(t).split(o),e=/([.?@])?(.*)/.exec(i);d.push({type:1,index:l,name:e[2],strings:s,ctor:"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H}),r.removeAttribute(t)}else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}}else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}l++}}static createElement(t,i){const s=l.createElement("template");return s.innerHTML=t,s}}',
        '',
      ],
      [
        'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i]))',
        's.strings?(s._$AI(t,i),i+=s.strings.length-2):s._$AI(t[i])',
      ],
      // Attributes, of one value or more, and listeners, each one function or another in its place.
      [
        'u(t){const{el:{content:i},parts:s}=this._$AD,e=(t?.creationScope??l).importNode(i,!0);P.currentNode=e;let h=P.nextNode(),o=0,n=0,r=s[0];for(;void 0!==r;){if(o===r.index){let i;2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),this._$AV.push(i),r=s[++n]}o!==r?.index&&(h=P.nextNode(),o++)}return P.currentNode=l,e}',
        'u(t,a){const{el:i,parts:s}=this._$AD,e=m.importNode.call(l,i,!0);let h,o=-1;P.currentNode=e;for(const{index:i,name:n,strings:r}of s){for(;o<i;o++)h=P.nextNode();this._$AV.push(r?"@"===n[0]?new z(h,n.slice(1),r,t):new H(h,n,r,t):new k(h,h.nextSibling,t))}return P.currentNode=l,this.p(a),e}',
      ],
      [
        'class H{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,s.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A}_$AI(t,i=this,s,e){const h=this.strings;let o=!1;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);else{const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=!a(r)||r!==this._$AH[n],r===A?t=A:t!==A&&(t+=(r??"")+h[n+1]),this._$AH[n]=r}o&&!e&&this.j(t)}j(t){t===A?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}}',
        'class H{constructor(t,i,s,e){this.element=t,this.name=i,this.strings=s,this.options=e}_$AI(t,s){const{element:e,name:h,strings:o}=this;let n=o[0],r=!this._$AH;this._$AH??=[];for(let i=1;i<o.length;i++){const e=t[s+i-1];r||=e!==this._$AH[i],this._$AH[i]=e,n=n===A||e===A?A:n+(e??"")+o[i]}r&&(n===A?e.removeAttribute(h):e.setAttribute(h,n))}}',
      ],
      [
        'class z extends H{constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}}',
        'class z extends H{_$AI(t,i){this._$AH||this.element.addEventListener(this.name,this),this._$AH=t[i]}handleEvent(t){this._$AH.call(this.options,t)}}',
      ],
      // No directives: a value is what it is.
      ['t=M(this,t,i),a(t)', 'a(t)'],
      ['_$AI(t){M(this,t)}', ''],
      ['_$AI(t,i=this){a(t)', '_$AI(t){a(t)'],
      ['this._$AP?.(!1,!0,s)', ''],
      [
        'constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i',
        'constructor(t){this._$AV=[],this._$AD=t',
      ],
      [
        'const t=new R(e,this),s=t.u(this.options);t.p(i),this.T(s),this._$AH=t',
        'const t=new R(e);this.T(t.u(this.options,i)),this._$AH=t',
      ],
      ['a=t=>null===t||"object"!=typeof t&&"function"!=typeof t', 'a=t=>t!==Object(t)'],
      [
        'constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0',
        'constructor(t,i,s){this._$AH=A,this._$AA=t,this._$AB=i,this.options=s',
      ],
      ['this.O(c()),this,this.options', 'this.O(c()),this.options'],
      // To clear what is empty does nothing.
      ['(this._$AH!==A&&this._$AR(),this._$AH=A)', '(this._$AR(),this._$AH=A)'],
      [
        'e<i.length&&(this._$AR(s&&s._$AB.nextSibling,e),i.length=e)',
        'this._$AR(s&&s._$AB.nextSibling),i.length=e',
      ],
      // Lists are arrays; no value is a node of the page's, and what is put in is new.
      ['T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}', 'T(t){this._$AR(),this.O(t)}'],
      ['void 0!==t.nodeType?this.T(t):d(t)?this.k(t):this._(t)', 'this.k(t)'],
      ['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]', 'd=0'],
      ['i(t).nextSibling;i(t).remove()', 't.nextSibling;t.remove()'],
      // Nothing of a page's own stands in our roots.
      [
        'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h',
        '(i._$litPart$??=new k(i.appendChild(c()),null,s))._$AI(t)',
      ],
    ],
  },
  'lit-element.js': {
    gone: ['createRenderRoot', 'connectedCallback', 'disconnectedCallback', 'render'],
    instead: [
      ['s.litElementPolyfillSupport', 'void 0'],
      ['(s.litElementVersions??=[]).push("4.2.2")', '0'],
      ['i._$litElement$=!0,i["finalized"]=!0,s.litElementHydrateSupport?.({LitElement:i})', '0'],
      // Listeners ask for the host alone.
      ['constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}', ''],
      [
        'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=e(r,this.renderRoot,this.renderOptions)',
        'this.isUpdatePending=!1,e(r,this.renderRoot,this)',
      ],
    ],
  },
};
