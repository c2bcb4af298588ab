/** How Slack and Discord look, in colours and sizes measured from their clients; the page around them is plain. */

const PAGE = `
* { box-sizing: border-box; margin: 0; }
body { background: #e9ebee; color: #1d1c1d; font: 15px/1.4 system-ui, "Noto Sans", "Liberation Sans", Arial, sans-serif; padding: 24px; }
h1 { font-size: 20px; margin-bottom: 16px; }
.row { display: grid; gap: 24px; align-items: start; margin-bottom: 24px; }
.row.desktop { grid-template-columns: repeat(2, 720px); }
.row.phone { grid-template-columns: repeat(4, 342px); }
figcaption { font-size: 12px; color: #5c6066; margin-bottom: 4px; }
.screen { border-radius: 12px; overflow: hidden; padding: 16px; overflow-wrap: anywhere; }
.phone .screen { padding: 12px; }
.message { position: relative; }
.author { line-height: 1.2; margin-bottom: 4px; }
.avatar { position: absolute; left: 0; top: 0; width: 36px; height: 36px; border-radius: 8px; background: #1b4f72; color: #fff; font: 700 14px/36px system-ui, sans-serif; text-align: center; }
.badge { font-size: 10px; font-weight: 700; padding: 1px 4px; border-radius: 3px; vertical-align: 1px; }
.time { font-size: 12px; opacity: .7; }
.desktop .message { padding-left: 46px; }
.phone .message { padding-left: 44px; }
a { text-decoration: none; }
a:hover { text-decoration: underline; }
ul { padding-left: 22px; }
hr { border: 0; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; }
.button { font: inherit; cursor: pointer; }
.screen .button a { color: inherit; }
.picture { display: block; width: 100%; border-radius: 8px; }
div.picture { aspect-ratio: 16 / 9; display: grid; place-items: center; padding: 12px; text-align: center; font-size: 13px; border: 1px dashed; opacity: .75; }
.unknown { color: #c00; }
`;

const SLACK = `
.slack .screen { font-family: Slack-Lato, Lato, "Liberation Sans", Arial, sans-serif; font-size: 15px; line-height: 1.46668; }
.slack.light .screen { background: #fff; color: #1d1c1d; --quiet: #616061; --rule: #1d1c1d21; --link: #1264a3; --button: #fff; --edge: #1d1c1d4d; }
.slack.dark .screen { background: #1a1d21; color: #d1d2d3; --quiet: #ababad; --rule: #e8e8e821; --link: #1d9bd1; --button: #1a1d21; --edge: #e8e8e84d; }
.slack .badge { background: var(--rule); color: var(--quiet); }
.slack .body > * + * { margin-top: 8px; }
.slack .rich { white-space: pre-wrap; }
.slack .header { font-size: 18px; line-height: 1.33; font-weight: 900; }
.slack hr { border-top: 1px solid var(--rule); margin: 14px 0 12px; }
.slack .context { color: var(--quiet); font-size: 13px; line-height: 1.38; }
.slack a { color: var(--link); }
.slack .button { background: var(--button); color: inherit; border: 1px solid var(--edge); border-radius: 8px; font-size: 13px; font-weight: 700; line-height: 26px; padding: 0 10px; }
.slack .thread { border-left: 2px solid var(--rule); margin: 16px 0 0 46px; padding-left: 12px; }
.slack .thread .message { padding-left: 46px; }
.slack .thread .message + .message { margin-top: 16px; }
.slack .replies { color: var(--link); font-size: 13px; font-weight: 700; margin-bottom: 8px; }
.slack.phone .screen { font-size: 16px; line-height: 1.38; }
.slack.phone .thread { margin-left: 0; }
`;

const DISCORD = `
.discord .screen { font-family: "gg sans", "Noto Sans", "Liberation Sans", "Helvetica Neue", Arial, sans-serif; font-size: 16px; line-height: 1.375; }
.discord.light .screen { background: #fff; color: #313338; --quiet: #5c5e66; --box: #f2f3f5; --edge: #d9dbdf; --link: #006ce7; --button: #e0e1e5; --words: #313338; --strong: #060607; }
.discord.dark .screen { background: #313338; color: #dbdee1; --quiet: #b5bac1; --box: #2b2d31; --edge: #3f4147; --link: #00a8fc; --button: #4e5058; --words: #fff; --strong: #f2f3f5; }
.discord .avatar { border-radius: 50%; }
.discord .author b, .discord h2, .discord h3 { color: var(--strong); }
.discord .badge { background: #5865f2; color: #fff; }
.discord .message + .message { margin-top: 16px; }
.discord .container { max-width: 600px; background: var(--box); border: 1px solid var(--edge); border-radius: 8px; padding: 16px; display: grid; gap: 8px; }
.discord h2 { font-size: 20px; line-height: 1.375; }
.discord h3 { font-size: 16px; line-height: 1.375; margin-bottom: 4px; }
.discord .small { color: var(--quiet); font-size: 13px; line-height: 1.38; }
.discord hr { border-top: 1px solid var(--edge); margin: 8px 0; }
.discord a { color: var(--link); }
.discord .button { background: var(--button); color: var(--words); border: 0; border-radius: 8px; font-size: 14px; font-weight: 500; line-height: 32px; padding: 0 16px; }
.discord.phone .message { padding-left: 0; }
.discord.phone .author { padding-left: 44px; min-height: 40px; }
.discord.phone .container { padding: 12px; }
`;

export const STYLE = PAGE + SLACK + DISCORD;
