const data_for_language_africa_swahili = 
[
	{"name":"storms","keyword":"swahili (macrolanguage)","description":"\n\t\n\t\t\n\t\tstorms\n\t\n\n\nData about swahili (macrolanguage). See the full description on the dataset page: https://data.example.org/storms.","url":"https://data.example.org/storms","creator_name":"Example Lab","creator_url":"https://data.example.org/lab","license_name":"MIT License","license_url":"https://choosealicense.com/licenses/mit/","language":"en","first_N":5,"first_N_keywords":[],"keywords_longer_than_N":false},
	{"name":"proverbs","keyword":"swahili","description":"\n\t\n\t\t\n\t\tproverbs\n\t\n\n\nData about swahili. See the full description on the dataset page: https://data.example.org/proverbs.","url":"https://data.example.org/proverbs","creator_name":"Example Lab","creator_url":"https://data.example.org/lab","license_name":"MIT License","license_url":"https://choosealicense.com/licenses/mit/","language":"en","first_N":5,"first_N_keywords":[],"keywords_longer_than_N":false}
]
;
