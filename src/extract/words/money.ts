import { words } from './list.ts';

/** Signs and names of currencies that stand before an amount, in any case. */
export const signs: ReadonlySet<string> = new Set(
  words(
    '$ € £ ₹ ¥ ₦ ₱ ₽ ₴ ₺ ₪ ₩ ₫ ฿ ₵ ৳ rs rs. us$ a$ c$ s$ r$ nz$ hk$ nt$ rm rp rp. tk tk. ksh ksh. sh shs tsh ush gh₵ fcfa',
  ),
);

/** Codes of currencies; "try", "all" and "top" are words unless in capitals. */
export const codes: ReadonlySet<string> = new Set(
  words(
    'N P R K USD EUR GBP PKR INR BDT LKR NPR MMK THB VND IDR MYR SGD PHP AUD NZD CAD CHF SEK NOK DKK PLN HUF CZK RON RUB UAH TRY EGP MAD DZD TND LYD ZAR NGN GHS KES UGX TZS RWF ETB SOS SDG SSP CDF XAF XOF CFA MWK ZMW MZN AOA NAD BWP BRL MXN ARS CLP COP PEN VES HTG DOP GTQ HNL JPY CNY RMB KRW TWD HKD AFN IRR IQD SYP LBP JOD ILS NIS AED SAR QAR KWD BHD OMR YER KZT UZS GEL AMD AZN PGK FJD WST TOP SR KSH KES',
  ),
);
