/**
 * SHA-256 of the text of every migration that was released. A line here is never changed: what it names has been applied
 * to somebody's data. A new migration adds a line.
 */
export const frozen: Readonly<Record<string, string>> = {
  '0001-foundation': '1e6dd1fe78a9cba9c0c0a04dd82f9633b44115808334edbcc7b07384013e84f7',
  '0002-worklist-search': 'b1eeb50653f1384c339fb741b92e294a34c7d0f6d54c484a0c50ec3638dd2750',
  '0003-law': '57563f591e2ea6f2e30e3e6305da96a6f8666fdccd8ae97ab7aa0b4f83b2406f',
  '0004-privacy': 'e1c15165a2005cfbcf3b5b598bda47bb25defed2058e81b572ac156f43e69cb1',
  '0005-bank': '84a517d74406e68c3a06c1c3c6d99d758219c473c7d21aa026dc393938b28780',
  '0006-owed': 'e0dd6241c2e7a438e792de40bdc33d36bed8c008210dc31d481b2e49457937c7',
  '0007-item-document': 'd2bfe4030cd0a267764d4032dcf3bf12ab470011a69d4f89c97e704ee9b050b3',
  '0008-lawrest': 'a63cde289685579d0b82b322dcea2a87a1e7248b3fad802896487da2fb217d01',
  '0009-arrangements': '7d1c3235fb85f1857c78ce05e7ffd6ca18e12105b479f22d4eefcdfc38d34119',
  '0010-authority': 'd6cdfdac4694a709c10642195469482561daa21afb13c4d100f3b7837270b0c6',
  '0011-guide': 'd3e0d87053ef99f30d7b5a6074a02434dab5bc864d5689ea35bb9421d9563f8e',
  '0012-confirmations': '5a6cf2a97e9224d98a15367b4ff7e22adee71952b452d624f826f2940e55b50b',
  '0013-excuses': '286c8bc2b2ac1ca94ec7e291c69df637c08367acb2aba40d4043e7b9e52045f3',
  '0015-negotiation-rest': '6314158c0342b6241fcda349d613192a4e109c8a8572c536b8fe125615e47c39',
  '0016-customer-number': '9694617356d9d88228dc8c78ee4eb50b1c95c7746cb9314dafb2c19ddde99191',
  '0017-receipt-indexes': '1ce9f1d0c937cb692a227580a30579294c01b39a7e9fda33526d1f79c29011d8',
  '0018-agreed-interest': '2c1cb73464d67f87e5be84b39120b0139f5ffffb119da35e29078dfdb5a734aa',
  '0019-receipts-of-a-file': '6e45ed97b51aaa95768fd48a3164561b241235e78958c13bde13012ef8744b41',
  '0020-wall-asked-once': '6f654ebbd937f72d2d8bd82677b5e20af8daaee5e047b281ae685560de9bcf7f',
  '0021-papers': '6b302a0955eb89ff90c56efa59c643753cf490ddf7f47c322cba8bbc17df38dc',
};
